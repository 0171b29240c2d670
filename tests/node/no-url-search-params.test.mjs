// Engines without URLSearchParams: requests are the same there, and secrets stay secret.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as psn from "psn-api-wasm";

const { URLSearchParams } = globalThis;
const AUTHORIZATION = { accessToken: "ACCESSSECRET" };
const NPSSO = "NPSSOSECRET".padEnd(64, "0");

/** Gives what was sent, in an engine without URLSearchParams. */
async function sent(call) {
  const requests = [];
  globalThis.fetch = async (url, init) => {
    requests.push({ url, ...init });
    // Node's own Response needs what is missing here.
    return { status: 200, json: async () => ({}) };
  };
  delete globalThis.URLSearchParams;
  try {
    await call();
  } finally {
    globalThis.URLSearchParams = URLSearchParams;
  }
  assert.equal(requests.length, 1);
  return requests[0];
}

test("queries and forms are those of URLSearchParams", async () => {
  const values = { limit: 5, "a b!'()~*": "ä\u{1f3c6}\ud800 &=+%", "\ud800": 1, "\udc00": 2 };
  const { url } = await sent(() => psn.getUserTitles(AUTHORIZATION, "me", values));
  assert.equal(url.slice(url.indexOf("?") + 1), new URLSearchParams(values).toString());
  const { body } = await sent(() => psn.exchangeRefreshTokenForAuthTokens("a b&c=ü"));
  assert.equal(body, new URLSearchParams(body).toString());
  assert.equal(new URLSearchParams(body).get("refresh_token"), "a b&c=ü");
});

test("no rejection holds a secret", async () => {
  globalThis.fetch = async (_, init) => {
    throw new TypeError(`cannot send ${JSON.stringify(init.headers)} and ${init.body}`);
  };
  delete globalThis.URLSearchParams;
  try {
    const client = new psn.PsnClient({ ...AUTHORIZATION, retry: false });
    for (const call of [
      () => psn.getUserTitles(AUTHORIZATION, "me"),
      () => psn.exchangeNpssoForAccessCode(NPSSO),
      () => psn.exchangeRefreshTokenForAuthTokens("REFRESHSECRET"),
      () => client.getUserTitles("me"),
    ]) {
      const reason = await call().then(assert.fail, (error) => error);
      assert.doesNotMatch(inspect(reason, { depth: 10 }), /SECRET/);
    }
  } finally {
    globalThis.URLSearchParams = URLSearchParams;
  }
});
