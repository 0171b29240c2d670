// The methods of PsnClient: those of the drop-in, and what they refuse before anything is sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { WITH_IDS, WITHOUT_IDS } from "../functions.mjs";
import { callMethod, MAKES, METHODS, neededOptions, title, WRITES } from "./methods.mjs";
import { asked, clientWith, control, fault, forget, owner, rejection, SIM_URL, signedIn } from "./simulated.mjs";

await psn.configure({ baseUrl: SIM_URL });

test("every function of the drop-in that takes an authorization is a method", () => {
  const functions = Object.keys({ ...WITH_IDS, ...WITHOUT_IDS });
  const wanted = functions.filter((name) => name !== "configure" && !name.startsWith("exchange"));
  assert.deepEqual(Object.keys(METHODS).sort(), wanted.sort());
  for (const name of wanted) assert.equal(typeof psn.PsnClient.prototype[name], "function", name);
});

test("a method asks for what the drop-in's function asks for, and resolves with the same", async () => {
  const client = await signedIn();
  for (const [name, values] of Object.entries(METHODS)) {
    await forget();
    if (WRITES.includes(name)) await control("POST", "people/reset");
    const options = neededOptions(name);
    const more = Object.keys(options).length > 0 ? [options] : [];
    const [first, ...rest] = values;
    const theirs =
      name === "call"
        ? [first, client.tokens, ...rest]
        : [client.tokens, first, ...rest].filter((one) => one !== undefined);
    const expected = await psn[name](...theirs, ...more);
    const [wanted] = await asked();
    await forget();
    if (WRITES.includes(name)) await control("POST", "people/reset");
    const got = await client[name](...values, ...more);
    const [sent] = await asked();
    if (!MAKES.includes(name)) assert.deepEqual(got, expected, name);
    for (const part of ["method", "host", "path", "body"]) assert.equal(sent[part], wanted[part], `${name}: ${part}`);
    assert.equal(sent.headers.authorization, `Bearer ${client.tokens.accessToken}`, name);
  }
});

test("a signal that is aborted already stops every method, and nothing is sent", async () => {
  const client = await signedIn();
  const reason = new Error("not now");
  for (const name of Object.keys(METHODS)) {
    const error = await rejection(callMethod(client, name, { signal: AbortSignal.abort(reason) }));
    assert.equal(error.code, "aborted", name);
    assert.equal(error.cause, reason, name);
    assert.equal(error.endpoint, name);
  }
  assert.deepEqual(await asked(), []);
});

test("every method takes a time limit", async () => {
  const client = await signedIn({ retry: false });
  await fault("", "slow", { delay: 60_000, times: 0 });
  for (const name of Object.keys(METHODS)) {
    const error = await rejection(callMethod(client, name, { timeout: 20 }));
    assert.equal(error.code, "timeout", name);
    assert.equal(error.attempts, 1, name);
  }
  await forget();
});

test("every method takes headers", async () => {
  const client = await signedIn({ language: "fr-FR", userAgent: "tests/1.0" });
  for (const name of Object.keys(METHODS)) {
    await forget();
    await callMethod(client, name, { headerOverrides: { "X-Own": "yes" } });
    const [{ headers }] = await asked();
    const { "x-own": own, "accept-language": language, "user-agent": agent } = headers;
    assert.deepEqual({ own, language, agent }, { own: "yes", language: "fr-FR", agent: "tests/1.0" }, name);
  }
});

test("an option of a wrong name or kind is refused by name, and nothing is sent", async () => {
  const client = await signedIn();
  const wrong = { limt: 5, signal: {}, timeout: 0, headerOverrides: "de-DE" };
  for (const name of Object.keys(METHODS)) {
    for (const [option, value] of Object.entries(wrong)) {
      const error = await rejection(callMethod(client, name, { [option]: value }));
      assert.equal(error.code, "invalid_argument");
      assert.equal(error.endpoint, name);
      assert.equal(error.attempts, 0);
      assert.match(error.message, new RegExp(`^${name}\\(\\) .*\\b${option}\\b`));
    }
    const error = await rejection(client[name](...METHODS[name], "options"));
    assert.equal(error.code, "invalid_argument");
  }
  assert.deepEqual(await asked(), []);
});

/** Objects that have an option, but not as an enumerable property of their own. */
const hidden = (option, value) => [
  Object.create({ [option]: value }),
  Object.defineProperty({}, option, { value }),
  new (class {
    get [option]() {
      return value;
    }
  })(),
];

