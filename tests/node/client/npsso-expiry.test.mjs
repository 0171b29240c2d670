// Asking when the NPSSO ends is a call like any other: it is counted, tried again, cancelled, and refused in clear words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient, PsnError } from "psn-api-wasm";

const NPSSO = "n".repeat(64);

/** A client that is answered so, and how often it asked. */
function clientOf(answer, options) {
  const asked = { count: 0 };
  const fetch = async (_, init) => {
    asked.count += 1;
    return answer(init, asked.count);
  };
  return { asked, client: new PsnClient({ npsso: NPSSO, retry: { baseDelay: 1 }, fetch, ...options }) };
}

const shown = () => Response.json({ npsso: NPSSO, expires_in: 60 });
const untilAborted = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
const refusal = (client, options) => client.getNpssoExpiry(options).catch((reason) => reason);

test("it is cancelled by its signal, by that of the client, and by its time limit", async () => {
  for (const [options, own, code] of [
    [{}, { signal: AbortSignal.timeout(5) }, "aborted"],
    [{ signal: AbortSignal.timeout(5) }, undefined, "aborted"],
    [{ retry: false }, { timeout: 5 }, "timeout"],
  ]) {
    const reason = await refusal(clientOf(untilAborted, options).client, own);
    assert.ok(reason instanceof PsnError, String(reason));
    assert.equal(reason.code, code);
    assert.equal(reason.endpoint, "getNpssoExpiry");
  }
});

test("what passes by itself is tried again", async () => {
  const { client, asked } = clientOf((_, count) => (count < 3 ? new Response("{}", { status: 503 }) : shown()));
  assert.ok((await client.getNpssoExpiry()) instanceof Date);
  assert.equal(asked.count, 3);
});

test("a 429 stops all calls", async () => {
  const tooMany = () => new Response("{}", { status: 429, headers: { "Retry-After": "600" } });
  const { client, asked } = clientOf(tooMany, { rateLimit: { maxWait: 0 } });
  const codes = [];
  for (let round = 0; round < 3; round++) codes.push((await refusal(client)).code);
  codes.push((await client.getUserTrophyProfileSummary("me").catch((reason) => reason)).code);
  assert.deepEqual(codes, Array(4).fill("rate_limited"));
  assert.equal(asked.count, 1);
});

for (const [name, answer, code] of [
  ["invalid_grant", () => Response.json({ error: "invalid_grant", error_code: 20 }, { status: 400 }), "npsso_expired"],
  ["401", () => Response.json({ error: { code: 1, message: "No" } }, { status: 401 }), "npsso_expired"],
  ["403", () => Response.json({ error: { code: 1, message: "No" } }, { status: 403 }), "forbidden"],
  ["302", () => new Response(null, { status: 302, headers: { location: "/" } }), "invalid_response"],
]) {
  test(`a refusal by ${name} stands for a minute, and no token is blamed`, async () => {
    const { client, asked } = clientOf(answer);
    const reasons = [await refusal(client), await refusal(client)];
    reasons.push(await client.getUserTrophyProfileSummary("me").catch((reason) => reason));
    for (const reason of reasons) {
      assert.equal(reason.code, code);
      assert.doesNotMatch(reason.message, /access token/);
    }
    assert.equal(asked.count, 1);
  });
}

test("without an NPSSO nothing is sent", async () => {
  const { client, asked } = clientOf(shown, { npsso: undefined, accessToken: "token" });
  assert.equal((await refusal(client)).code, "sign_in_required");
  assert.equal(asked.count, 0);
});
