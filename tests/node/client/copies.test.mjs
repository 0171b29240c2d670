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

const REDIRECT = { status: 302, headers: { location: "com.scee.psxandroid.scecompcall://redirect/?code=v3.code" } };
const signingIn = (token) => async (url) => {
  if (url.includes("/authorize")) return new Response(null, REDIRECT);
  return url.includes("/token") ? token() : Response.json({ ok: true });
};
const newTokens = () => Response.json({ access_token: "access", expires_in: 3600, refresh_token: "refresh" });

test("a limiter of another copy counts sign-ins, and is stopped by a 429 to one", async () => {
  for (const Limiter of [RateLimiter, commonjs.RateLimiter]) {
    const rateLimit = new Limiter({ requests: 3, per: HOUR, maxWait: 0 });
    const client = new PsnClient({ npsso: "n".repeat(64), fetch: signingIn(newTokens), rateLimit });
    await client.getUserTrophyProfileSummary("me");
    await assert.rejects(client.getUserTrophyProfileSummary("me"), { code: "rate_limited" });
    assert.equal(rateLimit.state.sent.length, 3);

    const stopped = new Limiter({ maxWait: 0 });
    const tooMany = () => new Response("{}", { status: 429, headers: { "Retry-After": "600" } });
    const refused = new PsnClient({ npsso: "n".repeat(64), fetch: signingIn(tooMany), rateLimit: stopped });
    await assert.rejects(refused.getUserTrophyProfileSummary("me"), { code: "rate_limited" });
    assert.ok(stopped.state.blockedUntil > Date.now());
    const other = new PsnClient({ accessToken: "token", fetch, rateLimit: stopped });
    await assert.rejects(other.getUserTrophyProfileSummary("me"), { code: "rate_limited" });
  }
});

test("onWait is told of a wait for another copy's limiter", async () => {
  const rateLimit = new commonjs.RateLimiter({ requests: 1, per: 50 });
  const told = [];
  const client = new PsnClient({ accessToken: "token", fetch, rateLimit, onWait: (wait) => told.push(wait) });
  await client.getUserTrophyProfileSummary("me");
  await client.getUserTrophyProfileSummary("me");
  assert.deepEqual(
    told.map(({ reason }) => reason),
    ["rate_limit"],
  );
});

test("a proxy that wraps what it gives out leaves the classes usable", async () => {
  const logging = (object) =>
    new Proxy(object, {
      get(target, name, receiver) {
        const value = Reflect.get(target, name, receiver);
        return typeof value === "function" ? (...given) => Reflect.apply(value, object, given) : value;
      },
    });
  const rateLimit = logging(new RateLimiter({ requests: 1, per: HOUR }));
  const client = logging(new PsnClient({ accessToken: "token", fetch, rateLimit }));
  assert.deepEqual(await client.getUserTrophyProfileSummary("me"), { ok: true });
  assert.equal(rateLimit.state.sent.length, 1);
});
