// Many calls through one client, with failures among them: each has the outcome that it must have, and memory does not
// grow. `node --expose-gc soak.mjs CALLS`; SIM_URL says where the simulator listens, which gets the sign-ins and each
// tenth request. The others are answered here, so that a hundred thousand calls take seconds.
import assert from "node:assert/strict";
import { PsnClient, PsnError } from "psn-api-wasm";

const CALLS = Number(process.argv[2]);
const AT_ONCE = 50;
// Of five runs of 20,000 and of 100,000 calls none differed by more than 1.1 MB, mostly compiled code. A hundred bytes
// that stay from each call of the long run would be nine times as much.
const MARGIN = 4_000_000;
// The first Node 20 keeps some kilobytes of every answer of its own `fetch`.
const KEEPS_ANSWERS = process.version === "v20.0.0";
// One page: the most calls under way at once are not the same number in each part.
const WASM_MARGIN = 65_536;
const { SIM_URL } = process.env;
assert.ok(CALLS >= 1000 && SIM_URL && globalThis.gc, "needs a number from 1000, SIM_URL, and --expose-gc");

// The module's memory, which the package shows nobody.
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = function observed(...given) {
  const instance = new Instance(...given);
  memory = instance.exports.memory;
  return instance;
};

const { npsso } = (await (await fetch(`${SIM_URL}/_sim/account`)).json()).people.owner;

let requests = 0;
/** Fails now and then, each way at numbers of its own. */
async function unreliable(url, init) {
  if (url.includes("/oauth/")) return fetch(url, init);
  requests += 1;
  if (requests % 53 === 0)
    return new Response(JSON.stringify({ error: { message: "later", code: 5 } }), { status: 503 });
  if (requests % 97 === 0) throw new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
  if (requests % 211 === 0) return rateLimited();
  if (requests % 307 === 0) return new Response("<html>", { status: 403 });
  if (requests % 401 === 0) return untilAborted(init.signal);
  if (requests % 1009 === 0) return Response.json({ error: { message: "expired", code: 2240516 } }, { status: 401 });
  if (requests % 10 === 0 && url.includes("trophySummary")) return fetch(url, init);
  return Response.json(answerTo(new URL(url)));
}

function rateLimited() {
  const headers = { "X-RateLimit-Next-Available": String(Date.now() + 20) };
  return Response.json({ error: { message: "Too many requests", code: 2138635 } }, { status: 429, headers });
}

function untilAborted(signal) {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

function answerTo({ pathname, searchParams }) {
  const id = /npCommunicationIds\/(\w+)/.exec(pathname)?.[1];
  if (id) return { trophySetVersion: id, trophies: [{ trophyId: 1 }], totalItemCount: 1 };
  if (pathname.endsWith("trophySummary")) return { trophyLevel: 300, accountId: "5203471186425017331" };
  const [limit, offset] = ["limit", "offset"].map((name) => Number(searchParams.get(name) ?? 0));
  const trophyTitles = Array.from({ length: limit }, (_, index) => ({ npCommunicationId: `NPWR${offset + index}` }));
  return { trophyTitles, nextOffset: offset + limit, totalItemCount: 1000 };
}

const outcomes = {};
let saved = 0;
const client = new PsnClient({
  npsso,
  baseUrl: SIM_URL,
  fetch: unreliable,
  timeout: 100,
  // The longest wait is also that after a 429 which names a time that is over.
  retry: { attempts: 3, baseDelay: 1, maxDelay: 50 },
  rateLimit: { requests: 1000, per: 50 },
  onTokens: () => {
    saved += 1;
  },
});

/** The calls, in turn: each asserts its own answer. */
const KINDS = [
  async () => assert.equal((await client.getUserTrophyProfileSummary("me")).accountId, "5203471186425017331"),
  async (number) => {
    const { trophyTitles } = await client.getUserTitles("me", { limit: 3, offset: number });
    assert.equal(trophyTitles[0].npCommunicationId, `NPWR${number}`);
  },
  // All titles that are to be remembered are so after the first tenth.
  async (number) => {
    const id = `NPWR${number % (CALLS / 20)}_00`;
    assert.equal((await client.getTitleTrophies(id, "all")).trophySetVersion, id);
  },
  async (number) => {
    let next = number;
    for await (const { npCommunicationId } of client.getUserTitles("me", { limit: 2, offset: number })) {
      assert.equal(npCommunicationId, `NPWR${next}`);
      next += 1;
      if (next > number + 2) break;
    }
  },
  (number) => client.getUserTrophyProfileSummary("me", { timeout: 20 + (number % 3) }),
  (number) => {
    const controller = new AbortController();
    const call = client.getUserTrophyProfileSummary("me", { signal: controller.signal });
    // Half of them before anything is sent, half of them at some time later.
    if (number % 2) controller.abort("enough");
    else setImmediate(() => controller.abort("enough"));
    return call;
  },
  () => client.getUserTitles("me", { limit: 0 }),
];

async function call(number) {
  // Every tenth call is one that is given up or wrong.
  const kind = number % 10 < 7 ? number % 4 : 4 + (number % 3);
  let outcome = "done";
  try {
    await KINDS[kind](number);
  } catch (error) {
    if (!(error instanceof PsnError)) throw error;
    outcome = error.code;
    if (outcome === "invalid_argument") assert.equal(kind, 6);
    if (outcome === "aborted") assert.equal(error.cause, kind === 5 ? "enough" : error.cause);
  }
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}

let begun = 0;
async function callUntil(end) {
  const worker = async () => {
    while (begun < end) await call(++begun);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Memory when nothing is under way any more. */
async function measure() {
  // Connections and timers that have ended are let go of in their own time.
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc();
  }
  return { wasm: memory.buffer.byteLength, heap: process.memoryUsage().heapUsed };
}

const shown = ({ wasm, heap }) => `${wasm / 1024} KB of WebAssembly, ${(heap / 1e6).toFixed(2)} MB of JavaScript`;

await callUntil(CALLS / 10);
const early = await measure();
console.log(`after ${CALLS / 10} calls: ${shown(early)}`);
await callUntil(CALLS);
const late = await measure();
console.log(`after ${CALLS} calls: ${shown(late)}`);
console.log(`${requests} requests, ${saved} times new tokens; ${JSON.stringify(outcomes)}`);

const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
assert.equal(total, CALLS, "every call ended once");
for (const code of ["done", "aborted", "invalid_argument", "blocked"])
  assert.ok(outcomes[code] > 0, `none ended with ${code}`);
assert.ok(outcomes.done > CALLS / 2);
assert.ok(saved > 1, "the tokens were refreshed");
assert.ok(late.wasm - early.wasm <= WASM_MARGIN, "the module's memory grew");
assert.ok(KEEPS_ANSWERS || late.heap - early.heap < MARGIN, "JavaScript's memory grew");
