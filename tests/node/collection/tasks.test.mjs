// A run that is taken apart: plan, tasks, end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { finishTrophySync, memoryStore, planTrophySync, runTrophySyncTask, syncTrophies } from "psn-api-wasm";
import { all, asked, assertSame, change, facts, fault, fresh, owner, rejection, requestsOf } from "./synced.mjs";

/** JSON, as a queue passes it on. */
const queued = (value) => JSON.parse(JSON.stringify(value));

async function planned(options) {
  const { client, map } = await fresh();
  const store = memoryStore(map);
  const plan = queued(await planTrophySync(client, "me", { store, ...options }));
  return { client, map, store, plan };
}

test("plan, tasks and end are a run", async () => {
  const { client, store, plan } = await planned();
  assert.equal(plan.accountId, owner.accountId);
  assert.equal(plan.tasks.length, facts.titles.filter((title) => title.playedByOwner).length);
  for (const task of plan.tasks.toReversed()) {
    assert.ok(JSON.stringify(task).length < 1000);
    const title = await runTrophySyncTask(client, task, { store });
    assert.equal(title.npCommunicationId, task.title.npCommunicationId);
    assert.equal(title.accountId, owner.accountId);
  }
  const { result, requests } = await requestsOf(() => finishTrophySync(client, plan, { store }));
  assert.equal(requests, 2);
  assert.equal(result.isComplete, true);
  await assertSame(client, result);
  assert.deepEqual((await planTrophySync(client, owner.accountId, { store })).tasks, []);
});

test("a task that is done twice takes no request, and the end tells everything once", async () => {
  const { client, store, plan } = await planned();
  const [task] = plan.tasks;
  await runTrophySyncTask(client, task, { store });
  const { result, requests } = await requestsOf(() => runTrophySyncTask(client, task, { store }));
  assert.deepEqual([requests, result.changes], [0, undefined]);
  const told = await all(finishTrophySync(client, plan, { store, onlyChanged: true }));
  assert.equal(new Set(told.map((title) => title.npCommunicationId)).size, told.length);
  assert.ok(told.some((title) => title.npCommunicationId === task.title.npCommunicationId));
});

test("a task tells what has changed since the title was stored", async () => {
  const { client, map } = await fresh();
  const store = memoryStore(map);
  await syncTrophies(client, "me", { store });
  const [{ npCommunicationId }] = (await client.getUserTitles("me").toArray()).filter(({ progress }) => progress < 90);
  await change({ kind: "earn", npCommunicationId });
  const { tasks } = await planTrophySync(client, "me", { store });
  assert.equal(tasks.length, 1);
  const { result, requests } = await requestsOf(() => runTrophySyncTask(client, queued(tasks[0]), { store }));
  assert.equal(requests, 1);
  assert.ok(result.changes.earned.length > 0);
  assert.equal(result.changes.isNew, false);
});

test("the end reads what no task has read, and a language is one of its own", async () => {
  const { client, store, plan } = await planned({ language: "ja-JP" });
  assert.equal(plan.language, "ja-JP");
  for (const task of plan.tasks.slice(0, 5)) await runTrophySyncTask(client, task, { store });
  const collection = await finishTrophySync(client, plan, { store });
  assert.equal(collection.isComplete, true);
  const { npCommunicationId } = plan.tasks[0].title;
  const own = await client.getTitleTrophies(plan.tasks[0].title, "all", {
    headerOverrides: { "Accept-Language": "ja-JP" },
  });
  assert.equal((await collection.title(npCommunicationId)).trophies[0].trophyName, own.trophies[0].trophyName);
});

test("a task whose title cannot be read rejects, and others are not concerned", async () => {
  const { client, store, plan } = await planned();
  const [task, other] = plan.tasks;
  await fault(task.title.npCommunicationId, "status", { status: 403, times: 9 });
  const error = await rejection(runTrophySyncTask(client, task, { store }));
  assert.match(error.code, /^forbidden/);
  assert.ok(await runTrophySyncTask(client, other, { store }));
});

test("a signal ends a task at once", async () => {
  const { client, store, plan } = await planned();
  const signal = AbortSignal.abort(new Error("enough"));
  assert.equal((await rejection(runTrophySyncTask(client, plan.tasks[0], { store, signal }))).code, "aborted");
});

test("what is given wrongly is refused by name, and nothing is sent", async () => {
  const { client } = await fresh();
  const store = memoryStore();
  const task = { accountId: owner.accountId, plannedAt: Date.now(), title: { npCommunicationId: "NPWR00001_00" } };
  const { requests } = await requestsOf(async () => {
    for (const [name, wrong] of [
      ["client", () => planTrophySync(undefined, "me", { store })],
      ["accountId", () => planTrophySync(client, owner.onlineId, { store })],
      ["store", () => planTrophySync(client, "me")],
      ["known", () => planTrophySync(client, "me", { store, known: () => undefined })],
      ["store", () => runTrophySyncTask(client, task)],
      ["title", () => runTrophySyncTask(client, { ...task, title: undefined }, { store })],
      ["title", () => runTrophySyncTask(client, undefined, { store })],
      ["accountId", () => runTrophySyncTask(client, { ...task, accountId: "me" }, { store })],
      ["plannedAt", () => runTrophySyncTask(client, { ...task, plannedAt: "now" }, { store })],
      ["plannedAt", () => finishTrophySync(client, { accountId: owner.accountId }, { store })],
      ["language", () => finishTrophySync(client, { ...task, language: 5 }, { store })],
      ["maxAge", () => finishTrophySync(client, task, { store, maxAge: 5 })],
    ]) {
      const error = await rejection(wrong());
      assert.equal(error.code, "invalid_argument", name);
      assert.match(error.message, new RegExp(`^\\w+\\(\\) .*\\b${name}\\b`));
    }
  });
  assert.equal(requests, 0);
  assert.deepEqual(await asked(), []);
});
