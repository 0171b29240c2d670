// Signing in, refreshing, and keeping tokens.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";
import { asked, clientWith, control, facts, fault, forget, rejection, SIM_URL, signedIn, TOKEN } from "./simulated.mjs";

const SUMMARY = "trophySummary";
const AUTHORIZE = "oauth/authorize";
const FIELDS = ["accessToken", "expiresIn", "idToken", "refreshToken", "refreshTokenExpiresIn", "scope", "tokenType"];

/** What was asked of the sign-in, in short. */
async function signIns() {
  return (await asked("oauth/")).map(({ path, body }) =>
    path.includes("authorize") ? "authorize" : /grant_type=(\w+)/.exec(body)[1],
  );
}

/** Tokens of the owner that PSN has just given. */
async function tokensOfOwner() {
  return (await signedIn()).tokens;
}

const summary = (client) => client.getUserTrophyProfileSummary("me");
const fifty = (client) => Promise.all(Array.from({ length: 50 }, () => summary(client)));

test("signs in at the first call, once for all that wait", async () => {
  await forget();
  const saved = [];
  const client = clientWith({ onTokens: (tokens) => saved.push(tokens) });
  assert.equal(client.tokens, undefined);
  assert.equal(client.sessionExpiresAt, undefined);
  const before = Date.now();
  await fifty(client);
  assert.deepEqual(await signIns(), ["authorize", "authorization_code"]);
  assert.equal((await asked(SUMMARY)).length, 50);
  assert.equal(saved.length, 1);
  assert.deepEqual(Object.keys(saved[0]).sort(), [...FIELDS, "obtainedAt"].sort());
  for (const name of FIELDS) assert.ok(saved[0][name], name);
  assert.ok(saved[0].obtainedAt >= before && saved[0].obtainedAt <= Date.now());
  assert.deepEqual(client.tokens, saved[0]);
  const end = saved[0].obtainedAt + saved[0].refreshTokenExpiresIn * 1000;
  assert.equal(client.tokensExpireAt.getTime(), end);
  // With an NPSSO the session goes on after that.
  assert.equal(client.sessionExpiresAt, undefined);
});

test("what a program does to the tokens that it gets changes nothing", async () => {
  const client = clientWith({
    onTokens: (tokens) => {
      tokens.accessToken = "changed";
    },
  });
  await summary(client);
  client.tokens.accessToken = "changed";
  assert.notEqual(client.tokens.accessToken, "changed");
  await summary(client);
});

test("the NPSSO may be all that PSN shows", async () => {
  const { npsso } = facts.people.owner;
  for (const text of [`{"npsso":"${npsso}"}`, ` {"npsso": "${npsso}"}\n`, `\n${npsso} `])
    await summary(clientWith({ npsso: text }));
});

test("a 401 to fifty calls refreshes once, and all of them succeed", async () => {
  const client = await signedIn();
  const { refreshToken, accessToken } = client.tokens;
  await control("POST", "expire-tokens");
  await fifty(client);
  assert.deepEqual(await signIns(), ["refresh_token"]);
  assert.equal((await asked(SUMMARY)).length, 100);
  assert.notEqual(client.tokens.accessToken, accessToken);
  assert.match((await asked(TOKEN))[0].body, new RegExp(refreshToken));
});

test("a token that expires while calls are under way: each is sent twice at most", async () => {
  const client = await signedIn();
  await fault(SUMMARY, "slow", { delay: 300, times: 10 });
  const early = Promise.all(Array.from({ length: 10 }, () => summary(client)));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await control("POST", "expire-tokens");
  const late = Promise.all(Array.from({ length: 10 }, () => summary(client)));
  for (const { trophyLevel } of [...(await early), ...(await late)]) assert.ok(trophyLevel > 0);
  assert.deepEqual(await signIns(), ["refresh_token"]);
  assert.ok((await asked(SUMMARY)).length <= 40);
});

