// The trophy collection.
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import * as psn from "psn-api-wasm";
import { answering, error, isInternal, json, saved, trapEverywhere } from "./work.mjs";

/** A PSN of two titles, one of which it does not have. */
const SYNCED = {
  trophySummary: json({ accountId: "1", trophyLevel: 1, earnedTrophies: { bronze: 1 } }),
  trophyTitles: json({
    totalItemCount: 2,
    trophyTitles: ["NPWR00001_00", "NPWR00002_00"].map((npCommunicationId) => ({
      npCommunicationId,
      npServiceName: "trophy2",
      trophySetVersion: "01.00",
      lastUpdatedDateTime: "2024-03-09T18:05:41Z",
      definedTrophies: { bronze: 1 },
      earnedTrophies: { bronze: 1 },
    })),
  }),
  NPWR00001_00: json({
    totalItemCount: 1,
    trophies: [{ trophyId: 0, trophyType: "bronze", earned: true, trophyRare: 1 }],
  }),
  NPWR00002_00: error(400, 5),
};

/** What a run has given, and what is loaded of its store. */
async function synced(answers, options) {
  const map = new Map();
  const client = new psn.PsnClient({ tokens: saved, fetch: answering(answers), retry: false });
  const store = psn.memoryStore(map);
  const run = psn.syncTrophies(client, "me", { store, onProgress: () => {}, ...options?.() });
  const changes = [];
  for await (const title of run) changes.push(title.changes.earned.length);
  const { titles, failed, isComplete } = await run;
  const loaded = await psn.loadTrophies({ store, accountId: "1" });
  // The second run takes up what is stored.
  map.delete("psn-trophies:1:index:default");
  const again = await psn.syncTrophies(client, "me", { store });
  return [changes, failed.length, isComplete, ...[titles, loaded.titles, again.titles].map((all) => all.length)];
}

const RUNS = {
  "a run": [SYNCED],
  "a run of an account that cannot be read": [{ ...SYNCED, trophyTitles: error(403, 2240526) }],
  "a run that is stopped": [SYNCED, () => ({ signal: AbortSignal.abort() })],
  "a run that waits": [
    { ...SYNCED, NPWR00002_00: error(404, 2240525) },
    () => {
      const stop = new AbortController();
      setTimeout(5).then(() => stop.abort());
      return { signal: stop.signal };
    },
  ],
};

test("a run that is taken apart", async () => {
  const work = async () => {
    const client = new psn.PsnClient({ tokens: saved, fetch: answering(SYNCED), retry: false });
    const store = psn.memoryStore();
    const plan = await psn.planTrophySync(client, "me", { store });
    const [task] = plan.tasks;
    const { changes } = await psn.runTrophySyncTask(client, task, { store });
    const { titles } = await psn.finishTrophySync(client, plan, { store });
    return [plan.tasks.length, changes.earned.length, titles.length];
  };
  await trapEverywhere("a run that is taken apart", { work, isTrap: isInternal });
});

test("a run that the program leaves", async () => {
  const fetch = answering({ ...SYNCED, NPWR00002_00: SYNCED.NPWR00001_00 });
  const work = async () => {
    const store = psn.memoryStore();
    const client = new psn.PsnClient({ tokens: saved, fetch, retry: false });
    // After a trap a title may be told once more, but none is lost.
    const told = new Set();
    const run = psn.syncTrophies(client, "me", { store });
    for await (const title of run) {
      told.add(title.npCommunicationId);
      // Both are read by then.
      await setTimeout(5);
      break;
    }
    for await (const title of psn.syncTrophies(client, "me", { store, onlyChanged: true })) {
      told.add(title.npCommunicationId);
    }
    return [...told].sort();
  };
  await trapEverywhere("a run that the program leaves", { work, isTrap: isInternal });
});

for (const [name, [answers, options]] of Object.entries(RUNS)) {
  test(name, async () => {
    await trapEverywhere(name, { work: () => synced(answers, options), isTrap: isInternal });
  });
}

/** All that a collection tells. */
async function numbersOf(collection) {
  const { earned } = collection.stats({ timeZone: "UTC" });
  const compared = [collection.compare(collection), collection.compareTitle(collection, "NPWR00001_00")];
  return [earned, compared, collection.recent(), await collection.toCSV(), await collection.exportJSON()];
}

test("the numbers of a collection, one that is loaded and one that was there before", async () => {
  const map = new Map();
  const store = psn.memoryStore(map);
  const client = new psn.PsnClient({ tokens: saved, fetch: answering(SYNCED), retry: false });
  const collection = await psn.syncTrophies(client, "me", { store });
  const loaded = async () => numbersOf(await psn.loadTrophies({ store, accountId: "1" }));
  for (const work of [loaded, () => numbersOf(collection)]) {
    await trapEverywhere("numbers", { work, isTrap: isInternal });
  }
});
