// What is stored of an account, without a request.

import { TrophyCollection } from "./collection.js";
import { OpenIndex } from "./open-index.js";
import { checkedLoadOptions, type LoadTrophiesOptions } from "./options.js";
import { Shelf } from "./store.js";

const CALLER = "loadTrophies";

/**
 * Gives the trophies that `syncTrophies()` has stored of an account, without a request.
 *
 * Resolves with `undefined` if the store has nothing of the account, or what it has cannot be used: then sync again.
 * Rejects with a `PsnError` if an option is wrong, and with what the store rejects with.
 *
 * ```ts
 * const collection = await loadTrophies({ store: localStorage, accountId: "1234567890123456789" });
 * console.log(collection?.titles.length);
 * ```
 *
 * @param options The store, and whose trophies to load.
 */
export async function loadTrophies(options: LoadTrophiesOptions): Promise<TrophyCollection | undefined> {
  const { store, accountId, language } = checkedLoadOptions(options);
  const shelf = new Shelf(store, CALLER, language);
  const bytes = await shelf.readIndex(accountId);
  if (!bytes) return undefined;
  const index = new OpenIndex(accountId, bytes);
  return index.isWhole(CALLER) ? new TrophyCollection(index, shelf) : undefined;
}
