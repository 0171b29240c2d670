// PsnClient through a relay: with a session of its own, and with the relay's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";
import { inPage, startRelay } from "../relay.mjs";
import { clientWith, facts, fault, owner, rejection, SIM_URL, signedIn } from "./simulated.mjs";

const relay = await startRelay(SIM_URL);
const { accessToken } = (await signedIn()).tokens;
const signedInRelay = await startRelay(SIM_URL, accessToken);

const summary = (client) => client.getUserTrophyProfileSummary("me");
const through = (options) => clientWith({ baseUrl: undefined, relay: relay.url, ...options });
const ofRelay = (options) => through({ npsso: undefined, relay: signedInRelay.url, ...options });

test("signs in, refreshes and asks with headers that a page can send", async () => {
  relay.requests.length = 0;
  const client = through();
  assert.equal((await summary(client)).accountId, owner.accountId);
  await fault("trophySummary", "status", { status: 401 });
  await summary(client);
  const asked = relay.requests.map(({ method, url }) => `${method} ${/\w+(?=$|\?)/.exec(url)[0]}`);
  const [authorize, token, read] = ["GET authorize", "POST token", "GET trophySummary"];
  assert.deepEqual(asked, [authorize, token, read, read, token, read]);
  const [{ headers }] = relay.requests;
  assert.equal(headers["x-psn-npsso"], owner.npsso);
  for (const request of relay.requests) assert.equal(request.headers.cookie, undefined);
  assert.equal(relay.requests.filter((request) => request.headers["x-psn-npsso"]).length, 1);
});

test("an NPSSO that has expired, and what PSN refuses, are told as without it", async () => {
  const told = ({ code, status, psnCode, message }) => ({ code, status, psnCode, message });
  for (const refused of [
    (options) => summary(clientWith({ npsso: facts.expiredNpsso, ...options })),
    (options) => clientWith(options).getProfileFromUserName(facts.unknownOnlineId),
    (options) => clientWith(options).getUserTitles(facts.people.private.accountId),
  ]) {
    const direct = told(await rejection(refused({})));
    assert.deepEqual(told(await rejection(refused({ baseUrl: undefined, relay: relay.url }))), direct);
  }
});

test("the relay's own word is the code", async () => {
  const client = through();
  await summary(client);
  for (const [code, status, requests, headers] of [
    ["relay_refused", 403, 1],
    ["relay_refused", 405, 1],
    ["blocked", 502, 1],
    ["invalid_response", 502, 1],
    ["network", 502, 3],
    ["timeout", 504, 3],
    ["rate_limited", 429, 3, { "Retry-After": "1" }],
  ]) {
    relay.requests.length = 0;
    for (let time = 0; time < requests; time++) relay.fail(code, status, headers);
    const before = Date.now();
    const error = await rejection(summary(client));
    assert.deepEqual([error.code, error.status, error.message], [code, status, `The relay says ${code}.`]);
    assert.equal(relay.requests.length, requests, code);
    assert.equal(error.psnCode, undefined);
    if (headers) assert.ok(error.retryAt.getTime() > before);
  }
  relay.fail("teapot", 418);
  assert.equal((await rejection(summary(client))).code, "bad_request");
});

test("a word that comes from PSN itself, not through a relay, means nothing new", async () => {
  const client = clientWith({ baseUrl: relay.url, npsso: undefined, accessToken });
  relay.fail("relay_refused", 403);
  assert.equal((await rejection(summary(client))).code, "forbidden");
});

test("a relay that does not let sign in is no sign that the NPSSO or the refresh token has expired", async () => {
  relay.fail("relay_refused", 403);
  assert.equal((await rejection(summary(through()))).code, "relay_refused");
  relay.fail("relay_refused", 403);
  const refreshing = through({ npsso: undefined, refreshToken: "refresh" });
  const error = await rejection(summary(refreshing));
  assert.deepEqual([error.code, error.cause], ["relay_refused", undefined]);
  relay.fail("timeout", 504);
  await summary(through());
});

test("a page in the relay's place is a wrong address, whatever is asked first", async () => {
  const page = async () =>
    new Response("<!doctype html><title>App</title>", { headers: { "Content-Type": "text/html" } });
  for (const options of [{}, { npsso: undefined }]) {
    const error = await rejection(summary(through({ fetch: page, ...options })));
    assert.deepEqual([error.code, error.status], ["invalid_response", 200]);
    assert.match(error.message, /Check the relay's address/);
  }
});

test("a relay's own session: no credential is sent, and nothing is signed in", async () => {
  signedInRelay.requests.length = 0;
  const saved = [];
  const client = ofRelay({ onTokens: (tokens) => saved.push(tokens), language: "de-DE" });
  assert.equal((await summary(client)).accountId, owner.accountId);
  assert.ok((await client.getUserTitles("me")).trophyTitles.length > 0);
  assert.deepEqual([client.tokens, client.sessionExpiresAt, saved], [undefined, undefined, []]);
  assert.equal(signedInRelay.requests.length, 2);
  for (const { headers } of signedInRelay.requests) {
    for (const name of ["authorization", "cookie", "x-psn-npsso"]) assert.equal(headers[name], undefined);
    assert.equal(headers["accept-language"], "de-DE");
  }
});

test("where that session has ended, calls say so, and ask once", async () => {
  const client = ofRelay();
  for (const [code, status] of [
    ["sign_in_required", 503],
    ["npsso_expired", 502],
    ["unauthorized", 401],
    ["relay_refused", 401],
    [undefined, 401],
  ]) {
    signedInRelay.requests.length = 0;
    signedInRelay.fail(code, status);
    const error = await rejection(summary(client));
    assert.deepEqual([error.code, error.status], [code ?? "unauthorized", status]);
    assert.equal(signedInRelay.requests.length, 1);
  }
  await summary(client);
});

test("after signing out, a client no longer asks with the relay's session", async () => {
  const client = ofRelay();
  await summary(client);
  await client.signOut();
  signedInRelay.requests.length = 0;
  assert.equal((await rejection(summary(client))).code, "sign_in_required");
  assert.deepEqual(signedInRelay.requests, []);
  await summary(ofRelay());
});

test("a relative address is that of the page at that time, and none where there is no page", async () => {
  inPage(new URL("/app/", signedInRelay.url).href);
  const client = new PsnClient({ relay: "/psn" });
  inPage("https://elsewhere.example/");
  await summary(client);
  inPage(undefined);
  for (const [option, options] of [
    ["relay", { relay: "/psn" }],
    ["relay", { relay: "" }],
    ["baseUrl", { baseUrl: "/psn" }],
    ["baseUrl", { relay: relay.url, baseUrl: SIM_URL }],
  ]) {
    const error = await rejection(summary(new PsnClient(options)));
    assert.equal(error.code, "invalid_argument");
    assert.match(error.message, new RegExp(`\\b${option}\\b`));
  }
});
