// Waiting for a turn before the rate limit, and telling those of it who want to know.

import { WaitReason } from "#enums";
import type { AbortSignalLike } from "../abort.js";
import { type CallWait, type CallWatch, watched } from "./call-watch.js";
import type { Core } from "./core.js";
import type { QueueWait } from "./queue.js";
import { tellQuietly } from "./quietly.js";

/** Waits for a ticket's turn. Resolves with a time where that would take too long. */
export function awaitTurn(
  core: Core,
  ticket: number,
  signal: AbortSignalLike | undefined,
  watch: CallWatch | undefined,
): Promise<number | undefined> {
  const turn = core.queue.wait(ticket, signal);
  const wait = () => core.queue.waitOf(ticket);
  tellOfWait(core, wait);
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
      tellOfWait(core, () => wait);
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

/** What each client's program was told last, and whether it is to be told. */
interface Told {
  until?: number;
  isPending: boolean;
}

let told: WeakMap<Core, Told> | undefined;

/** Tells the program that calls wait. Later, not within the call: it may call the client. */
function tellOfWait(core: Core, waitNow: () => QueueWait | undefined): void {
  const { onWait } = core.options;
  if (!onWait) return;
  told ??= new WeakMap();
  const known = told.get(core) ?? { isPending: false };
  told.set(core, known);
  const wait = known.isPending ? undefined : waitNow();
  if (!wait || wait.until === known.until) return;
  known.isPending = true;
  setTimeout(() => {
    known.isPending = false;
    known.until = wait.until;
    tellQuietly(() => onWait({ until: new Date(wait.until), reason: reasonOf(wait) }));
  }, 0);
}
