// Waiting for a turn before the rate limit, and telling the program of it.

import { WaitReason } from "#enums";
import type { AbortSignalLike } from "../abort.js";
import { type Core, tellQuietly } from "./core.js";

/** Waits for a ticket's turn. Resolves with a time where that would take too long. */
export async function awaitTurn(
  core: Core,
  ticket: number,
  signal: AbortSignalLike | undefined,
): Promise<number | undefined> {
  tellOfWait(core, ticket);
  return core.queue.wait(ticket, signal);
}

/** Until when each client's program was told last that calls wait. */
let told: WeakMap<Core, number> | undefined;

function tellOfWait(core: Core, ticket: number): void {
  const { onWait } = core.options;
  if (!onWait) return;
  const wait = core.queue.waitOf(ticket);
  told ??= new WeakMap();
  if (!wait || told.get(core) === wait.until) return;
  told.set(core, wait.until);
  const reason = wait.reason === WaitReason.Blocked ? "blocked" : "rate_limit";
  tellQuietly(() => onWait({ until: new Date(wait.until), reason }));
}
