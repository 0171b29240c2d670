// How far a run has come: what the module knows of the run, and what the client knows of its calls.

import { SyncWait } from "#enums";
import type { SyncCore } from "#module/collection";
import type { CallWait } from "../client/call-watch.js";
import type { ForCollection } from "../client/for-collection.js";
import type { SyncProgress } from "./types.js";

/** Reads the module's progress, so this has to be asked for by `ask`. */
export function progressOf(
  core: SyncCore,
  accountId: string,
  callWait: CallWait | undefined,
  client: ForCollection | undefined,
): SyncProgress {
  const now = Date.now();
  const known = core.progress(now);
  const { total, done, failed, requests, requestsLeft, requestsSaved, waitingUntil, waitReason, timeLeft } = known;
  known.free();
  const wait =
    waitingUntil === undefined
      ? callWait
      : {
          until: waitingUntil,
          reason: waitReason === SyncWait.ShortList ? ("short_list" as const) : ("lagging_title" as const),
        };
  const least = Math.max(client?.timeFor(requestsLeft) ?? 0, wait ? wait.until - now : 0);
  return {
    accountId,
    total,
    done,
    failed,
    requests,
    requestsSaved,
    ...(wait && { waitingUntil: new Date(wait.until), waitingFor: wait.reason }),
    ...(timeLeft === undefined && least === 0 ? {} : { timeLeft: Math.max(timeLeft ?? 0, least) }),
  };
}
