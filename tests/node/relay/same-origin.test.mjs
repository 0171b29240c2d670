// A signed-in relay at the page's own origin, whose reads browsers send without `Origin`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRelay } from "psn-api-wasm";
import { ORIGIN, SUMMARY } from "./served.mjs";

const client = { call: async () => ({ ok: true }) };
const relay = createRelay({ allowOrigins: [ORIGIN], client, rateLimit: false });
const ask = async (origin, headers) => {
  const response = await relay(new Request(`${origin}${SUMMARY}`, { headers }));
  const { error } = await response.json();
  return { status: response.status, error, cors: response.headers.get("access-control-allow-origin") };
};

test("a page of the relay's own origin reads, if that is listed", async () => {
  const same = { "sec-fetch-site": "same-origin" };
  assert.deepEqual(await ask(ORIGIN, same), { status: 200, error: undefined, cors: null });
  assert.equal((await ask(ORIGIN.replace("https:", "http:"), same)).status, 200, "behind a proxy");
  const unlisted = await ask("https://other.example", same);
  assert.equal(unlisted.status, 403);
  assert.match(unlisted.error.message, /https:\/\/other\.example.*allowOrigins/);
});

test("everything else without an origin is refused, and told what to do", async () => {
  const bare = await ask(ORIGIN, {});
  assert.equal(bare.status, 403);
  assert.match(bare.error.message, /authorize/);
  for (const site of ["same-site", "cross-site", "none", "", "Same-Origin", "same-origin,same-origin"]) {
    assert.equal((await ask(ORIGIN, { "sec-fetch-site": site })).status, 403, site);
  }
  for (const origin of ["null", "https://evil.example"]) {
    assert.equal((await ask(ORIGIN, { "sec-fetch-site": "same-origin", origin })).status, 403, origin);
  }
});
