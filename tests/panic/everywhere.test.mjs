// Whichever call into a module traps, every promise settles, and the next call is answered by a new instance as if nothing
// had been: some work is done again and again, and each time another call traps.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import * as psn from "psn-api-wasm";
import { callsOf, exported, trappingAfter } from "./traps.mjs";

const SECRET = "tOpSeCrEt";
const NPSSO = "n".repeat(64);
const authorization = { accessToken: SECRET };

const rejections = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));

const redirect = (location) => () => new Response("", { status: 302, headers: { location } });
const json = (body, init) => () => Response.json(body, init);
const error = (status, code) => json({ error: { code, message: "No.", referenceId: "reference" } }, { status });
const TOKENS = { access_token: SECRET, expires_in: 3600, refresh_token: `${SECRET}2`, refresh_token_expires_in: 7200 };
const CODE = "com.scee.psxandroid.scecompcall://redirect/?code=v3.stub";

/** Answers as PSN does, or as `answers` says for what a URL contains. */
function answering(answers = {}) {
  const known = { "oauth/authorize": redirect(CODE), "oauth/token": json(TOKENS), ...answers };
  return async (url) => {
    const [, answer] = Object.entries(known).find(([part]) => `${url}`.includes(part)) ?? [];
    return answer ? answer() : Response.json({ url });
  };
}

/** How a promise settles, without what is another thing each time. */
async function settled(promise) {
  try {
    return { how: ["resolved", await promise] };
  } catch (reason) {
    const { name, code, message } = Object(reason);
    return { how: ["rejected", name, code, message], reason };
  }
}

/** Fails if the reason of a rejection holds a secret. */
function assertHoldsNoSecret(reason) {
  const shown = `${inspect(reason, { depth: 9, showHidden: true })} ${reason?.stack}`;
  for (const secret of [SECRET, NPSSO]) assert.ok(!shown.includes(secret), shown);
}

/** The exports that trapped. */
const trappedExports = new Set();

/**
 * Does the work again and again, each time with a trap at another call into a module. `isTrap` says whether it settled as
 * for a trap; otherwise it has to settle as without one, and so does what is done after it.
 */
async function trapEverywhere(name, { work, isTrap, next = work }) {
  const [expected, expectedNext] = [await settled(work()), await settled(next())];
  const count = await callsOf(() => settled(work()));
  assert.ok(count > 0, `${name} does not ask a module`);
  for (let index = 0; index < count; index++) {
    const { outcome, trapped } = await trappingAfter(index, () => settled(work()));
    const place = `${name}, at call ${index} of ${count}, of ${trapped}`;
    if (trapped) trappedExports.add(trapped);
    if (!isTrap(outcome)) assert.deepEqual(outcome.how, expected.how, place);
    if (outcome.reason) assertHoldsNoSecret(outcome.reason);
    assert.deepEqual((await settled(next())).how, expectedNext.how, `${place}: what comes next`);
  }
  // What is left of a trap shows itself soon.
  await setTimeout(5);
  assert.deepEqual(rejections.splice(0), [], name);
}

const FUNCTIONS = {
  "a path": () => psn.getTitleTrophies(authorization, "NPWR00001_00", "all", { limit: 5 }),
  "a GraphQL query": () => psn.getPurchasedGames(authorization, { size: 5 }),
  "a body": () => psn.makeUniversalSearch(authorization, "a", "SocialAllAccounts"),
  "an access code": () => psn.exchangeNpssoForAccessCode(NPSSO),
  tokens: () => psn.exchangeRefreshTokenForAuthTokens(SECRET),
  "a region": () => psn.getUserRegion(authorization, "region"),
  "a rate limit": () => psn.getUserPlayedGames(authorization, "limited"),
  "an id that is no id": () => psn.getUserTitles(authorization, ".."),
  "achievements of another service": () => psn.getUserAchievements({ apiKey: SECRET }, "id"),
  "no achievements of another service": () => psn.getUserAchievements({ apiKey: SECRET }, "refused"),
};
const ANSWERS = {
  graphql: json({ data: { purchasedTitlesRetrieve: { games: [] } } }),
  "/region": json({ profile: { npId: "bWVAYTcuZGU=" } }),
  "/limited": () =>
    Response.json(
      { error: { message: "no" } },
      { status: 429, headers: { "X-RateLimit-Next-Available": "1763631000" } },
    ),
  "/refused/": json({}, { status: 404 }),
  "/id/": json([]),
};
const isTrap = ({ reason }) => reason instanceof WebAssembly.RuntimeError;

for (const [name, work] of Object.entries(FUNCTIONS)) {
  test(`a function: ${name}`, async () => {
    globalThis.fetch = answering(ANSWERS);
    await trapEverywhere(name, { work, isTrap });
  });
}

