// The client, its limit and its lists.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import * as psn from "psn-api-wasm";
import {
  ANSWERS,
  answering,
  error,
  isInternal,
  json,
  NPSSO,
  SECRET,
  saved,
  settled,
  summary,
  trapEverywhere,
  trapIn,
} from "./work.mjs";

const titles = json({ trophyTitles: [{ npCommunicationId: "NPWR00001_00" }], totalItemCount: 1 });

const QUICK = { attempts: 2, baseDelay: 1 };
const NO_ANSWER = () => Promise.reject(new Error("no"));

/** Some work with a client, by what the client has; and what PSN answers. */
const METHODS = {
  "a call": [{ tokens: saved }, summary],
  "a sign-in with an NPSSO": [{ npsso: NPSSO, onTokens: () => {} }, summary],
  "a refresh": [{ refreshToken: SECRET }, summary],
  "a sign-in that fails": [{ npsso: NPSSO }, summary, { "oauth/token": error(400, 4159) }],
  "a retry": [{ tokens: saved, retry: QUICK }, summary, { "/me/": error(503) }],
  "a refusal": [{ tokens: saved }, summary, { "/me/": error(403, 2240526) }],
  "a title": [
    { tokens: saved },
    (client) =>
      client.getUserTrophyGroupEarningsForTitle("me", { npCommunicationId: "NPWR00001_00", npServiceName: "trophy" }),
    { "/me/": error(404, 2240525), trophyGroups: error(404, 2240525) },
  ],
  "a title's trophies, merged": [
    { tokens: saved },
    (client) =>
      client.getTitleTrophiesWithProgress("me", { npCommunicationId: "NPWR00001_00", npServiceName: "trophy" }),
    { "/trophies": json({ totalItemCount: 1, trophies: [{ trophyId: 0, trophyType: "gold", earned: true }] }) },
  ],
  "a GraphQL query": [{ tokens: saved }, (client) => client.getPurchasedGames({ size: 5 }), ANSWERS],
  "a query with a hash of the program's": [
    { tokens: saved, queryHashes: { getPurchasedGameList: "a".repeat(64) } },
    (client) => client.getPurchasedGames({ size: 5 }),
    ANSWERS,
  ],
  "a body": [{ tokens: saved }, (client) => client.makeUniversalSearch("a", "SocialAllAccounts")],
  "a region": [{ tokens: saved }, (client) => client.getUserRegion("region"), ANSWERS],
  "any URL": [{ tokens: saved }, (client) => client.call({ url: "https://m.np.playstation.com/any" })],
  "a URL of another host": [{ tokens: saved }, (client) => client.call({ url: "https://evil.example/any" })],
  "a list": [{ tokens: saved }, (client) => client.getUserTitles("me").toArray(), { trophyTitles: titles }],
  "a list that leads nowhere": [
    { tokens: saved },
    (client) => client.getUserTitles("me").toArray(),
    { trophyTitles: json({ trophyTitles: [{ npCommunicationId: "a" }], nextOffset: -1 }) },
  ],
  "an NPSSO's end": [
    { npsso: NPSSO },
    (client) => client.getNpssoExpiry().then((date) => date instanceof Date),
    { ssocookie: json({ expires_in: 5 }) },
  ],
  "an answer that is no JSON": [{ tokens: saved }, summary, { "/me/": () => new Response("<HTML>") }],
  "no answer": [{ tokens: saved, retry: false }, summary, { "/me/": NO_ANSWER }],
  "a relay": [
    { relay: "https://relay.example/psn/" },
    summary,
    { "relay.example": json({}, { headers: { "X-Psn-Relay": "1" } }) },
  ],
  "a sign-in that fails at first": [{ npsso: NPSSO, retry: QUICK }, summary, { "oauth/token": error(503) }],
  "a sign-in without an answer": [{ npsso: NPSSO, retry: QUICK }, summary, { "oauth/authorize": NO_ANSWER }],
  "a sign-in that waits for its turn": [{ npsso: NPSSO, rateLimit: { requests: 1, per: 5 } }, summary],
  "an end that is told of": [
    { npsso: NPSSO, npssoExpiresAt: new Date(Date.now() + 60_000), onExpiring: () => {} },
    summary,
  ],
  "signing out": [{ tokens: saved }, async (client) => [await client.signOut(), await settled(summary(client))].length],
};

