// How far a run has come: what the module knows of the run, and what the client knows of its rate limit.

import { SyncWait } from "#enums";
import type { SyncCore } from "#module/collection";
import type { ForCollection } from "../client/for-collection.js";
import type { SyncProgress } from "./types.js";

type Wait = Pick<SyncProgress, "waitingUntil" | "waitingFor">;

/** Reads the module's progress, so this has to be asked for by `ask`. */
export function progressOf(core: SyncCore, accountId: string, client: ForCollection | undefined): SyncProgress {
  const now = Date.now();
  const told = core.progress(now);
  const { total, done, failed, requests, requestsLeft, requestsSaved, waitingUntil, waitReason, timeLeft } = told;
  told.free();
  const byLimit = client?.timeFor(requestsLeft) ?? 0;
  const wait: Wait =
    waitingUntil === undefined
      ? waitOfLimit(client, now)
      : {
          waitingUntil: new Date(waitingUntil),
          waitingFor: waitReason === SyncWait.ShortList ? "short_list" : "lagging_title",
        };
  return {
    accountId,
    total,
    done,
    failed,
    requests,
    requestsSaved,
    ...wait,
    ...(timeLeft === undefined && byLimit === 0 ? {} : { timeLeft: Math.max(timeLeft ?? 0, byLimit) }),
  };
}

function waitOfLimit(client: ForCollection | undefined, now: number): Wait {
  const milliseconds = client?.timeFor(1) ?? 0;
  if (milliseconds === 0) return {};
  return { waitingUntil: new Date(now + milliseconds), waitingFor: client?.isBlocked ? "blocked" : "rate_limit" };
}
