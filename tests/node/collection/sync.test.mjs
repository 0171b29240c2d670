// Runs: what they give, what they store, and how few requests they make.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTrophies, memoryStore, PsnError, syncTrophies } from "psn-api-wasm";
import { all, asked, assertSame, change, facts, forget, fresh, owner, rejection, requestsOf, sync } from "./synced.mjs";

const played = facts.titles.filter((title) => title.playedByOwner);

test("a first run reads everything, a second one nothing", async () => {
  const { client, map } = await fresh();
  const first = await sync(client, map);
  assert.equal(first.isComplete, true);
  assert.deepEqual([first.failed, first.gone], [[], []]);
  await assertSame(client, first);
  const { result, requests } = await requestsOf(() => sync(client, map));
  assert.equal(requests, 2);
  await assertSame(client, result);
});

test("a title in which something has changed takes one request", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  const listed = await client.getUserTitles("me").toArray();
  const titles = listed
    .filter(({ progress }) => progress < 90)
    .slice(0, 3)
    .map((title) => title.npCommunicationId);
  await change(...titles.map((npCommunicationId) => ({ kind: "earn", npCommunicationId })));
  const { result, requests } = await requestsOf(() => all(sync(client, map, { onlyChanged: true })));
  assert.equal(requests, 6);
  assert.deepEqual(
    result.map((title) => title.npCommunicationId),
    titles,
  );
  for (const { changes, trophies } of result) {
    assert.equal(changes.isNew, false);
    assert.ok(changes.earned.length > 0);
    for (const trophy of changes.earned) assert.ok(trophy.earned && trophies.includes(trophy));
  }
});

test("iterating gives every title once, and then the collection", async () => {
  const { client, map } = await fresh();
  const run = sync(client, map, { concurrency: 1 });
  const dates = [];
  for await (const title of run) {
    assert.equal(title.changes?.isNew ?? true, true);
    assert.ok(map.has(`psn-trophies:${owner.accountId}:${title.npCommunicationId}:default`), "it is saved before");
    dates.push(title.lastUpdatedDateTime);
  }
  assert.equal(dates.length, played.length);
  assert.deepEqual(dates, dates.toSorted(), "the one whose last change is oldest first");
  await assertSame(client, await run);
});

test("break stops a run, and the next one goes on", async () => {
  const { client, map } = await fresh();
  const run = sync(client, map);
  let count = 0;
  for await (const _ of run) if (++count === 30) break;
  const part = await run;
  assert.equal(part.isComplete, false);
  assert.ok(part.titles.length >= 30 && part.titles.length < 40, `${part.titles.length}`);
  await forget();
  await assertSame(client, await sync(client, map), 0);
  const read = (await asked("trophyGroups/all/trophies")).filter(({ path }) => path.includes("/users/"));
  assert.equal(read.length, played.length - part.titles.length);
});

test("a signal stops a run, which rejects; all that is done is saved", async () => {
  const { client, map } = await fresh();
  const controller = new AbortController();
  const reason = new Error("enough");
  const onProgress = ({ done }) => done === 20 && controller.abort(reason);
  const error = await rejection(sync(client, map, { signal: controller.signal, onProgress }));
  assert.deepEqual([error.code, error.cause], ["aborted", reason]);
  const kept = await loadTrophies({ store: memoryStore(map), accountId: owner.accountId });
  assert.ok(kept.titles.length >= 20 && kept.titles.length < 30);
  await assertSame(client, await sync(client, map), 0);
});

test("maxRequests ends a run, and the next ones go on", async () => {
  const { client, map } = await fresh();
  let runs = 0;
  for (let isComplete = false; !isComplete; runs++) {
    const { result, requests } = await requestsOf(() => sync(client, map, { maxRequests: 50 }));
    assert.ok(requests <= 50, `${requests}`);
    ({ isComplete } = result);
  }
  assert.ok(runs > 3);
  await assertSame(client, await sync(client, map), 0);
});

test("progress is told, with requests and titles", async () => {
  const { client, map } = await fresh();
  const told = [];
  await sync(client, map, { onProgress: (progress) => told.push(progress) });
  assert.equal(told.length, played.length);
  assert.equal(told.at(-1).done, played.length);
  assert.equal(new Set(told.map(({ title }) => title.npCommunicationId)).size, played.length);
  await sync(client, map, {
    onProgress() {
      throw new Error("the program's own affair");
    },
  });
});

