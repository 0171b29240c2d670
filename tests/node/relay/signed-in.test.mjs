// A relay with a client of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRelay, PsnClient, PsnError } from "psn-api-wasm";
import { asked, control, facts, fault, forget, owner } from "../client/simulated.mjs";
import { AUTHORIZE, asks, ORIGIN, pageRequest, SUMMARY, served, signedInRelay, TOKEN } from "./served.mjs";

const USERS = "/m.np.playstation.com/api/userProfile/v1/internal/users";
const PRESENCE = `${USERS}/${owner.accountId}/basicPresences?type=primary`;
const code = ({ status, body }) => [status, body.error.code];

test("reads go by the relay's session, whatever the page brings", async () => {
  const relay = signedInRelay();
  await forget();
  const headers = { authorization: "Bearer s3cret", cookie: "npsso=s3cret", "accept-language": "de-DE" };
  const { status, body } = await asks(relay, SUMMARY, { headers });
  assert.deepEqual([status, body.accountId], [200, owner.accountId]);
  const [read] = await asked("trophySummary");
  assert.match(read.headers.authorization, /^Bearer (?!s3cret)/);
  assert.equal(read.headers["accept-language"], "de-DE");
  assert.ok(!JSON.stringify(await asked()).includes("s3cret"));
});

test("only the usual reads, or the named ones", async () => {
  const usual = signedInRelay();
  const named = signedInRelay({ allow: ["getBasicPresence"] });
  await asks(usual, SUMMARY);
  await asks(named, PRESENCE);
  await forget();
  assert.equal((await asks(usual, SUMMARY)).status, 200);
  assert.equal((await asks(named, PRESENCE)).status, 200);
  for (const [relay, target, init] of [
    [usual, PRESENCE],
    [named, SUMMARY],
    [usual, `${USERS}/me/friends`],
    [usual, AUTHORIZE],
    [usual, TOKEN, { method: "POST", body: "grant_type=refresh_token" }],
    [signedInRelay({ allow: [] }), SUMMARY],
  ]) {
    const { status, body } = await asks(relay, target, init);
    assert.ok(status === 403 || status === 405, `${status}`);
    assert.equal(body.error.code, "relay_refused");
  }
  assert.equal((await asked()).length, 2);
});

test("writes only where they are named, with their own methods and bodies", async () => {
  await control("POST", "people/reset");
  const [{ groupId }] = facts.groups;
  const [requester] = facts.friendRequests;
  const messages = `/m.np.playstation.com/api/gamingLoungeGroups/v1/groups/${groupId}/threads/${groupId}/messages`;
  const friendOf = `${USERS}/me/friends/${requester}`;
  const message = { method: "POST", body: JSON.stringify({ messageType: 1, body: "Ready?" }) };
  const typed = { ...message, headers: { "content-type": "application/json" } };
  const named = signedInRelay({ allow: ["sendGroupMessage", "acceptFriendRequest"] });
  await asks(signedInRelay(), SUMMARY);
  await forget();
  for (const [relay, target, init] of [
    [signedInRelay(), messages, typed],
    [signedInRelay({ allow: ["getUserPresence"] }), friendOf, { method: "PUT" }],
    [named, friendOf, { method: "DELETE" }],
    [named, friendOf, { method: "POST" }],
    [named, SUMMARY, {}],
    [named, messages, { ...typed, headers: { ...typed.headers, origin: "https://evil.example" } }],
  ]) {
    const { status, body } = await asks(relay, target, init);
    assert.ok(status === 403 || status === 405, `${init.method} ${target}: ${status}`);
    assert.equal(body.error.code, "relay_refused");
  }
  assert.deepEqual(await asked(), []);
  const sent = await asks(named, messages, typed);
  assert.ok(sent.status === 200 && sent.body.messageUid);
  const accepted = await asks(named, friendOf, { method: "PUT", body: "not for PSN" });
  assert.deepEqual([accepted.status, accepted.text], [204, ""]);
  const [first, second] = await asked("m.np");
  assert.deepEqual([first.method, JSON.parse(first.body)], ["POST", { messageType: 1, body: "Ready?" }]);
  assert.deepEqual([second.method, second.body], ["PUT", ""]);
  const preflight = { method: "OPTIONS", headers: { "access-control-request-method": "PUT" } };
  const { headers } = await asks(named, friendOf, preflight);
  assert.equal(headers.get("access-control-allow-methods"), "GET, POST, PUT");
});

test("a page's client writes through a relay that names it", async () => {
  await control("POST", "people/reset");
  const relay = await served(
    signedInRelay({ allow: ["removeFriend", "sendGroupMessage"], allowOrigins: [], authorize: () => true }),
  );
  const page = new PsnClient({ relay });
  assert.equal(await page.removeFriend(facts.people.friend.accountId), undefined);
  assert.ok((await page.sendGroupMessage(facts.groups[0].groupId, "Ready?")).messageUid);
  const refused = await page.acceptFriendRequest(facts.friendRequests[0]).catch((error) => error);
  assert.equal(refused.code, "relay_refused");
});

