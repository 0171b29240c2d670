// `syncTrophies()`: runs, as a promise and as an iterable.

import { SyncJob } from "#enums";
import type { PsnClient } from "../client/psn-client.js";
import { syncAccounts } from "./accounts.js";
import { checkedAccount, checkedSyncOptions, type SyncTrophiesOptions } from "./options.js";
import { Run } from "./run.js";
import type { SyncedAccounts, SyncedCollection } from "./types.js";
import { begin, CONCURRENCY, type TrophySync } from "./work.js";

const CALLER = "syncTrophies";

/**
 * Brings the stored trophies of an account up to date. It reads only what has changed, and knows what PSN does to those
 * who sync: lists that come short, titles that PSN does not have yet, sets that grow, trophies that are earned meanwhile.
 *
 * Await it, iterate over it, or both. Iterating gives each title as soon as it is saved, those whose last change is oldest
 * first. A run that is cut off, by whatever, goes on the next time. When the loop ends early (by `break`, `return` or
 * `throw`), the next run gives what this one has saved and not given; until then, `loadTrophies()` has these titles as they
 * were before. When the process dies inside the loop, the next run may not tell the changes of titles that were saved and
 * not yet given, and may tell the last ones twice.
 *
 * If nothing is new, a run takes two requests; else three, one for each title in which something has changed, and two for a
 * new title, or three if it has groups. Begin to iterate in the turn in which you call this.
 *
 * Resolves with the collection. Titles that fail are in `collection.failed`, and the rest goes on. Rejects with a
 * `PsnError` if the account cannot be read, if an option is wrong, and with the code `aborted` when the signal is aborted;
 * with what the store rejects with, if that fails. All that was stored stays in every case.
 *
 * With a list of accounts it reads all of them. They share the client's rate limit and the trophy sets, and take turns, so
 * that a small account does not wait for a large one. It resolves with the collections. Accounts that cannot be read are
 * in `failed`, and the rest goes on.
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
 * @param accountId The account to read, or a list of accounts: numeric ids, or `"me"` for the signed-in account.
 * @param options The store, and how to go about it.
 */
export function syncTrophies(client: PsnClient, accountId: string, options?: SyncTrophiesOptions): TrophySync;
export function syncTrophies(
  client: PsnClient,
  accountIds: readonly string[],
  options?: SyncTrophiesOptions,
): TrophySync<SyncedAccounts>;
export function syncTrophies(
  client: PsnClient,
  accounts: string | readonly string[],
  options?: SyncTrophiesOptions,
): TrophySync<SyncedCollection> | TrophySync<SyncedAccounts> {
  const checkedOptions = () => checkedSyncOptions(CALLER, options);
  if (Array.isArray(accounts)) {
    return begin(CALLER, client, checkedOptions, async (work) => {
      const ids: string[] = accounts.map((accountId) => checkedAccount(CALLER, accountId));
      return syncAccounts(work, ids);
    });
  }
  return begin(CALLER, client, checkedOptions, async (work) => {
    const { concurrency = CONCURRENCY, maxRequests } = work.options;
    const accountId = checkedAccount(CALLER, accounts);
    const run = new Run(work, { kind: SyncJob.Sync, accountId, concurrency, maxRequests });
    return run.carryOut((outcome) => run.collection(outcome));
  });
}
