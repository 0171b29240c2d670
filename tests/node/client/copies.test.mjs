// Clients behind proxies, other copies of the package in the same program, its subpaths, and errors that a program makes.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as root from "psn-api-wasm";
import * as clientPart from "psn-api-wasm/client";
import * as functionsPart from "psn-api-wasm/functions";
import * as relayPart from "psn-api-wasm/relay";

const { PsnClient, PsnError, RateLimiter, TrophyApiClient } = root;
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

test("copies of the package know each other's errors and limiters", async () => {
  assert.notEqual(commonjs.PsnError, PsnError);
  const made = new commonjs.PsnError({ code: "not_found", message: "no" });
  assert.ok(made instanceof PsnError);
  assert.ok(new PsnError({ code: "not_found", message: "no" }) instanceof commonjs.PsnError);
  assert.ok(!(new Error("no") instanceof PsnError));

  const limiter = new RateLimiter({ requests: 2, per: HOUR, maxWait: 0 });
  const both = [PsnClient, commonjs.PsnClient].map(
    (Client) => new Client({ accessToken: "token", fetch, rateLimit: limiter }),
  );
  for (const client of both) await client.getUserTrophyProfileSummary("me");
  assert.equal(limiter.state.sent.length, 2);
  for (const client of both) await assert.rejects(client.getUserTrophyProfileSummary("me"), { code: "rate_limited" });
});

test("a program can make errors, and kinds of its own", () => {
  class OfTests extends PsnError {}
  const error = new OfTests({
    code: "never_played",
    message: "Nobody has played it.",
    status: 404,
    endpoint: "getUserTitles",
  });
  assert.ok(error instanceof OfTests && error instanceof PsnError && error instanceof Error);
  const { code, message, status, endpoint } = error;
  assert.deepEqual(
    { code, message, status, endpoint },
    {
      code: "never_played",
      message: "Nobody has played it.",
      status: 404,
      endpoint: "getUserTitles",
    },
  );
  assert.ok(!(new PsnError({ code: "network", message: "" }) instanceof OfTests));
  for (const wrong of ["x", undefined, null, {}, { code: "network" }, { message: "no" }])
    assert.throws(() => new PsnError(wrong), { name: "TypeError", message: /code and a message/ });
});

test("subpaths have their part of the root's names", () => {
  for (const part of [clientPart, functionsPart, relayPart]) {
    const names = Object.keys(part).filter((name) => name !== "default");
    assert.ok(names.length > 0);
    for (const name of names) assert.ok(name in root, name);
  }
  assert.equal(typeof clientPart.PsnClient, "function");
  assert.equal(typeof functionsPart.getUserTitles, "function");
  assert.equal(typeof relayPart.createRelay, "function");
});
