// Everything that the package does, through a relay over HTTP, as a page does it.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { callMethod, MAKES, METHODS, NOTHING, neededOptions, WRITES } from "../client/methods.mjs";
import { asked, clientWith, control, facts, fault, forget, owner, rejection, signedIn } from "../client/simulated.mjs";
import { ORIGIN, relayed, served, signedInRelay } from "./served.mjs";

const url = `${await served(relayed({ basePath: "/psn", methods: ["GET", "POST", "PUT", "PATCH", "DELETE"] }))}/psn`;

/** As a page sends: with its origin, and no cookie of its own making. */
const fromPage = (address, init) => {
  assert.ok(!("Cookie" in init.headers));
  return fetch(address, { ...init, headers: { ...init.headers, origin: ORIGIN } });
};
const inPage = (options) => clientWith({ baseUrl: undefined, relay: url, fetch: fromPage, ...options });

test("every method, signed in through the relay", async () => {
  const page = inPage();
  const direct = await signedIn();
  for (const name of Object.keys(METHODS)) {
    const [relayed, expected] = [await callMethod(page, name), await callMethod(direct, name)];
    if (MAKES.includes(name)) assert.deepEqual(Object.keys(relayed), Object.keys(expected));
    else assert.deepEqual(relayed, expected, name);
  }
});

test("the drop-in functions, and the whole sign-in by them", async () => {
  await psn.configure({ relay: url });
  try {
    const code = await psn.exchangeNpssoForAccessCode(owner.npsso);
    const first = await psn.exchangeAccessCodeForAuthTokens(code);
    const authorization = await psn.exchangeRefreshTokenForAuthTokens(first.refreshToken);
    for (const [name, values] of Object.entries(METHODS)) {
      if (name === "call") continue;
      if (WRITES.includes(name)) await control("POST", "people/reset");
      const answer = await psn[name](authorization, ...values, neededOptions(name));
      assert.ok(NOTHING.includes(name) ? answer === undefined : answer && !answer.error, name);
    }
    const [config] = METHODS.call;
    assert.ok((await psn.call(config, authorization)).trophyLevel > 0);
  } finally {
    await psn.configure({});
  }
});

test("a session that is refreshed", async () => {
  const client = inPage();
  await client.getUserTrophyProfileSummary("me");
  await forget();
  await fault("trophySummary", "status", { status: 401 });
  await client.getUserTrophyProfileSummary("me");
  assert.deepEqual(
    (await asked()).map(({ path }) => path.split("?")[0].split("/").pop()),
    ["trophySummary", "token", "trophySummary"],
  );
});

test("PSN's refusals are told as without the relay", async () => {
  const told = ({ code, status, psnCode, message }) => ({ code, status, psnCode, message });
  for (const refused of [
    (options) => clientWith({ npsso: facts.expiredNpsso, ...options }).getUserTitles("me"),
    (options) => clientWith(options).getProfileFromUserName(facts.unknownOnlineId),
    (options) => clientWith(options).getUserTitles(facts.people.private.accountId),
    (options) => clientWith({ npsso: facts.blockedNpsso, ...options }).getUserTitles("me"),
  ]) {
    const { message: _, ...direct } = told(await rejection(refused({})));
    const { message, ...through } = told(await rejection(refused({ baseUrl: undefined, relay: url, fetch: fromPage })));
    assert.deepEqual(through, direct);
    assert.ok(message);
  }
});

test("a limit of PSN's is waited for as it says", async () => {
  const client = inPage();
  await client.getUserTrophyProfileSummary("me");
  await forget();
  await fault("trophySummary", "rate_limited", { retryIn: 2 });
  const before = Date.now();
  await client.getUserTrophyProfileSummary("me");
  assert.ok(Date.now() - before >= 500, "it waited");
  assert.equal((await asked("trophySummary")).length, 2);
});

test("a page without credentials reads by the relay's session", async () => {
  const address = await served(signedInRelay());
  const page = new psn.PsnClient({ relay: address, fetch: fromPage, retry: false });
  const direct = await signedIn();
  const read = (client) => client.getUserTitles("me", { limit: 3, headerOverrides: { "Accept-Language": "ja-JP" } });
  assert.deepEqual(await read(page), await read(direct));
  const count = async (client) => {
    let titles = 0;
    for await (const _ of client.getUserTitles("me")) titles += 1;
    return titles;
  };
  assert.equal(await count(page), await count(direct));
  const refused = await rejection(page.getUserFriendsAccountIds("me"));
  assert.deepEqual([refused.code, refused.status], ["relay_refused", 403]);
  const told = ({ code, status, psnCode, message }) => ({ code, status, psnCode, message });
  for (const accountId of [facts.unknownAccountId, facts.people.private.accountId]) {
    const expected = told(await rejection(direct.getUserTitles(accountId)));
    assert.match(expected.message, /PSN says/);
    assert.deepEqual(told(await rejection(page.getUserTitles(accountId))), expected);
  }
});

test("a page that signs in at a relay that does so itself is told to leave that out", async () => {
  const address = await served(signedInRelay());
  for (const credentials of [{}, { npsso: undefined, refreshToken: "refresh" }]) {
    const error = await rejection(inPage({ relay: address, ...credentials }).getUserTitles("me"));
    assert.deepEqual([error.code, error.status], ["relay_refused", 403]);
    assert.match(error.message, /signs in by itself.*neither an npsso nor tokens/);
  }
});

test("where the relay's own session has ended, nothing asks the page's visitor for an NPSSO", async () => {
  const address = await served(signedInRelay({}, { npsso: facts.expiredNpsso }));
  const page = new psn.PsnClient({ relay: address, fetch: fromPage });
  const error = await rejection(page.getUserTitles("me"));
  assert.deepEqual([error.code, error.status], ["relay_refused", 503]);
  assert.match(error.message, /operator/);
});
