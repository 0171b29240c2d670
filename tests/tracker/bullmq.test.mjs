// examples/tracker/bullmq as it is: 40 accounts, four workers, one of which is killed, and one budget of requests.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Queue } from "bullmq";
import { PsnClient } from "psn-api-wasm";
import { createStorage } from "unstorage";
import redisDriver from "unstorage/drivers/redis";
import { run, start } from "../runtimes/lib/processes.mjs";
import { startSimulator } from "../runtimes/lib/simulators.mjs";
import { assertComplete } from "./lib/complete.mjs";
import { startRedis } from "./lib/redis.mjs";

const EXAMPLE = fileURLToPath(new URL("../../examples/tracker/bullmq/", import.meta.url));
const ACCOUNTS = 40;
const WORKERS = 4;
const CONCURRENCY = 8;
/** What the simulator lets through in any 4 seconds, and what the workers' limiter is set to for that. */
const [BUDGET, WINDOW, LIMIT] = ["240", "4", "40/1"];

test(`${ACCOUNTS} accounts, ${WORKERS} workers, one of them killed: nothing is lost, and the budget is kept`, async () => {
  const redis = await startRedis();
  const simulator = await startSimulator([
    ...["--players", String(ACCOUNTS), "--titles", "60", "--latency", "30"],
    ...["--rate-limit", BUDGET, "--rate-window", WINDOW],
  ]);
  const env = { REDIS_URL: redis.url, PSN_BASE_URL: simulator.url, PSN_NPSSO: simulator.npsso, PSN_LIMIT: LIMIT };
  const workers = Array.from({ length: WORKERS }, () => start(process.execPath, [`${EXAMPLE}worker.mjs`], { env }));
  const queue = new Queue("trophies", { connection: { url: redis.url } });
  const store = createStorage({ driver: redisDriver({ url: redis.url }) });
  try {
    await Promise.all(workers.map((worker) => worker.until(/ready/)));
    const { players } = await simulator.facts();
    const accounts = players.map(({ accountId }) => accountId);
    const titles = players.reduce((sum, { titleCount }) => sum + titleCount, 0);
    assert.equal(accounts.length, ACCOUNTS);

    await run(process.execPath, [`${EXAMPLE}add.mjs`, ...accounts], { env });
    await until(async () => (await done(queue, "title")).length > titles / 2);
    await workers[0].stop("SIGKILL");
    await until(async () => (await done(queue, "finish")).length === ACCOUNTS);

    const finished = await done(queue, "finish");
    assert.deepEqual(new Set(finished.map(({ data }) => data.accountId)), new Set(accounts));
    for (const { returnvalue } of finished) assert.deepEqual(returnvalue.failed, []);
    assert.equal(await queue.getFailedCount(), 0);
    const stalled = (await done(queue)).filter(({ stalledCounter }) => stalledCounter > 0);
    assert.ok(stalled.length > 0, "the worker that was killed had jobs, which another took over");

    const log = await simulator.asked();
    const refused = log.filter(({ status }) => status !== 200 && status !== 302);
    assert.deepEqual(
      refused.map(({ status, path }) => `${status} ${path}`),
      [],
    );
    const earned = log.filter(({ path }) => /users\/\d+\/npCommunicationIds/.test(path));
    assert.ok(earned.length >= titles && earned.length <= titles + CONCURRENCY, `${earned.length} of ${titles} titles`);
    console.log(`${log.length} requests for ${titles} titles, ${stalled.length} jobs taken over`);

    // What the simulator says itself, at a pace that it allows.
    const rateLimit = { requests: Number(BUDGET), per: Number(WINDOW) * 1000 };
    const client = new PsnClient({ npsso: simulator.npsso, baseUrl: simulator.url, rateLimit });
    for (const accountId of accounts) await assertComplete(client, store, accountId);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await Promise.all([queue.close(), store.dispose(), simulator.stop()]);
    await redis.stop();
  }
});

/** The jobs that are done, of one name or all. */
async function done(queue, name) {
  const jobs = await queue.getJobs(["completed"]);
  return jobs.filter((job) => job && (name === undefined || job.name === name));
}

async function until(holds) {
  while (!(await holds())) await sleep(200);
}