test("a second 401 to the same call is the call's failure", async () => {
  const client = await signedIn();
  await fault(SUMMARY, "status", { status: 401, times: 0 });
  const error = await rejection(summary(client));
  assert.equal(error.code, "unauthorized");
  assert.equal(error.status, 401);
  assert.equal(error.attempts, 2);
  assert.deepEqual(await signIns(), ["refresh_token"]);
  await forget();
  await summary(client);
});

test("tokens are refreshed a minute before they end", async () => {
  const tokens = await tokensOfOwner();
  const life = tokens.expiresIn * 1000;
  for (const [left, expected] of [
    [55_000, ["refresh_token"]],
    [90_000, []],
    [-1, ["refresh_token"]],
  ]) {
    await forget();
    const obtainedAt = Date.now() - life + left;
    const client = clientWith({ npsso: undefined, tokens: { ...tokens, obtainedAt } });
    assert.equal(client.tokens.obtainedAt, obtainedAt);
    await summary(client);
    assert.deepEqual(await signIns(), expected, `${left} ms left`);
    assert.equal((await asked(SUMMARY)).length, 1);
  }
});

test("saved tokens keep their clock, and a refresh does not lengthen the session", async () => {
  const tokens = await tokensOfOwner();
  await control("POST", "clock", { advance: 8 * 24 * 3600 });
  await forget();
  const obtainedAt = Date.now() - 8 * 24 * 3600 * 1000;
  const client = clientWith({ npsso: undefined, tokens: { ...tokens, obtainedAt } });
  const end = obtainedAt + tokens.refreshTokenExpiresIn * 1000;
  assert.equal(client.sessionExpiresAt.getTime(), end, "known before the first call");
  await summary(client);
  assert.deepEqual(await signIns(), ["refresh_token"]);
  assert.ok(Math.abs(client.sessionExpiresAt.getTime() - end) < 60_000, `${client.sessionExpiresAt}`);
  await control("POST", "reset");
});

test("tokens without a time are used until PSN refuses them", async () => {
  const { obtainedAt, ...tokens } = await tokensOfOwner();
  assert.ok(obtainedAt);
  const client = clientWith({ npsso: undefined, tokens: { ...tokens, expiresIn: 1 } });
  await summary(client);
  assert.deepEqual(await signIns(), []);
  assert.equal(client.sessionExpiresAt, undefined);
  await control("POST", "expire-tokens");
  await summary(client);
  assert.deepEqual(await signIns(), ["refresh_token"]);
  assert.ok(client.sessionExpiresAt > new Date());
});

test("an access token alone, and a refresh token alone", async () => {
  const { accessToken, refreshToken } = await tokensOfOwner();
  await summary(new PsnClient({ accessToken, baseUrl: SIM_URL }));
  assert.deepEqual(await signIns(), []);
  const refreshing = new PsnClient({ refreshToken, baseUrl: SIM_URL });
  await summary(refreshing);
  assert.deepEqual(await signIns(), ["refresh_token"]);
  assert.ok(refreshing.tokens.accessToken);

  await control("POST", "expire-tokens");
  const error = await rejection(summary(new PsnClient({ accessToken, baseUrl: SIM_URL })));
  assert.equal(error.code, "sign_in_required");
  assert.equal(error.cause.code, "unauthorized");
});

test("a refresh that PSN refuses falls back to the NPSSO", async () => {
  const tokens = { ...(await tokensOfOwner()), refreshToken: "unknown" };
  await control("POST", "expire-tokens");
  await forget();
  const client = clientWith({ tokens });
  await fifty(client);
  assert.deepEqual(await signIns(), ["refresh_token", "authorize", "authorization_code"]);
});

test("a refresh that PSN refuses is the end without an NPSSO, and with one that has expired", async () => {
  const tokens = { ...(await tokensOfOwner()), refreshToken: "unknown" };
  await control("POST", "expire-tokens");
  const error = await rejection(summary(clientWith({ npsso: undefined, tokens })));
  assert.equal(error.code, "sign_in_required");
  assert.equal(error.cause.code, "refresh_token_expired");
  const expired = await rejection(summary(clientWith({ npsso: facts.expiredNpsso, tokens })));
  assert.equal(expired.code, "npsso_expired");
  assert.equal(expired.cause.code, "refresh_token_expired");
});

