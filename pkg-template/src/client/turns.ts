// Waiting for a turn before the rate limit, and notices of such waits.

import { WaitReason } from "#enums";
import type { AbortSignalLike } from "../abort.js";
import { type CallWait, type CallWatch, watched } from "./call-watch.js";
import type { Core } from "./core.js";
import type { QueueWait } from "./queue.js";
import { callQuietly } from "./quietly.js";

/** Waits for a ticket's turn. Resolves with a time where that would take too long. */
export function awaitTurn(
  core: Core,
  ticket: number,
  signal: AbortSignalLike | undefined,
  watch: CallWatch | undefined,
): Promise<number | undefined> {
  const turn = core.queue.wait(ticket, signal);
  const wait = () => core.queue.waitOf(ticket);
  notifyOfWait(core, wait);
  return watched(watch, () => callWait(wait()), turn);
}

/** The same with a limit of another copy of the package, or of the program, where the client was given one. */
export async function acquireShared(
  core: Core,
  signal: AbortSignalLike | undefined,
  watch: CallWatch | undefined,
): Promise<number | undefined> {
  let ended: (() => void) | undefined;
  try {
    return await core.sharedLimit?.acquire(signal, (wait) => {
      notifyOfWait(core, () => wait);
      ended?.();
      ended = watch?.waits(() => callWait(wait));
    });
  } finally {
    ended?.();
  }
}

/** A wait before a request is sent again. */
export function awaitRetry(
  core: Core,
  delay: number,
  waiting: Promise<void>,
  watch: CallWatch | undefined,
): Promise<void> {
  const now = Date.now();
  const reason = Number(core.queue.blockedUntil) > now ? "blocked" : "retry";
  return watched(watch, () => ({ until: now + delay, reason }), waiting);
}

const reasonOf = ({ reason }: QueueWait) => (reason === WaitReason.Blocked ? "blocked" : "rate_limit");

function callWait(wait: QueueWait | undefined): CallWait | undefined {
  return wait && { until: wait.until, reason: reasonOf(wait) };
}

/** The last wait that a client's program was notified of, and whether another notice is pending. */
interface Notice {
  until?: number;
  isPending: boolean;
}

let notices: WeakMap<Core, Notice> | undefined;

/** Notifies the program that calls wait. Later, not within the call: it may call the client. */
function notifyOfWait(core: Core, waitNow: () => QueueWait | undefined): void {
  const { onWait } = core.options;
  if (!onWait) return;
  notices ??= new WeakMap();
  const notice = notices.get(core) ?? { isPending: false };
  notices.set(core, notice);
  const wait = notice.isPending ? undefined : waitNow();
  if (!wait || wait.until === notice.until) return;
  notice.isPending = true;
  setTimeout(() => {
    notice.isPending = false;
    notice.until = wait.until;
    callQuietly(() => onWait({ until: new Date(wait.until), reason: reasonOf(wait) }));
  }, 0);
}
