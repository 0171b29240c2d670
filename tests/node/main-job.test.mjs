// The main job over real HTTP: from an NPSSO to an account's trophies.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { account, fault, received, SIM_URL, signIn } from "./simulator.mjs";

// At the top level, since the first Node 20 does not wait for hooks there.
const { people, titles } = await account();
await psn.configure({ baseUrl: SIM_URL });
const authorization = await signIn(psn, people.owner.npsso);

test("signing in gives tokens by psn-api's names", () => {
  assert.deepEqual(Object.keys(authorization), [
    "accessToken",
    "expiresIn",
    "idToken",
    "refreshToken",
    "refreshTokenExpiresIn",
    "scope",
    "tokenType",
  ]);
  assert.equal(authorization.expiresIn, 3599);
  assert.equal(authorization.tokenType, "bearer");
});

test("refreshing gives tokens that work", async () => {
  const newer = await psn.exchangeRefreshTokenForAuthTokens(authorization.refreshToken);
  assert.notEqual(newer.accessToken, authorization.accessToken);
  const summary = await psn.getUserTrophyProfileSummary(newer, "me");
  assert.equal(summary.accountId, people.owner.accountId);
});

test("the trophies of an account", async () => {
  const summary = await psn.getUserTrophyProfileSummary(authorization, "me");
  assert.deepEqual(summary.earnedTrophies, people.owner.earnedTrophies);

  const page = await psn.getUserTitles(authorization, "me", { limit: 5, offset: 2 });
  assert.equal(page.totalItemCount, people.owner.titleCount);
  assert.equal(page.trophyTitles.length, 5);
  assert.equal(page.nextOffset, 7);

  const [{ npCommunicationId, npServiceName, earnedTrophies }] = page.trophyTitles;
  const options = { npServiceName };
  const { trophies } = await psn.getTitleTrophies(authorization, npCommunicationId, "all", options);
  const { trophyCount } = titles.find((title) => title.npCommunicationId === npCommunicationId);
  assert.equal(trophies.length, trophyCount);

  const earned = await psn.getUserTrophiesEarnedForTitle(authorization, "me", npCommunicationId, "all", options);
  const sum = Object.values(earnedTrophies).reduce((all, count) => all + count);
  assert.equal(earned.trophies.filter((trophy) => trophy.earned).length, sum);

  const groups = await psn.getTitleTrophyGroups(authorization, npCommunicationId, options);
  const earnings = await psn.getUserTrophyGroupEarningsForTitle(authorization, "me", npCommunicationId, options);
  assert.equal(earnings.trophyGroups.length, groups.trophyGroups.length);
  assert.equal(psn.TrophyRarity[trophies[0].trophyRare ?? psn.TrophyRarity.Rare].length > 0, true);
});

test("a header override chooses the language", async () => {
  const name = async (language) => {
    const options = { limit: 1, headerOverrides: { "Accept-Language": language } };
    return (await psn.getUserTitles(authorization, "me", options)).trophyTitles[0].trophyTitleName;
  };
  const names = await Promise.all(["en-US", "ja-JP", "ja-JP"].map(name));
  assert.equal(names[1], names[2]);
  const requests = await received("trophyTitles?limit=1");
  assert.ok(requests.some(({ headers }) => headers["accept-language"] === "ja-JP"));
});

test("people", async () => {
  const { accountId, onlineId } = people.owner;
  assert.equal((await psn.getProfileFromAccountId(authorization, accountId)).onlineId, onlineId);
  assert.equal((await psn.getProfileFromUserName(authorization, onlineId)).profile.accountId, accountId);
  assert.match((await psn.getUserRegion(authorization, onlineId)).code, /^[A-Z]{2}$/);
  assert.ok((await psn.getUserFriendsAccountIds(authorization, "me")).friends.length > 0);
  assert.ok(Array.isArray((await psn.getUserFriendsRequests(authorization)).receivedRequests));
  assert.ok(Array.isArray((await psn.getUserBlockedAccountIds(authorization)).blockList));
  assert.ok((await psn.getBasicPresence(authorization, accountId)).basicPresence);
  assert.ok((await psn.getAccountDevices(authorization)).accountDevices.length > 0);
  assert.match((await psn.getProfileShareableLink(authorization, accountId)).shareUrl, /^https:/);
});

test("games, by REST and by GraphQL", async () => {
  const played = await psn.getUserPlayedGames(authorization, "me", { limit: 3, offset: 0 });
  assert.equal(played.titles.length, 3);
  const purchased = await psn.getPurchasedGames(authorization, { size: 4, platform: ["ps5"] });
  assert.equal(purchased.data.purchasedTitlesRetrieve.games.length, 4);
  const recent = await psn.getRecentlyPlayedGames(authorization, { limit: 2 });
  assert.equal(recent.data.gameLibraryTitlesRetrieve.games.length, 2);
});

test("universal search, and any route with call", async () => {
  const found = await psn.makeUniversalSearch(authorization, people.friend.onlineId, "SocialAllAccounts");
  const names = found.domainResponses[0].results.map(({ socialMetadata }) => socialMetadata.onlineId);
  assert.ok(names.includes(people.friend.onlineId));

  const url = "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
  assert.equal((await psn.call({ url }, authorization)).accountId, people.owner.accountId);
});

test("twenty calls at once each get their own answer", async () => {
  const offsets = Array.from({ length: 20 }, (_, index) => index);
  const page = (offset) => psn.getUserTitles(authorization, "me", { limit: 1, offset });
  const pages = await Promise.all(offsets.map(page));
  const ids = pages.map(({ trophyTitles }) => trophyTitles[0].npCommunicationId);
  assert.equal(new Set(ids).size, 20);
  const { trophyTitles } = await psn.getUserTitles(authorization, "me", { limit: 20 });
  assert.deepEqual(
    ids,
    trophyTitles.map(({ npCommunicationId }) => npCommunicationId),
  );
});

test("a slow answer holds up no other", async () => {
  await fault("trophyTitles?limit=61", "slow", { delay: 500 });
  const order = [];
  const slow = psn.getUserTitles(authorization, "me", { limit: 61 }).then(() => order.push("slow"));
  const quick = psn.getUserTitles(authorization, "me", { limit: 62 }).then(() => order.push("quick"));
  await Promise.all([slow, quick]);
  assert.deepEqual(order, ["quick", "slow"]);
});
