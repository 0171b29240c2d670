// A whole collection on the device of a visitor, as an earlier visit has left it: PSN's rate limit would take hours.
import { PsnClient, syncTrophies } from "psn-api-wasm";
import { NPSSO } from "./servers.mjs";

/** Reads all trophies of the demo account from a simulator without a rate limit. */
export async function readCollection(simulator) {
  const entries = new Map();
  const get = (key) => entries.get(key);
  const set = (key, value) => void entries.set(key, value);
  const removeItem = (key) => void entries.delete(key);
  const store = { getItem: get, setItem: set, getItemRaw: get, setItemRaw: set, removeItem };
  const client = new PsnClient({ npsso: NPSSO, baseUrl: simulator, rateLimit: false });
  const collection = await syncTrophies(client, "me", { store, concurrency: 16 });
  const { accountId } = collection;
  entries.set(`cabinet:${accountId}:reading`, JSON.stringify({ language: "", isStopped: false }));
  return { entries, earned: collection.stats().earned.total };
}

/** Puts it into the database of a page that keeps its session. */
export async function putIntoPage(page, entries) {
  // To hand a page a list of numbers takes longer than to hand it a string.
  const base64 = (bytes) => ({ base64: Buffer.from(bytes).toString("base64") });
  const all = [...entries].map(([key, value]) => [key, typeof value === "string" ? value : base64(value)]);
  for (let start = 0; start < all.length; start += 500) {
    await page.evaluate(put, all.slice(start, start + 500));
  }
}

function put(entries) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("trophy-cabinet", 1);
    opening.onerror = reject;
    opening.onupgradeneeded = () => opening.result.createObjectStore("entries");
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction("entries", "readwrite");
      for (const [key, value] of entries) {
        const bytes = value.base64 && Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0));
        transaction.objectStore("entries").put(bytes ?? value, key);
      }
      transaction.onerror = reject;
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