test("a refresh token whose time is over by this clock, which may be wrong, is the last resort", async () => {
  const tokens = { ...(await tokensOfOwner()), obtainedAt: 1 };
  await summary(clientWith({ tokens }));
  assert.deepEqual(await signIns(), ["authorize", "authorization_code"]);
  await forget();
  await summary(clientWith({ npsso: undefined, tokens }));
  assert.deepEqual(await signIns(), ["refresh_token"]);
});

test("a refusal stands for a minute: calls one after the other are no burst of sign-ins", async () => {
  const refused = { ...(await tokensOfOwner()), obtainedAt: 1, refreshToken: "unknown" };
  for (const [options, code, sent] of [
    [{ npsso: undefined, tokens: refused }, "sign_in_required", ["refresh_token"]],
    [{ npsso: facts.expiredNpsso }, "npsso_expired", ["authorize"]],
  ]) {
    await forget();
    const client = clientWith(options);
    for (let time = 0; time < 5; time++) assert.equal((await rejection(summary(client))).code, code);
    assert.deepEqual(await signIns(), sent);
  }
});

test("a refresh that fails for a while is no refusal: the tokens stay, and the next call asks again", async () => {
  for (const [kind, more, code] of [
    ["status", { status: 503 }, "server"],
    ["reset", {}, "network"],
    ["html", { status: 200 }, "invalid_response"],
    ["json", { body: {} }, "invalid_response"],
  ]) {
    const client = await signedIn({ npsso: undefined, tokens: await tokensOfOwner() });
    const { refreshToken } = client.tokens;
    await control("POST", "expire-tokens");
    await fault(TOKEN, kind, more);
    assert.equal((await rejection(summary(client))).code, code);
    // Never twice: what became of the first is not known.
    assert.deepEqual(await signIns(), ["refresh_token"]);
    assert.equal(client.tokens.refreshToken, refreshToken);
    await forget();
    await summary(client);
    assert.deepEqual(await signIns(), ["refresh_token"]);
  }
});

test("the NPSSO is sent again where that may help, the access code never", async () => {
  await forget();
  await fault(AUTHORIZE, "status", { status: 503, times: 2 });
  await summary(clientWith());
  assert.deepEqual(await signIns(), ["authorize", "authorize", "authorize", "authorization_code"]);
  await forget();
  await fault(TOKEN, "reset");
  assert.equal((await rejection(summary(clientWith()))).code, "network");
  assert.deepEqual(await signIns(), ["authorize", "authorization_code"]);
  await forget();
});

test("an access code that has expired fails the call, and the next one gets another", async () => {
  await forget();
  let isLate = true;
  const client = clientWith({
    fetch: async (url, init) => {
      if (isLate && url.includes(TOKEN)) await control("POST", "clock", { advance: 3600 });
      return fetch(url, init);
    },
  });
  const { code, psnCode, attempts } = await rejection(summary(client));
  assert.deepEqual([code, psnCode, attempts], ["bad_request", 4159, 0]);
  assert.deepEqual(await asked(SUMMARY), []);
  isLate = false;
  await summary(client);
  assert.deepEqual(await signIns(), ["authorize", "authorization_code", "authorize", "authorization_code"]);
  await control("POST", "reset");
});

test("tokens are not used before onTokens has resolved", async () => {
  await forget();
  let saved;
  const client = clientWith({
    onTokens: () =>
      new Promise((resolve) => {
        saved = resolve;
      }),
  });
  const calls = fifty(client);
  while (!saved) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal((await asked(SUMMARY)).length, 0);
  assert.equal(client.tokens, undefined);
  saved();
  await calls;
  assert.ok(client.tokens.accessToken);
});

