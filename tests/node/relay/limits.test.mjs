// How much each client of a relay may ask, and who that is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRelay } from "psn-api-wasm";
import { asks, ORIGIN, pageRequest, SUMMARY } from "./served.mjs";

const fetch = async () => Response.json({});
const limited = (options) =>
  createRelay({ allowOrigins: [ORIGIN], fetch, rateLimit: { requests: 2, per: 60_000 }, ...options });

/** The statuses of three requests, each with what the runtime gives with it. */
async function three(relay, contexts, change = () => {}) {
  const statuses = [];
  for (const context of contexts) {
    const request = pageRequest(SUMMARY, { headers: { "x-forwarded-for": `10.0.0.${statuses.length}` } });
    change(request, context);
    statuses.push((await relay(request, ...(context?.given ?? [context]))).status);
  }
  return statuses;
}

test("a client that asks too much is told when to come back", async () => {
  const relay = limited({ rateLimit: { requests: 1, per: 1000 } });
  assert.equal((await asks(relay, SUMMARY)).status, 200);
  const { status, headers, body } = await asks(relay, SUMMARY);
  assert.deepEqual([status, body.error.code, headers.get("retry-after")], [429, "rate_limited", "1"]);
  assert.equal(headers.get("access-control-allow-origin"), ORIGIN);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.equal((await asks(relay, SUMMARY)).status, 200);
});

test("who asks is what the runtime knows, and no header that anyone can send", async () => {
  const deno = (hostname) => ({ remoteAddr: { hostname, port: 1 } });
  const bun = (address) => ({ requestIP: () => ({ address }) });
  const node = (remoteAddress) => ({ incoming: { socket: { remoteAddress } } });
  for (const by of [deno, bun, node]) {
    assert.deepEqual(await three(limited(), ["192.0.2.1", "192.0.2.1", "192.0.2.1"].map(by)), [200, 200, 429]);
    assert.deepEqual(await three(limited(), ["192.0.2.1", "192.0.2.1", "192.0.2.2"].map(by)), [200, 200, 200]);
    const oneNetwork = ["2001:db8::1", "2001:db8::2", "2001:db8::3:0:0:1"];
    assert.deepEqual(await three(limited(), oneNetwork.map(by)), [200, 200, 429]);
  }
  const cloudflare = (request, address) => {
    request.cf = {};
    request.headers.set("cf-connecting-ip", address);
  };
  assert.deepEqual(await three(limited(), ["192.0.2.1", "192.0.2.2", "192.0.2.3"], cloudflare), [200, 200, 200]);
  // Elsewhere anyone can send that header.
  const pretending = (request, address) => request.headers.set("cf-connecting-ip", address);
  assert.deepEqual(await three(limited(), ["192.0.2.1", "192.0.2.2", "192.0.2.3"], pretending), [200, 200, 429]);
  assert.deepEqual(
    await three(limited(), [undefined, {}, null]),
    [200, 200, 429],
    "without a name, one budget for all",
  );
});

test("identify says who asks", async () => {
  const by = (identify) => limited({ identify });
  assert.deepEqual(
    await three(
      by((_, name) => name),
      ["a", "a", "a"],
    ),
    [200, 200, 429],
  );
  assert.deepEqual(
    await three(
      by(async (_, name) => name),
      ["a", "b", "c"],
    ),
    [200, 200, 200],
  );
  // What it reads of a proxy is an address: whoever has one of a network has them all.
  assert.deepEqual(
    await three(
      by((_, name) => name),
      ["2001:db8::1", "2001:db8::2", "2001:db8::3:0:0:1"],
    ),
    [200, 200, 429],
  );
  assert.deepEqual(
    await three(
      by(() => undefined),
      [1, 2, 3],
    ),
    [200, 200, 429],
  );
  for (const name of [5, {}, true, "a".repeat(513)]) {
    await assert.rejects(by(() => name)(pageRequest(SUMMARY)), { name: "TypeError", message: /identify/ });
  }
  const boom = new Error("boom");
  const throwing = by(() => {
    throw boom;
  });
  await assert.rejects(throwing(pageRequest(SUMMARY)), boom);
});

test("what is refused does not count, and neither does anything where there is no limit", async () => {
  const relay = limited({ authorize: (request) => request.headers.get("x-user") === "known" });
  for (let count = 0; count < 5; count++) assert.equal((await asks(relay, SUMMARY)).status, 401);
  const known = { headers: { "x-user": "known" } };
  assert.equal((await asks(relay, SUMMARY, known)).status, 200);
  for (const rateLimit of [false, undefined]) {
    const unlimited = limited({ rateLimit });
    for (let count = 0; count < 100; count++) assert.equal((await asks(unlimited, SUMMARY)).status, 200);
  }
});

test("signed in there is a limit unless it is turned off", async () => {
  const client = { call: async () => ({}) };
  const ask = async (rateLimit) => {
    const relay = createRelay({ allowOrigins: [ORIGIN], client, ...(rateLimit === undefined ? {} : { rateLimit }) });
    const statuses = [];
    for (let count = 0; count < 61; count++) statuses.push((await asks(relay, SUMMARY)).status);
    return statuses.lastIndexOf(200);
  };
  assert.equal(await ask(undefined), 59);
  assert.equal(await ask(false), 60);
  assert.equal(await ask({ requests: 5 }), 4);
});
