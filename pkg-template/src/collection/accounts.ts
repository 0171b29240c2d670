// Several accounts, by one client.

import { SyncJob } from "#enums";
import { eachOf } from "../client/batches.js";
import { watchedBy } from "../client/call-watch.js";
import { PsnError } from "../psn-error.js";
import { Calls } from "./calls.js";
import { Run, type Work } from "./run.js";
import type { FailedAccount, SyncedAccounts, SyncedCollection } from "./types.js";
import { CONCURRENCY } from "./work.js";

const ME = "me";
/** How many accounts are read at once. */
const MOST_AT_ONCE = 32;
/** With fewer requests, a run may not get on. */
const LEAST_REQUESTS = 6;

/** What is about one account. Anything else would fail for the others, too. */
const OF_AN_ACCOUNT = new Set([
  "bad_request",
  "forbidden",
  "forbidden_privacy",
  "invalid_response",
  "network",
  "not_found",
  "server",
  "timeout",
]);

/**
 * Reads all accounts. Each one waits for a place for every title, and places are given in turn. If requests are counted,
 * the accounts are read one after the other, since a run of each needs some to get on.
 */
export async function syncAccounts(work: Work, accountIds: readonly string[]): Promise<SyncedAccounts> {
  const { concurrency = CONCURRENCY, maxRequests } = work.options;
  // The signed-in account may be among them by its id, too.
  const isUnclear = accountIds.length > 1 && accountIds.includes(ME);
  let left = maxRequests;
  const maySend = () => {
    if (left === 0) return false;
    if (left !== undefined) left -= 1;
    return true;
  };
  const ids = isUnclear ? await named(work, accountIds, maySend) : [...new Set(accountIds)];
  if (!ids) return { collections: [], failed: [], notBegun: [...accountIds], isComplete: false };
  const atOnce = maxRequests === undefined ? Math.min(ids.length, MOST_AT_ONCE) : 1;
  const failed: FailedAccount[] = [];
  const notBegun: string[] = [];

  const read = async (accountId: string): Promise<SyncedCollection[]> => {
    if (work.stop.aborted || (left !== undefined && left < LEAST_REQUESTS)) {
      notBegun.push(accountId);
      return [];
    }
    const own = Math.ceil(concurrency / atOnce);
    const run = new Run(work, { kind: SyncJob.Sync, accountId, concurrency: own, maxRequests: left });
    try {
      return [await run.carryOut((outcome) => run.collection(outcome))];
    } catch (error) {
      if (!(error instanceof PsnError && OF_AN_ACCOUNT.has(error.code))) throw error;
      failed.push({ accountId, error });
      return [];
    } finally {
      if (left !== undefined) left -= run.requests;
    }
  };
  const collections = (await eachOf(ids, read, atOnce)).flat();
  const isComplete = notBegun.length === 0 && collections.every((collection) => collection.isComplete);
  return { collections, failed, notBegun, isComplete };
}

/** The accounts, each once, by their ids. Who the signed-in one is takes requests; `undefined` if too few may be sent. */
async function named(
  { client, stop }: Work,
  accountIds: readonly string[],
  maySend: () => boolean,
): Promise<string[] | undefined> {
  let isRefused = false;
  const calls = new Calls(() => {});
  const watch = calls.watch(() => {
    isRefused = !maySend();
    return !isRefused;
  });
  try {
    const { accountId } = await client.getUserTrophyProfileSummary(ME, watchedBy(watch, { signal: stop }));
    return [...new Set(accountIds.map((id) => (id === ME ? String(accountId) : id)))];
  } catch (failure) {
    if (isRefused) return undefined;
    throw failure;
  }
}
