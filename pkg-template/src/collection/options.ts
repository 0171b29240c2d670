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
  isObject,
  SIGNAL,
} from "../checks.js";
import { refuse } from "../psn-error.js";
import { memoryStore, type TrophyStore } from "./store.js";
import type { SyncProgress } from "./types.js";

/** How to bring a collection up to date. */
export interface SyncTrophiesOptions {
  /** Where trophies are kept between runs. Without it, and without `known`, everything is read. */
  store?: TrophyStore | undefined;
  /** Is told how far the run has come: after each title, and when it waits. What it throws is ignored. */
  onProgress?: ((progress: SyncProgress) => void) | undefined;
  /** Stops the run, which rejects with the code `aborted`. What is done is saved. */
  signal?: AbortSignalLike | undefined;
  /** How many titles are read at once: 4 by default, at most 32. */
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
   * How many requests the run may make, at least 6. The next run goes on. Requests that the client repeats by itself, and
   * those for signing in, are not counted.
   */
  maxRequests?: number | undefined;
  /** Whether iterating gives only titles in which something has changed. */
  onlyChanged?: boolean | undefined;
  /**
   * For programs with a database of their own, in place of a store: the `lastUpdatedDateTime` that it has of a title.
   * Titles with another date are read.
   */
  known?: ((title: TrophyTitle) => string | undefined) | undefined;
}

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

/** The options of a run, with a store in any case. */
export type CheckedSyncOptions = SyncTrophiesOptions & { store: TrophyStore };

export function checkedSyncOptions(options: unknown): CheckedSyncOptions {
  const checked = checkedOptions("syncTrophies", SYNC, options ?? {}) as SyncTrophiesOptions;
  if (checked.known && checked.store) refuse("syncTrophies", "takes either store or known, and not both");
  return { ...checked, store: checked.store ?? memoryStore() };
}

export function checkedLoadOptions(options: unknown): LoadTrophiesOptions {
  const checked = checkedOptions("loadTrophies", LOAD, options) as unknown as LoadTrophiesOptions;
  if (!checked.store) refuse("loadTrophies", `needs store: ${STORE.wanted}`);
  if (!checked.accountId) refuse("loadTrophies", `needs accountId: ${ACCOUNT_ID.wanted}`);
  return checked;
}