test("an option that is inherited or hidden is refused by name, and nothing is sent", async () => {
  const client = await signedIn();
  for (const [name, values] of Object.entries(METHODS)) {
    for (const options of hidden("signal", AbortSignal.abort())) {
      const error = await rejection(client[name](...values, options));
      assert.deepEqual([error.code, error.endpoint], ["invalid_argument", name]);
      assert.match(error.message, /\bsignal\b.*inherited or hidden/);
    }
  }
  for (const [option, call] of [
    ["limit", (options) => client.getUserTitles("me", options)],
    ["size", (options) => client.getPurchasedGames(options)],
    ["X-Own", (headerOverrides) => client.getUserTitles("me", { headerOverrides })],
    ["method", (more) => client.call(Object.assign(more, { url: METHODS.call[0].url }))],
    ["accessToken", (tokens) => clientWith({ tokens }).getUserTitles("me")],
  ]) {
    for (const options of hidden(option, "5")) {
      const error = await rejection(call(options));
      assert.equal(error.code, "invalid_argument", option);
      assert.match(error.message, new RegExp(`\\b${option}\\b.*inherited or hidden`));
    }
  }
  for (const state of hidden("blockedUntil", Date.now() + 60_000)) {
    const rateLimit = new psn.RateLimiter({ state: Object.assign(state, { sent: [] }) });
    const error = await rejection(clientWith({ rateLimit }).getUserTitles("me"));
    assert.equal(error.code, "invalid_argument");
    assert.match(error.message, /\bblockedUntil\b.*inherited or hidden/);
  }
  assert.deepEqual(await asked(), []);
});

test("headers can be in a Headers object, and one takes the place of the client's own, however it is spelt", async () => {
  const client = await signedIn({ language: "fr-FR" });
  const given = { "accept-language": "de-DE", "x-own": "yes" };
  for (const headers of [given, new Headers(given), new Map(Object.entries(given))]) {
    for (const call of [
      () => client.getUserTitles("me", { headerOverrides: headers }),
      () => client.getUserTrophyProfileSummary("me", { headerOverrides: headers }),
      () => client.call({ ...METHODS.call[0], headers }),
      () => client.call(METHODS.call[0], undefined, { headerOverrides: headers }),
    ]) {
      await forget();
      await call();
      const [sent] = await asked();
      assert.deepEqual([sent.headers["accept-language"], sent.headers["x-own"]], ["de-DE", "yes"], String(call));
    }
  }
  await forget();
  for (const headers of [{ "X-Own": "☃" }, { "X-Own": "a\r\nb: c" }]) {
    const error = await rejection(client.call({ ...METHODS.call[0], headers }));
    assert.equal(error.code, "invalid_argument");
    assert.match(error.message, /\bX-Own\b/);
  }
  assert.deepEqual(await asked(), []);
});

test("call refuses what it does not know, and a body that a GET cannot have", async () => {
  const client = await signedIn();
  const { url } = METHODS.call[0];
  for (const [name, ...values] of [
    ["methd", { url, methd: "POST" }, {}],
    ["body", { url, method: "POST", body: {} }],
    ["signal", { url, signal: AbortSignal.abort() }],
    ["method", { url, method: "get" }],
    ["headers", { url, headers: "Accept-Language: de" }],
    ["url", { url: 5 }],
    ["bodyPayload", { url }, {}],
  ]) {
    const error = await rejection(client.call(...values));
    assert.deepEqual([error.code, error.endpoint], ["invalid_argument", "call"], name);
    assert.match(error.message, new RegExp(`\\b${name}\\b`));
  }
  assert.deepEqual(await asked(), []);
});

test("title ids are sent without the spaces around them", async () => {
  const client = await signedIn();
  const [id] = title.npTitleIds;
  for (const npTitleIds of [`${id} , `, ` ${id},`, `${id} ,${id}`]) {
    await forget();
    await client.getUserTrophiesForSpecificTitle("me", { npTitleIds });
    const [{ path }] = await asked();
    const sent = new URL(path, SIM_URL).searchParams.get("npTitleIds");
    assert.deepEqual(new Set(sent.split(",")), new Set([id]), npTitleIds);
  }
});

