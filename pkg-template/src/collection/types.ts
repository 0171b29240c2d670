// What a collection is made of.

import type { TrophyCounts, TrophyGroup, TrophyTitle } from "#models";
import type { TrophyWithProgress } from "../client/title-trophies.js";
import type { PsnError } from "../psn-error.js";
import type { TrophyCollection } from "./collection.js";

/** A title of a collection, as the index has it: numbers and dates. `collection.title()` has names and trophies. */
export interface CollectionTitle {
  /** The id of the title's trophy set, such as `NPWR12345_00`. */
  npCommunicationId: string;
  /** The trophy service that the title belongs to. */
  npServiceName: string;
  /** The platform, or several with commas between. */
  trophyTitlePlatform: string;
  /** The version of the trophy set, such as `01.00`. */
  trophySetVersion: string;
  /** When the account last earned a trophy here, in ISO 8601 and UTC; missing where PSN gave no date. */
  lastUpdatedDateTime?: string;
  /** When the title's trophies were read. Rates and rarities are as of then: PSN changes them every day. */
  fetchedAt: Date;
  /** How many trophies the title has. */
  definedTrophies: TrophyCounts;
  /** How many of them the account has earned. */
  earnedTrophies: TrophyCounts;
  /** How far the account has come, in percent. */
  progress: number;
  /** Whether the account has hidden the title from others. */
  hiddenFlag: boolean;
}

/** How to count a collection. */
export interface StatsOptions {
  /**
   * Where days begin: a name of the IANA database, such as `"Europe/Berlin"`. By default it is the time zone of the
   * runtime, which is UTC on most servers.
   */
  timeZone?: string | undefined;
}

/** All of an account, as `exportJSON()` and `streamJSON()` write it. */
export interface ExportedCollection {
  /** The account's numeric id. */
  accountId: string;
  /** All titles, by their ids. */
  titles: ExportedTitle[];
}

/** A title of an export. Where the store has lost it, it has no name and no trophies. */
export type ExportedTitle = CollectionTitle | (CollectionTitle & StoredTitle);

/** A `ReadableStream` of bytes; its parts that are used, where the program's own types do not know it. */
export type ByteStream = typeof globalThis extends { ReadableStream: { prototype: infer T } }
  ? T
  : { getReader(): { read(): Promise<{ value?: unknown; done: boolean }> }; cancel(reason?: unknown): Promise<void> };

/** A title with its trophies and groups, as it was read. */
export interface StoredTitle extends TrophyTitle {
  /** The trophies, merged with what the account has earned. */
  trophies: TrophyWithProgress[];
  /** The groups, if the title has any beside the default one. */
  trophyGroups: TrophyGroup[];
}

/** What has changed in a title since it was stored. */
export interface TitleChanges {
  /** Whether the title was not known before. Then all its earned trophies are in `earned`. */
  isNew: boolean;
  /** The trophies that the account has earned since. */
  earned: TrophyWithProgress[];
  /** The trophies that are not earned yet, and whose number of steps has changed. */
  progressed: TrophyWithProgress[];
  /** What the trophy set has gained. */
  added: { trophies: TrophyWithProgress[]; groups: string[] };
  /** What the trophy set has lost: the numbers of the trophies, and the ids of the groups. */
  removed: { trophies: number[]; groups: string[] };
}

/** A title that a run has brought up to date. */
export interface SyncedTitle extends StoredTitle {
  /** The numeric id of the account. */
  accountId: string;
  /** What has changed; missing if nothing has. */
  changes?: TitleChanges;
}

/** A title that could not be read. What was stored of it stays, and the next run asks for it again. */
export interface FailedTitle {
  /** The title, as PSN lists it. */
  title: TrophyTitle;
  /** Why. */
  error: PsnError;
}

/** How far a run has come. */
export interface SyncProgress {
  /** The account. */
  accountId: string;
  /** How many titles are to be read; titles that change during the run join them. */
  total: number;
  /** How many of them are done, those that failed included. */
  done: number;
  /** How many of them failed. */
  failed: number;
  /** How many requests were sent, with those that were sent again and those for signing in. */
  requests: number;
  /** How many requests were not needed, since the store had what they would have told. */
  requestsSaved: number;
  /** The title that was done last, or has failed. */
  title?: TrophyTitle;
  /** Why that title failed. */
  error?: PsnError;
  /** Until when the run waits. Missing while one of its requests is under way. */
  waitingUntil?: Date;
  /**
   * Why it waits. `"short_list"`: PSN's list of titles is too short to be true. `"lagging_title"`: PSN lists a title and
   * does not have it yet. `"rate_limit"`: the client's limit is used up, be it its own or one that the program keeps.
   * `"blocked"`: PSN has answered 429. `"retry"`: a request has failed, and is sent again.
   */
  waitingFor?: "short_list" | "lagging_title" | "rate_limit" | "blocked" | "retry";
  /** How many milliseconds the rest takes, at the pace so far and by the client's rate limit. */
  timeLeft?: number;
}

/** What a run ends with. */
export interface SyncedCollection extends TrophyCollection {
  /**
   * Whether all is read, apart from the titles that failed. It is `false` after `break`, if `maxRequests` was not enough,
   * and if PSN's list of titles stayed too short: then the next run goes on.
   */
  readonly isComplete: boolean;
  /** The titles that failed. */
  readonly failed: readonly FailedTitle[];
  /** The ids of the titles that PSN does not have any more. */
  readonly gone: readonly string[];
  /** How many requests were sent, with those that were sent again and those for signing in. */
  readonly requests: number;
}

/** What a run of several accounts ends with. */
export interface SyncedAccounts {
  /** The accounts that were read, in the order in which they were given. */
  readonly collections: readonly SyncedCollection[];
  /** The accounts that could not be read, such as private ones, and why. What is stored of them stays. */
  readonly failed: readonly FailedAccount[];
  /** The accounts that `maxRequests` left no request for. Give them first the next time. */
  readonly notBegun: readonly string[];
  /** Whether all accounts are complete, apart from those that failed. */
  readonly isComplete: boolean;
}

/** An account that could not be read. */
export interface FailedAccount {
  /** The account, as it was given. */
  accountId: string;
  /** Why. */
  error: PsnError;
}

/** What has to be done to bring an account up to date. It is JSON. */
export interface TrophySyncPlan {
  /** The account's numeric id. */
  accountId: string;
  /** When the plan was made, in milliseconds since 1970. */
  plannedAt: number;
  /** The language of the texts, if one was given. */
  language?: string | undefined;
  /** From which age titles are read again, if it was given, in milliseconds. */
  maxAge?: number | undefined;
  /** One task for each title that has to be read, those whose last change is oldest first. */
  tasks: TrophySyncTask[];
}

/** One title of one account that has to be read. It is JSON, of about 700 bytes. */
export interface TrophySyncTask extends Omit<TrophySyncPlan, "tasks"> {
  /** The title, as PSN lists it. */
  title: TrophyTitle;
}
