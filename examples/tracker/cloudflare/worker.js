// A tracker as a Cloudflare Worker: a queue has the work, KV the trophies, and a Durable Object what must be in one place.
import { DurableObject } from "cloudflare:workers";
import { finishTrophySync, loadTrophies, PsnClient, planTrophySync, runTrophySyncTask } from "psn-api-wasm";

/** PSN takes about 300 requests in any 15 minutes: one every 3.1 seconds. */
const PAUSE = 3100;
/** An invocation has 50 subrequests; some of them are for signing in, and for asking again when PSN fails. */
const MAX_REQUESTS = 30;
/** As in wrangler.toml. */
const MAX_RETRIES = 5;

/** There is one of it: the session, the rate limit, and the titles that accounts still wait for. */
export class Desk extends DurableObject {
  #next = 0;
  #pause;

  constructor(state, env) {
    super(state, env);
    this.#pause = Number(env.PSN_PAUSE ?? PAUSE);
    state.blockConcurrencyWhile(async () => {
      this.#next = (await state.storage.get("next")) ?? 0;
    });
  }

  /** In how many milliseconds a request may be sent; 0 for now. */
  take() {
    const now = Date.now();
    if (now < this.#next) return this.#next - now;
    this.#wait(now + this.#pause);
    return 0;
  }

  giveBack() {
    this.#wait(this.#next - this.#pause);
  }

  block(until) {
    this.#wait(Math.max(this.#next, until.getTime()));
  }

  #wait(next) {
    this.#next = next;
    this.ctx.storage.put("next", next);
  }

  tokens() {
    return this.ctx.storage.get("tokens");
  }

  async keepTokens(tokens) {
    await this.ctx.storage.put("tokens", tokens);
  }

  /** Notes the titles that an account waits for. */
  async begin(accountId, titles) {
    await this.ctx.storage.put(`titles:${accountId}`, titles);
  }

  /** Notes that a title is done, and gives whether it was the last one. */
  async done(accountId, title) {
    const titles = (await this.ctx.storage.get(`titles:${accountId}`)) ?? [];
    const left = titles.filter((one) => one !== title);
    await this.ctx.storage.put(`titles:${accountId}`, left);
    return left.length === 0;
  }
}

/** A store in KV, which keeps bytes as they are. */
const storeIn = (kv) => ({
  getItem: (key) => kv.get(key),
  getItemRaw: (key) => kv.get(key, "arrayBuffer"),
  setItem: (key, value) => kv.put(key, value),
  setItemRaw: (key, value) => kv.put(key, value),
  removeItem: (key) => kv.delete(key),
});

/** What a message asks for. */
const jobs = {
  /** Finds out what has changed, and sends a message for each title. */
  async account({ accountId }, { client, store, desk, queue }) {
    const { tasks, ...plan } = await planTrophySync(client, accountId, { store });
    if (tasks.length === 0) return queue.send({ job: "finish", plan });
    await desk.begin(
      plan.accountId,
      tasks.map(({ title }) => title.npCommunicationId),
    );
    // A batch takes at most 100 messages.
    for (let sent = 0; sent < tasks.length; sent += 100) {
      await queue.sendBatch(tasks.slice(sent, sent + 100).map((task) => ({ body: { job: "title", task } })));
    }
  },

  /** Reads one title. The last one sends for the end; a title that always fails does not keep the account open. */
  async title({ task }, { client, store, desk, queue, attempts }) {
    const isLast = attempts > MAX_RETRIES;
    await runTrophySyncTask(client, task, { store }).catch((error) => {
      if (!isLast) throw error;
    });
    const { title, ...plan } = task;
    if (await desk.done(plan.accountId, title.npCommunicationId)) await queue.send({ job: "finish", plan });
  },

  /** Closes the account. If that takes too many requests, the same message goes on in another invocation. */
  async finish({ plan }, { client, store }) {
    const run = finishTrophySync(client, plan, { store, maxRequests: MAX_REQUESTS, onlyChanged: true });
    for await (const { trophyTitleName, changes } of run) {
      for (const { trophyName } of changes.earned) console.log(`${plan.accountId}: ${trophyName} (${trophyTitleName})`);
    }
    if (!(await run).isComplete) throw new Error(`${plan.accountId} is not complete yet`);
  },
};

export default {
  /** Has all accounts brought up to date. */
  async scheduled(_, env) {
    const accounts = env.ACCOUNTS.split(",");
    await env.QUEUE.sendBatch(accounts.map((accountId) => ({ body: { job: "account", accountId } })));
  },

  /** Does one message; it comes again if this throws. */
  async queue({ messages: [message] }, env) {
    const desk = env.DESK.getByName("owner");
    const client = new PsnClient({
      // A secret of the Worker: `wrangler secret put PSN_NPSSO`.
      npsso: env.PSN_NPSSO,
      tokens: await desk.tokens(),
      onTokens: (tokens) => desk.keepTokens(tokens),
      // It has the three methods of a rate limit.
      rateLimit: desk,
      // A simulator in PSN's place, for tests. Unset, it is PSN.
      baseUrl: env.PSN_BASE_URL,
    });
    const means = { client, desk, store: storeIn(env.TROPHIES), queue: env.QUEUE, attempts: message.attempts };
    await jobs[message.body.job](message.body, means);
  },

  /** `GET /<account id>` gives what is stored of an account. */
  async fetch(request, env) {
    const accountId = new URL(request.url).pathname.slice(1);
    const store = storeIn(env.TROPHIES);
    const collection = /^\d+$/.test(accountId) ? await loadTrophies({ store, accountId }) : undefined;
    return collection ? Response.json(collection.titles) : new Response("Not found", { status: 404 });
  },
};