test("a request without an origin needs authorize to vouch for it", async () => {
  const request = () => new Request(`https://relay.example${SUMMARY}`);
  assert.equal((await signedInRelay()(request())).status, 403);
  const vouched = signedInRelay({ authorize: (_, user) => user === "known", allowOrigins: [] });
  assert.equal((await vouched(request(), "known")).status, 200);
  assert.equal((await vouched(request(), "other")).status, 401);
  assert.equal((await vouched(pageRequest(SUMMARY), "known")).status, 403, "an origin that is not listed");
});

test("PSN's refusals come in PSN's form", async () => {
  const relay = signedInRelay();
  const missing = await asks(relay, SUMMARY.replace("/me/", `/${facts.unknownAccountId}/`));
  assert.equal(missing.status, 404);
  assert.ok(Number.isInteger(missing.body.error.code) && missing.body.error.message);
  await fault("trophySummary", "rate_limited", { retryIn: 30 });
  const limited = await asks(relay, SUMMARY);
  assert.equal(limited.status, 429);
  assert.ok(Number(limited.headers.get("x-ratelimit-next-available")) > Date.now() / 1000);
  assert.ok(Number(limited.headers.get("retry-after")) > 20);
});

test("where the client's rate limit is used up, pages are told when to come back", async () => {
  const ofClient = { npsso: undefined, accessToken: "a", fetch: async () => Response.json({}) };
  const rateLimit = { requests: 1, per: 60_000, maxWait: 1000 };
  const relay = signedInRelay({}, { ...ofClient, rateLimit });
  assert.equal((await asks(relay, SUMMARY)).status, 200);
  const limited = await asks(relay, SUMMARY);
  assert.deepEqual(code(limited), [429, "rate_limited"]);
  assert.ok(Number(limited.headers.get("retry-after")) > 50);
});

test("where the owner's session has ended, pages are told so, but not to ask for an NPSSO", async () => {
  const ended = signedInRelay({}, { npsso: facts.expiredNpsso });
  const answered = await asks(ended, SUMMARY);
  assert.deepEqual(code(answered), [503, "relay_refused"]);
  assert.match(answered.body.error.message, /own session does not work \(npsso_expired\)/);
  assert.doesNotMatch(answered.text, /ssocookie|new one/);
  assert.ok(!answered.text.includes(facts.expiredNpsso));
  await control("POST", "expire-tokens");
  assert.equal((await asks(signedInRelay(), SUMMARY)).status, 200);
});

test("the client's own failures become JSON, and what is none is the program's affair", async () => {
  const over = (call) => createRelay({ allowOrigins: [ORIGIN], client: { call }, timeout: 50 });
  const failing = (facts) =>
    over(async () => {
      throw new PsnError({ message: "So.", endpoint: "call", attempts: 1, ...facts });
    });
  assert.deepEqual(code(await asks(failing({ code: "network" }), SUMMARY)), [502, "network"]);
  assert.deepEqual(code(await asks(failing({ code: "sign_in_required" }), SUMMARY)), [503, "relay_refused"]);
  const ofPsn = { code: "forbidden", status: 403, psnCode: 5, referenceId: "r" };
  const psns = await asks(failing({ ...ofPsn, message: 'Not allowed. PSN says: "No.".' }), SUMMARY);
  assert.deepEqual(psns.body, { error: { code: 5, message: "No.", referenceId: "r" } });
  assert.deepEqual(
    code(
      await asks(
        over(async () => undefined),
        SUMMARY,
      ),
    ),
    [502, "invalid_response"],
  );
  const large = { allowOrigins: [ORIGIN], client: { call: async () => "é".repeat(50) }, maxResponseBody: 100 };
  assert.deepEqual(code(await asks(createRelay(large), SUMMARY)), [502, "invalid_response"]);
  assert.equal((await asks(createRelay({ ...large, maxResponseBody: 102 }), SUMMARY)).status, 200);
  const boom = new Error("boom");
  await assert.rejects(
    over(async () => {
      throw boom;
    })(pageRequest(SUMMARY)),
    boom,
  );
  let signal;
  const slow = over((_config, _body, options) => {
    ({ signal } = options);
    return new Promise(() => {});
  });
  assert.deepEqual(code(await asks(slow, SUMMARY)), [504, "timeout"]);
  assert.equal(signal.aborted, true);
});

test("the client is asked for PSN's own URL, and for nothing but a read", async () => {
  const calls = [];
  const client = { call: async (...given) => calls.push(given) };
  const relay = createRelay({ allowOrigins: [ORIGIN], basePath: "/psn", client });
  await asks(relay, `/psn${SUMMARY}`, { headers: { authorization: "Bearer a", "accept-language": "ja" } });
  const [config, body, options] = calls[0];
  assert.deepEqual(config, { url: `https:/${SUMMARY}`, method: "GET", headers: { "Accept-Language": "ja" } });
  assert.equal(body, undefined);
  assert.deepEqual(Object.keys(options), ["signal"]);
});
