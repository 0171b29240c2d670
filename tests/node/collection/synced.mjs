// Runs against the simulator, and what it says itself of the owner's trophies.
import assert from "node:assert/strict";
import { memoryStore, syncTrophies } from "psn-api-wasm";
import { asked, control, forget, owner, signedIn } from "../client/simulated.mjs";

export { asked, control, facts, fault, forget, owner, rejection, SIM_URL } from "../client/simulated.mjs";

/** Makes things happen to accounts and titles. */
export const change = (...changes) => control("POST", "changes", changes);

/** The simulator as it was at the start, and a client of its owner, without a rate limit, with an empty store. */
export async function fresh(options) {
  await control("POST", "reset");
  const client = await signedIn({ rateLimit: false, ...options });
  return { client, map: new Map() };
}

/** A run with a store in a map. */
export const sync = (client, map, options) => syncTrophies(client, "me", { store: memoryStore(map), ...options });

/** How many requests something takes. */
export async function requestsOf(work) {
  await forget();
  const result = await work();
  return { result, requests: (await asked()).length };
}

/** The titles of an iterable. */
export async function all(iterable) {
  const items = [];
  for await (const item of iterable) items.push(item);
  return items;
}

/** That a collection has all that PSN says. */
export async function assertSame(client, collection, sample = 5) {
  const listed = await client.getUserTitles("me").toArray();
  assert.equal(collection.accountId, owner.accountId);
  assert.equal(collection.titles.length, listed.length);
  const byId = new Map(collection.titles.map((title) => [title.npCommunicationId, title]));
  for (const title of listed) {
    const { fetchedAt, ...row } = byId.get(title.npCommunicationId);
    assert.ok(fetchedAt instanceof Date);
    for (const [name, value] of Object.entries(row)) assert.deepEqual(value, title[name], name);
  }
  for (const title of listed.slice(0, sample)) {
    const stored = await collection.title(title.npCommunicationId);
    const { trophies } = await client.getTitleTrophiesWithProgress("me", title);
    assert.deepEqual(stored.trophies, trophies);
    assert.equal(stored.trophyTitleName, title.trophyTitleName);
  }
}
