// Waiting for a turn before the rate limit, and telling the program of it.

import { WaitReason } from "#enums";
import type { AbortSignalLike } from "../abort.js";
import type { Core } from "./core.js";
import type { QueueWait } from "./queue.js";
import { tellQuietly } from "./quietly.js";

/** Waits for a ticket's turn. Resolves with a time where that would take too long. */
export function awaitTurn(
  core: Core,
  ticket: number,
  signal: AbortSignalLike | undefined,
): Promise<number | undefined> {
  const turn = core.queue.wait(ticket, signal);
  tellOfWait(core, () => core.queue.waitOf(ticket));
  return turn;
}

/** The same with a limit of another copy of the package, or of the program, where the client was given one. */
export async function acquireShared(core: Core, signal: AbortSignalLike | undefined): Promise<number | undefined> {
  return core.sharedLimit?.acquire(signal, (wait) => tellOfWait(core, () => wait));
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
    const reason = wait.reason === WaitReason.Blocked ? "blocked" : "rate_limit";
    tellQuietly(() => onWait({ until: new Date(wait.until), reason }));
  }, 0);
}