test("a function's first call of an instance", async () => {
  globalThis.fetch = answering(ANSWERS);
  const work = () => settled(FUNCTIONS["a path"]());
  const expected = await work();
  // The first trap ends the instance; the second comes at the first call of the next one.
  for (const place of ["endpointUrl", "urlTemplate"]) {
    const { outcome, trapped } = await trappingAfter(0, work);
    assert.equal(trapped, place);
    assert.ok(isTrap(outcome));
    trappedExports.add(trapped);
  }
  assert.deepEqual(await work(), expected);
});

test("a function that a sign-in refuses, and one where the redirect is hidden", async () => {
  for (const answer of [redirect("https://my.account.sony.com/?error_code=4165"), json({})]) {
    globalThis.fetch = async () => answer();
    await trapEverywhere("a sign-in", { work: () => psn.exchangeNpssoForAccessCode(NPSSO), isTrap });
  }
});

test("any URL, in PSN's place", async () => {
  globalThis.fetch = answering();
  await psn.configure({ baseUrl: "http://127.0.0.1:9/psn" });
  const work = () => psn.call({ url: "https://m.np.playstation.com/any" }, authorization);
  await trapEverywhere("call", { work, isTrap });
  await psn.configure({});
});

test("functions through a relay, and configure itself", async () => {
  globalThis.fetch = answering({
    "/refused/": error(403, "relay_refused"),
    "oauth/authorize": json({ location: CODE }),
  });
  const configure = () => psn.configure({ relay: "https://relay.example/psn/" });
  await trapEverywhere("configure", { work: configure, isTrap });
  await configure();
  const calls = [() => psn.getUserTitles(authorization, "refused"), () => psn.exchangeNpssoForAccessCode(NPSSO)];
  for (const work of calls) await trapEverywhere("a relayed function", { work, isTrap });
  await psn.configure({});
});

const isInternal = ({ reason }) => reason instanceof psn.PsnError && reason.code === "internal";
const saved = { accessToken: SECRET, expiresIn: 3600, refreshToken: `${SECRET}2`, obtainedAt: Date.now() };
const summary = (client) => client.getUserTrophyProfileSummary("me");
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
  "calls that wait for their turn": [{ requests: 1, per: 40 }, { tokens: saved }],
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

const ORIGIN = "https://page.example";
const page = (init) =>
  new Request("https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary", {
    ...init,
    headers: { origin: ORIGIN, authorization: "Bearer page", ...init?.headers },
  });
const signIn = () =>
  new Request("https://relay.example/ca.account.sony.com/api/authz/v3/oauth/token", {
    method: "POST",
    headers: { origin: ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "refresh_token", refresh_token: SECRET }),
  });

/** Exchanges with relays, by what a page asks. */
const EXCHANGES = {
  "a read": [{}, page],
  "a body": [{}, signIn],
  "a preflight": [{}, () => page({ method: "OPTIONS", headers: { "access-control-request-method": "GET" } })],
  "a refusal": [{}, () => page({ headers: { origin: "https://evil.example" } })],
  guards: [{ authorize: async () => true, identify: () => "a", rateLimit: { requests: 1e6, per: 1000 } }, page],
  "no answer": [{ fetch: () => Promise.reject(new Error("no")) }, page],
};

/** What a page gets, but for what is another thing each time. */
async function told(answered) {
  const response = await answered;
  const body = await response.text();
  return [response.status, response.headers.get("x-psn-relay"), body];
}
const isAnswered = ({ how: [how, told] }) =>
  how === "resolved" && told[0] === 502 && told[1] === "1" && JSON.parse(told[2]).error.code === "internal";

for (const [name, [options, request]] of Object.entries(EXCHANGES)) {
  const make = () => psn.createRelay({ allowOrigins: [ORIGIN], timeout: 2000, fetch: answering(), ...options });

  test(`a new relay: ${name}`, async () => {
    // A relay whose module cannot even be started has nothing to answer with.
    const isUnstarted = (outcome) => isAnswered(outcome) || isTrap(outcome);
    await trapEverywhere(name, { work: () => told(make()(request())), isTrap: isUnstarted });
  });

  test(`the same relay: ${name}`, async () => {
    const relay = make();
    await trapEverywhere(name, { work: () => told(relay(request())), isTrap: isAnswered });
  });
}

test("a relay with a session of its own", async () => {
  for (const answers of [{}, { "/me/": error(404, 5) }]) {
    const client = new psn.PsnClient({ tokens: saved, fetch: answering(answers) });
    const relay = psn.createRelay({ allowOrigins: [ORIGIN], client, authorize: () => true, rateLimit: false });
    const work = () => told(relay(page()));
    await trapEverywhere("a session", { work, isTrap: isAnswered });
  }
});

