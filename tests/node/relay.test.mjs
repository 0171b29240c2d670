// The functions through a relay, as a page uses them.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import * as psn from "psn-api-wasm";
import { inPage, startRelay } from "./relay.mjs";
import { account, SIM_URL, signIn } from "./simulator.mjs";

const facts = await account();
const { npsso } = facts.people.owner;
const relay = await startRelay(SIM_URL);

afterEach(async () => {
  inPage(undefined);
  await psn.configure({});
});

const reasonOf = (promise) =>
  promise.then(
    () => assert.fail("resolved"),
    (reason) => reason,
  );

test("the whole sign-in, and calls, with headers that a page can send", async () => {
  await psn.configure({ relay: relay.url });
  relay.requests.length = 0;
  const authorization = await signIn(psn, npsso);
  const { trophyTitles } = await psn.getUserTitles(authorization, "me", { limit: 3 });
  assert.equal(trophyTitles.length, 3);
  const [authorize, token, titles] = relay.requests;
  assert.match(authorize.url, /^\/psn\/ca\.account\.sony\.com\/api\/authz\/v3\/oauth\/authorize\?access_type=/);
  assert.equal(authorize.headers["x-psn-npsso"], npsso);
  assert.equal(authorize.headers.cookie, undefined);
  assert.match(token.headers.authorization, /^Basic /);
  assert.equal(titles.headers.authorization, `Bearer ${authorization.accessToken}`);
  for (const { headers } of [token, titles]) assert.equal(headers["x-psn-npsso"], undefined);
  assert.equal(relay.requests.length, 3);
  const refreshed = await psn.exchangeRefreshTokenForAuthTokens(authorization.refreshToken);
  assert.ok(refreshed.accessToken);
  assert.ok((await psn.getPurchasedGames(refreshed)).data);
});

test("results and rejections are those without it", async () => {
  const asked = async () => {
    const authorization = await signIn(psn, npsso);
    const unknown = await reasonOf(psn.getProfileFromUserName(authorization, facts.unknownOnlineId));
    const expired = await reasonOf(psn.exchangeNpssoForAccessCode(facts.expiredNpsso));
    return {
      summary: await psn.getUserTrophyProfileSummary(authorization, "me"),
      group: await psn
        .getTitleTrophyGroups(authorization, facts.unknownNpCommunicationId)
        .then(({ error }) => error.code),
      unknown: [unknown.message, unknown.status, unknown.code],
      expired: [expired.constructor, expired.message, expired.status, expired.code],
      tokens: await psn.exchangeAccessCodeForAuthTokens("unknown"),
    };
  };
  await psn.configure({ baseUrl: SIM_URL });
  const usual = await asked();
  assert.equal(usual.expired[3], 4165);
  await psn.configure({ relay: relay.url });
  assert.deepEqual(await asked(), usual);
});

test("what the relay itself says rejects, in every function", async () => {
  await psn.configure({ relay: relay.url });
  const authorization = { accessToken: "token" };
  for (const call of [
    () => psn.exchangeNpssoForAccessCode(npsso),
    () => psn.exchangeAccessCodeForAuthTokens("code"),
    () => psn.getUserTitles(authorization, "me"),
    () => psn.getUserFriendsRequests(authorization),
    () => psn.getPurchasedGames(authorization),
    () => psn.getUserRegion(authorization, "harbour-pilot"),
    () => psn.makeUniversalSearch(authorization, "a", "SocialAllAccounts"),
    () => psn.call({ url: "https://m.np.playstation.com/api/any" }, authorization),
  ]) {
    relay.fail("relay_refused", 403);
    const { name, message, status, code, retryAt } = await reasonOf(call());
    const expected = { name: "Error", message: "The relay says relay_refused.", status: 403, code: "relay_refused" };
    assert.deepEqual({ name, message, status, code }, expected, String(call));
    assert.equal(retryAt, undefined);
  }
  relay.fail("rate_limited", 429, { "Retry-After": "7" });
  const before = Date.now();
  const { code, retryAt } = await reasonOf(psn.getUserTitles(authorization, "me"));
  assert.equal(code, "rate_limited");
  assert.ok(retryAt.getTime() >= before + 7000 && retryAt.getTime() <= Date.now() + 7000);
});

