// A worker. Start as many as you like, on as many machines as you like: node worker.mjs
import { FlowProducer, Worker } from "bullmq";
import { finishTrophySync, planTrophySync, runTrophySyncTask } from "psn-api-wasm";
import { client, connection, QUEUE, RETRIES, store } from "./psn.mjs";

const flows = new FlowProducer({ connection });

const jobs = {
  /** Finds out what has changed, and adds a flow: a job for each title, and one that comes after them. */
  async account({ data: { accountId } }) {
    const { tasks, ...plan } = await planTrophySync(client, accountId, { store });
    const children = tasks.map((task, index) => ({
      name: "title",
      queueName: QUEUE,
      data: task,
      opts: {
        ...RETRIES,
        // A title that cannot be read does not keep the account open.
        ignoreDependencyOnFailure: true,
        // All accounts have their first title read before any has its second: large ones keep nobody waiting.
        priority: index + 1,
      },
    }));
    await flows.add({ name: "finish", queueName: QUEUE, data: plan, opts: RETRIES, children });
    return { titles: tasks.length };
  },

  async title({ data: task }) {
    await runTrophySyncTask(client, task, { store });
  },

  /** Closes the account. If it is killed and done again, it tells the same again. */
  async finish({ data: plan }) {
    const run = finishTrophySync(client, plan, { store, onlyChanged: true });
    for await (const { trophyTitleName, changes } of run) {
      for (const { trophyName } of changes.earned) console.log(`${plan.accountId}: ${trophyName} (${trophyTitleName})`);
    }
    const { titles, failed, isComplete } = await run;
    if (!isComplete) throw new Error(`PSN's list of titles of ${plan.accountId} came short`);
    return { titles: titles.length, failed: failed.map(({ title }) => title.npCommunicationId) };
  },
};

const worker = new Worker(QUEUE, (job) => jobs[job.name](job), {
  connection,
  concurrency: 8,
  // The jobs of a worker that was killed go to the others after 10 to 15 seconds.
  lockDuration: 10_000,
  stalledInterval: 5000,
  maxStalledCount: 5,
  // Finished jobs are kept for a day, for those who look.
  removeOnComplete: { age: 86_400 },
  removeOnFail: { age: 86_400 },
});
worker.on("failed", (job, error) => console.error(`${job?.name} ${job?.id} failed: ${error.message}`));
worker.on("error", (error) => console.error(error.message));
worker.on("ready", () => console.log("ready"));

for (const signal of ["SIGINT", "SIGTERM"]) {
  // Jobs in progress are done first.
  process.once(signal, () => worker.close().then(() => process.exit()));
}