for (const [name, [options, act, answers]] of Object.entries(METHODS)) {
  test(`a new client: ${name}`, async () => {
    const fetch = answering(answers);
    await trapEverywhere(name, { work: async () => act(new psn.PsnClient({ fetch, ...options })), isTrap: isInternal });
  });

  test(`the same client: ${name}`, async () => {
    const client = new psn.PsnClient({ fetch: answering(answers), ...options });
    await trapEverywhere(name, { work: async () => act(client), isTrap: isInternal });
  });
}

test("what a client tells of itself", async () => {
  const fetch = answering();
  const work = async () => {
    const { tokensExpireAt, sessionExpiresAt, tokens } = new psn.PsnClient({ fetch, tokens: saved });
    return [typeof tokensExpireAt, typeof sessionExpiresAt, tokens];
  };
  const isUnknown = ({ how: [how, told] }) => how === "resolved" && told.includes("undefined") && told[2] !== undefined;
  await trapEverywhere("times", { work, isTrap: isUnknown });
});

/** PSN wants no more requests for a while. */
const blocked = () => {
  const until = Math.ceil(Date.now() / 1000) + 600;
  return Response.json({}, { status: 429, headers: { "X-RateLimit-Next-Available": `${until}` } });
};
/** Calls of two clients with one limit: the limit, what the second has, and what the first is answered when that one waits. */
const LIMITS = {
  "calls that wait for their turn": [{ requests: 1, per: 15 }, { tokens: saved }],
  "calls that do not wait so long": [{ requests: 1, per: 60_000, maxWait: 0 }, { tokens: saved }],
  "a call that would then wait for too long": [{ requests: 1, per: 100, maxWait: 1000 }, { tokens: saved }, blocked],
  "a sign-in that would then wait for too long": [{ requests: 2, per: 100, maxWait: 1000 }, { npsso: NPSSO }, blocked],
};
const copies = {
  "": psn.RateLimiter,
  ", by another copy's limiter": createRequire(import.meta.url)("psn-api-wasm").RateLimiter,
};

for (const [name, [limit, options, answer]] of Object.entries(LIMITS)) {
  for (const [copy, RateLimiter] of Object.entries(copies)) {
    // Another copy's limiter gives turns to calls alone.
    if (copy && options.npsso) continue;
    test(`${name}${copy}`, async () => {
      const work = async () => {
        const rateLimit = new RateLimiter(limit);
        let answerFirst = () => {};
        const waiting = new Promise((resolve) => (answerFirst = resolve));
        // Another copy's limiter does not tell that a call waits.
        const waits = Promise.race([waiting, setTimeout(20)]);
        const first = new psn.PsnClient({
          fetch: answer ? async () => (await waits, answer()) : answering(),
          tokens: saved,
          rateLimit,
          retry: false,
        });
        const second = new psn.PsnClient({ fetch: answering(), rateLimit, onWait: answerFirst, ...options });
        const calls = [
          summary(first),
          setTimeout(1)
            .then(() => summary(second))
            .finally(answerFirst),
        ];
        const outcomes = await Promise.allSettled(calls);
        const ended = outcomes.find(({ reason }) => reason?.code === "internal");
        if (ended) throw ended.reason;
        return outcomes.map(({ reason }) => reason?.code ?? "resolved");
      };
      await trapEverywhere(name, { work, isTrap: isInternal });
    });
  }
}

test("a turn that another copy's limiter gives", async () => {
  const RateLimiter = copies[", by another copy's limiter"];
  const work = () => {
    const options = { fetch: answering(), tokens: saved, rateLimit: new RateLimiter({ requests: 1, per: 40 }) };
    return Promise.all([summary(new psn.PsnClient(options)), summary(new psn.PsnClient(options))]);
  };
  await trapIn("ratelimitercore_send", work, isInternal);
  assert.equal((await settled(work())).how[0], "resolved");
});

test("a call that is cancelled while it waits", async () => {
  const fetch = answering();
  const work = async () => {
    const client = new psn.PsnClient({ fetch, tokens: saved, rateLimit: { requests: 1, per: 60_000 } });
    const stop = new AbortController();
    const calls = Promise.all([summary(client), client.getUserTrophyProfileSummary("me", { signal: stop.signal })]);
    setTimeout(1).then(() => stop.abort());
    return calls;
  };
  await trapEverywhere("a cancelled call", { work, isTrap: isInternal });
});

test("a limiter's state", async () => {
  const state = { sent: [Date.now()], blockedUntil: Date.now() + 60_000 };
  const work = async () => new psn.RateLimiter({ requests: 5, per: 60_000, state }).state.sent.length;
  await trapEverywhere("a limiter", { work, isTrap: isInternal });
});
