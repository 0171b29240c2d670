// Hostile mocks of the web's objects: whatever a `fetch` answers, a relay answers; what a program throws is its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRelay } from "psn-api-wasm";
import { asks, ORIGIN, pageRequest, SUMMARY } from "./served.mjs";

const boom = Object.freeze(new RangeError("boom"));
const bytes = async () => new Uint8Array([123, 125]);
const headers = new Headers();
const over = (fetch, options) => createRelay({ allowOrigins: [ORIGIN], fetch, ...options });

test("whatever a fetch answers, a relay answers", async () => {
  const throws = () => {
    throw boom;
  };
  for (const [answer, status, told] of [
    [() => undefined, 502, "network"],
    [() => null, 502, "network"],
    [() => ({}), 502, "network"],
    [throws, 502, "network"],
    [() => Promise.reject(undefined), 502, "network"],
    [() => ({ status: 200, headers }), 502, "invalid_response"],
    [() => ({ headers, arrayBuffer: bytes }), 502, "invalid_response"],
    [() => ({ status: 1e9, headers }), 502, "invalid_response"],
    [() => ({ status: "200", headers, arrayBuffer: bytes }), 502, "invalid_response"],
    [() => ({ status: Number.NaN, headers, arrayBuffer: bytes }), 502, "invalid_response"],
    [() => ({ status: 65_736, headers, arrayBuffer: bytes }), 502, "invalid_response"],
    [() => ({ status: -65_336, headers, arrayBuffer: bytes }), 502, "invalid_response"],
    [() => ({ status: 200, headers, arrayBuffer: bytes }), 200, "{}"],
    [() => Object.defineProperty({ headers }, "status", { get: throws }), 502, "network"],
    [() => ({ status: 200, headers: { get: () => 5 }, body: 5 }), 502, "invalid_response"],
    [() => ({ status: 200, headers: { get: () => ({}) }, arrayBuffer: bytes }), 200, "{}"],
    [() => ({ status: 0, type: "opaqueredirect", headers }), 502, "invalid_response"],
    [() => new Response("<html>"), 502, "blocked"],
    [() => new Response("alert(1)"), 502, "invalid_response"],
    [() => new Response(' {"a":1.0}'), 200, ' {"a":1.0}'],
    [() => new Response(null, { status: 204 }), 204, ""],
  ]) {
    const fetched = await asks(
      over(async () => answer()),
      SUMMARY,
    );
    assert.deepEqual([fetched.status, fetched.body?.error?.code ?? fetched.text], [status, told], String(answer));
  }
});

test("a request that throws rejects with what it threw", async () => {
  const relay = over(async () => Response.json({}));
  const throwing = (name, request) =>
    Object.defineProperty(request, name, {
      get() {
        throw boom;
      },
    });
  const url = `https://relay.example${SUMMARY}`;
  const reading = {
    get() {
      throw boom;
    },
  };
  for (const request of [
    throwing("method", {}),
    { method: "GET", url: "a", headers: reading },
    throwing("signal", { method: "GET", url, headers }),
  ]) {
    await assert.rejects(relay(request), boom);
  }
  await assert.rejects(relay({ headers }), { name: "TypeError", message: /something else than a Request/ });
});

test("what the program throws is its own", async () => {
  const throws = () => {
    throw boom;
  };
  const rejects = async () => throws();
  for (const relay of [
    over(undefined, { authorize: throws }),
    over(undefined, { authorize: rejects }),
    over(undefined, { rateLimit: { requests: 1 }, identify: throws }),
    createRelay({ allowOrigins: [ORIGIN], client: { call: rejects }, authorize: () => true }),
    createRelay({ allowOrigins: [ORIGIN], client: { call: async () => ({}) }, authorize: throws }),
  ]) {
    await assert.rejects(relay(pageRequest(SUMMARY)), boom);
  }
});

test("a relay goes on after each", async () => {
  const answers = [
    () => new Promise(() => {}),
    () => Response.json({}),
    () => {
      throw boom;
    },
    () => Response.json([]),
  ];
  const relay = over(async () => answers.shift()(), { timeout: 20 });
  const ask = async () => (await asks(relay, SUMMARY)).status;
  assert.deepEqual([await ask(), await ask(), ...(await Promise.all([ask(), ask()]))], [504, 200, 502, 200]);
});
