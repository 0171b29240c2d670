// The budget, whatever is aborted when, and what a program learns of its waits.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { PsnClient } from "psn-api-wasm";

const HOUR = 3_600_000;
const summary = (client, options) => client.getUserTrophyProfileSummary("me", options);

/** Numbers below one, the same in every run. */
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

for (const seed of [1, 2, 3, 4]) {
  test(`aborts and failures never let more than the budget out (${seed})`, async () => {
    const random = numbers(seed);
    const next = () => random.next().value;
    let sent = 0;
    const fetch = (_, { signal }) =>
      new Promise((resolve, reject) => {
        sent++;
        signal?.addEventListener("abort", () => reject(signal.reason));
        const kind = next();
        if (kind < 0.3) setTimeout(next() * 8).then(() => resolve(Response.json({})));
        else if (kind < 0.6) setTimeout(next() * 8).then(() => reject(new TypeError("no network")));
        else if (kind < 0.8) resolve(new Response("{}", { status: 503 }));
      });
    const retry = { attempts: 4, baseDelay: 1, maxDelay: 3 };
    const rateLimit = { requests: 10, per: HOUR, maxWait: next() < 0.5 ? 0 : undefined };
    const client = new PsnClient({ accessToken: "token", fetch, retry, rateLimit, timeout: 20 });
    const calls = Array.from({ length: 120 }, async () => {
      await setTimeout(next() * 60);
      await summary(client, { signal: AbortSignal.timeout(Math.ceil(next() * 30)) }).catch(() => {});
    });
    await Promise.all(calls);
    assert.equal(sent, 10);
  });
}

test("onWait is told once until when calls wait, and why", async () => {
  const told = [];
  const client = new PsnClient({
    accessToken: "token",
    fetch: async () => Response.json({}),
    rateLimit: { requests: 1, per: 150 },
    onWait: ({ until, reason }) => told.push([reason, until instanceof Date]),
  });
  await summary(client);
  const before = Date.now();
  await summary(client);
  assert.ok(Date.now() - before > 50);
  assert.deepEqual(told, [["rate_limit", true]]);
});

test("onWait names PSN's own block", async () => {
  const told = [];
  let isBlocked = true;
  const client = new PsnClient({
    accessToken: "token",
    fetch: async () =>
      isBlocked ? new Response("{}", { status: 429, headers: { "Retry-After": "600" } }) : Response.json({}),
    onWait: (wait) => told.push(wait),
  });
  const call = summary(client, { signal: AbortSignal.timeout(100) });
  await assert.rejects(call, { code: "aborted" });
  isBlocked = false;
  assert.equal(told.length, 1);
  assert.equal(told[0].reason, "blocked");
  assert.ok(told[0].until.getTime() > Date.now() + 500_000);
});

test("a clock that stands still ends no call", async (t) => {
  const now = Date.now();
  t.mock.method(Date, "now", () => now);
  const client = new PsnClient({
    accessToken: "token",
    timeout: 1000,
    fetch: async () => {
      await setTimeout(5);
      return Response.json({ ok: true });
    },
  });
  for (let round = 0; round < 5; round++) assert.deepEqual(await summary(client), { ok: true });
});

test("a call whose turn comes at once after a 429 is not forgotten", async (t) => {
  // As on a busy machine: time passes between any two steps.
  const { now } = Date;
  let passed = 0;
  t.mock.method(Date, "now", () => now() + (passed += 50));
  let requests = 0;
  const client = new PsnClient({
    accessToken: "token",
    retry: { baseDelay: 1, maxDelay: 20 },
    fetch: async () => (++requests % 2 ? Response.json({ ok: true }) : new Response("{}", { status: 429 })),
  });
  const calls = Promise.allSettled(Array.from({ length: 20 }, () => summary(client)));
  const outcomes = await Promise.race([calls, setTimeout(10_000, [], { ref: false })]);
  assert.equal(outcomes.length, 20);
  for (const { reason } of outcomes) assert.ok(reason === undefined || reason.code === "rate_limited", String(reason));
});

test("onWait may call the client", async () => {
  const calls = [];
  const client = new PsnClient({
    accessToken: "token",
    rateLimit: { requests: 1, per: 50 },
    fetch: async () => Response.json({ ok: true }),
    onWait: () => {
      if (calls.length < 3) calls.push(summary(client));
    },
  });
  assert.deepEqual(await Promise.all([summary(client), summary(client)]), [{ ok: true }, { ok: true }]);
  assert.ok(calls.length > 0);
  assert.ok((await Promise.all(calls)).every(({ ok }) => ok));
});

test("signing out ends calls that wait for their turn or for the next try", async () => {
  for (const [options, answer] of [
    [{ rateLimit: { requests: 1, per: HOUR } }, () => Response.json({})],
    [{ retry: { baseDelay: 20_000, maxDelay: 20_000 } }, () => new Response("{}", { status: 503 })],
  ]) {
    const client = new PsnClient({ accessToken: "token", fetch: async () => answer(), ...options });
    const calls = Promise.allSettled([summary(client), summary(client)]);
    await setTimeout(20);
    await client.signOut();
    const [, { reason }] = await calls;
    assert.equal(reason.code, "sign_in_required");
    assert.equal(reason.endpoint, "getUserTrophyProfileSummary");
  }
});
