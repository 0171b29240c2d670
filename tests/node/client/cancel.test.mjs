// Giving a call up, wherever it stands: it rejects with the reason, and nothing stays held.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RateLimiter } from "psn-api-wasm";
import { asked, clientWith, fault, forget, rejection, signedIn, until } from "./simulated.mjs";

const SUMMARY = "trophySummary";
const NEVER = 60_000;

const summary = (client, options) => client.getUserTrophyProfileSummary("me", options);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Cancels a call once something holds, and checks what it rejects with. */
async function cancelled(call, holds) {
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  const failed = rejection(call(controller.signal));
  await until(holds);
  controller.abort(reason);
  const error = await failed;
  assert.equal(error.code, "aborted");
  assert.equal(error.cause, reason);
  assert.equal(error.endpoint, "getUserTrophyProfileSummary");
  return error;
}

test("before an answer begins", async () => {
  const client = await signedIn();
  await fault(SUMMARY, "slow", { delay: NEVER });
  const error = await cancelled(
    (signal) => summary(client, { signal }),
    async () => (await asked(SUMMARY)).length === 1,
  );
  assert.equal(error.attempts, 1);
  assert.ok((await summary(client)).trophyLevel > 0);
});

test("while the body arrives", async () => {
  let isArriving = false;
  let isSlow = false;
  const client = await signedIn({
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!isSlow) return response;
      const body = new ReadableStream({
        pull: () => {
          isArriving = true;
        },
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"trophyLevel":'));
          // As a real body does; it never ends otherwise.
          init.signal.addEventListener("abort", () => stream.error(init.signal.reason));
        },
      });
      return new Response(body, response);
    },
  });
  isSlow = true;
  const error = await cancelled(
    (signal) => summary(client, { signal }),
    async () => isArriving,
  );
  assert.equal(error.attempts, 1);
  isSlow = false;
  assert.ok((await summary(client)).trophyLevel > 0);
});

test("between two tries", async () => {
  const client = await signedIn({ retry: { baseDelay: NEVER, maxDelay: NEVER } });
  await fault(SUMMARY, "status", { status: 503, headers: { "Retry-After": "30" } });
  let answered = false;
  await cancelled(
    (signal) => summary(client, { signal }),
    async () => {
      answered ||= (await asked(SUMMARY)).length === 1;
      if (answered) await pause(100);
      return answered;
    },
  );
  assert.equal((await asked(SUMMARY)).length, 1);
  await summary(client);
});

test("in the queue: those behind move up, and the budget is not spent", async () => {
  const client = await signedIn({ rateLimit: { requests: 2, per: 1000 } });
  await summary(client);
  const waits = [];
  for (let count = 0; count < 3; count++) {
    waits.push(
      cancelled(
        (signal) => summary(client, { signal }),
        async () => true,
      ),
    );
  }
  const last = client.getUserTitles("me", { limit: 1 });
  await Promise.all(waits);
  await last;
  assert.equal((await asked(SUMMARY)).length, 1);
  // Had they been counted, this would be the fourth of two.
  await client.getUserTitles("me", { limit: 2 });
  assert.equal((await asked()).length, 3);
});

test("in the queue that a 429 has stopped", async () => {
  const client = await signedIn();
  await fault(SUMMARY, "rate_limited", { retryIn: 2 });
  await cancelled(
    (signal) => summary(client, { signal }),
    async () => (await asked(SUMMARY)).length === 1,
  );
  await summary(client);
  assert.equal((await asked(SUMMARY)).length, 2);
});

test("during a sign-in, which goes on for the others that wait for it", async () => {
  for (const route of ["oauth/authorize", "oauth/token"]) {
    await forget();
    const client = clientWith();
    await fault(route, "slow", { delay: 500 });
    const other = summary(client);
    const error = await cancelled(
      (signal) => summary(client, { signal }),
      async () => (await asked(route)).length === 1,
    );
    assert.equal(error.attempts, 0);
    assert.ok((await other).trophyLevel > 0);
    assert.equal((await asked(route)).length, 1);
    assert.equal((await asked(SUMMARY)).length, 1);
  }
});

test("during a sign-in that nobody else waits for: its tokens are kept for the next call", async () => {
  await forget();
  const saved = [];
  const client = clientWith({ onTokens: (tokens) => saved.push(tokens) });
  await fault("oauth/token", "slow", { delay: 300 });
  await cancelled(
    (signal) => summary(client, { signal }),
    async () => (await asked("oauth/token")).length === 1,
  );
  await summary(client);
  assert.equal(saved.length, 1);
  assert.equal((await asked("oauth/token")).length, 1);
});

test("while tokens are being saved", async () => {
  let saving;
  const client = clientWith({
    onTokens: () =>
      new Promise((resolve) => {
        saving = resolve;
      }),
  });
  await cancelled(
    (signal) => summary(client, { signal }),
    async () => saving !== undefined,
  );
  saving();
  await summary(client);
});

