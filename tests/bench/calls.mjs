// A usual call of each function, for any module that has psn-api's functions.
const authorization = { accessToken: "t".repeat(1000) };
const page = { limit: 100, offset: 200 };
const title = { npServiceName: "trophy", limit: 100 };
const npsso = "n".repeat(64);

export const calls = {
  getUserTitles: (psn) => psn.getUserTitles(authorization, "me", page),
  "getUserTitles without options": (psn) => psn.getUserTitles(authorization, "me"),
  getTitleTrophies: (psn) => psn.getTitleTrophies(authorization, "NPWR20188_00", "all", title),
  getTitleTrophyGroups: (psn) => psn.getTitleTrophyGroups(authorization, "NPWR20188_00", { npServiceName: "trophy" }),
  getUserTrophiesEarnedForTitle: (psn) =>
    psn.getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "all", title),
  getUserTrophyGroupEarningsForTitle: (psn) =>
    psn.getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR20188_00", { npServiceName: "trophy" }),
  getUserTrophiesForSpecificTitle: (psn) =>
    psn.getUserTrophiesForSpecificTitle(authorization, "me", { npTitleIds: "CUSA00001_00,PPSA00002_00" }),
  getUserTrophyProfileSummary: (psn) => psn.getUserTrophyProfileSummary(authorization, "me"),
  makeUniversalSearch: (psn) => psn.makeUniversalSearch(authorization, "harbour-pilot", "SocialAllAccounts"),
  getAccountDevices: (psn) => psn.getAccountDevices(authorization),
  getBasicPresence: (psn) => psn.getBasicPresence(authorization, "1234567890123456789"),
  getProfileFromAccountId: (psn) => psn.getProfileFromAccountId(authorization, "1234567890123456789"),
  getProfileFromUserName: (psn) => psn.getProfileFromUserName(authorization, "harbour-pilot"),
  getProfileShareableLink: (psn) => psn.getProfileShareableLink(authorization, "1234567890123456789"),
  getUserBlockedAccountIds: (psn) => psn.getUserBlockedAccountIds(authorization, page),
  getUserFriendsAccountIds: (psn) => psn.getUserFriendsAccountIds(authorization, "me", page),
  getUserFriendsRequests: (psn) => psn.getUserFriendsRequests(authorization, page),
  getUserPlayedGames: (psn) => psn.getUserPlayedGames(authorization, "me", { ...page, categories: "ps4_game" }),
  getUserRegion: (psn) => psn.getUserRegion(authorization, "harbour-pilot"),
  getPurchasedGames: (psn) => psn.getPurchasedGames(authorization, { size: 50, start: 50 }),
  getRecentlyPlayedGames: (psn) => psn.getRecentlyPlayedGames(authorization, { limit: 10 }),
  exchangeNpssoForAccessCode: (psn) => psn.exchangeNpssoForAccessCode(npsso),
  exchangeAccessCodeForAuthTokens: (psn) => psn.exchangeAccessCodeForAuthTokens("v3.code"),
  exchangeRefreshTokenForAuthTokens: (psn) => psn.exchangeRefreshTokenForAuthTokens("refresh"),
  call: (psn) => psn.call({ url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" }, authorization),
};

/** The lists of which the calls ask a page. */
const lists = { trophyTitles: [], trophies: [], blockList: [], friends: [], receivedRequests: [], titles: [] };

/** What the stubbed `fetch` answers all of them with. */
export const answer = {
  status: 200,
  headers: new Headers({ location: "com.scee.psxandroid.scecompcall://redirect/?code=v3.code" }),
  json: async () => ({
    data: { purchasedTitlesRetrieve: { games: [] }, gameLibraryTitlesRetrieve: { games: [] } },
    profile: { npId: "aGFyYm91ci1waWxvdEBhNy5kZQ==" },
    ...lists,
  }),
};