test("what onTokens throws reaches each caller, and the next call offers the same tokens again", async () => {
  await forget();
  const failure = new Error("the disk is full");
  const offered = [];
  let works = false;
  const client = clientWith({
    onTokens: (tokens) => {
      offered.push(tokens);
      if (works) return;
      if (offered.length === 1) throw failure;
      return Promise.reject(failure);
    },
  });
  for (const _ of ["thrown", "rejected"]) {
    for (const { reason } of await Promise.allSettled([summary(client), summary(client)]))
      assert.equal(reason, failure);
  }
  assert.equal(offered.length, 2);
  assert.equal((await asked(SUMMARY)).length, 0);
  works = true;
  await summary(client);
  assert.deepEqual(await signIns(), ["authorize", "authorization_code"]);
  assert.deepEqual(offered[1], offered[0]);
  assert.deepEqual(offered[2], offered[0]);
  await summary(client);
  assert.equal(offered.length, 3);
});

test("the same when a refresh cannot be saved: its refresh token is not spent again", async () => {
  const offered = [];
  let works = true;
  const client = await signedIn({
    onTokens: (tokens) => {
      offered.push(tokens);
      if (!works) throw new Error("the disk is full");
    },
  });
  await control("POST", "expire-tokens");
  works = false;
  await assert.rejects(summary(client), /disk is full/);
  await assert.rejects(summary(client), /disk is full/);
  works = true;
  await summary(client);
  assert.deepEqual(await signIns(), ["refresh_token"]);
  assert.deepEqual(offered[3], offered[1]);
  assert.deepEqual(client.tokens, offered[1]);
});

test("signing out forgets tokens and NPSSO, and PSN is told nothing", async () => {
  const client = await signedIn();
  assert.equal(await client.signOut(), undefined);
  assert.equal(client.tokens, undefined);
  assert.equal(client.sessionExpiresAt, undefined);
  for (let round = 0; round < 2; round++) {
    const error = await rejection(summary(client));
    assert.equal(error.code, "sign_in_required");
    assert.equal(error.endpoint, "getUserTrophyProfileSummary");
  }
  assert.deepEqual(await asked(), []);
});

test("signing out before the first call, and twice", async () => {
  const client = clientWith();
  await client.signOut();
  await client.signOut();
  assert.equal((await rejection(summary(client))).code, "sign_in_required");
});

test("signing out of a client whose options are wrong forgets its tokens", async () => {
  const client = clientWith({ tokens: await tokensOfOwner(), retry: { attempts: 0 } });
  assert.equal((await rejection(summary(client))).code, "invalid_argument");
  assert.ok(client.tokens);
  await client.signOut();
  assert.equal(client.tokens, undefined);
});

test("signing out while a sign-in is under way ends it: its tokens are neither kept nor saved", async () => {
  await forget();
  await fault(TOKEN, "slow", { delay: 200 });
  const saved = [];
  const client = clientWith({ onTokens: (tokens) => saved.push(tokens) });
  const call = rejection(summary(client));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await client.signOut();
  assert.equal((await call).code, "sign_in_required");
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(client.tokens, undefined);
  assert.deepEqual(saved, []);
  assert.deepEqual(await asked(SUMMARY), []);
});

test("signing out while tokens are being saved forgets them too", async () => {
  let saving;
  const client = clientWith({
    onTokens: () =>
      new Promise((resolve) => {
        saving = resolve;
      }),
  });
  const call = rejection(summary(client));
  while (!saving) await new Promise((resolve) => setTimeout(resolve, 5));
  await client.signOut();
  saving();
  assert.equal((await call).code, "sign_in_required");
  assert.equal(client.tokens, undefined);
});

test("each client has a session of its own", async () => {
  const { owner, second } = facts.people;
  const [one, other] = [clientWith({ npsso: owner.npsso }), clientWith({ npsso: second.npsso })];
  await Promise.all([summary(one), summary(other)]);
  assert.equal((await summary(one)).accountId, owner.accountId);
  assert.equal((await summary(other)).accountId, second.accountId);
  await one.signOut();
  await summary(other);
});
