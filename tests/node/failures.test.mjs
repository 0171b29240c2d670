// What rejections say when PSN refuses, over real HTTP.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as psn from "psn-api-wasm";
import { account, fault, SIM_URL, signIn } from "./simulator.mjs";

// At the top level, since the first Node 20 does not wait for hooks there.
const facts = await account();
await psn.configure({ baseUrl: SIM_URL });
const authorization = await signIn(psn, facts.people.owner.npsso);

/** The reason of a rejection, whose added properties no listing shows. */
async function rejection(promise) {
  const reason = await promise.then(
    (value) => assert.fail(`resolved with ${inspect(value)}`),
    (error) => error,
  );
  assert.ok(reason instanceof Error);
  const listed = Object.keys(reason);
  assert.ok(!["status", "code", "retryAt"].some((added) => listed.includes(added)), `${listed}`);
  return reason;
}

test("an unknown account", async () => {
  const reason = await rejection(psn.getProfileFromUserName(authorization, facts.unknownOnlineId));
  assert.match(reason.message, /^User not found/);
  assert.equal(reason.constructor, Error);
  assert.equal(reason.status, 404);
  assert.equal(reason.code, 2105356);
});

test("an account that keeps its trophies private", async () => {
  const { npCommunicationId } = facts.titles[0];
  const { accountId } = facts.people.private;
  const call = psn.getUserTrophiesEarnedForTitle(authorization, accountId, npCommunicationId, "all");
  const reason = await rejection(call);
  assert.equal(reason.status, 403);
  assert.equal(typeof reason.code, "number");
});

test("functions that psn-api does not let reject resolve with the error", async () => {
  const answer = await psn.getTitleTrophyGroups(authorization, facts.unknownNpCommunicationId);
  assert.equal(answer.error.message, "Resource not found");
});

test("the rate limit says until when", async () => {
  await fault("basicPresences", "rate_limited", { retryIn: 90 });
  const asked = Date.now();
  const reason = await rejection(psn.getBasicPresence(authorization, "me"));
  assert.equal(reason.status, 429);
  assert.ok(reason.retryAt instanceof Date);
  assert.ok(Math.abs(reason.retryAt.getTime() - asked - 90_000) < 5000, `${reason.retryAt}`);
});

test("the page of the edge is a SyntaxError, as in psn-api, with the status beside it", async () => {
  await fault("limit=63", "html");
  const reason = await rejection(psn.getUserTitles(authorization, "me", { limit: 63 }));
  assert.ok(reason instanceof SyntaxError);
  assert.equal(reason.status, 403);
});

test("an empty answer, half an answer and no answer", async () => {
  await fault("limit=64", "empty", { status: 204 });
  const empty = await rejection(psn.getUserTitles(authorization, "me", { limit: 64 }));
  assert.ok(empty instanceof SyntaxError);
  assert.equal(empty.status, 204);

  await fault("limit=65", "cut");
  const half = await rejection(psn.getUserTitles(authorization, "me", { limit: 65 }));
  assert.ok(half instanceof TypeError);
  assert.equal(half.status, 200);

  await fault("limit=66", "reset");
  const none = await rejection(psn.getUserTitles(authorization, "me", { limit: 66 }));
  assert.ok(none instanceof TypeError);
  assert.equal(none.message, "fetch failed");
  assert.equal(none.status, undefined);
});

test("a GraphQL answer without data", async () => {
  const body = { errors: [{ message: "no" }], data: null };
  await fault("getUserGameList", "json", { body, status: 200 });
  const reason = await rejection(psn.getRecentlyPlayedGames(authorization));
  assert.deepEqual(JSON.parse(reason.message), body);
  assert.equal(reason.status, 200);
});

test("an NPSSO that has expired", async () => {
  const reason = await rejection(psn.exchangeNpssoForAccessCode(facts.expiredNpsso));
  assert.match(reason.message, /^\n {6}There was a problem retrieving your PSN access code\./);
  assert.equal(reason.status, 302);
  assert.equal(reason.code, 4165);
});

test("a code and a token that PSN refuses resolve without tokens, as in psn-api", async () => {
  for (const tokens of [
    await psn.exchangeAccessCodeForAuthTokens("v3.used"),
    await psn.exchangeRefreshTokenForAuthTokens("unknown"),
  ]) {
    assert.deepEqual(new Set(Object.values(tokens)), new Set([undefined]));
  }
});

test("a stack begins at the caller", async () => {
  const reason = await rejection(psn.getUserTitles(authorization, ".."));
  assert.match(reason.stack, /failures\.test\.mjs/);
  assert.doesNotMatch(reason.stack, /wasm:\/\//);
});
