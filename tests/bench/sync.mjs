// How fast a collection is synced, beside loops that programs write around psn-api.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as theirs from "psn-api";
import { PsnClient, syncTrophies } from "psn-api-wasm";
import { fakePsn } from "../lib/fake-psn.mjs";
import { heading } from "./measure.mjs";

const TITLES = 300;
const LATENCY = 40;
const AT_ONCE = 8;
const authorization = { accessToken: "token" };

/** The memories of all WebAssembly instances, from the time that this module is loaded. */
const memories = [];
WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct(target, values) {
    const instance = new target(...values);
    memories.push(instance.exports.memory);
    return instance;
  },
});

const line = (what, value, goal = "") => console.log(`${what.padEnd(62)}${String(value).padStart(12)}  ${goal}`);

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

/** One after the other, as psn-api's guide does it. */
async function documentedLoop() {
  const { trophyTitles } = await theirs.getUserTitles(authorization, "me", { limit: 800 });
  const all = [];
  for (const title of trophyTitles) all.push(await readTitle(title, false));
  return all;
}

/** The best that one can write: as many titles at once, and both lists of a title at once. */
async function bestLoop() {
  await theirs.getUserTrophyProfileSummary(authorization, "me");
  const { trophyTitles } = await theirs.getUserTitles(authorization, "me", { limit: 800 });
  const all = [];
  const coming = trophyTitles.reverse().values();
  const worker = async () => {
    for (const title of coming) all.push(await readTitle(title, true));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await theirs.getUserTrophyProfileSummary(authorization, "me");
  return all;
}

async function readTitle({ npCommunicationId: id, hasTrophyGroups }, isWhole) {
  const options = { npServiceName: "trophy2" };
  const earning = () => theirs.getUserTrophiesEarnedForTitle(authorization, "me", id, "all", options);
  const set = async () => {
    const list = await theirs.getTitleTrophies(authorization, id, "all", options);
    if (isWhole && hasTrophyGroups) await theirs.getTitleTrophyGroups(authorization, id, options);
    return list;
  };
  const [defined, earned] = isWhole ? await Promise.all([set(), earning()]) : [await set(), await earning()];
  const byId = new Map(earned.trophies.map((trophy) => [trophy.trophyId, trophy]));
  return defined.trophies.map((trophy) => ({ ...trophy, ...byId.get(trophy.trophyId) }));
}

/** A store that counts. */
function countingStore(map = new Map()) {
  const store = {
    reads: 0,
    bytes: 0,
    bytesOfSets: 0,
    getItem: (key) => read(key),
    getItemRaw: (key) => read(key),
    setItem: (key, value) => write(key, value),
    setItemRaw: (key, value) => write(key, value),
    removeItem: (key) => void map.delete(key),
  };
  const read = (key) => {
    store.reads += 1;
    return map.get(key);
  };
  const write = (key, value) => {
    store.bytes += value.length;
    if (key.includes(":sets:")) store.bytesOfSets += value.length;
    map.set(key, value);
  };
  return store;
}

export async function measureSync({ quick }) {
  const clientOf = (psn) => new PsnClient({ accessToken: "token", fetch: psn.fetch, rateLimit: false });

  heading(`A collection of ${TITLES} titles, ${LATENCY} ms an answer, no rate limit`, "seconds");
  const psn = fakePsn({ titles: TITLES, latency: LATENCY });
  globalThis.fetch = psn.fetch;
  const loop = await timed(documentedLoop);
  const requestsOfLoop = psn.requests;
  const [best, ours] = [[], []];
  let store = countingStore();
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    best.push((await timed(bestLoop)).seconds);
    store = countingStore();
    const run = await timed(() => syncTrophies(clientOf(psn), "me", { store, concurrency: AT_ONCE }));
    ours.push(run.seconds);
  }
  const [fastest, own] = [Math.min(...best), Math.min(...ours)];
  line("psn-api, one after the other", loop.seconds.toFixed(2));
  line(`psn-api, the best loop with ${AT_ONCE} titles at once`, fastest.toFixed(2));
  line("syncTrophies", own.toFixed(2));
  line("times faster than one after the other", (loop.seconds / own).toFixed(1), "goal: 8");
  line("beside the best loop", (own / fastest).toFixed(2), "goal: 1.05");

  heading("The next runs", "requests");
  psn.requests = 0;
  store.reads = 0;
  await syncTrophies(clientOf(psn), "me", { store });
  line("nothing has changed", psn.requests, `goal: 3; the loop: ${requestsOfLoop}`);
  line("reads of the store", store.reads, "goal: 2");
  psn.requests = 0;
  for (const title of [3, 77, 290]) psn.earn(title);
  await syncTrophies(clientOf(psn), "me", { store });
  line("three titles have changed", psn.requests, "goal: 9");

  heading("A collection of 2,000 titles, 40,000 trophies", "megabytes");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const large = fakePsn({ titles: 2000 });
  const kept = countingStore({ get() {}, set() {}, delete() {} });
  const heaps = [];
  let done = 0;
  const onProgress = () => {
    done += 1;
    if (![500, 2000].includes(done)) return;
    collect();
    heaps.push(process.memoryUsage().heapUsed / 1e6);
  };
  await syncTrophies(clientOf(large), "me", { store: kept, onProgress });
  line("written", (kept.bytes / 1e6).toFixed(1), "goal: 25");
  line("of that, sets, which accounts share", (kept.bytesOfSets / 1e6).toFixed(1));
  line("without the sets", ((kept.bytes - kept.bytesOfSets) / 1e6).toFixed(1), "goal: 14");
  line("JavaScript's heap after 500 titles, and after 2,000", heaps.map((heap) => heap.toFixed(0)).join(", "));
  const wasm = Math.max(...memories.map((memory) => memory.buffer.byteLength / 1e6));
  line("the largest of the modules' memories", wasm.toFixed(1), "goal: 3");
}
