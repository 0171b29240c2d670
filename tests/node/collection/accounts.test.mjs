// Runs of several accounts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryStore, syncTrophies } from "psn-api-wasm";
import { all, asked, assertSame, change, facts, fresh, owner, rejection, requestsOf } from "./synced.mjs";

const { friend } = facts.people;
const ids = [owner.accountId, friend.accountId];

const syncBoth = (client, map, options) => syncTrophies(client, ids, { store: memoryStore(map), ...options });

test("all accounts are read, and share the trophy sets", async () => {
  const { client, map } = await fresh();
  const { result, requests } = await requestsOf(() => syncBoth(client, map));
  assert.deepEqual([result.isComplete, result.failed, result.notBegun], [true, [], []]);
  assert.deepEqual(
    result.collections.map((collection) => collection.accountId),
    ids,
  );
  assert.equal(
    result.collections.reduce((sum, collection) => sum + collection.requests, 0),
    requests,
  );
  const sets = (await asked("trophyGroups/all/trophies")).filter(({ path }) => !path.includes("/users/"));
  assert.equal(new Set(sets.map(({ path }) => path)).size, sets.length, "no set is read twice");
  await assertSame(client, result.collections[0]);
  const again = await requestsOf(() => syncBoth(client, map));
  assert.equal(again.requests, 4);
});

test("accounts take turns", async () => {
  const { client, map } = await fresh();
  const order = (await all(syncBoth(client, map, { concurrency: 2 }))).map((title) => title.accountId);
  const last = order.lastIndexOf(friend.accountId);
  const friends = order.filter((id) => id === friend.accountId).length;
  assert.ok(friends > 0 && last < 2 * friends + 6, `${last} of ${order.length}, ${friends} of the friend`);
});

test("an account that cannot be read fails alone", async () => {
  const { client, map } = await fresh();
  await change({ kind: "privacy", accountId: friend.accountId, private: true });
  const { collections, failed, isComplete } = await syncBoth(client, map);
  assert.equal(isComplete, true);
  assert.deepEqual(
    collections.map((collection) => collection.accountId),
    [owner.accountId],
  );
  assert.deepEqual(
    failed.map(({ accountId, error }) => [accountId, error.code]),
    [[friend.accountId, "forbidden_privacy"]],
  );
});

test("what all accounts need rejects", async () => {
  const { client, map } = await fresh();
  await client.signOut();
  assert.equal((await rejection(syncBoth(client, map))).code, "sign_in_required");
});

test("maxRequests is shared, and says who is left", async () => {
  const { client, map } = await fresh();
  const first = await requestsOf(() => syncBoth(client, map, { maxRequests: 20 }));
  assert.ok(first.requests <= 20);
  assert.deepEqual([first.result.isComplete, first.result.notBegun], [false, [friend.accountId]]);
  let next = first.result;
  for (let runs = 0; !next.isComplete; runs++) {
    assert.ok(runs < 50);
    const { result, requests } = await requestsOf(() =>
      syncTrophies(client, [...next.notBegun, ...ids], { store: memoryStore(map), maxRequests: 60 }),
    );
    assert.ok(requests <= 60);
    next = result;
  }
});

test("wrong accounts are refused by name, and nothing is sent", async () => {
  const { client } = await fresh();
  await requestsOf(async () => {
    for (const wrong of [[owner.onlineId], [owner.accountId, ""], [7]]) {
      const error = await rejection(syncTrophies(client, wrong, { store: memoryStore() }));
      assert.equal(error.code, "invalid_argument");
      assert.match(error.message, /^syncTrophies\(\) needs accountId: /);
    }
    const none = await syncTrophies(client, [], { store: memoryStore() });
    assert.deepEqual([none.collections, none.isComplete], [[], true]);
  });
  assert.deepEqual(await asked(), []);
});

test("the signed-in account is read once, by whatever name", async () => {
  const { client, map } = await fresh();
  const run = syncTrophies(client, ["me", owner.accountId, "me"], { store: memoryStore(map) });
  const ids = (await all(run)).map((title) => title.npCommunicationId);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal((await run).collections.length, 1);
});

test("a set is read once, however few places there are", async () => {
  const { client, map } = await fresh();
  await requestsOf(() => syncBoth(client, map, { concurrency: 1 }));
  const sets = (await asked("trophyGroups/all/trophies")).filter(({ path }) => !path.includes("/users/"));
  assert.equal(new Set(sets.map(({ path }) => path)).size, sets.length);
});
