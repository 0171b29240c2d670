// The same package by `require`.
const assert = require("node:assert/strict");
const { test } = require("node:test");
const psn = require("psn-api-wasm");

test("both entries export the same names", async () => {
  const names = Object.keys(await import("psn-api-wasm")).sort();
  assert.deepEqual(Object.keys(psn).sort(), names);
  assert.ok(names.includes("getUserTitles"));
});

test("the main job", async () => {
  const { account, SIM_URL, signIn } = await import("./simulator.mjs");
  const { people } = await account();
  await psn.configure({ baseUrl: SIM_URL });
  const authorization = await signIn(psn, people.newcomer.npsso);
  const { trophyTitles } = await psn.getUserTitles(authorization, people.owner.accountId, { limit: 3 });
  assert.equal(trophyTitles.length, 3);
  const { trophies } = await psn.getTitleTrophies(authorization, trophyTitles[0].npCommunicationId, "all", {
    npServiceName: trophyTitles[0].npServiceName,
  });
  assert.ok(trophies.length > 0);
  await assert.rejects(psn.getUserTitles(authorization, ".."), TypeError);
});

test("the functions are psn-api's in kind", () => {
  assert.equal(psn.exchangeNpssoForCode, psn.exchangeNpssoForAccessCode);
  assert.equal(psn.exchangeCodeForAccessToken, psn.exchangeAccessCodeForAuthTokens);
  assert.equal(psn.getUserTrophiesEarnedForTitle.length, 5);
  assert.equal(psn.getPurchasedGames.length, 1);
  assert.equal(psn.TrophyRarity[0], "UltraRare");
});

test("a limiter of the other copy is refused, for it would count nothing", async () => {
  const { PsnClient } = await import("psn-api-wasm");
  const client = new PsnClient({ accessToken: "token", rateLimit: new psn.RateLimiter({ requests: 1 }) });
  await assert.rejects(client.getUserTitles("me"), { code: "invalid_argument", message: /rateLimit/ });
});
