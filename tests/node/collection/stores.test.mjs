// What stores do, and what becomes of what they have.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTrophies, memoryStore, PsnClient, syncTrophies } from "psn-api-wasm";
import { assertSame, facts, fresh, owner, rejection, requestsOf, sync } from "./synced.mjs";

/** A store that keeps bytes as they are. */
function rawStore() {
  const map = new Map();
  return {
    ...memoryStore(map),
    map,
    getItemRaw: async (key) => map.get(key) ?? null,
    setItemRaw: async (key, value) => void map.set(key, value),
  };
}

test("bytes are kept as they are where a store can do that", async () => {
  const { client } = await fresh();
  const store = rawStore();
  await syncTrophies(client, "me", { store });
  const bytes = [...store.map.values()].filter((value) => typeof value !== "string");
  assert.deepEqual(
    bytes.map((value) => value.constructor),
    [Uint8Array],
  );
  const { result, requests } = await requestsOf(() => syncTrophies(client, "me", { store }));
  assert.equal(requests, 2);
  await assertSame(client, result);
  // As several drivers give them.
  for (const wrap of [(view) => view.buffer.slice(0), (view) => Buffer.from(view)]) {
    const driver = { ...store, getItemRaw: async (key) => wrap(store.map.get(key)) };
    const kept = await loadTrophies({ store: driver, accountId: owner.accountId });
    assert.equal(kept.titles.length, result.titles.length);
  }
});

test("a second run reads the store twice", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  const read = [];
  const store = { ...memoryStore(map), getItem: (key) => (read.push(key), map.get(key)) };
  await syncTrophies(client, "me", { store });
  assert.equal(read.length, 2);
});

test("a signal ends a run that waits for its store at once", async () => {
  const { client } = await fresh();
  const store = { ...memoryStore(), getItem: () => new Promise(() => {}) };
  const controller = new AbortController();
  const run = syncTrophies(client, "me", { store, signal: controller.signal });
  setTimeout(() => controller.abort(), 100);
  assert.equal((await rejection(run)).code, "aborted");
});

test("a store that does not answer ends the run after 30 seconds", async () => {
  const client = new PsnClient({ accessToken: "token", fetch: async (url) => Response.json(onePsnTitle(url)) });
  for (const [method, call] of [
    ["getItem", (store) => syncTrophies(client, "me", { store })],
    ["setItem", (store) => syncTrophies(client, "me", { store })],
    ["removeItem", (store) => syncTrophies(client, "me", { store })],
    ["getItem", (store) => loadTrophies({ store, accountId: "1" })],
  ]) {
    let isAsked = false;
    const hangs = () => {
      isAsked = true;
      return new Promise(() => {});
    };
    const timers = heldTimers(30_000);
    const rejected = rejection(call({ ...memoryStore(), [method]: hangs }));
    while (!isAsked) await new Promise(setImmediate);
    timers.end();
    const error = await rejected;
    assert.equal(error.code, "timeout");
    assert.match(error.message, new RegExp(`store has not answered ${method}\\(\\) within 30 seconds`));
  }
});

/** Holds all timers of so many milliseconds, until they are ended at once. */
function heldTimers(milliseconds) {
  const { setTimeout } = globalThis;
  const held = [];
  globalThis.setTimeout = (act, delay, ...values) =>
    delay === milliseconds ? held.push(act) : setTimeout(act, delay, ...values);
  return {
    end() {
      globalThis.setTimeout = setTimeout;
      for (const act of held) act();
    },
  };
}

/** A PSN with one title of one trophy, which nobody has earned. */
function onePsnTitle(url) {
  const counts = { bronze: 1, silver: 0, gold: 0, platinum: 0 };
  const none = { ...counts, bronze: 0 };
  if (url.includes("/trophySummary")) return { accountId: "1", trophyLevel: 1, earnedTrophies: none };
  if (url.includes("/trophies")) return { trophies: [{ trophyId: 0, trophyType: "bronze" }], totalItemCount: 1 };
  const title = { npCommunicationId: "NPWR00001_00", npServiceName: "trophy2", trophySetVersion: "01.00" };
  return {
    trophyTitles: [{ ...title, definedTrophies: counts, earnedTrophies: none, progress: 0 }],
    totalItemCount: 1,
  };
}

test("a store that fills up, or loses what it was given, costs requests and nothing else", async () => {
  const { client, map } = await fresh();
  const forgetful = { ...memoryStore(map), setItem: (key, value) => void (map.size < 40 && map.set(key, value)) };
  await assertSame(client, await syncTrophies(client, "me", { store: forgetful }), 0);
  await assertSame(client, await sync(client, map), 3);
});

test("entries of another account are not taken", async () => {
  const { client, map } = await fresh();
  const { friend } = facts.people;
  await syncTrophies(client, friend.accountId, { store: memoryStore(map) });
  for (const [key, value] of [...map]) map.set(key.replace(friend.accountId, owner.accountId), value);
  assert.equal(await loadTrophies({ store: memoryStore(map), accountId: owner.accountId }), undefined);
  await assertSame(client, await sync(client, map), 5);
});

test("a client's language is the collection's, so that two clients do not mix theirs", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  const japanese = await fresh({ language: "ja-JP" });
  const collection = await sync(japanese.client, map);
  await assertSame(japanese.client, collection, 3);
  const store = memoryStore(map);
  const kept = await loadTrophies({ store, accountId: owner.accountId, language: "ja-JP" });
  assert.equal(kept.titles.length, collection.titles.length);
});

test("stores can make folders of keys: none is the beginning of another one, or has an empty part", async () => {
  const { client, map } = await fresh();
  for (const language of [undefined, "de-DE", "ja-JP"]) await sync(client, map, { language });
  const keys = [...map.keys()].sort();
  assert.equal(keys.filter((key) => key.includes(":index:")).length, 3);
  for (const [place, key] of keys.entries()) {
    assert.ok(
      key.split(":").every((part) => part !== ""),
      key,
    );
    assert.ok(!keys[place + 1]?.startsWith(`${key}:`), `${key} and ${keys[place + 1]}`);
  }
});

test("two runs of one account at once do not spoil the store", async () => {
  const { client, map } = await fresh();
  const runs = [sync(client, map), sync(client, map), sync(client, map, { concurrency: 1 })];
  for (const collection of await Promise.all(runs)) await assertSame(client, collection, 0);
  const { result, requests } = await requestsOf(() => sync(client, map));
  assert.equal(requests, 2);
  await assertSame(client, result);
});