test("words that no relay says, and those of PSN itself, mean nothing new", async () => {
  const authorization = { accessToken: "token" };
  await psn.configure({ relay: relay.url });
  relay.fail("teapot", 418);
  assert.equal((await psn.getUserTitles(authorization, "me")).error.code, "teapot");
  await psn.configure({ baseUrl: relay.url });
  relay.fail("relay_refused", 403);
  assert.equal((await psn.getUserTitles(authorization, "me")).error.code, "relay_refused");
});

test("a relative address is that of the page at that time", async () => {
  const { origin } = new URL(relay.url);
  const { accessToken } = await psn.configure({ relay: relay.url }).then(() => signIn(psn, npsso));
  for (const [page, address] of [
    [`${origin}/app/index.html?a=b#c`, "/psn"],
    [`${origin}/app`, "psn/"],
    [`${origin}/app/`, "../psn"],
    [`${origin}/`, relay.url.replace("http:", "")],
    ["https://elsewhere.example/", relay.url],
  ]) {
    inPage(page);
    await psn.configure({ relay: address });
    inPage("https://elsewhere.example/b/");
    assert.ok((await psn.getUserTitles({ accessToken }, "me")).trophyTitles, `${page} ${address}`);
  }
});

test("what is no address of a relay rejects and changes nothing", async () => {
  await psn.configure({ relay: relay.url });
  relay.requests.length = 0;
  const noPage = ["/psn", "psn", "//127.0.0.1/psn"];
  for (const [href, given] of [
    ...noPage.map((address) => [undefined, { relay: address }]),
    ["about:srcdoc", { relay: "/psn" }],
    ["blob:https://a.example/7c6a", { relay: "/psn" }],
    ["file:///home/index.html", { relay: "psn" }],
    ["https://a.example/", { relay: "" }],
    ["https://a.example/", { relay: " " }],
    ["https://a.example/", { relay: 5 }],
    ["https://a.example/", { relay: {} }],
    ["https://a.example/", { relay: "/psn?a" }],
    ["https://a.example/", { relay: "/psn#a" }],
    ["https://a.example/", { relay: "ftp://a.example" }],
    ["https://a.example/", { relay: "https://user:word@a.example" }],
    ["https://a.example/", { relay: "/psn", baseUrl: SIM_URL }],
    ["https://a.example/", { baseUrl: "/psn" }],
  ]) {
    inPage(href);
    const reason = await reasonOf(psn.configure(given));
    assert.ok(reason instanceof TypeError, JSON.stringify(given));
    assert.match(reason.message, /^configure was called with/);
    assert.ok(!reason.message.includes("word"));
    if (!href) assert.match(reason.message, /relative where there is no page/);
  }
  await psn.getUserTitles({ accessToken: "token" }, "me");
  assert.equal(relay.requests.length, 1);
  await psn.configure({ relay: null, baseUrl: SIM_URL });
  await psn.configure({ relay: relay.url, baseUrl: null });
});

test("a redirect of the relay does not take the NPSSO elsewhere", async () => {
  const elsewhere = await startRelay(SIM_URL);
  const refused = [
    () => psn.configure({ relay: relay.url }).then(() => psn.exchangeNpssoForAccessCode(npsso)),
    () => new psn.PsnClient({ npsso, relay: relay.url, retry: false }).getUserTrophyProfileSummary("me"),
  ];
  for (const call of refused) {
    relay.fail("moved", 307, { Location: `${elsewhere.url}/ca.account.sony.com/api/authz/v3/oauth/authorize` });
    assert.ok((await reasonOf(call())) instanceof Error);
  }
  assert.equal(elsewhere.requests.length, 0);
});
