// The queue before the rate limit, and what a 429 of PSN does to it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RateLimiter } from "psn-api-wasm";
import { asked, clientWith, fault, rejection, signedIn } from "./simulated.mjs";

const SUMMARY = "trophySummary";
const HOUR = 3_600_000;

const summary = (client, options) => client.getUserTrophyProfileSummary("me", options);
/** A call that can be told from others in the simulator's log. */
const numbered = (client, number) => client.getUserTitles("me", { limit: number });
const numbers = async () => (await asked("trophyTitles")).map(({ path }) => Number(/limit=(\d+)/.exec(path)[1]));

test("no more than the budget is sent in any window", async () => {
  // The sign-in's own two requests are counted, and so is the one that `signedIn` sends.
  const [requests, per] = [5, 400];
  const client = await signedIn({ rateLimit: { requests, per } });
  await Promise.all(Array.from({ length: 20 }, () => summary(client)));
  const times = (await asked(SUMMARY)).map(({ at }) => at);
  assert.equal(times.length, 20);
  for (let last = requests; last < times.length; last++) {
    // Half the window, since requests take unequal times to arrive.
    assert.ok(times[last] - times[last - requests] > per / 2, `${times}`);
  }
});

test("first come, first served", async () => {
  const client = await signedIn({ rateLimit: { requests: 1, per: 50 } });
  await Promise.all(Array.from({ length: 12 }, (_, index) => numbered(client, index + 1)));
  assert.deepEqual(
    await numbers(),
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
});

test("a wait that would be too long rejects at once and says until when; shorter ones are waited for", async () => {
  const client = await signedIn({ rateLimit: { requests: 4, per: HOUR, maxWait: 1000 } });
  const now = Date.now();
  await summary(client);
  const error = await rejection(summary(client));
  assert.equal(error.code, "rate_limited");
  assert.equal(error.attempts, 0);
  assert.equal(error.status, undefined);
  assert.equal(error.endpoint, "getUserTrophyProfileSummary");
  assert.ok(error.retryAt.getTime() > now + HOUR - 60_000 && error.retryAt.getTime() <= Date.now() + HOUR);
  assert.equal((await asked(SUMMARY)).length, 1);

  const patient = await signedIn({ rateLimit: { requests: 1, per: 200, maxWait: 60_000 } });
  await summary(patient);
});

test("maxWait: 0 never waits", async () => {
  const client = await signedIn({ rateLimit: { requests: 5, per: HOUR, maxWait: 0 } });
  const settled = await Promise.allSettled(Array.from({ length: 5 }, () => summary(client)));
  assert.deepEqual(
    settled.map(({ status }) => status),
    ["fulfilled", "fulfilled", "rejected", "rejected", "rejected"],
  );
});

test("without a limit all is sent at once", async () => {
  const client = await signedIn({ rateLimit: false });
  await Promise.all(Array.from({ length: 400 }, () => summary(client)));
  assert.equal((await asked(SUMMARY)).length, 400);
});

test("by default 300 requests fit into the window, and the next one would wait for minutes", async () => {
  const limiter = new RateLimiter({ maxWait: 0 });
  const client = await signedIn({ rateLimit: limiter });
  await Promise.all(Array.from({ length: 297 }, () => summary(client)));
  const now = Date.now();
  const { code, retryAt } = await rejection(summary(client));
  assert.equal(code, "rate_limited");
  assert.ok(retryAt.getTime() > now + 14 * 60_000 && retryAt.getTime() < now + 15 * 60_000);
});

test("several clients share a limiter", async () => {
  const rateLimit = new RateLimiter({ requests: 7, per: HOUR, maxWait: 0 });
  const one = await signedIn({ rateLimit });
  const other = await signedIn({ rateLimit });
  await summary(one);
  assert.equal((await rejection(summary(other))).code, "rate_limited");
  assert.equal((await rejection(summary(one))).code, "rate_limited");
});

test("a 429 to one of them stops them all", async () => {
  const rateLimit = new RateLimiter({ maxWait: 0 });
  const one = await signedIn({ rateLimit });
  const other = await signedIn({ rateLimit });
  await fault(SUMMARY, "rate_limited", { retryIn: 60 });
  await rejection(summary(one));
  const { code, attempts } = await rejection(summary(other));
  assert.deepEqual([code, attempts], ["rate_limited", 0]);
});

test("the state of a limiter is plain data, from which another goes on", async () => {
  const first = new RateLimiter({ requests: 4, per: HOUR, maxWait: 0 });
  assert.deepEqual(first.state, { sent: [] });
  const before = Date.now();
  const client = await signedIn({ rateLimit: first });
  await summary(client);
  const { state } = first;
  assert.equal(state.sent.length, 4);
  for (const at of state.sent) assert.ok(at >= before && at <= Date.now());

  const saved = JSON.parse(JSON.stringify(state));
  const second = new RateLimiter({ requests: 5, per: HOUR, maxWait: 0, state: saved });
  assert.deepEqual(second.state, state);
  const later = await signedInLater(second);
  await summary(later);
  const error = await rejection(summary(later));
  assert.equal(error.code, "rate_limited");
  assert.equal(error.retryAt.getTime(), state.sent[0] + HOUR);
});

test("the state keeps until when PSN wants no requests", async () => {
  const first = new RateLimiter({ maxWait: 0 });
  const client = await signedIn({ rateLimit: first });
  await fault(SUMMARY, "rate_limited", { retryIn: 60 });
  const { retryAt } = await rejection(summary(client));
  const { blockedUntil } = first.state;
  assert.equal(blockedUntil, retryAt.getTime());
  const second = new RateLimiter({ maxWait: 0, state: { sent: [], blockedUntil } });
  const error = await rejection(summary(await signedInLater(second)));
  assert.equal(error.retryAt.getTime(), blockedUntil);
});

/** A client with tokens that has sent nothing yet. */
async function signedInLater(rateLimit) {
  const { tokens } = await signedIn();
  return clientWith({ tokens, rateLimit });
}

test("a state that is none is refused by the first call", async () => {
  const wrong = [5, [], {}, { sent: 5 }, { sent: "now" }, { sent: [Number.NaN] }, { sent: [], blockedUntil: "later" }];
  for (const state of wrong) {
    const limiter = new RateLimiter({ state });
    assert.deepEqual(limiter.state, { sent: [] });
    const error = await rejection(summary(await signedInLater(limiter)));
    assert.equal(error.code, "invalid_argument");
    assert.match(error.message, /\bstate\b/);
  }
});

for (const header of ["seconds", "milliseconds", "date"]) {
  test(`a 429 whose header has ${header} stops all calls until then`, async () => {
    const client = await signedIn({ rateLimit: { maxWait: 5000 } });
    const now = Date.now();
    await fault(SUMMARY, "rate_limited", { retryIn: 600, header });
    const error = await rejection(summary(client));
    assert.equal(error.code, "rate_limited");
    assert.equal(error.attempts, 1);
    // Seconds and dates have no milliseconds.
    assert.ok(Math.abs(error.retryAt.getTime() - now - 600_000) <= 5000, `${error.retryAt}`);
    const next = await rejection(numbered(client, 1));
    assert.deepEqual([next.code, next.attempts], ["rate_limited", 0]);
    assert.equal(next.retryAt.getTime(), error.retryAt.getTime());
    assert.equal((await asked()).length, 1);
  });
}

for (const header of ["relative", "garbage", "absent"]) {
  test(`a 429 whose header is ${header}: all calls wait for the longest wait between tries`, async () => {
    const client = await signedIn({ rateLimit: { maxWait: 5000 }, retry: { maxDelay: 600_000 } });
    const now = Date.now();
    await fault(SUMMARY, "rate_limited", { retryIn: 600, header });
    const error = await rejection(summary(client));
    assert.equal(error.code, "rate_limited");
    assert.ok(error.retryAt.getTime() >= now + 600_000 && error.retryAt.getTime() <= Date.now() + 600_000);
    assert.equal((await rejection(numbered(client, 1))).attempts, 0);
    assert.equal((await asked()).length, 1);
  });
}

test("after a 429 all calls wait, then go on in their order", async () => {
  // As they are sent: they may arrive in another order.
  const sent = [];
  let refused;
  const client = await signedIn({
    fetch: async (url, init) => {
      if (url.includes("trophyTitles")) sent.push(Number(/limit=(\d+)/.exec(url)[1]));
      const response = await fetch(url, init);
      if (response.status === 429) refused();
      return response;
    },
  });
  await fault("trophyTitles", "rate_limited", { retryIn: 2 });
  const isRefused = new Promise((resolve) => {
    refused = resolve;
  });
  const calls = [numbered(client, 1)];
  await isRefused;
  // The client reads the answer first.
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const number of [2, 3, 4, 5, 6]) calls.push(numbered(client, number));
  await Promise.all(calls);
  assert.deepEqual(sent, [1, 1, 2, 3, 4, 5, 6]);
  const statuses = (await asked("trophyTitles")).map(({ status }) => status);
  assert.deepEqual(statuses, [429, 200, 200, 200, 200, 200, 200]);
});

test("a 429 without a limit of one's own stops the calls too", async () => {
  const client = await signedIn({ rateLimit: false, retry: false });
  await fault(SUMMARY, "rate_limited", { retryIn: 2 });
  const { retryAt } = await rejection(summary(client));
  await summary(client);
  assert.ok(Date.now() >= retryAt.getTime());
});

test("those that wait when a 429 makes the wait too long are refused, and nothing of theirs is sent", async () => {
  const client = await signedIn({ rateLimit: { requests: 2, per: 1000, maxWait: 5000 } });
  await fault("trophyTitles", "rate_limited", { retryIn: 600 });
  const settled = await Promise.allSettled([1, 2, 3].map((number) => numbered(client, number)));
  assert.deepEqual(
    settled.map(({ reason }) => [reason.code, reason.attempts]),
    [
      ["rate_limited", 1],
      ["rate_limited", 0],
      ["rate_limited", 0],
    ],
  );
  assert.deepEqual(await numbers(), [1]);
});