test("in any microtask after a sign-in, with the budget used up", async () => {
  for (let turns = 0; turns < 20; turns++) {
    const controller = new AbortController();
    const abort = async () => {
      for (let turn = 0; turn < turns; turn++) await undefined;
      controller.abort();
    };
    const rateLimit = new RateLimiter({ requests: 2, per: NEVER });
    const rival = clientWith({
      rateLimit,
      npsso: undefined,
      accessToken: "token",
      fetch: async () => Response.json({}),
    });
    const client = clientWith({
      rateLimit,
      npsso: undefined,
      refreshToken: "saved",
      fetch: async () => {
        // Takes the last turn while the client signs in.
        await summary(rival);
        return Response.json({ access_token: "token", expires_in: 3600 });
      },
      onTokens: () => void abort(),
    });
    const call = rejection(summary(client, { signal: controller.signal }));
    const { code } = await Promise.race([call, pause(5000).then(() => ({ code: "still waiting" }))]);
    assert.equal(code, "aborted", `after ${turns} microtasks`);
  }
});

test("one of many calls alone", async () => {
  const client = await signedIn();
  await fault(SUMMARY, "slow", { delay: 300, times: 0 });
  const others = Array.from({ length: 10 }, () => summary(client));
  await cancelled(
    (signal) => summary(client, { signal }),
    async () => (await asked(SUMMARY)).length === 11,
  );
  for (const { trophyLevel } of await Promise.all(others)) assert.ok(trophyLevel > 0);
  await forget();
});

test("the client's signal ends all calls, and all later ones", async () => {
  const controller = new AbortController();
  const client = await signedIn({ signal: controller.signal });
  await fault(SUMMARY, "slow", { delay: NEVER, times: 0 });
  const calls = Array.from({ length: 5 }, () => rejection(summary(client)));
  const withOwn = rejection(summary(client, { signal: new AbortController().signal }));
  await until(async () => (await asked(SUMMARY)).length === 6);
  const reason = new Error("shutting down");
  controller.abort(reason);
  for (const error of [...(await Promise.all(calls)), await withOwn]) {
    assert.deepEqual([error.code, error.cause], ["aborted", reason]);
  }
  await forget();
  const later = await rejection(summary(client));
  assert.deepEqual([later.code, later.cause, later.attempts], ["aborted", reason, 0]);
  assert.deepEqual(await asked(), []);
});

test("the client's signal ends a sign-in", async () => {
  await forget();
  for (const route of ["oauth/authorize", "oauth/token"]) {
    const controller = new AbortController();
    const client = clientWith({ signal: controller.signal });
    await fault(route, "slow", { delay: NEVER });
    const call = rejection(summary(client));
    await until(async () => (await asked(route)).length > 0);
    controller.abort("enough");
    const error = await call;
    assert.deepEqual([error.code, error.cause], ["aborted", "enough"]);
    await forget();
  }
});

test("a signal that is aborted after the call has ended changes nothing, and holds nothing", async () => {
  const client = await signedIn();
  const listeners = new Set();
  const controller = new AbortController();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type, listener, options) => (listeners.add(listener), add(type, listener, options));
  signal.removeEventListener = (type, listener, options) => (
    listeners.delete(listener), remove(type, listener, options)
  );
  await summary(client, { signal });
  const failing = await signedIn({ rateLimit: { requests: 2, per: 50 } });
  await fault(SUMMARY, "status", { status: 503, times: 2 });
  await summary(failing, { signal });
  assert.ok(listeners.size === 0, `${listeners.size} listeners stayed`);
  controller.abort();
  await summary(client);
});

test("a time limit is told from a signal that is aborted, with both given", async () => {
  const client = await signedIn({ retry: false });
  await fault(SUMMARY, "slow", { delay: NEVER, times: 0 });
  const { signal } = new AbortController();
  assert.equal((await rejection(summary(client, { signal, timeout: 50 }))).code, "timeout");
  const error = await rejection(summary(client, { signal: AbortSignal.timeout(50), timeout: NEVER }));
  assert.equal(error.code, "aborted");
  assert.equal(error.cause.name, "TimeoutError");
  await forget();
});

test("many calls share a signal, and Node has nothing to warn of", async () => {
  const warnings = [];
  const heard = (warning) => warnings.push(warning.message);
  process.on("warning", heard);
  const { signal } = new AbortController();
  const shared = await signedIn({ signal, rateLimit: { requests: 20, per: 100 } });
  const ownFetch = await signedIn({ fetch: (url, init) => fetch(url, init), rateLimit: false });
  await Promise.all([
    ...Array.from({ length: 40 }, () => summary(shared)),
    ...Array.from({ length: 40 }, () => summary(ownFetch, { signal })),
  ]);
  await pause(10);
  process.off("warning", heard);
  assert.deepEqual(warnings, []);
});
