// What is sent again, how often, and when.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, fault, forget, rejection, signedIn } from "./simulated.mjs";

const SUMMARY = "trophySummary";
const CONFIG = { url: `https://m.np.playstation.com/api/trophy/v1/users/me/${SUMMARY}` };

const summary = (client) => client.getUserTrophyProfileSummary("me");

for (const [what, kind, more] of [
  ["408", "empty", { status: 408 }],
  ["500", "status", { status: 500 }],
  ["502", "html", { status: 502 }],
  ["503", "status", { status: 503 }],
  ["504", "empty", { status: 504 }],
  ["a dropped connection", "reset", {}],
  ["half an answer", "cut", {}],
]) {
  test(`two of ${what}, and the third try is the result`, async () => {
    const client = await signedIn();
    await fault(SUMMARY, kind, { times: 2, ...more });
    assert.ok((await summary(client)).trophyLevel > 0);
    const statuses = (await asked(SUMMARY)).map(({ status }) => status);
    assert.equal(statuses.length, 3);
    assert.equal(statuses[2], 200);
  });
}

test("two of 429, and the third try is the result", async () => {
  const client = await signedIn({ rateLimit: false });
  await fault(SUMMARY, "rate_limited", { retryIn: 1, times: 2 });
  assert.ok((await summary(client)).trophyLevel > 0);
  assert.equal((await asked(SUMMARY)).length, 3);
});

test("a time limit holds for each try", async () => {
  const client = await signedIn({ timeout: 100 });
  await fault(SUMMARY, "slow", { delay: 60_000, times: 2 });
  assert.ok((await summary(client)).trophyLevel > 0);
  assert.equal((await asked(SUMMARY)).length, 3);
  await fault(SUMMARY, "slow", { delay: 60_000, times: 3 });
  const error = await rejection(summary(client));
  assert.equal(error.code, "timeout");
  assert.equal(error.attempts, 3);
});

test("the longest time limit that a timer can be set to", async () => {
  const timeout = 2 ** 31 - 1;
  const client = await signedIn({ timeout, retry: false });
  await fault(SUMMARY, "slow", { delay: 100, times: 2 });
  await summary(client);
  await client.getUserTrophyProfileSummary("me", { timeout });
});

test("as many tries as asked for, and one with false", async () => {
  for (const [retry, attempts] of [
    [false, 1],
    [{ attempts: 1 }, 1],
    [{ attempts: 5, baseDelay: 1 }, 5],
  ]) {
    const client = await signedIn({ retry });
    await fault(SUMMARY, "status", { status: 503, times: 0 });
    assert.equal((await rejection(summary(client))).attempts, attempts);
    assert.equal((await asked(SUMMARY)).length, attempts);
    await forget();
  }
});

test("what may change something is sent once, whatever becomes of it", async () => {
  const client = await signedIn();
  for (const [kind, more, code] of [
    ["status", { status: 503 }, "server"],
    ["reset", {}, "network"],
    ["rate_limited", { retryIn: 1 }, "rate_limited"],
  ]) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      await forget();
      await fault(SUMMARY, kind, { times: 0, ...more });
      const error = await rejection(client.call({ ...CONFIG, method }, { a: 1 }));
      assert.equal(error.code, code, `${method}, ${kind}`);
      assert.equal((await asked(SUMMARY)).length, 1, `${method}, ${kind}`);
    }
  }
  await forget();
  await fault(SUMMARY, "status", { status: 401 });
  assert.equal((await rejection(client.call({ ...CONFIG, method: "POST" }, {}))).code, "unauthorized");
  assert.equal((await asked(SUMMARY)).length, 1);
});

test("a search by call is a POST like any other, also when its answer breaks off", async () => {
  const client = await signedIn();
  const payload = { searchTerm: "Teapot", domainRequests: [{ domain: "SocialAllAccounts" }] };
  const config = { url: "https://m.np.playstation.com/api/search/v1/universalSearch", method: "POST" };
  assert.equal((await client.call(config, payload)).domainResponses.length, 1);
  await forget();
  await fault("universalSearch", "cut", { times: 0 });
  assert.equal((await rejection(client.call(config, payload))).code, "network");
  assert.equal((await asked("universalSearch")).length, 1);
  await forget();
});

test("a GET by call, and the search's POST, only read and are sent again", async () => {
  const client = await signedIn();
  await fault("", "status", { status: 503, times: 2 });
  assert.ok((await client.call(CONFIG)).trophyLevel > 0);
  await forget();
  await fault("universalSearch", "status", { status: 503, times: 2 });
  const { domainResponses } = await client.makeUniversalSearch("Teapot", "SocialAllAccounts");
  assert.equal(domainResponses.length, 1);
  const searches = await asked("universalSearch");
  assert.equal(searches.length, 3);
  for (const { method, body } of searches) assert.deepEqual([method, body], ["POST", searches[0].body]);
});

for (const [form, header] of [
  ["seconds", () => "1"],
  ["a date", () => new Date(Date.now() + 2000).toUTCString()],
]) {
  test(`Retry-After in ${form} is waited for`, async () => {
    const client = await signedIn();
    const value = header();
    // A date has no milliseconds.
    const earliest = form === "seconds" ? Date.now() + 1000 : Date.parse(value);
    await fault(SUMMARY, "status", { status: 503, headers: { "Retry-After": value } });
    await summary(client);
    const [, second] = await asked(SUMMARY);
    assert.ok(Date.now() >= earliest && second, "not before the time that PSN named");
  });
}

test("a Retry-After that is longer than the longest wait is told, not waited for", async () => {
  const client = await signedIn({ retry: { maxDelay: 1000 } });
  const now = Date.now();
  await fault(SUMMARY, "status", { status: 503, headers: { "Retry-After": "600" } });
  const error = await rejection(summary(client));
  assert.equal(error.code, "server");
  assert.equal(error.attempts, 1);
  assert.ok(error.retryAt.getTime() >= now + 599_000 && error.retryAt.getTime() <= Date.now() + 600_000);
  assert.equal((await asked(SUMMARY)).length, 1);
});

test("what will not pass by itself is not sent again", async () => {
  const client = await signedIn();
  for (const status of [400, 403, 404, 409, 501]) {
    await forget();
    await fault(SUMMARY, "status", { status, times: 0 });
    await rejection(summary(client));
    assert.equal((await asked(SUMMARY)).length, 1, `${status}`);
  }
  await forget();
});