test("pages larger than PSN gives, and starts and sizes that are no numbers of items, are refused", async () => {
  const client = await signedIn();
  const { npCommunicationId } = title;
  for (const [option, call] of [
    ["limit", () => client.getUserTitles("me", { limit: 801 })],
    ["limit", () => client.getUserTitles("me", { limit: 0 })],
    ["limit", () => client.getUserTitles("me", { limit: "5" })],
    ["offset", () => client.getUserTitles("me", { offset: -1 })],
    ["offset", () => client.getTitleTrophies(npCommunicationId, "all", { offset: 1.5 })],
    ["limit", () => client.getUserPlayedGames("me", { limit: 201 })],
    ["limit", () => client.getUserFriendsAccountIds("me", { limit: Number.NaN })],
    ["size", () => client.getPurchasedGames({ size: 0 })],
    ["start", () => client.getPurchasedGames({ start: -1 })],
    ["npServiceName", () => client.getTitleTrophies(npCommunicationId, "all", { npServiceName: "trophy3" })],
    ["npTitleIds", () => client.getUserTrophiesForSpecificTitle("me", {})],
    ["npTitleIds", () => client.getUserTrophiesForSpecificTitle("me", { npTitleIds: "A,B,C,D,E,F" })],
    ["count", () => client.getUserRecentTitles("me", { count: 0 })],
    ["platforms", () => client.getUserPresence("me", { platforms: ["PS3"] })],
    ["includeFields", () => client.getUserGroups({ includeFields: [] })],
    ["titleId", () => client.getUserEntitlements({ titleId: "CUSA00001_00" })],
    ["displayTitleLocale", () => client.searchGames("a", { displayTitleLocale: "" })],
  ]) {
    const error = await rejection(call());
    assert.equal(error.code, "invalid_argument", String(call));
    assert.match(error.message, new RegExp(`\\b${option}\\b`), String(call));
  }
  assert.deepEqual(await asked(), []);
});

test("an argument that is missing or no id is refused by name", async () => {
  const client = await signedIn();
  for (const [argument, call] of [
    ["accountId", () => client.getUserTitles()],
    ["accountId", () => client.getUserTitles(5)],
    ["accountId", () => client.getUserTitles("..")],
    ["accountId", () => client.getUserTitles("")],
    ["accountId.*getAccountDevices", () => client.getProfileFromAccountId("me")],
    ['accountId.*not "me"', () => client.getProfileFromAccountId(owner.onlineId)],
    ["npCommunicationId.*NPWR", () => client.getTitleTrophies("CUSA00001_00", "all")],
    ["npCommunicationId.*NPWR", () => client.getTitleTrophyGroups("cusa00001_00")],
    ["npCommunicationId.*NPWR", () => client.getTitleTrophyGroups({ npCommunicationId: "ppsa01325_00" })],
    ["npCommunicationId", () => client.getTitleTrophies({}, "all")],
    ["npCommunicationId", () => client.getTitleTrophies({ ...title, npServiceName: "trophy3" }, "all")],
    ["npCommunicationId", () => client.getTitleTrophies({ ...title, npServiceName: null }, "all")],
    ["npCommunicationId", () => client.getTitleTrophies({ ...title, trophyTitlePlatform: null }, "all")],
    ["npCommunicationId", () => client.getTitleTrophies({ ...title, trophyTitlePlatform: 5 }, "all")],
    ["trophyGroupId", () => client.getTitleTrophies("NPWR20188_00")],
    ["userName", () => client.getProfileFromUserName(null)],
    ["userName", () => client.getUserRegion()],
    ["searchTerm", () => client.makeUniversalSearch()],
    ["searchTerm", () => client.searchUsers("")],
    ["accountIds", () => client.getUserPresences()],
    ["accountIds", () => client.getUserPresences([])],
    ["accountIds", () => client.getUserPresences("1")],
    ["accountIds", () => client.getUserPresences(["1", "me"])],
    ["accountIds", () => client.getProfilesFromAccountIds(["1", 2])],
    ["accountIds", () => client.getProfilesFromAccountIds(["1,2"])],
    ["accountIds", () => client.getProfilesFromAccountIds(Array.from({ length: 101 }, () => "1"))],
    ["trophies", () => client.getTitleGameHelp("NPWR20188_00", [])],
    ["trophies", () => client.getTitleGameHelp("NPWR20188_00", [{ trophyId: 1 }])],
    ["groupId", () => client.sendGroupMessage("..", "a")],
    ["body", () => client.sendGroupMessage("~1.2", "")],
    ["accountId", () => client.removeFriend("a-name")],
    ["domain", () => client.makeUniversalSearch("Teapot")],
    ["config", () => client.call()],
    ["url", () => client.call({ url: "https://example.com/api" })],
  ]) {
    const error = await rejection(call());
    assert.equal(error.code, "invalid_argument", String(call));
    assert.match(error.message, new RegExp(`\\b${argument}`), String(call));
  }
  assert.deepEqual(await asked(), []);
});

