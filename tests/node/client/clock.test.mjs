// A clock that is set back or forward while a client works.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { asked, fault, rejection, signedIn, TOKEN } from "./simulated.mjs";

const SUMMARY = "trophySummary";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});
const setClock = (offset) => {
  Date.now = () => realNow() + offset;
};
const summary = (client) => client.getUserTrophyProfileSummary("me");

test("set back by a day: the tokens stay in use, and the budget is neither lost nor spent for a day", async () => {
  // `signedIn` has sent three requests, two of them to sign in.
  const client = await signedIn({ rateLimit: { requests: 5, per: HOUR, maxWait: 0 } });
  setClock(-DAY);
  await summary(client);
  await summary(client);
  const { code, retryAt } = await rejection(summary(client));
  assert.equal(code, "rate_limited");
  assert.ok(retryAt.getTime() > Date.now() && retryAt.getTime() <= Date.now() + HOUR, `${retryAt}`);
  assert.equal((await asked(SUMMARY)).length, 2);
  assert.equal((await asked(TOKEN)).length, 0);
});

test("set back by a day: a token that PSN refuses is refreshed, and a call tries again", async () => {
  const client = await signedIn();
  setClock(-DAY);
  await fault(SUMMARY, "status", { status: 401, times: 1 });
  await summary(client);
  assert.equal((await asked(TOKEN)).length, 1);
  await fault(SUMMARY, "status", { status: 503, times: 1 });
  await summary(client);
  assert.equal((await asked(SUMMARY)).length, 4);
});

test("set back while a call waits for its turn: it waits no longer than it would have", async () => {
  const client = await signedIn({ rateLimit: { requests: 1, per: 300 } });
  const began = performance.now();
  const call = summary(client);
  setClock(-DAY);
  await call;
  assert.ok(performance.now() - began < 5_000);
});

test("set forward by a day: the tokens are taken for expired, and refreshed once", async () => {
  const client = await signedIn({ rateLimit: { requests: 3, per: HOUR, maxWait: 0 } });
  setClock(DAY);
  await Promise.all([summary(client), summary(client)]);
  assert.equal((await asked(TOKEN)).length, 1);
  assert.equal((await asked(SUMMARY)).length, 2);
});
