// What psn-api's module itself looks like, before any call.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadOurs } from "./modules.mjs";

const LENGTHS = {
  call: 3,
  exchangeAccessCodeForAuthTokens: 1,
  exchangeCodeForAccessToken: 1,
  exchangeNpssoForAccessCode: 1,
  exchangeNpssoForCode: 1,
  exchangeRefreshTokenForAuthTokens: 1,
  getAccountDevices: 2,
  getBasicPresence: 3,
  getProfileFromAccountId: 3,
  getProfileFromUserName: 2,
  getProfileShareableLink: 2,
  getPurchasedGames: 1,
  getRecentlyPlayedGames: 1,
  getTitleTrophies: 4,
  getTitleTrophyGroups: 3,
  getUserBlockedAccountIds: 2,
  getUserFriendsAccountIds: 3,
  getUserFriendsRequests: 2,
  getUserPlayedGames: 3,
  getUserRegion: 2,
  getUserTitles: 3,
  getUserTrophiesEarnedForTitle: 5,
  getUserTrophiesForSpecificTitle: 3,
  getUserTrophyGroupEarningsForTitle: 4,
  getUserTrophyProfileSummary: 3,
  makeUniversalSearch: 3,
};

const ours = await loadOurs();

for (const [name, length] of Object.entries(LENGTHS)) {
  test(`${name} is an async function of ${length}`, () => {
    assert.equal(typeof ours[name], "function");
    assert.equal(ours[name].length, length);
    assert.equal(
      Object.getPrototypeOf(ours[name]),
      Object.getPrototypeOf(async () => {}),
    );
  });
}

test("the deprecated names are the same functions", () => {
  assert.equal(ours.exchangeCodeForAccessToken, ours.exchangeAccessCodeForAuthTokens);
  assert.equal(ours.exchangeNpssoForCode, ours.exchangeNpssoForAccessCode);
});

test("TrophyRarity maps both ways", () => {
  const rarity = {
    0: "UltraRare",
    1: "VeryRare",
    2: "Rare",
    3: "Common",
    UltraRare: 0,
    VeryRare: 1,
    Rare: 2,
    Common: 3,
  };
  assert.deepEqual(ours.TrophyRarity, rarity);
  assert.deepEqual(Object.keys(ours.TrophyRarity), Object.keys(rarity));
});
