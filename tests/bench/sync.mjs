// How fast a collection is synced, beside loops that programs write around psn-api.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as theirs from "psn-api";
import { PsnClient, syncTrophies } from "psn-api-wasm";
import { fakePsn } from "../lib/fake-psn.mjs";
import { median, timed } from "./measure.mjs";
import { watchMemories } from "./memories.mjs";

const TITLES = 300;
const LATENCY = 40;
const AT_ONCE = 8;
const authorization = { accessToken: "token" };

/** From the time that this module is loaded: later, some have started. */
const memories = watchMemories();

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

export async function measureSync(report, { quick }) {
  const clientOf = (psn) => new PsnClient({ accessToken: "token", fetch: psn.fetch, rateLimit: false });

  report.part(`A collection of ${TITLES} titles, ${LATENCY} ms an answer, no rate limit`, "s");
  const psn = fakePsn({ titles: TITLES, latency: LATENCY });
  globalThis.fetch = psn.fetch;
  const { micros: loop } = await timed(documentedLoop);
  const requestsOfLoop = psn.requests;
  const [best, ours] = [[], []];
  let store = countingStore();
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    best.push((await timed(bestLoop)).micros);
    store = countingStore();
    const run = await timed(() => syncTrophies(clientOf(psn), "me", { store, concurrency: AT_ONCE }));
    ours.push(run.micros);
  }
  const one = [[loop], [median(ours)]];
  report.compare("beside one title after the other", one, { id: "beside the documented loop" });
  report.compare(`beside the best loop, ${AT_ONCE} titles at once`, [best, ours], { id: "beside the best loop" });

  report.part("The next runs", "requests");
  psn.requests = 0;
  store.reads = 0;
  await syncTrophies(clientOf(psn), "me", { store });
  const unchanged = { theirs: requestsOfLoop, ours: psn.requests };
  const { reads } = store;
  report.fact("nothing has changed", unchanged, { id: "requests if nothing has changed" });
  psn.requests = 0;
  for (const title of [3, 77, 290]) psn.earn(title);
  await syncTrophies(clientOf(psn), "me", { store });
  const changed = { theirs: requestsOfLoop, ours: psn.requests };
  report.fact("three titles have changed", changed, { id: "requests if three titles have changed" });
  report.part("The next run, if nothing has changed", "reads of the store");
  report.fact("reads", { ours: reads }, { id: "reads if nothing has changed" });

  await measureSpace(report, clientOf);
}

async function measureSpace(report, clientOf) {
  report.part("A first run of 2,000 titles: what it writes, and memory", "MB");
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
  report.fact("written", { ours: kept.bytes / 1e6 }, { id: "written" });
  const own = (kept.bytes - kept.bytesOfSets) / 1e6;
  report.fact("written, without the sets that accounts share", { ours: own }, { id: "written for an account" });
  report.fact("JavaScript's heap after 500 titles", { ours: heaps[0] });
  report.fact("JavaScript's heap after 2,000 titles", { ours: heaps[1] });
  report.fact("the largest memory of a module", { ours: memories.largest() }, { id: "memory of a run" });
}
