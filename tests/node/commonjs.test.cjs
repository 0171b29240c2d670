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

test("a limiter of the other copy keeps one budget for both", async () => {
  const { PsnClient, PsnError } = await import("psn-api-wasm");
  const rateLimit = new psn.RateLimiter({ requests: 2, per: 3_600_000, maxWait: 0 });
  const options = { accessToken: "token", rateLimit, fetch: async () => Response.json({ trophyTitles: [] }) };
  const [ours, theirs] = [new PsnClient(options), new psn.PsnClient(options)];
  await ours.getUserTitles("me");
  await theirs.getUserTitles("me");
  for (const client of [ours, theirs]) {
    const error = await client.getUserTitles("me").catch((reason) => reason);
    assert.equal(error.code, "rate_limited");
    assert.ok(error.retryAt.getTime() > Date.now());
    assert.ok(error instanceof PsnError && error instanceof psn.PsnError);
  }
  assert.equal(rateLimit.state.sent.length, 2);
});

test("a 429 to a client of one copy stops those of the other", async () => {
  const { PsnClient } = await import("psn-api-wasm");
  const rateLimit = new psn.RateLimiter({ maxWait: 0 });
  const headers = { "X-RateLimit-Next-Available": String(Math.ceil(Date.now() / 1000) + 60) };
  const fetch = async () => Response.json({ error: { code: 1, message: "slow down" } }, { status: 429, headers });
  const [ours, theirs] = [PsnClient, psn.PsnClient].map(
    (Client) => new Client({ accessToken: "token", rateLimit, fetch, retry: false }),
  );
  for (const [client, attempts] of [
    [ours, 1],
    [theirs, 0],
  ]) {
    const error = await client.getUserTitles("me").catch((reason) => reason);
    assert.deepEqual([error.code, error.attempts], ["rate_limited", attempts]);
  }
});
