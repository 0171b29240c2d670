// What a run tells of its waits: also of those of its client's calls.
import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryStore, PsnClient, syncTrophies } from "psn-api-wasm";
import { accountOf, clientOf } from "./accounts.mjs";

const account = accountOf(3, { titles: 6, isOdd: false });
const HOUR = 3_600_000;

/** A client of the account with more options. `change` may answer in place of PSN: it gets how many requests there were. */
function clientWith(options, change = () => undefined) {
  let requests = 0;
  class Client extends PsnClient {
    constructor({ fetch, ...more }) {
      const changed = async (url, init) => change(++requests, url) ?? fetch(url, init);
      super({ ...more, fetch: changed, retry: { baseDelay: 1 }, ...options });
    }
  }
  return clientOf(account, Client);
}

/** What a run tells while it waits, until it is stopped by that or over. */
async function waitsOf(client, accounts = account.accountId) {
  const controller = new AbortController();
  const told = [];
  const onProgress = (progress) => {
    if (!progress.waitingFor) return;
    told.push(progress);
    // What else waits is told in the same moment.
    setTimeout(() => controller.abort(), 20);
  };
  const { signal } = controller;
  const began = Date.now();
  await syncTrophies(client, accounts, { store: memoryStore(), onProgress, signal }).catch((error) => error);
  assert.ok(Date.now() - began < 20_000, "it was told when the wait began");
  return told;
}

function assertWait([{ waitingFor, waitingUntil, timeLeft }], reason, least) {
  assert.equal(waitingFor, reason);
  assert.ok(waitingUntil.getTime() - Date.now() > least - 2000, `${waitingUntil.toISOString()}`);
  assert.ok(timeLeft > least - 2000, `${timeLeft}`);
}

/** A limit that processes share, which has so many places in the next hour. */
const shared = (places) => ({
  take: async () => (places-- > 0 ? 0 : HOUR),
  giveBack() {},
  block() {},
});

test("a limit that processes share", async () => {
  for (const places of [0, 1, 2, 5]) {
    const told = await waitsOf(clientWith({ rateLimit: shared(places) }));
    assertWait(told, "rate_limit", HOUR);
    assert.equal(told[0].requests, places);
    assert.equal(told.filter(({ title }) => !title).length, 1, "once, though all its calls wait");
  }
});

test("each of several accounts that wait for a shared limit", async () => {
  const ids = [account.accountId, "1000000000000000001"];
  const told = await waitsOf(clientWith({ rateLimit: shared(0) }), ids);
  assert.deepEqual(told.map(({ accountId }) => accountId).sort(), [...ids].sort());
  for (const progress of told) assertWait([progress], "rate_limit", HOUR);
});

test("the client's own limit", async () => {
  assertWait(await waitsOf(clientWith({ rateLimit: { requests: 5, per: HOUR } })), "rate_limit", HOUR);
});

test("PSN's 429", async () => {
  const limited = (request) =>
    request > 4 ? new Response("{}", { status: 429, headers: { "Retry-After": "25" } }) : undefined;
  assertWait(await waitsOf(clientWith({}, limited)), "blocked", 25_000);
});

test("a request that is sent again", async () => {
  for (const after of [0, 4]) {
    const failing = (request) =>
      request > after ? new Response("{}", { status: 503, headers: { "Retry-After": "25" } }) : undefined;
    assertWait(await waitsOf(clientWith({}, failing)), "retry", 25_000);
  }
});

test("a sign-in that waits", async () => {
  const npsso = "n".repeat(64);
  const failing = (_, url) =>
    url.includes("oauth/") ? new Response("{}", { status: 503, headers: { "Retry-After": "25" } }) : undefined;
  assertWait(await waitsOf(clientWith({ accessToken: undefined, npsso }, failing)), "retry", 25_000);
  const client = clientWith({ accessToken: undefined, npsso, rateLimit: shared(0) });
  assertWait(await waitsOf(client), "rate_limit", HOUR);
});

test("short waits are not told one by one", async () => {
  const limited = { requests: 1, per: 60 };
  const told = [];
  const onProgress = ({ waitingFor, title }) => !title && told.push(waitingFor);
  const began = Date.now();
  await syncTrophies(clientWith({ rateLimit: limited }), account.accountId, { onProgress });
  const seconds = Math.ceil((Date.now() - began) / 1000);
  assert.ok(told.length >= 1 && told.length <= seconds + 1, `${told.length} in ${seconds} s`);
});
