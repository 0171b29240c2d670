// Trophies in every store that the documentation names, each with the same check.
import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Miniflare } from "miniflare";
import { PsnClient } from "psn-api-wasm";
import { createStorage } from "unstorage";
import kvDriver from "unstorage/drivers/cloudflare-kv-binding";
import fsDriver from "unstorage/drivers/fs";
import memoryDriver from "unstorage/drivers/memory";
import redisDriver from "unstorage/drivers/redis";
import { esbuild } from "../runtimes/lib/bundlers.mjs";
import { moduleElement, writeHtml } from "../runtimes/lib/page-files.mjs";
import { close, shownBy } from "../runtimes/lib/pages.mjs";
import { startSimulator } from "../runtimes/lib/simulators.mjs";
import { serve } from "../runtimes/lib/site.mjs";
import { workerd } from "../runtimes/lib/workers.mjs";
import { kvStore } from "./lib/kv-store.mjs";
import { startRedis } from "./lib/redis.mjs";
import { exercise } from "./stores/exercise.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const simulator = await startSimulator(["--titles", "30", "--rate-limit", "0"]);
const folder = await mkdtemp(join(process.cwd(), "stores-"));
const client = new PsnClient({ npsso: simulator.npsso, baseUrl: simulator.url, rateLimit: false });
/** What PSN says. */
let psn;

before(async () => {
  const { accountId } = await client.getUserTrophyProfileSummary("me");
  const titles = (await client.getUserTitles("me").toArray()).sort(byId);
  const { trophies } = await client.getTitleTrophiesWithProgress("me", titles[0]);
  const headerOverrides = { "Accept-Language": "de-DE" };
  const german = await client.getTitleTrophies(titles[0], "all", { headerOverrides });
  psn = { accountId, titles: titles.map(idOf), trophies, germanName: german.trophies[0].trophyName };
});

after(async () => {
  await simulator.stop();
  await rm(folder, { recursive: true });
});

test("memory", () => checkStore(createStorage({ driver: memoryDriver() })));

test("files", () => checkStore(createStorage({ driver: fsDriver({ base: join(folder, "files") }) })));

test("Redis", async () => {
  const redis = await startRedis();
  const store = createStorage({ driver: redisDriver({ url: redis.url }) });
  try {
    await checkStore(store);
  } finally {
    await store.dispose();
    await redis.stop();
  }
});

test("Cloudflare KV, by unstorage and by an object of a few lines", async () => {
  process.env.MINIFLARE_WORKERD_PATH = workerd();
  const script = "export default { fetch: () => new Response() }";
  const miniflare = new Miniflare({ script, modules: true, kvNamespaces: ["ONE", "OTHER"], cf: false });
  try {
    await checkStore(createStorage({ driver: kvDriver({ binding: await miniflare.getKVNamespace("ONE") }) }));
    await checkStore(kvStore(await miniflare.getKVNamespace("OTHER")));
  } finally {
    await miniflare.dispose();
  }
});

test("IndexedDB in Chromium", async () => {
  const [sources, site] = [join(folder, "sources"), join(folder, "site")];
  await cp(here("./stores"), sources, { recursive: true });
  await cp(here("../runtimes/browser/page/show.js"), join(sources, "show.js"));
  const { accessToken } = client.tokens;
  await writeFile(join(sources, "access-token.js"), `export const accessToken = ${JSON.stringify(accessToken)};\n`);
  await writeHtml(site, moduleElement());
  assert.deepEqual(await esbuild(join(sources, "page.js"), join(site, "main.js")), []);
  const server = await serve(site, simulator.url);
  try {
    check(await shownBy(server.url));
  } finally {
    await close();
    await server.close();
  }
});

const checkStore = async (store) => {
  const found = await exercise(store, { npsso: simulator.npsso, baseUrl: simulator.url });
  // As a page shows it.
  check(JSON.parse(JSON.stringify(found)));
};

function check({ failed, accountId, requests, titles, title, germanName }) {
  assert.equal(failed, undefined);
  assert.equal(accountId, psn.accountId);
  assert.deepEqual(requests, { second: 2, secondGerman: 2, kept: 0 });
  assert.deepEqual(titles.second, titles.first);
  assert.deepEqual(titles.kept, titles.first);
  assert.equal(titles.german, titles.first.length);
  assert.deepEqual(titles.kept.map(idOf), psn.titles);
  assert.equal(title.npCommunicationId, psn.titles[0]);
  assert.deepEqual(title.trophies.map(withoutIcon), psn.trophies.map(withoutIcon));
  assert.equal(germanName, psn.germanName);
}

const idOf = ({ npCommunicationId }) => npCommunicationId;
const byId = (one, other) => (idOf(one) < idOf(other) ? -1 : 1);

/** An icon's address has that of whoever asked. */
const withoutIcon = ({ trophyIconUrl: _, trophyRewardImageUrl: _reward, ...trophy }) => trophy;