/** A PSN of two titles, one of which it does not have. */
const SYNCED = {
  trophySummary: json({ accountId: "1", trophyLevel: 1, earnedTrophies: { bronze: 1 } }),
  trophyTitles: json({
    totalItemCount: 2,
    trophyTitles: ["NPWR00001_00", "NPWR00002_00"].map((npCommunicationId) => ({
      npCommunicationId,
      npServiceName: "trophy2",
      trophySetVersion: "01.00",
      lastUpdatedDateTime: "2024-03-09T18:05:41Z",
      definedTrophies: { bronze: 1 },
      earnedTrophies: { bronze: 1 },
    })),
  }),
  NPWR00001_00: json({
    totalItemCount: 1,
    trophies: [{ trophyId: 0, trophyType: "bronze", earned: true, trophyRare: 1 }],
  }),
  NPWR00002_00: error(400, 5),
};

/** What a run has given, and what is loaded of its store. */
async function synced(answers, options) {
  const map = new Map();
  const client = new psn.PsnClient({ tokens: saved, fetch: answering(answers), retry: false });
  const store = psn.memoryStore(map);
  const run = psn.syncTrophies(client, "me", { store, onProgress: () => {}, ...options?.() });
  const changes = [];
  for await (const title of run) changes.push(title.changes.earned.length);
  const { titles, failed, isComplete } = await run;
  const loaded = await psn.loadTrophies({ store, accountId: "1" });
  // The second run takes up what is stored.
  map.delete("psn-trophies:1:index:default");
  const again = await psn.syncTrophies(client, "me", { store });
  return [changes, failed.length, isComplete, ...[titles, loaded.titles, again.titles].map((all) => all.length)];
}

const RUNS = {
  "a run": [SYNCED],
  "a run of an account that cannot be read": [{ ...SYNCED, trophyTitles: error(403, 2240526) }],
  "a run that is stopped": [SYNCED, () => ({ signal: AbortSignal.abort() })],
  "a run that waits": [
    { ...SYNCED, NPWR00002_00: error(404, 2240525) },
    () => {
      const stop = new AbortController();
      setTimeout(5).then(() => stop.abort());
      return { signal: stop.signal };
    },
  ],
};

test("a run that is taken apart", async () => {
  const work = async () => {
    const client = new psn.PsnClient({ tokens: saved, fetch: answering(SYNCED), retry: false });
    const store = psn.memoryStore();
    const plan = await psn.planTrophySync(client, "me", { store });
    const [task] = plan.tasks;
    const { changes } = await psn.runTrophySyncTask(client, task, { store });
    const { titles } = await psn.finishTrophySync(client, plan, { store });
    return [plan.tasks.length, changes.earned.length, titles.length];
  };
  await trapEverywhere("a run that is taken apart", { work, isTrap: isInternal });
});

test("a run that the program leaves", async () => {
  const fetch = answering({ ...SYNCED, NPWR00002_00: SYNCED.NPWR00001_00 });
  const work = async () => {
    const store = psn.memoryStore();
    const client = new psn.PsnClient({ tokens: saved, fetch, retry: false });
    // After a trap a title may be told once more, but none is lost.
    const told = new Set();
    const run = psn.syncTrophies(client, "me", { store });
    for await (const title of run) {
      told.add(title.npCommunicationId);
      // Both are read by then.
      await setTimeout(5);
      break;
    }
    for await (const title of psn.syncTrophies(client, "me", { store, onlyChanged: true })) {
      told.add(title.npCommunicationId);
    }
    return [...told].sort();
  };
  await trapEverywhere("a run that the program leaves", { work, isTrap: isInternal });
});

for (const [name, [answers, options]] of Object.entries(RUNS)) {
  test(name, async () => {
    await trapEverywhere(name, { work: () => synced(answers, options), isTrap: isInternal });
  });
}

/** All that a collection tells. */
async function numbersOf(collection) {
  const { earned } = collection.stats({ timeZone: "UTC" });
  const compared = [collection.compare(collection), collection.compareTitle(collection, "NPWR00001_00")];
  return [earned, compared, collection.recent(), await collection.toCSV(), await collection.exportJSON()];
}

test("the numbers of a collection, one that is loaded and one that was there before", async () => {
  const map = new Map();
  const store = psn.memoryStore(map);
  const client = new psn.PsnClient({ tokens: saved, fetch: answering(SYNCED), retry: false });
  const collection = await psn.syncTrophies(client, "me", { store });
  const loaded = async () => numbersOf(await psn.loadTrophies({ store, accountId: "1" }));
  for (const work of [loaded, () => numbersOf(collection)]) {
    await trapEverywhere("numbers", { work, isTrap: isInternal });
  }
});

test("every export of every module has trapped", () => {
  // These free what the program has let go of, or are for the glue alone.
  const isOfGlue = (name) => /^__wbg_\w+_free$|^__wbindgen_/.test(name);
  // Only a trap has it called.
  trappedExports.add("relaycore_answerAfterFailure");
  const untried = [...exported].filter((name) => !isOfGlue(name) && !trappedExports.has(name));
  assert.deepEqual(untried, []);
});
