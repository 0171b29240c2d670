// `syncTrophies()`: a run, as a promise and as an iterable.

import type { PsnClient } from "../client/psn-client.js";
import { refuse } from "../psn-error.js";
import { checkedSyncOptions, type SyncTrophiesOptions } from "./options.js";
import { Run } from "./run.js";
import type { SyncedCollection, SyncedTitle } from "./types.js";

/** A run: the promise of the whole collection, and an iterable over the titles as they are done. */
export interface TrophySync extends Promise<SyncedCollection>, AsyncIterable<SyncedTitle> {}

/**
 * Brings the stored trophies of an account up to date. It reads only what has changed, and knows what PSN does to those
 * who sync: lists that come short, titles that PSN does not have yet, sets that grow, trophies that are earned meanwhile.
 *
 * Await it, iterate over it, or both. Iterating gives each title as soon as it is saved, those whose last change is oldest
 * first; `break` stops the run with all that is done saved. A run that is cut off, by whatever, goes on the next time.
 *
 * Nothing new takes two requests. A title in which something has changed takes one; a new title two, or three if it has
 * groups.
 *
 * Resolves with the collection. Titles that fail are in `collection.failed`, and the rest goes on. Rejects with a
 * `PsnError` if the account cannot be read, if an option is wrong, and with the code `aborted` when the signal is aborted;
 * with what the store rejects with, if that fails. All that was stored stays in every case.
 *
 * ```ts
 * const run = syncTrophies(client, "me", { store: localStorage });
 * for await (const title of run) {
 *   for (const trophy of title.changes?.earned ?? []) console.log(`${title.trophyTitleName}: ${trophy.trophyName}`);
 * }
 * const collection = await run;
 * ```
 *
 * @param client A `PsnClient`.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options The store, and how to go about it.
 */
export function syncTrophies(client: PsnClient, accountId: string, options?: SyncTrophiesOptions): TrophySync {
  const titles = new TitleQueue();
  const promise = begun(client, accountId, options, titles);
  // Whoever iterates hears of a failure there.
  promise.catch(() => {});
  return Object.assign(promise, { [Symbol.asyncIterator]: () => titles.iterate(promise) });
}

async function begun(client: PsnClient, accountId: string, options: unknown, titles: TitleQueue) {
  const run = new Run(checkedClient(client), checkedAccount(accountId), checkedSyncOptions(options), titles);
  titles.onStop = () => run.stop();
  // Whoever iterates does so in the same turn.
  await undefined;
  return run.carryOut();
}

function checkedClient(client: unknown): PsnClient {
  if (typeof Object(client).getUserTrophiesEarnedForTitle !== "function")
    refuse("syncTrophies", "needs client: a PsnClient");
  return client as PsnClient;
}

function checkedAccount(accountId: unknown): string {
  const isAccount = typeof accountId === "string" && /^(me|\d+)$/.test(accountId);
  if (!isAccount) {
    const advice = "getProfileFromUserName() finds the account id of an online id";
    refuse("syncTrophies", `needs accountId: a numeric account id as a string, or "me"; ${advice}`);
  }
  return accountId as string;
}

/** Titles that are done and not read yet. The run waits for its reader when there are many. */
export class TitleQueue {
  onStop = () => {};
  #titles: SyncedTitle[] = [];
  #isRead = false;
  #isOver = false;
  #wake = () => {};
  #change = this.#nextChange();

  add(title: SyncedTitle): void {
    if (!this.#isRead) return;
    this.#titles.push(title);
    this.#wake();
  }

  /** Waits until the reader has taken enough. */
  async room(): Promise<void> {
    while (this.#isRead && this.#titles.length > MOST_WAITING) await this.#change;
  }

  /** Reading begins at this call, before the first title is asked for. */
  iterate(run: Promise<unknown>): AsyncGenerator<SyncedTitle, void, undefined> {
    this.#isRead = true;
    return this.#read(run);
  }

  async *#read(run: Promise<unknown>): AsyncGenerator<SyncedTitle, void, undefined> {
    const end = () => {
      this.#isOver = true;
      this.#wake();
    };
    run.then(end, end);
    try {
      for (;;) {
        const title = this.#titles.shift();
        if (title) {
          this.#wake();
          yield title;
        } else if (this.#isOver) {
          await run;
          return;
        } else {
          await this.#change;
        }
      }
    } finally {
      this.#isRead = false;
      this.#wake();
      if (!this.#isOver) {
        this.onStop();
        await run.catch(() => {});
      }
    }
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#change = this.#nextChange();
        resolve();
      };
    });
  }
}

const MOST_WAITING = 16;