test("wrong options of the client make each call reject by name, and nothing throws before", async () => {
  const { npsso } = owner;
  await forget();
  for (const [option, options] of [
    ["nppso", { nppso: npsso }],
    ["npsso", { npsso: 5 }],
    ["tokens", { tokens: "tokens" }],
    ["tokens", { tokens: { accessToken: "a token" } }],
    ["accessToken", { accessToken: "token…" }],
    ["onTokens", { npsso, onTokens: {} }],
    ["fetch", { npsso, fetch: "fetch" }],
    ["relay", { npsso, relay: "ftp://127.0.0.1" }],
    ["relay", { npsso, relay: "http://user:word@127.0.0.1" }],
    ["queryHashes", { npsso, queryHashes: { metGetTips: "new" } }],
    ["metGetTip", { npsso, queryHashes: { metGetTip: "0".repeat(64) } }],
    ["timeout", { npsso, timeout: -1 }],
    ["language", { npsso, language: "de\nDE" }],
    ["signal", { npsso, signal: "signal" }],
    ["attempts", { npsso, retry: { attempts: 0 } }],
    ["retries", { npsso, retry: { retries: 3 } }],
    ["rateLimit", { npsso, rateLimit: 5 }],
    ["requests", { npsso, rateLimit: { requests: 0 } }],
    ["window", { npsso, rateLimit: { window: 5 } }],
  ]) {
    const client = new psn.PsnClient({ baseUrl: SIM_URL, ...options });
    for (const call of [() => client.getUserTitles("me"), () => client.getUserTrophyProfileSummary("me")]) {
      const error = await rejection(call());
      assert.equal(error.code, "invalid_argument", option);
      assert.match(error.endpoint, /^(PsnClient|RateLimiter)$/);
      assert.match(error.message, new RegExp(`\\b${option}\\b`));
    }
    assert.equal(client.sessionExpiresAt, undefined);
    await client.signOut();
    assert.equal(client.tokens, undefined);
  }
  for (const nothing of [undefined, null, "npsso", 5, {}]) {
    const client = new psn.PsnClient(nothing);
    assert.ok((await rejection(client.getUserTitles("me"))).code);
  }
  assert.deepEqual(await asked(), []);
});

test("a method that is called without its client rejects, and does not throw", async () => {
  for (const name of Object.keys(METHODS)) {
    const { [name]: method } = clientWith();
    for (const nobody of [undefined, null, {}]) {
      assert.equal((await rejection(method.apply(nobody, METHODS[name]))).code, "invalid_argument", name);
    }
  }
});

test("options and arguments count as they were when they were given", async () => {
  const retry = { baseDelay: 1 };
  const options = { npsso: owner.npsso, baseUrl: SIM_URL, retry };
  const client = new psn.PsnClient(options);
  options.baseUrl = "http://127.0.0.1:9";
  retry.attempts = 0;
  await forget();
  const page = { limit: 3 };
  const promise = client.getUserTitles("me", page);
  page.limit = 900;
  assert.equal((await promise).trophyTitles.length, 3);
});

test("the trophy service follows from the title, and what was found by its id is remembered", async () => {
  const legacy = (await clientWith().getUserTitles("me")).trophyTitles.find((one) => one.npServiceName === "trophy");
  const { npCommunicationId, trophyTitlePlatform } = legacy;
  const services = async () =>
    (await asked("npCommunicationIds")).map(({ path }) => /npServiceName=(\w+)/.exec(path)[1]);

  for (const reference of [
    legacy,
    { npCommunicationId, npServiceName: "trophy" },
    { npCommunicationId, trophyTitlePlatform },
  ]) {
    const client = await signedIn();
    await client.getTitleTrophies(reference, "all");
    assert.deepEqual(await services(), ["trophy"]);
  }
  const client = await signedIn();
  const { trophies } = await client.getTitleTrophies(npCommunicationId, "all");
  assert.ok(trophies.length > 0);
  assert.deepEqual(await services(), ["trophy2", "trophy"]);
  await client.getUserTrophiesEarnedForTitle("me", npCommunicationId, "all");
  await client.getTitleTrophyGroups(npCommunicationId);
  assert.deepEqual(await services(), ["trophy2", "trophy", "trophy", "trophy"]);
});

test("an id that no trophy service knows is asked of both once", async () => {
  const client = await signedIn();
  const error = await rejection(client.getTitleTrophies("NPWR99999_00", "all"));
  assert.equal(error.code, "not_found");
  assert.equal(error.attempts, 2);
  assert.equal((await asked("NPWR99999_00")).length, 2);
  // A service that the caller names is the one that is asked.
  await forget();
  await rejection(client.getTitleTrophies("NPWR99999_00", "all", { npServiceName: "trophy" }));
  assert.equal((await asked("NPWR99999_00")).length, 1);
});

test("call sends the token to PSN's hosts alone, however another one is written", async () => {
  const client = await signedIn();
  await forget();
  for (const url of [
    "https://example.com/",
    "http://m.np.playstation.com/api/",
    "https://playstation.com.example/",
    "https://example.com\\.playstation.com/",
    "https://example.com\t/.playstation.com/",
    "https://name@m.np.playstation.com/",
    "https://m.np.playstation.com:8443/",
    "https://example.com?.playstation.com",
    "https://xplaystation.com/",
    "//m.np.playstation.com/",
  ]) {
    assert.equal((await rejection(client.call({ url }))).code, "invalid_argument", url);
  }
  assert.deepEqual(await asked(""), []);
});
