// Run in a fresh process: how long the first numbers take, the time zone included, in milliseconds.
import { readFileSync } from "node:fs";

const [, , name, file, accountId, timeZone] = process.argv;
const text = readFileSync(file, "utf8");

async function inJavaScript() {
  const { plainStats } = await import("../node/collection/plain.mjs");
  const { tableClock } = await import("./in-javascript.mjs");
  return () => {
    const { summary, titles } = JSON.parse(text);
    return plainStats(titles, summary, tableClock(timeZone));
  };
}

async function here() {
  const { loadTrophies, memoryStore } = await import("psn-api-wasm/collection");
  const store = memoryStore(new Map(JSON.parse(text)));
  return async () => (await loadTrophies({ store, accountId })).stats({ timeZone });
}

const count = name === "here" ? await here() : await inJavaScript();
const start = performance.now();
const { earned } = await count();
const end = performance.now();
if (!(earned.total > 0)) throw new Error("nothing was counted");
console.log(end - start);
