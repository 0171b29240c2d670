// What PSN does to those who sync, by a simulator that does so. The pauses are as long as they are, so that only the first
// of them are waited for here; the native tests wait for all, in virtual time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { syncTrophies } from "psn-api-wasm";
import { all, asked, assertSame, change, control, facts, fault, fresh, owner, rejection, sync } from "./synced.mjs";

const [, second] = facts.titles;
const { npCommunicationId } = second;

test("trophies that are earned during a run are in it", async () => {
  const { client, map } = await fresh();
  await fault("trophyGroups/all/trophies", "change", { after: 9, change: { kind: "earn", npCommunicationId } });
  await assertSame(client, await sync(client, map));
});

test("a title that PSN does not have yet is asked for again, and the rest goes on", async () => {
  const { client, map } = await fresh();
  await fault(`users/${owner.accountId}/npCommunicationIds/${npCommunicationId}`, "not_found");
  const run = sync(client, map);
  const titles = await all(run);
  assert.equal(titles.length, new Set(titles.map((title) => title.npCommunicationId)).size);
  await assertSame(client, await run);
});

test("a list that is too short is waited for, and takes nothing away", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  const stored = new Map(map);
  await fault("trophyTitles", "short", { keep: 20 });
  const controller = new AbortController();
  const told = [];
  const onProgress = (progress) => {
    told.push(progress);
    controller.abort();
  };
  const error = await rejection(sync(client, map, { onProgress, signal: controller.signal }));
  assert.equal(error.code, "aborted");
  const [{ waitingFor, waitingUntil }] = told;
  assert.equal(waitingFor, "short_list");
  assert.ok(waitingUntil.getTime() > Date.now() + 20_000);
  assert.deepEqual(map, stored);
});

test("a set without trophies is asked for again", async () => {
  const { client, map } = await fresh();
  await fault(`/npCommunicationIds/${npCommunicationId}/trophyGroups/all`, "short", { times: 2 });
  await assertSame(client, await sync(client, map));
});

test("a title without a date does not fail the run", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  await fault("trophyTitles", "field", { field: "lastUpdatedDateTime", npCommunicationId, value: "soon" });
  await fault("trophyTitles", "field", { field: "trophyTitleIconUrl", value: "" });
  const collection = await sync(client, map);
  assert.equal(collection.isComplete, true);
  await assertSame(client, collection, 0);
});

test("sets that grow and shrink are read again", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  await change({ kind: "grow", npCommunicationId, trophies: 3, group: true });
  const [grown] = await all(sync(client, map));
  assert.equal(grown.changes.added.trophies.length, 3);
  assert.equal(grown.changes.added.groups.length, 1);
  await change({ kind: "shrink", npCommunicationId, trophies: 2 });
  const run = sync(client, map);
  const [shrunk] = await all(run);
  assert.equal(shrunk.changes.removed.trophies.length, 2);
  await assertSame(client, await run);
});

test("privacy that changes keeps what is stored", async () => {
  const { map } = await fresh();
  const { accountId } = facts.people.friend;
  const { client } = await fresh();
  const store = { getItem: (key) => map.get(key), setItem: (key, value) => map.set(key, value), removeItem() {} };
  const before = await syncTrophies(client, accountId, { store });
  assert.ok(before.titles.length > 0);
  const stored = new Map(map);
  await change({ kind: "privacy", accountId, private: true });
  assert.equal((await rejection(syncTrophies(client, accountId, { store }))).code, "forbidden_privacy");
  assert.deepEqual(map, stored);
});

test("a rename changes nothing: everything is kept by the account id", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  await change({ kind: "rename", onlineId: "Lamp-Wright-2" });
  await control("DELETE", "requests");
  await sync(client, map);
  assert.equal((await asked()).length, 2);
  assert.ok([...map.keys()].every((key) => key.includes(owner.accountId) || key.includes(":sets:")));
});

test("hiding a title takes no request for it", async () => {
  const { client, map } = await fresh();
  await sync(client, map);
  await change({ kind: "hide", npCommunicationId, hidden: true });
  await control("DELETE", "requests");
  const collection = await sync(client, map);
  assert.equal((await asked()).length, 2);
  assert.equal(collection.titles.find((title) => title.npCommunicationId === npCommunicationId).hiddenFlag, true);
});
