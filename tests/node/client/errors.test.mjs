// What PsnClient rejects with when PSN refuses, fails, or does not answer as it should.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { PsnClient, PsnError, RateLimiter } from "psn-api-wasm";
import { asked, clientWith, facts, fault, forget, rejection, SIM_URL, signedIn } from "./simulated.mjs";

const SUMMARY = "trophySummary";
const client = await signedIn();

test("a refusal in PSN's words", async () => {
  const error = await rejection(client.getProfileFromUserName(facts.unknownOnlineId));
  assert.ok(error instanceof Error);
  assert.equal(error.name, "PsnError");
  assert.equal(error.code, "not_found");
  assert.equal(error.status, 404);
  assert.equal(error.psnCode, 2105356);
  assert.equal(error.endpoint, "getProfileFromUserName");
  assert.equal(error.attempts, 1);
  assert.equal(error.retryAt, undefined);
  assert.match(error.message, /PSN says: "User not found/);
  assert.match(error.stack, /^PsnError: /);
  assert.match(String(error), /^PsnError: /);
});

test("what PSN calls the failure in its logs", async () => {
  const error = await rejection(client.getTitleTrophies(facts.unknownNpCommunicationId, "all"));
  assert.match(error.referenceId, /^[0-9a-f-]{36}$/);
});

test("what is not known is not there", async () => {
  await fault(SUMMARY, "empty", { status: 404 });
  const error = await rejection(client.getUserTrophyProfileSummary("me"));
  assert.deepEqual(Object.keys(error).sort(), ["attempts", "code", "endpoint", "status"]);
  assert.ok(!("cause" in error));
});

test("toJSON gives all that is known", async () => {
  await fault(SUMMARY, "rate_limited", { retryIn: 90 });
  const error = await rejection(clientWith({ retry: false }).getUserTrophyProfileSummary("me"));
  const { name, message, code, status, psnCode, endpoint, attempts, retryAt } = error;
  const all = { name, message, code, status, psnCode, endpoint, attempts, retryAt: retryAt.toJSON() };
  assert.deepEqual(JSON.parse(JSON.stringify(error)), all);
  assert.equal(code, "rate_limited");
});

test("the code says why", async () => {
  const [{ npCommunicationId }] = facts.titles;
  const never = facts.titles.find((title) => !title.playedByOwner);
  const { accountId } = facts.people.private;
  for (const [code, status, call] of [
    ["forbidden_privacy", 403, () => client.getUserTitles(accountId)],
    ["forbidden_privacy", 403, () => client.getUserTrophiesEarnedForTitle(accountId, npCommunicationId, "all")],
    ["not_found", 404, () => client.getUserTitles(facts.unknownAccountId)],
    ["not_found", 404, () => client.getTitleTrophies(facts.unknownNpCommunicationId, "all")],
    ["never_played", 404, () => client.getUserTrophiesEarnedForTitle("me", never.npCommunicationId, "all")],
    ["never_played", 404, () => client.getUserTrophiesEarnedForTitle("me", never, "all")],
  ]) {
    const error = await rejection(call());
    assert.deepEqual({ code: error.code, status: error.status }, { code, status }, String(call));
  }
});

const edge = { kind: "html", status: 403 };
const rotated = { errors: [{ message: "PersistedQueryNotFound" }], data: null };
for (const [what, code, attempts, kind, more] of [
  ["400", "bad_request", 1, "status", { status: 400 }],
  ["403", "forbidden", 1, "json", { status: 403, body: { error: { message: "no", code: 1 } } }],
  ["the page of the edge", "blocked", 1, edge.kind, edge],
  ["a page with status 200", "invalid_response", 1, "html", { status: 200 }],
  ["nothing with status 200", "invalid_response", 1, "empty", { status: 200 }],
  ["an error with status 200", "bad_request", 1, "json", { status: 200, body: { error: { message: "no", code: 1 } } }],
  ["404 without a word", "not_found", 1, "empty", { status: 404 }],
  ["408", "timeout", 3, "empty", { status: 408 }],
  ["500", "server", 3, "status", { status: 500 }],
  ["501", "server", 1, "empty", { status: 501 }],
  ["502 as a page", "server", 3, "html", { status: 502 }],
  ["503", "server", 3, "status", { status: 503 }],
  ["504 without a word", "server", 3, "empty", { status: 504 }],
  ["a connection that is dropped", "network", 3, "reset", {}],
  ["an answer that breaks off", "network", 3, "cut", {}],
]) {
  test(`${what}: ${code}, after ${attempts} of 3 attempts`, async () => {
    await forget();
    await fault(SUMMARY, kind, { times: 0, ...more });
    const error = await rejection(client.getUserTrophyProfileSummary("me"));
    assert.equal(error.code, code);
    assert.equal(error.status, more.status);
    assert.equal(error.attempts, attempts);
    assert.equal((await asked(SUMMARY)).length, attempts);
    // What broke the connection is the cause.
    assert.equal(error.cause instanceof Error, code === "network");
    await forget();
    assert.ok((await client.getUserTrophyProfileSummary("me")).trophyLevel > 0);
  });
}

test("if the connection fails while signing in, the error has a cause", async () => {
  const client = new PsnClient({ npsso: "n".repeat(64), baseUrl: "http://127.0.0.1:1", retry: false });
  const error = await rejection(client.getUserTitles("me"));
  assert.equal(error.code, "network");
  assert.ok(error.cause instanceof Error);
  assert.ok(!inspect(error, { depth: 10 }).includes("nnnnnn"));
});

test("GraphQL: errors in place of data, and a query that PSN has replaced", async () => {
  for (const [code, body] of [
    ["graphql", { errors: [{ message: "no" }], data: null }],
    ["graphql", { errors: [{ message: "no" }], data: { purchasedTitlesRetrieve: null } }],
    ["query_rotated", rotated],
    ["graphql", { data: { purchasedTitlesRetrieve: null } }],
    ["invalid_response", []],
  ]) {
    await fault("getPurchasedGameList", "json", { body });
    const error = await rejection(client.getPurchasedGames());
    assert.equal(error.code, code, JSON.stringify(body));
    assert.equal(error.status, 200);
  }
  const partial = { errors: [{ message: "one is missing" }], data: { purchasedTitlesRetrieve: { games: [] } } };
  await fault("getPurchasedGameList", "json", { body: partial });
  assert.deepEqual(await client.getPurchasedGames(), partial);
});

test("JSON that is no object is no answer of an endpoint, but may be one of any other route", async () => {
  const url = "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
  for (const body of [[], 5, 0, "text", false, null]) {
    await forget();
    await fault(SUMMARY, "json", { body, times: 2 });
    const { code, status, attempts } = await rejection(client.getUserTrophyProfileSummary("me"));
    assert.deepEqual([code, status, attempts], ["invalid_response", 200, 1], JSON.stringify(body));
    assert.deepEqual(await client.call({ url }), body);
  }
  await forget();
});

test("an empty answer is what a route may give that is called by its URL", async () => {
  for (const status of [200, 204]) {
    const fetch = async () => new Response(null, { status });
    const client = new PsnClient({ accessToken: "token", fetch });
    assert.equal(await client.call({ url: "https://m.np.playstation.com/", method: "DELETE" }), undefined);
    assert.equal((await rejection(client.getUserTrophyProfileSummary("me"))).code, "invalid_response");
  }
});

test("an NPSSO that has expired, one that never was, and an address that is blocked", async () => {
  for (const [npsso, code, requests] of [
    [facts.expiredNpsso, "npsso_expired", 1],
    [facts.blockedNpsso, "blocked", 1],
    ["short", "npsso_malformed", 0],
    [`${facts.expiredNpsso}5`, "npsso_malformed", 0],
  ]) {
    await forget();
    const error = await rejection(clientWith({ npsso }).getUserTitles("me"));
    assert.equal(error.code, code);
    assert.equal(error.attempts, 0, "no request was sent for the call itself");
    assert.equal((await asked()).length, requests, code);
  }
});

test("nothing to sign in with", async () => {
  const error = await rejection(new PsnClient({ baseUrl: SIM_URL }).getUserTitles("me"));
  assert.equal(error.code, "sign_in_required");
  assert.equal(error.attempts, 0);
});

test("a new error each time, of the method that was called", async () => {
  const expired = clientWith({ npsso: facts.expiredNpsso });
  const calls = [expired.getUserTitles("me"), expired.getUserTrophyProfileSummary("me"), expired.getUserTitles("me")];
  const errors = await Promise.all(calls.map(rejection));
  const names = ["getUserTitles", "getUserTrophyProfileSummary", "getUserTitles"];
  assert.deepEqual(
    errors.map(({ endpoint }) => endpoint),
    names,
  );
  assert.equal(new Set(errors).size, 3);
});

test("the classes have their names, and logs show the error's", async () => {
  for (const [name, made] of Object.entries({ PsnClient, PsnError, RateLimiter })) assert.equal(made.name, name);
  const error = await rejection(client.getProfileFromUserName(facts.unknownOnlineId));
  assert.match(inspect(error), /^PsnError: PSN does not know this[\s\S]*code: 'not_found'/);
});
