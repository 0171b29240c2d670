// The collection of an account with 2,000 titles and 40,000 trophies, beside plain JavaScript over the same as JSON.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTrophies, memoryStore, syncTrophies } from "psn-api-wasm";
import { accountOf, clientOf } from "../node/collection/accounts.mjs";
import { mergedOf, plainStats } from "../node/collection/plain.mjs";
import { csvOf, tableClock } from "./in-javascript.mjs";
import { beside } from "./measure.mjs";
import { watchMemories } from "./memories.mjs";
import { runFresh } from "./processes.mjs";

const KIND = { titles: 2000, trophies: 20, isOdd: false };
const timeZone = "Europe/Berlin";

export async function measureCollection(report, { quick }) {
  report.part("A collection of 2,000 titles and 40,000 trophies", "ms", "JavaScript");
  const memories = watchMemories((exports) => "indexcore_stats" in exports);
  const [account, other] = [accountOf(1, KIND), accountOf(2, KIND)];
  const map = new Map();
  const collection = await syncTrophies(clientOf(account), "me", { store: memoryStore(map) });
  const theirs = await syncTrophies(clientOf(other), "me");
  memories.stop();
  const synced = memories.largest();

  const json = JSON.stringify({ summary: account.summary, titles: mergedOf(account) });
  const clock = tableClock(timeZone);
  const inJavaScript = () => {
    const { summary, titles } = JSON.parse(json);
    return plainStats(titles, summary, clock);
  };
  const here = () => collection.stats({ timeZone });
  const counted = here();
  assert.deepEqual(inJavaScript(), counted);
  const options = { rounds: quick ? 5 : 15, calls: 3 };
  report.compare("all numbers, beside JSON.parse and JavaScript", await beside([inJavaScript, here], options), {
    id: "stats",
  });
  const parsed = JSON.parse(json).titles;
  const overObjects = () => plainStats(parsed, account.summary, clock);
  report.compare("all numbers, beside JavaScript over parsed objects", await beside([overObjects, here], options));
  const fresh = freshProcess(json, map, account.accountId, quick);
  report.compare("all numbers, in a fresh process", fresh, { id: "stats in a fresh process" });

  const kept = { store: memoryStore(map), accountId: account.accountId };
  const titlesOf = async () => (await loadTrophies(kept)).titles;
  const [loading, listing] = await beside([() => loadTrophies(kept), titlesOf], options);
  report.time("loading", loading, { id: "loading" });
  report.time("loading, and an object of each title", listing);
  const [comparison] = await beside([() => collection.compare(theirs)], options);
  report.time("two accounts compared", comparison, { id: "comparison" });
  const memoryOfNumbers = memories.largest();

  const few = { rounds: quick ? 3 : 7, calls: 1 };
  const stored = () => Promise.all(collection.titles.map((title) => collection.title(title.npCommunicationId)));
  assert.equal(csvOf(await stored()), await collection.toCSV());
  const inTurn = [stored, async () => csvOf(await stored()), () => collection.toCSV(), () => collection.exportJSON()];
  const [reading, theirTable, table, exported] = await beside(inTurn, few);
  report.compare("the table as CSV, with reading the store", [theirTable, table]);
  report.time("reading the store alone", reading);
  report.time("everything as JSON, with reading the store", exported);

  const [entry] = [...map].filter(([key]) => key.includes(":index:"));
  const bytes = Buffer.from(JSON.parse(entry[1]).index, "base64").length;
  report.part("The collection's index, a trophy", "bytes");
  report.fact("index", { ours: bytes / counted.defined.total }, { id: "index" });
  report.part("Memory of the collection's module", "MB");
  report.fact("after two runs", { ours: synced });
  report.fact("after all numbers and a comparison", { ours: memoryOfNumbers }, { id: "memory of numbers" });
  report.fact("after the table", { ours: memories.largest() }, { id: "memory of the table" });
}

/** Microseconds of the first numbers of new processes, in JavaScript and here. */
function freshProcess(json, map, accountId, quick) {
  const folder = mkdtempSync(join(tmpdir(), "psn-bench-"));
  try {
    const files = { javascript: join(folder, "merged.json"), here: join(folder, "store.json") };
    writeFileSync(files.javascript, json);
    writeFileSync(files.here, JSON.stringify([...map].filter(([key]) => key.includes(":index:"))));
    const runs = { javascript: [], here: [] };
    for (let run = 0; run < (quick ? 3 : 11); run++) {
      for (const [name, times] of Object.entries(runs)) {
        const parameters = [name, files[name], accountId, timeZone];
        times.push(runFresh("fresh-collection.mjs", parameters) * 1000);
      }
    }
    return Object.values(runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
