// Exchanges that end in unusual ways: a `fetch` that answers late, a clock that stands still, an answer of a client that is
// too large or too deep, and a page that has no session.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { createRelay, PsnError } from "psn-api-wasm";
import { asks, ORIGIN, pageRequest, SUMMARY } from "./served.mjs";

const READ_FOR_RELAY = Symbol.for("psn-api-wasm.readForRelay");
const code = ({ status, body }) => [status, body.error.code];
const over = (options) => createRelay({ allowOrigins: [ORIGIN], rateLimit: false, ...options });

test("a body that comes after the end is cancelled", async () => {
  let isCancelled = false;
  const body = new ReadableStream({
    cancel() {
      isCancelled = true;
    },
  });
  const late = async () => {
    await setTimeout(60);
    return new Response(body);
  };
  assert.deepEqual(code(await asks(over({ fetch: late, timeout: 20 }), SUMMARY)), [504, "timeout"]);
  await setTimeout(80);
  assert.equal(isCancelled, true);
});

test("a test that replaces timers and microtasks does not make a relay hang", async () => {
  // Node's own `Response` needs them, so that the answer's body is not read here.
  const arrayBuffer = async () => new TextEncoder().encode("{}");
  const made = () => over({ fetch: async () => ({ status: 200, headers: new Headers(), arrayBuffer }) });
  const ask = async (some) => (await some(pageRequest(SUMMARY))).status;
  const relay = made();
  assert.equal(await ask(relay), 200);
  const { queueMicrotask, setTimeout, clearTimeout } = globalThis;
  Object.assign(globalThis, { queueMicrotask() {}, setTimeout() {}, clearTimeout() {} });
  try {
    assert.equal(await ask(relay), 200);
    assert.equal(await ask(made()), 200);
  } finally {
    Object.assign(globalThis, { queueMicrotask, setTimeout, clearTimeout });
  }
  assert.equal(await ask(relay), 200);
});

test("signed in, the client is asked for PSN's bytes within a limit", async () => {
  const asked = [];
  const text = ' {"a": 1.0}';
  const client = {
    call: () => assert.fail("the bytes are asked for"),
    [READ_FOR_RELAY]: async (url, init) => {
      asked.push([url, init]);
      return new TextEncoder().encode(text);
    },
  };
  const answered = await asks(over({ client, maxResponseBody: 100 }), SUMMARY, {
    headers: { "accept-language": "ja" },
  });
  assert.deepEqual([answered.status, answered.text], [200, text]);
  const [[url, init]] = asked;
  assert.equal(url, `https:/${SUMMARY}`);
  assert.deepEqual([init.headers, init.limit], [{ "Accept-Language": "ja" }, 100]);
  assert.equal(init.signal.aborted, false);
  const failing = async () => {
    throw new PsnError({ code: "invalid_response", message: "m".repeat(1e6), endpoint: "call", attempts: 1 });
  };
  const failed = await asks(over({ client: { ...client, [READ_FOR_RELAY]: failing } }), SUMMARY);
  assert.deepEqual(code(failed), [502, "invalid_response"]);
  assert.ok(failed.text.length < 1000);
  const html = async () => new TextEncoder().encode("<html>");
  assert.deepEqual(code(await asks(over({ client: { ...client, [READ_FOR_RELAY]: html } }), SUMMARY)), [
    502,
    "blocked",
  ]);
});

test("what a client reads and has no JSON answers 502 and never rejects", async () => {
  let deep = [];
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  const circular = {};
  circular.circular = circular;
  for (const value of [deep, circular, 5n, undefined, Symbol("a"), () => {}]) {
    const answered = await asks(over({ client: { call: async () => value } }), SUMMARY);
    assert.deepEqual(code(answered), [502, "invalid_response"]);
  }
});

test("without credentials, PSN's refusal becomes what to do", async () => {
  const refusing = over({
    fetch: async () => Response.json({ error: { code: 2240512, message: "No." } }, { status: 401 }),
  });
  const bare = await asks(refusing, SUMMARY);
  assert.deepEqual(code(bare), [401, "sign_in_required"]);
  assert.match(bare.body.error.message, /no session.*npsso or tokens/);
  const own = await asks(refusing, SUMMARY, { headers: { authorization: "Bearer a" } });
  assert.deepEqual(code(own), [401, 2240512]);
});
