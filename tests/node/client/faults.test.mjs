// Many calls through a PSN that fails now and then: all of them end, with their own answers, and nothing is sent twice
// that must not be.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PsnClient, PsnError } from "psn-api-wasm";
import { asked, clientWith, control, fault, forget, owner, rejection, SIM_URL, signedIn } from "./simulated.mjs";

const SUMMARY = "trophySummary";

test("each of many calls at once gets its own answer", async () => {
  const client = await signedIn({ rateLimit: false });
  const [all] = [await client.getUserTitles("me", { limit: 100 })];
  await fault("trophyTitles", "status", { status: 503, times: 10 });
  await fault("trophyTitles", "cut", { times: 10, after: 5 });
  await fault("trophyTitles", "reset", { times: 10, after: 9 });
  const calls = Array.from({ length: 60 }, (_, offset) => client.getUserTitles("me", { limit: 1, offset }));
  const settled = await Promise.allSettled(calls);
  for (const [offset, { value, reason }] of settled.entries()) {
    if (value) assert.deepEqual(value.trophyTitles, [all.trophyTitles[offset]]);
    else assert.equal(reason.attempts, 3);
  }
  assert.ok(settled.some(({ status }) => status === "fulfilled"));
  await forget();
});

test("a burst that outlasts the tries fails each call by itself, and the client goes on", async () => {
  const client = await signedIn({ rateLimit: false });
  await fault(SUMMARY, "status", { status: 503, times: 30 });
  const settled = await Promise.allSettled(Array.from({ length: 20 }, () => client.getUserTrophyProfileSummary("me")));
  // Sixty tries, thirty of which failed.
  const log = await asked(SUMMARY);
  assert.equal(log.filter(({ status }) => status === 503).length, 30);
  assert.equal(
    log.filter(({ status }) => status === 200).length,
    settled.filter(({ status }) => status === "fulfilled").length,
  );
  assert.ok((await client.getUserTrophyProfileSummary("me")).trophyLevel > 0);
});

test("an answer that comes late is the answer", async () => {
  const client = await signedIn();
  await fault(SUMMARY, "slow", { delay: 500 });
  assert.ok((await client.getUserTrophyProfileSummary("me")).trophyLevel > 0);
  assert.equal((await asked(SUMMARY)).length, 1);
});

test("a sign-in through a PSN that fails: the outcome of each fault at each of its requests", async () => {
  for (const [route, kind, more, code, sent, stands] of [
    ["oauth/authorize", "html", { status: 403 }, "blocked", 1, true],
    ["oauth/authorize", "status", { status: 503 }, "server", 3, true],
    ["oauth/authorize", "rate_limited", { retryIn: 600 }, "rate_limited", 1, true],
    ["oauth/authorize", "reset", {}, "network", 3],
    ["oauth/token", "html", { status: 403 }, "blocked", 1, true],
    ["oauth/token", "html", { status: 200 }, "invalid_response", 1],
    ["oauth/token", "empty", { status: 200 }, "invalid_response", 1],
    ["oauth/token", "json", { body: { access_token: 5 } }, "invalid_response", 1],
    ["oauth/token", "json", { body: [] }, "invalid_response", 1],
    ["oauth/token", "status", { status: 503 }, "server", 1],
    ["oauth/token", "cut", {}, "network", 1],
    ["oauth/token", "reset", {}, "network", 1],
  ]) {
    await forget();
    await fault(route, kind, { times: 0, ...more });
    const client = clientWith({ rateLimit: { maxWait: 0 } });
    const error = await rejection(client.getUserTitles("me"));
    const what = `${route}, ${kind}`;
    assert.equal(error.code, code, what);
    assert.equal(error.endpoint, "getUserTitles", what);
    assert.equal(error.attempts, 0, what);
    assert.equal((await asked(route)).length, sent, what);
    assert.deepEqual(await asked("trophyTitles"), [], what);
    await forget();
    // What PSN refused is not sent again for a minute.
    if (stands) {
      assert.equal((await rejection(client.getUserTitles("me", { limit: 1 }))).code, code, what);
      assert.deepEqual(await asked("oauth"), [], what);
    } else {
      assert.ok(await client.getUserTitles("me", { limit: 1 }), what);
    }
  }
});

test("tokens that end, a 429 and a 503 all at once", async () => {
  const client = await signedIn();
  await control("POST", "expire-tokens");
  await fault(SUMMARY, "rate_limited", { retryIn: 1, after: 3 });
  await fault(SUMMARY, "status", { status: 503, after: 5 });
  const calls = Array.from({ length: 10 }, () => client.getUserTrophyProfileSummary("me"));
  for (const { trophyLevel } of await Promise.all(calls)) assert.ok(trophyLevel > 0);
  assert.equal((await asked("oauth/token")).length, 1);
});

test("nobody listens at the base", async () => {
  const client = new PsnClient({ accessToken: "token", baseUrl: "http://127.0.0.1:9", retry: false });
  const error = await rejection(client.getUserTitles("me"));
  assert.equal(error.code, "network");
  assert.ok(error.cause instanceof Error && !(error.cause instanceof PsnError));
});

test("no timer of a client keeps a process", async () => {
  const program = fileURLToPath(new URL("ends.mjs", import.meta.url));
  const child = spawn(process.execPath, [program, SIM_URL, owner.npsso], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (text) => {
    printed += text;
  });
  // Every timer in it is set to an hour.
  const stuck = setTimeout(() => child.kill(), 20_000);
  const [code, signal] = await once(child, "close");
  clearTimeout(stuck);
  assert.deepEqual([code, signal, printed.trim()], [0, null, "aborted aborted rate_limited network aborted"]);
});
