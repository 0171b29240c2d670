// Titles that were read and saved, and that the program was not told of: the next run tells them.

import { ask, start } from "./module.js";
import type { Shelf } from "./store.js";

/** A title as the index had it before. */
export interface Untold {
  accountId: string;
  npCommunicationId: string;
  /** An index of that title alone; `undefined` for a new title. */
  previous: Uint8Array | undefined;
  shelf: Shelf;
}

/** Puts the titles back in the stored indexes. What is stored of each title stays, so the next run asks PSN for none. */
export async function putBack(caller: string, untold: readonly Untold[]): Promise<void> {
  const byAccount = new Map<string, Untold[]>();
  for (const one of untold) byAccount.set(one.accountId, [...(byAccount.get(one.accountId) ?? []), one]);
  for (const [accountId, titles] of byAccount) {
    const { shelf } = titles[0] as Untold;
    const stored = await shelf.readIndex(accountId);
    if (!stored) continue;
    const module = start(caller);
    const bytes = ask(module, caller, () => {
      const index = module.IndexCore.open(stored, accountId);
      for (const { npCommunicationId, previous } of titles) index?.putBack(npCommunicationId, previous);
      const changed = index?.bytes();
      index?.free();
      return changed;
    });
    if (bytes) await shelf.writeIndex(accountId, bytes);
  }
}
