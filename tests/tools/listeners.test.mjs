// Many calls at once: Node warns of listeners that look like a leak, and nothing here may make it do so.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, test } from "node:test";
import nodeFetch from "node-fetch";
import { createRelay, PsnClient } from "psn-api-wasm";

const warnings = [];
process.on("warning", ({ name, message }) => warnings.push(`${name}: ${message}`));
const server = createServer((_, response) => {
  setTimeout(() => response.end('{"level":5}'), 20);
});
// The connections of 10,000 calls wait here.
server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 });
await once(server, "listening");
const baseUrl = `http://127.0.0.1:${server.address().port}`;
after(() => {
  server.close();
  server.closeAllConnections();
});

async function checkCalls(count, call) {
  warnings.length = 0;
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => call(index)));
  assert.ok(answers.every(({ level }) => level === 5));
  // Warnings are told in a later turn.
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(warnings, []);
}

const client = (options) => new PsnClient({ accessToken: "token", baseUrl, rateLimit: false, ...options });

test("node-fetch 2, 20 calls", async () => {
  const psn = client({ fetch: nodeFetch });
  await checkCalls(20, () => psn.getUserTrophyProfileSummary("me"));
});

test("node-fetch 2, 20 calls that share a signal", async () => {
  const { signal } = new AbortController();
  for (const psn of [client({ fetch: nodeFetch }), client({ fetch: nodeFetch, signal })]) {
    await checkCalls(20, () => psn.getUserTrophyProfileSummary("me", { signal }));
  }
});

test("a fetch that listens twice to each signal, 300 calls", async () => {
  const listening = async (url, init) => {
    const listeners = [() => {}, () => {}];
    for (const listener of listeners) init.signal.addEventListener("abort", listener);
    try {
      return await fetch(url, init);
    } finally {
      for (const listener of listeners) init.signal.removeEventListener("abort", listener);
    }
  };
  const psn = client({ fetch: listening });
  await checkCalls(300, () => psn.getUserTrophyProfileSummary("me"));
});

test("Node's fetch, 10,000 calls", async () => {
  const psn = client();
  await checkCalls(10_000, () => psn.getUserTrophyProfileSummary("me"));
});

test("Node's fetch, 500 calls that share a signal", async () => {
  const { signal } = new AbortController();
  for (const psn of [client(), client({ signal })]) {
    await checkCalls(500, () => psn.getUserTrophyProfileSummary("me", { signal }));
  }
});

test("a relay, 500 requests that share a signal", async () => {
  const relay = createRelay({ baseUrl, rateLimit: false });
  const { signal } = new AbortController();
  const url = "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
  const headers = { authorization: "Bearer token" };
  await checkCalls(500, async () =>
    (await relay({ url, method: "GET", headers: new Headers(headers), signal })).json(),
  );
});