test("what is stored is loaded without a request", async () => {
  const { client, map } = await fresh();
  const store = memoryStore(map);
  assert.equal(await loadTrophies({ store, accountId: owner.accountId }), undefined);
  await sync(client, map);
  const { result, requests } = await requestsOf(() => loadTrophies({ store, accountId: owner.accountId }));
  assert.equal(requests, 0);
  await assertSame(client, result);
  assert.equal(await result.title("NPWR00001_00"), undefined);
});

test("a store may be asynchronous, and give objects for the text that it was given", async () => {
  const { client } = await fresh();
  const map = new Map();
  const store = {
    getItem: async (key) => (map.has(key) ? JSON.parse(map.get(key)) : null),
    setItem: async (key, value) => void map.set(key, value),
    removeItem: async (key) => void map.delete(key),
  };
  await syncTrophies(client, "me", { store });
  const { result, requests } = await requestsOf(() => syncTrophies(client, "me", { store }));
  assert.equal(requests, 2);
  await assertSame(client, result);
});

test("entries that cannot be used are read again", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  const whole = [...map];
  for (const spoil of [
    (text) => text.slice(0, text.length / 2),
    () => "",
    () => "null",
    () => '{"format":2}',
    () => '{"format":1,"index":"AAAA","entry":5,"earned":{"trophies":5},"trophies":1}',
    (text) => text.replace(/"(index|entry)":"..../, '"$1":"AAAA'),
  ]) {
    for (const [number, [key, text]] of whole.entries()) map.set(key, number % 2 === 0 ? spoil(text) : text);
    const index = `psn-trophies:${owner.accountId}:index:default`;
    map.set(index, spoil(map.get(index)));
    await assertSame(client, await sync(client, map), 3);
  }
});

test("a store that fails ends the run with its own failure, and what it has stays", async () => {
  const { client, map } = await fresh();
  const full = new Error("The store is full.");
  let writes = 0;
  const store = {
    ...memoryStore(map),
    setItem(key, value) {
      if (++writes > 60) throw full;
      map.set(key, value);
    },
  };
  await assert.rejects(async () => await syncTrophies(client, "me", { store }), full);
  await assertSame(client, await sync(client, map), 0);
});

test("a program with a database of its own says what it knows", async () => {
  const { client } = await fresh();
  const listed = await client.getUserTitles("me").toArray();
  const dates = new Map(listed.map((title) => [title.npCommunicationId, title.lastUpdatedDateTime]));
  dates.delete(listed[2].npCommunicationId);
  dates.set(listed[7].npCommunicationId, "2001-01-01T00:00:00Z");
  const run = syncTrophies(client, "me", { known: ({ npCommunicationId }) => dates.get(npCommunicationId) });
  const ids = (await all(run)).map((title) => title.npCommunicationId);
  assert.deepEqual(ids.sort(), [listed[2], listed[7]].map((title) => title.npCommunicationId).sort());
});

test("filter leaves titles out, and languages are kept apart", async () => {
  const { client, map } = await fresh();
  const filter = ({ npServiceName }) => npServiceName === "trophy2";
  const some = await sync(client, map, { filter });
  assert.ok(some.titles.length < played.length && some.titles.every(filter));
  const { npCommunicationId } = some.titles[0];
  const japanese = await sync(client, map, { filter, language: "ja-JP" });
  const names = await Promise.all(
    [some, japanese].map(async (each) => (await each.title(npCommunicationId)).trophies[0].trophyName),
  );
  assert.notEqual(names[0], names[1]);
});

test("what is given wrongly is refused by name, and nothing is sent", async () => {
  const { client } = await fresh();
  const store = memoryStore();
  for (const [name, values] of [
    ["client", [undefined, "me"]],
    ["accountId", [client]],
    ["accountId", [client, owner.onlineId]],
    ["store", [client, "me", { store: {} }]],
    ["store", [client, "me", { store, known: () => undefined }]],
    ["concurrency", [client, "me", { concurrency: 0 }]],
    ["maxRequests", [client, "me", { maxRequests: 5 }]],
    ["onProgres", [client, "me", { onProgres: () => {} }]],
    ["options", [client, "me", "store"]],
  ]) {
    const error = await rejection(syncTrophies(...values));
    assert.equal(error.code, "invalid_argument", name);
    assert.match(error.message, new RegExp(`^syncTrophies\\(\\) .*\\b${name}\\b`));
    await assert.rejects(all(syncTrophies(...values)), PsnError);
  }
  for (const options of [undefined, {}, { store }, { store, accountId: "me" }]) {
    assert.equal((await rejection(loadTrophies(options))).code, "invalid_argument");
  }
  assert.deepEqual(await asked(), []);
});
