// The functions with arguments that go into a URL's path, and how to call them.

/** `ids` names those arguments; `call` takes as many values, and the authorization. */
export const WITH_IDS = {
  getTitleTrophies: { ids: ["npCommunicationId", "trophyGroupId"] },
  getTitleTrophyGroups: { ids: ["npCommunicationId"] },
  getUserTitles: { ids: ["accountId"] },
  getUserTrophiesEarnedForTitle: { ids: ["accountId", "npCommunicationId", "trophyGroupId"] },
  getUserTrophyGroupEarningsForTitle: { ids: ["accountId", "npCommunicationId"] },
  getUserTrophiesForSpecificTitle: { ids: ["accountId"], options: { npTitleIds: "CUSA01433_00" } },
  getUserTrophyProfileSummary: { ids: ["accountId"] },
  getBasicPresence: { ids: ["accountId"] },
  getProfileFromAccountId: { ids: ["accountId"] },
  getProfileFromUserName: { ids: ["userName"] },
  getProfileShareableLink: { ids: ["accountId"] },
  getUserFriendsAccountIds: { ids: ["accountId"] },
  getUserPlayedGames: { ids: ["accountId"] },
  getUserRegion: { ids: ["userName"] },
};

/** All other functions, called with ordinary arguments. */
export const WITHOUT_IDS = {
  call: (psn, authorization) => psn.call({ url: "https://m.np.playstation.com/any" }, authorization),
  configure: (psn) => psn.configure({}),
  exchangeAccessCodeForAuthTokens: (psn) => psn.exchangeAccessCodeForAuthTokens("code"),
  exchangeNpssoForAccessCode: (psn) => psn.exchangeNpssoForAccessCode("npsso"),
  exchangeRefreshTokenForAuthTokens: (psn) => psn.exchangeRefreshTokenForAuthTokens("token"),
  getAccountDevices: (psn, authorization) => psn.getAccountDevices(authorization),
  getPurchasedGames: (psn, authorization) => psn.getPurchasedGames(authorization),
  getRecentlyPlayedGames: (psn, authorization) => psn.getRecentlyPlayedGames(authorization),
  getUserBlockedAccountIds: (psn, authorization) => psn.getUserBlockedAccountIds(authorization),
  getUserFriendsRequests: (psn, authorization) => psn.getUserFriendsRequests(authorization),
  makeUniversalSearch: (psn, authorization) => psn.makeUniversalSearch(authorization, "a", "SocialAllAccounts"),
};

/** Functions of another service than PSN, which have tests of their own in trophy-so/. */
export const ELSEWHERE = ["getUserAchievements"];

/** Those that give no promise, but what does; with tests of their own in relay/. */
export const MAKERS = ["createRelay"];

/** Calls a function of `WITH_IDS`. */
export function callWithIds(psn, name, authorization, ids, options = WITH_IDS[name].options) {
  return psn[name](authorization, ...ids, options);
}

/** Every place of a path argument, as the function's name, the argument's, and its position. */
export function places() {
  return Object.entries(WITH_IDS).flatMap(([name, { ids }]) =>
    ids.map((argument, position) => ({ name, argument, position, count: ids.length })),
  );
}

/** The ids of a call: `value` in one place, a usual one elsewhere. */
export function idsWith({ count, position }, value) {
  return Array.from({ length: count }, (_, index) => (index === position ? value : "usual"));
}
