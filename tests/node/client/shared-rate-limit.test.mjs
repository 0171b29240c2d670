// A rate limit that the program keeps, such as one that several processes share.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";

const ok = async () => Response.json({ ok: true });
const summary = (client, options) => client.getUserTrophyProfileSummary("me", options);
const clientOf = (rateLimit, more) => new PsnClient({ accessToken: "token", fetch: ok, rateLimit, ...more });

/** A budget of so many requests, which writes down what it is asked. */
function budget(places) {
  const log = [];
  return {
    log,
    limit: {
      take() {
        log.push("take");
        return places-- > 0 ? 0 : 1;
      },
      giveBack() {
        log.push("giveBack");
        places += 1;
      },
      block: (until) => log.push(until),
    },
    refill: (more) => {
      places = more;
    },
  };
}

test("every request takes a place, also of several clients and in turn", async () => {
  const { limit, log } = budget(4);
  const clients = [clientOf(limit), clientOf(limit)];
  await Promise.all([...clients, ...clients].map((client) => summary(client)));
  assert.deepEqual(log, ["take", "take", "take", "take"]);
});

test("a call waits until there is a place, and onWait is told", async () => {
  const { limit, log, refill } = budget(0);
  const told = [];
  const client = clientOf(limit, { onWait: (wait) => told.push(wait) });
  const answer = summary(client);
  setTimeout(refill, 30, 1);
  assert.deepEqual(await answer, { ok: true });
  assert.ok(log.length > 2);
  assert.equal(told[0].reason, "rate_limit");
  assert.ok(told[0].until instanceof Date);
});

test("one call of a client asks at a time", async () => {
  let [asking, most] = [0, 0];
  const take = async () => {
    most = Math.max(most, ++asking);
    await new Promise((resolve) => setTimeout(resolve, 1));
    asking -= 1;
    return 0;
  };
  const client = clientOf({ take, giveBack() {}, block() {} });
  await Promise.all(Array.from({ length: 20 }, () => summary(client)));
  assert.equal(most, 1);
});

test("a call that is cancelled gives its place back, and the next one goes on", async () => {
  const { limit, log } = budget(2);
  const asking = [];
  const take = () => new Promise((resolve) => asking.push(() => resolve(limit.take())));
  const slow = { ...limit, take };
  const client = clientOf(slow);
  const controller = new AbortController();
  const cancelled = summary(client, { signal: controller.signal });
  const next = summary(client);
  await new Promise(setImmediate);
  controller.abort();
  await assert.rejects(cancelled, { code: "aborted" });
  for (const give of asking) give();
  await new Promise(setImmediate);
  assert.deepEqual(log.toSorted(), ["giveBack", "take", "take"]);
  assert.deepEqual(await next, { ok: true });
});

test("it is told of a 429", async () => {
  const { limit, log } = budget(9);
  const after = Math.ceil(Date.now() / 1000) + 60;
  const refuse = async () =>
    new Response("{}", { status: 429, headers: { "X-RateLimit-Next-Available": String(after), "Retry-After": "60" } });
  const controller = new AbortController();
  const call = summary(clientOf(limit, { fetch: refuse }), { signal: controller.signal });
  while (!log.some((entry) => entry instanceof Date)) await new Promise(setImmediate);
  controller.abort();
  await assert.rejects(call, { code: "aborted" });
  const [until] = log.filter((entry) => entry instanceof Date);
  assert.ok(Math.abs(until.getTime() - Date.now() - 60_000) < 5000, until.toISOString());
});

test("sign-ins take places, too", async () => {
  const { limit, log } = budget(9);
  const redirect = { status: 302, headers: { location: "com.scee.psxandroid.scecompcall://redirect/?code=v3.code" } };
  const fetch = async (url) => {
    if (url.includes("/authorize")) return new Response(null, redirect);
    const tokens = { access_token: "access", expires_in: 3600, refresh_token: "refresh" };
    return Response.json(url.includes("/token") ? tokens : { ok: true });
  };
  await summary(new PsnClient({ npsso: "n".repeat(64), fetch, rateLimit: limit }));
  assert.equal(log.length, 3);
});

test("what it throws, calls reject with; what it gives wrongly is named", async () => {
  const down = new Error("The limiter cannot be reached.");
  for (const take of [
    () => {
      throw down;
    },
    async () => {
      throw down;
    },
  ]) {
    await assert.rejects(summary(clientOf({ take, giveBack() {}, block() {} })), down);
  }
  for (const wrong of [undefined, Number.NaN, -1, "5", Infinity]) {
    const client = clientOf({ take: () => wrong, giveBack() {}, block() {} });
    await assert.rejects(summary(client), { code: "invalid_argument", message: /rateLimit\.take must give/ });
  }
  for (const wrong of [{ take() {} }, { take() {}, giveBack: 1, block() {} }]) {
    await assert.rejects(summary(clientOf(wrong)), { code: "invalid_argument", message: /rateLimit/ });
  }
});

test("what block and giveBack throw is the program's own affair", async () => {
  const throwing = () => {
    throw new Error("not yours");
  };
  let answers = 0;
  const fetch = async () =>
    answers++ === 0 ? new Response("{}", { status: 429, headers: { "Retry-After": "1" } }) : ok();
  const client = clientOf({ take: () => 0, giveBack: throwing, block: throwing }, { fetch });
  assert.deepEqual(await summary(client), { ok: true });
});
