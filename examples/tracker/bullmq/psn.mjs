// What all processes share by Redis: the queue, the store, PSN's rate limit, and the session.
import { Redis } from "ioredis";
import { PsnClient } from "psn-api-wasm";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { createStorage } from "unstorage";
import redisDriver from "unstorage/drivers/redis";

const url = process.env.REDIS_URL ?? "redis://127.0.0.1:6379";

// BullMQ waits for jobs for as long as it takes, and asks for this setting.
export const connection = new Redis(url, { maxRetriesPerRequest: null });
export const QUEUE = "trophies";
/** PSN fails now and then. A job is tried again after 5, 10, 20 and 40 seconds. */
export const RETRIES = { attempts: 5, backoff: { type: "exponential", delay: 5000 } };

export const store = createStorage({ driver: redisDriver({ url }) });

// PSN takes about 300 requests in any 15 minutes. The limiter counts in periods that begin one after the other. In any 15
// minutes there are at most 32 periods of 30 seconds: 31 in part or whole, and one for requests that are slow to arrive.
const [points, duration] = (process.env.PSN_LIMIT ?? "9/30").split("/").map(Number);
const limiter = new RateLimiterRedis({ storeClient: connection, keyPrefix: "psn-limit", points, duration });
const ACCOUNT = "owner";
const rateLimit = {
  take: () => limiter.consume(ACCOUNT).then(() => 0, waitAfter),
  giveBack: () => limiter.reward(ACCOUNT),
  // At least a second: the limiter takes less for "for ever".
  block: (until) => limiter.block(ACCOUNT, Math.max(1, Math.ceil((until - Date.now()) / 1000))),
};

/** In how many milliseconds to ask again. If Redis itself has failed, that is an error. */
function waitAfter(refusal) {
  if (refusal instanceof Error) throw refusal;
  return Math.max(1, refusal.msBeforeNext);
}

// Processes that start later take over the tokens: PSN revokes an NPSSO that is signed in with too often.
const kept = await connection.get("psn-tokens");

export const client = new PsnClient({
  npsso: process.env.PSN_NPSSO,
  tokens: kept ? JSON.parse(kept) : undefined,
  onTokens: (tokens) => connection.set("psn-tokens", JSON.stringify(tokens)),
  rateLimit,
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});
