// Clients and limiters behind proxies, and limiters that copies of the package share.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { PsnClient, RateLimiter, TrophyApiClient } from "psn-api-wasm";

const commonjs = createRequire(import.meta.url)("psn-api-wasm");
const fetch = async () => Response.json({ ok: true });
const HOUR = 3_600_000;

/** As reactive frameworks wrap objects: every method gets the proxy as its `this`. */
const wrapped = (object) => new Proxy(object, { get: (target, name, receiver) => Reflect.get(target, name, receiver) });

for (const [name, wrap] of Object.entries({ "a Proxy": wrapped, "Object.create": Object.create })) {
  test(`${name} of a client is one`, async () => {
    const client = wrap(new PsnClient({ accessToken: "token", fetch }));
    assert.deepEqual(await client.getUserTrophyProfileSummary("me"), { ok: true });
    assert.equal(client.tokens.accessToken, "token");
    await client.signOut();
    await assert.rejects(client.getUserTrophyProfileSummary("me"), { code: "sign_in_required" });
  });

  test(`${name} of a limiter is one`, async () => {
    const limiter = wrap(new RateLimiter({ requests: 1, per: HOUR, maxWait: 0 }));
    const client = new PsnClient({ accessToken: "token", fetch, rateLimit: limiter });
    await client.getUserTrophyProfileSummary("me");
    assert.equal(limiter.state.sent.length, 1);
    await assert.rejects(client.getUserTrophyProfileSummary("me"), { code: "rate_limited" });
  });
}

test("the classes have a tag, by which frameworks leave their objects alone", () => {
  const objects = [new PsnClient({ accessToken: "token" }), new RateLimiter(), new TrophyApiClient({ apiKey: "key" })];
  assert.deepEqual(
    objects.map((object) => Object.prototype.toString.call(object)),
    ["[object PsnClient]", "[object RateLimiter]", "[object TrophyApiClient]"],
  );
});

test("copies of the package share a limiter", async () => {
  const limiter = new RateLimiter({ requests: 2, per: HOUR, maxWait: 0 });
  const both = [PsnClient, commonjs.PsnClient].map(
    (Client) => new Client({ accessToken: "token", fetch, rateLimit: limiter }),
  );
  for (const client of both) await client.getUserTrophyProfileSummary("me");
  assert.equal(limiter.state.sent.length, 2);
  for (const client of both) await assert.rejects(client.getUserTrophyProfileSummary("me"), { code: "rate_limited" });
});
