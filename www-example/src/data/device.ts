// What is kept of trophies on this device, in IndexedDB: no secret is among it.
import { deleteDB, type IDBPDatabase, openDB } from "idb";
import type { TrophyStore } from "psn-api-wasm";

const NAME = "trophy-cabinet";
const ENTRIES = "entries";

/** The store of this device, until the signal ends it. */
export function deviceStore(signal: AbortSignal): TrophyStore {
  let opened: Promise<IDBPDatabase> | undefined;
  const open = () => {
    signal.throwIfAborted();
    if (opened) return opened;
    const opening = openDB(NAME, 1, {
      upgrade: (database) => void database.createObjectStore(ENTRIES),
      // Another tab wants to delete it.
      blocking: close,
    });
    opened = opening;
    // The next one tries again.
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  };
  const close = async () => {
    const closing = opened;
    opened = undefined;
    await closing?.then(
      (database) => database.close(),
      () => {},
    );
  };
  signal.addEventListener("abort", () => void close());
  const get = async (key: string) => (await open()).get(ENTRIES, key);
  const set = async (key: string, value: string | Uint8Array) => void (await (await open()).put(ENTRIES, value, key));
  return {
    getItem: get,
    setItem: set,
    removeItem: async (key) => (await open()).delete(ENTRIES, key),
    getItemRaw: get,
    setItemRaw: set,
  };
}

export async function isSomethingKept(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** Removes the trophies of all accounts. */
export function wipeDevice(): Promise<void> {
  return deleteDB(NAME);
}
