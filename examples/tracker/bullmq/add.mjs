// Has accounts brought up to date, now: node add.mjs <account id> ...
import { Queue } from "bullmq";
import { connection, QUEUE, RETRIES } from "./psn.mjs";

const queue = new Queue(QUEUE, { connection });
await queue.addBulk(
  process.argv.slice(2).map((accountId) => ({
    name: "account",
    data: { accountId },
    // An account that is still waiting is not added twice.
    opts: { ...RETRIES, deduplication: { id: accountId } },
  })),
);
process.exit();
