// Functions and methods ask as PSNAWP did when its tests recorded PSN: the same method, URL, query, body, and the headers
// that PSN looks at. `recorded-requests.json` has what was recorded, with other people and texts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as psn from "psn-api-wasm";

const recorded = JSON.parse(readFileSync(new URL("recorded-requests.json", import.meta.url)));

/** The request that a call sends, in the form of the recorded ones. */
async function requestOf(call) {
  let sent;
  const before = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    sent = { url: new URL(url), init };
    return new Response("{}");
  };
  try {
    await call().catch(() => {});
  } finally {
    globalThis.fetch = before;
  }
  const { url, init } = sent;
  return {
    ...parts(url),
    method: init.method,
    body: init.body && JSON.parse(init.body),
    headers: new Headers(init.headers),
  };
}

function parts(url) {
  const query = Object.fromEntries(url.searchParams);
  const address = `${url.origin}${url.pathname}`;
  const { operationName: operation, variables, extensions } = query;
  if (!operation) return { url: address, query };
  const { version, sha256Hash: hash } = JSON.parse(extensions).persistedQuery;
  assert.equal(version, 1);
  return { url: address, operation, variables: JSON.parse(variables), hash };
}

const client = new psn.PsnClient({ accessToken: "token", rateLimit: false });

for (const [name, { arguments: values, needsLanguage, ...expected }] of Object.entries(recorded)) {
  for (const [surface, call] of [
    ["function", () => psn[name]({ accessToken: "token" }, ...values)],
    ["method", () => client[name](...values)],
  ]) {
    test(`${name}: the ${surface} asks as recorded`, async () => {
      const { headers, ...request } = await requestOf(call);
      assert.deepEqual(request, { body: undefined, ...expected });
      assert.equal(headers.get("authorization"), "Bearer token");
      assert.equal(headers.get("content-type"), "application/json");
      assert.equal(headers.get("apollographql-client-name"), expected.operation ? "PlayStationApp-Android" : null);
      if (needsLanguage) assert.ok(headers.get("accept-language"));
    });
  }
}
