// The options of runs, read and checked at once.

import type { TrophyTitle } from "#models";
import type { AbortSignalLike } from "../abort.js";
import {
  type Check,
  type Checks,
  checkedOptions,
  FLAG,
  FUNCTION,
  HEADER,
  integer,
  isId,
  isObject,
  SIGNAL,
} from "../checks.js";
import type { PsnClient } from "../client/psn-client.js";
import { refuse } from "../psn-error.js";
import { memoryStore, type TrophyStore } from "./store.js";
import type { SyncProgress, TrophySyncPlan, TrophySyncTask } from "./types.js";

/** How to bring a collection up to date. */
export interface SyncTrophiesOptions {
  /** Where trophies are kept between runs. Without it, and without `known`, everything is read. */
  store?: TrophyStore | undefined;
  /** Is told how far the run has come: after each title, and when the run waits. What it throws is ignored. */
  onProgress?: ((progress: SyncProgress) => void) | undefined;
  /** Stops the run, which rejects with the code `aborted`. What is done is saved. */
  signal?: AbortSignalLike | undefined;
  /** How many titles are read at once: 8 by default, at most 32. Several accounts share them. */
  concurrency?: number | undefined;
  /** The language of the texts, such as `"de-DE"`; the client's by default. The store keeps each language apart. */
  language?: string | undefined;
  /** Which titles to read; all by default. Those that it leaves out stay as they are stored. */
  filter?: ((title: TrophyTitle) => boolean) | undefined;
  /**
   * Reads titles again that were read longer ago, in milliseconds. How many players have a trophy changes every day, and
   * PSN does not say so; by default only titles in which something else has changed are read.
   */
  maxAge?: number | undefined;
  /**
   * How many requests the run may send to PSN, at least 6; the next run goes on. It never sends one more: those that are
   * sent again after a failure count, and so do the one to three for signing in. What the store and a `rateLimit` of your
   * own send does not count. A run must get from the account to a whole title: give it at least 9; for an account of more
   * than 800 titles one more, and one for each 800. Several accounts share the requests, and are then read one after the
   * other.
   */
  maxRequests?: number | undefined;
  /** Whether iterating gives only titles in which something has changed. */
  onlyChanged?: boolean | undefined;
  /**
   * For programs with a database of their own, in place of a store: the `lastUpdatedDateTime` that it has of a title.
   * Titles with another date are read. They have no `changes`: only the database knows what it had.
   */
  known?: ((title: TrophyTitle) => string | undefined) | undefined;
}

/** How to find out what has changed. */
export type PlanTrophySyncOptions = NeedsStore<"language" | "filter" | "maxAge" | "signal">;

/** How to do a task. */
export type RunTrophySyncTaskOptions = NeedsStore<"signal">;

/** How to close the work of a plan. */
export type FinishTrophySyncOptions = NeedsStore<
  "filter" | "onProgress" | "signal" | "concurrency" | "maxRequests" | "onlyChanged"
>;

/** Some options of `syncTrophies()`, with a store that all machines reach. */
type NeedsStore<Names extends keyof SyncTrophiesOptions> = Pick<SyncTrophiesOptions, Names> & { store: TrophyStore };

/** What to load of a store. */
export interface LoadTrophiesOptions {
  /** Where trophies are kept. */
  store: TrophyStore;
  /** The account's numeric id. A store does not know who `"me"` is. */
  accountId: string;
  /** The language that was synced. */
  language?: string | undefined;
}

const STORE: Check = {
  wanted: "an object with getItem, setItem and removeItem, such as localStorage or memoryStore()",
  fits: (value) =>
    isObject(value) && ["getItem", "setItem", "removeItem"].every((name) => typeof value[name] === "function"),
};

const ACCOUNT_ID: Check = {
  wanted: "the numeric id of an account, as a string",
  fits: (value) => typeof value === "string" && /^\d+$/.test(value),
};

const SYNC: Checks = {
  store: STORE,
  onProgress: FUNCTION,
  signal: SIGNAL,
  concurrency: integer(1, 32),
  language: HEADER,
  filter: FUNCTION,
  maxAge: integer(0),
  maxRequests: integer(6),
  onlyChanged: FLAG,
  known: FUNCTION,
};

const LOAD: Checks = { store: STORE, accountId: ACCOUNT_ID, language: HEADER };

const TITLE: Check = {
  wanted: "a title, as a plan has it",
  fits: (value) => isObject(value) && isId(value.npCommunicationId),
};

const PLANNED: Checks = {
  accountId: ACCOUNT_ID,
  plannedAt: integer(0, Number.MAX_SAFE_INTEGER),
  language: HEADER,
  maxAge: integer(0),
};

/** The options of runs, with a store in any case. */
export type CheckedSyncOptions = SyncTrophiesOptions & { store: TrophyStore };

export function checkedSyncOptions(caller: string, options: unknown): CheckedSyncOptions {
  const checked = checkedOptions(caller, SYNC, options ?? {}) as SyncTrophiesOptions;
  if (checked.known && checked.store) refuse(caller, "takes either store or known, and not both");
  return { ...checked, store: checked.store ?? memoryStore() };
}

/** The same for what several machines do: their store is one that all of them reach. */
export function checkedTaskOptions(caller: string, options: unknown, names: string[]): CheckedSyncOptions {
  const checks = Object.fromEntries(Object.entries(SYNC).filter(([name]) => names.includes(name)));
  const checked = checkedOptions(caller, checks, options ?? {}) as SyncTrophiesOptions;
  if (!checked.store) refuse(caller, `needs store: ${STORE.wanted}`);
  return checked as CheckedSyncOptions;
}

/** A plan or a task, which may come from a queue. */
export function checkedPlan(caller: string, plan: unknown): Omit<TrophySyncPlan, "tasks"> {
  const { tasks, title, ...rest } = Object(plan) as TrophySyncPlan & TrophySyncTask;
  const checked = checkedOptions(caller, PLANNED, rest) as unknown as TrophySyncPlan;
  for (const name of ["accountId", "plannedAt"] as const) {
    if (checked[name] === undefined) refuse(caller, `needs ${name}: ${PLANNED[name]?.wanted}`);
  }
  return checked;
}

export function checkedTask(caller: string, task: unknown): TrophySyncTask {
  const { title } = Object(task) as TrophySyncTask;
  if (!TITLE.fits(title)) refuse(caller, `needs title: ${TITLE.wanted}`);
  return { ...checkedPlan(caller, task), title };
}

export function checkedLoadOptions(options: unknown): LoadTrophiesOptions {
  const checked = checkedOptions("loadTrophies", LOAD, options) as unknown as LoadTrophiesOptions;
  if (!checked.store) refuse("loadTrophies", `needs store: ${STORE.wanted}`);
  if (!checked.accountId) refuse("loadTrophies", `needs accountId: ${ACCOUNT_ID.wanted}`);
  return checked;
}

export function checkedClient(caller: string, client: unknown): PsnClient {
  if (typeof Object(client).getUserTrophiesEarnedForTitle !== "function") refuse(caller, "needs client: a PsnClient");
  return client as PsnClient;
}

export function checkedAccount(caller: string, accountId: unknown): string {
  if (!(typeof accountId === "string" && /^(me|\d+)$/.test(accountId))) {
    const advice = "getProfileFromUserName() finds the account id of an online id";
    refuse(caller, `needs accountId: a numeric account id as a string, or "me"; ${advice}`);
  }
  return accountId as string;
}
