// The collection of an account with 2,000 titles and 40,000 trophies, beside plain JavaScript over the same as JSON.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadTrophies, memoryStore, syncTrophies } from "psn-api-wasm";
import { accountOf, clientOf } from "../node/collection/accounts.mjs";
import { mergedOf, plainStats } from "../node/collection/plain.mjs";
import { csvOf, tableClock } from "./in-javascript.mjs";
import { beside, median } from "./measure.mjs";

const KIND = { titles: 2000, trophies: 20, isOdd: false };
const timeZone = "Europe/Berlin";

/** The memories of all instances of the collection that were started. */
const memories = [];

/** Prints a line: what, in milliseconds in JavaScript and here, how many times faster, and what is asked for. */
function line(what, theirs, ours, goal) {
  const [their, our] = [theirs, ours].map((micros) => (micros === undefined ? "" : (micros / 1000).toFixed(2)));
  const times = theirs === undefined ? "" : `${(theirs / ours).toFixed(1)} x`;
  console.log(`${what.padEnd(38)}${their.padStart(12)}${our.padStart(12)}${times.padStart(10)}   ${goal}`);
}

/** Prints a number that is no time. */
function fact(what, value, goal) {
  console.log(`${what.padEnd(50)}${value.padStart(12)}${"".padStart(10)}   ${goal}`);
}

export async function measureCollection(quick) {
  const columns = [`${"".padEnd(38)}${"JavaScript".padStart(12)}`, "here".padStart(12), "faster".padStart(10)];
  console.log(`\nA collection of 2,000 titles\n${columns.join("")}   (milliseconds; what is asked for)`);
  const restore = watchMemories();
  const [account, other] = [accountOf(1, KIND), accountOf(2, KIND)];
  const map = new Map();
  const collection = await syncTrophies(clientOf(account), "me", { store: memoryStore(map) });
  const theirs = await syncTrophies(clientOf(other), "me");
  restore();
  const memory = () => `${(Math.max(...memories.map(({ buffer }) => buffer.byteLength)) / 1e6).toFixed(2)} MB`;
  const synced = memory();

  const json = JSON.stringify({ summary: account.summary, titles: mergedOf(account) });
  const clock = tableClock(timeZone);
  const inJavaScript = () => {
    const { summary, titles } = JSON.parse(json);
    return plainStats(titles, summary, clock);
  };
  const counted = collection.stats({ timeZone });
  assert.deepEqual(inJavaScript(), counted);
  const options = { rounds: quick ? 5 : 15, calls: 3 };
  line(
    `stats of ${counted.defined.total} trophies`,
    ...(await beside([inJavaScript, () => collection.stats({ timeZone })], options)),
    "40 x, under 2 ms",
  );
  const parsed = JSON.parse(json).titles;
  const overObjects = () => plainStats(parsed, account.summary, clock);
  line(
    "stats, over parsed objects",
    ...(await beside([overObjects, () => collection.stats({ timeZone })], options)),
    "",
  );
  line("stats, in a fresh process", ...freshProcess(json, map, account.accountId, quick), "under 25 ms");

  const kept = { store: memoryStore(map), accountId: account.accountId };
  line("loading, titles included", undefined, ...(await beside([() => loadTrophies(kept)], options)), "under 5 ms");
  line(
    "two accounts compared",
    undefined,
    ...(await beside([() => collection.compare(theirs)], options)),
    "under 3 ms",
  );
  const memoryOfNumbers = memory();

  const few = { rounds: quick ? 3 : 7, calls: 1 };
  const stored = () => Promise.all(collection.titles.map((title) => collection.title(title.npCommunicationId)));
  assert.equal(csvOf(await stored()), await collection.toCSV());
  const tables = [async () => csvOf(await stored()), () => collection.toCSV()];
  line("CSV, with reading the store", ...(await beside(tables, few)), "5 x without the store");
  const [store, exported] = await beside([stored, () => collection.exportJSON()], few);
  line("reading the store alone", undefined, store, "");
  line("JSON, with reading the store", undefined, exported, "");

  const [entry] = [...map].filter(([key]) => key.includes(":index:"));
  const bytes = Buffer.from(JSON.parse(entry[1]).index, "base64").length;
  fact("index, a trophy", `${(bytes / counted.defined.total).toFixed(2)} bytes`, "at most 8");
  fact("wasm memory after two runs", synced, "");
  fact("wasm memory after stats and comparison", memoryOfNumbers, "under 3 MB");
  fact("wasm memory after the table", memory(), "under 5 MB");
}

/** Microseconds of the first numbers of a new process, in JavaScript and here. */
function freshProcess(json, map, accountId, quick) {
  const folder = mkdtempSync(join(tmpdir(), "psn-bench-"));
  const program = fileURLToPath(new URL("fresh-collection.mjs", import.meta.url));
  try {
    const files = { javascript: join(folder, "merged.json"), here: join(folder, "store.json") };
    writeFileSync(files.javascript, json);
    writeFileSync(files.here, JSON.stringify([...map].filter(([key]) => key.includes(":index:"))));
    const runs = { javascript: [], here: [] };
    for (let run = 0; run < (quick ? 3 : 11); run++) {
      for (const [name, times] of Object.entries(runs)) {
        const parameters = [program, name, files[name], accountId, timeZone];
        times.push(Number(execFileSync(process.execPath, parameters, { encoding: "utf8" })));
      }
    }
    return Object.values(runs).map((times) => median(times) * 1000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Notes the memory of each instance of the collection that starts, until the returned function is called. */
function watchMemories() {
  const { Instance } = WebAssembly;
  WebAssembly.Instance = new Proxy(Instance, {
    construct(...given) {
      const instance = Reflect.construct(...given);
      if ("indexcore_stats" in instance.exports) memories.push(instance.exports.memory);
      return instance;
    },
  });
  return () => {
    WebAssembly.Instance = Instance;
  };
}
