// examples/tracker/cloudflare as it is, in workerd, with no more than 50 subrequests an invocation.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { PsnClient } from "psn-api-wasm";
import { unstable_getMiniflareWorkerOptions as optionsOf } from "wrangler";
import { startSimulator } from "../runtimes/lib/simulators.mjs";
import { withWorker } from "../runtimes/lib/workers.mjs";
import { assertComplete } from "./lib/complete.mjs";
import { kvStore } from "./lib/kv-store.mjs";

const EXAMPLE = fileURLToPath(new URL("../../examples/tracker/cloudflare/", import.meta.url));
const LIMITED = fileURLToPath(new URL("./cloudflare/limited.js", import.meta.url));

test("a Worker keeps accounts up to date, with 50 subrequests an invocation", async () => {
  const simulator = await startSimulator(["--titles", "120", "--rate-limit", "200", "--rate-window", "2"]);
  const folder = await mkdtemp(join(process.cwd(), "cloudflare-"));
  try {
    await cp(EXAMPLE, folder, { recursive: true });
    await cp(LIMITED, join(folder, "limited.js"));
    const config = join(folder, "wrangler.toml");
    const toml = await readFile(config, "utf8");
    const main = 'main = "limited.js"\ncompatibility_flags = ["nodejs_als"]';
    await writeFile(config, toml.replace('main = "worker.js"', main));
    const { workerOptions } = optionsOf(config);

    const { people, titles } = await simulator.facts();
    const accounts = [people.owner, people.friend, people.newcomer].map(({ accountId }) => accountId);
    const bindings = {
      ACCOUNTS: accounts.join(","),
      PSN_BASE_URL: simulator.url,
      PSN_NPSSO: simulator.npsso,
      PSN_PAUSE: "15",
    };
    const [consumer] = Object.values(workerOptions.queueConsumers);
    consumer.retryDelay = 1;
    await withWorker(
      folder,
      "limited.js",
      { ...workerOptions, bindings, handleRuntimeStdio: withoutLog },
      (miniflare) =>
        check(
          miniflare,
          simulator,
          accounts,
          titles.find(({ playedByFriend }) => playedByFriend),
        ),
      true,
    );
  } finally {
    await simulator.stop();
    await rm(folder, { recursive: true });
  }
});

async function check(miniflare, simulator, accounts, refused) {
  const get = (path) => miniflare.dispatchFetch(`http://localhost/${path}`);
  const titlesOf = async (accountId) => {
    const response = await get(accountId);
    return response.ok ? (await response.json()).length : undefined;
  };
  const [, friend] = accounts;
  // A title that always fails does not keep its account open.
  await simulator.fault({
    match: `${friend}/npCommunicationIds/${refused.npCommunicationId}`,
    kind: "status",
    status: 403,
    times: 0,
  });
  const worker = await miniflare.getWorker();
  await worker.scheduled({ cron: "0 * * * *" });
  for (const accountId of accounts) while ((await titlesOf(accountId)) === undefined) await sleep(100);
  await simulator.mend();

  // An end that has more to read than an invocation may ask for goes on in another one.
  const kv = await miniflare.getKVNamespace("TROPHIES");
  const titles = (await titlesOf(friend)) + 1;
  const { keys } = await kv.list({ prefix: `psn-trophies:${friend}:` });
  for (const { name } of keys) await kv.delete(name);
  const queue = await miniflare.getQueueProducer("QUEUE");
  await queue.send({ job: "finish", plan: { accountId: friend, plannedAt: Date.now() } });
  const seen = new Set();
  for (let count; count !== titles; count = await titlesOf(friend)) seen.add(count), await sleep(100);
  assert.ok(
    [...seen].some((count) => count < titles),
    `the account had ${[...seen]} titles on the way to ${titles}`,
  );

  const limited = (await simulator.asked()).filter(({ status }) => status === 429);
  assert.deepEqual(limited, []);
  const most = await (await get("most")).json();
  assert.ok(most > 0 && most <= 50, `${most} requests in one invocation`);
  const client = new PsnClient({
    npsso: simulator.npsso,
    baseUrl: simulator.url,
    rateLimit: { requests: 200, per: 2000 },
  });
  const store = kvStore(kv);
  for (const accountId of accounts) await assertComplete(client, store, accountId, 3);
}

/** It tells every trophy. */
function withoutLog(stdout, stderr) {
  stdout.resume();
  stderr.pipe(process.stderr);
}
