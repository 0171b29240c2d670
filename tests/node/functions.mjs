// The functions with arguments that go into a URL's path, and how to call them.

const accountId = "1234567890123456789";
/** A picture, as far as anybody looks at it. */
export const PNG = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255, 128, 34]);
const category = "4cbf39e2-5749-4970-ba81-93a489e4570c";
const help = { trophyId: "18", udsObjectId: "GOAL", helpType: "HINT" };

/** `ids` names those arguments; `more` are the arguments after them. */
export const WITH_IDS = {
  acceptFriendRequest: { ids: ["accountId"] },
  getCaptureUrls: { ids: ["ugcId"] },
  getGroup: { ids: ["groupId"] },
  getGroupMessages: { ids: ["groupId"] },
  getGroupResource: { ids: ["groupId", "resourceId"] },
  getFriendshipSummary: { ids: ["accountId"] },
  getTitleConcepts: { ids: ["npTitleId"] },
  getTitleTrophies: { ids: ["npCommunicationId", "trophyGroupId"] },
  getTitleTrophy: { ids: ["npCommunicationId", "trophyId"] },
  getTitleTrophyGroups: { ids: ["npCommunicationId"] },
  getUserTitles: { ids: ["accountId"] },
  getUserTrophiesEarnedForTitle: { ids: ["accountId", "npCommunicationId", "trophyGroupId"] },
  getUserTrophyGroupEarningsForTitle: { ids: ["accountId", "npCommunicationId"] },
  getUserTrophiesForSpecificTitle: { ids: ["accountId"], options: { npTitleIds: "CUSA01433_00" } },
  getUserFriendshipSummary: { ids: ["accountId", "friendAccountId"] },
  getUserTitleTrophy: { ids: ["accountId", "npCommunicationId", "trophyId"] },
  getUserTrophyAppearanceSetting: { ids: ["npCommunicationId"] },
  getUserTrophyProfileSummary: { ids: ["accountId"] },
  getBasicPresence: { ids: ["accountId"] },
  getProfileFromAccountId: { ids: ["accountId"] },
  getProfileFromUserName: { ids: ["userName"] },
  getProfileShareableLink: { ids: ["accountId"] },
  getUserFriends: { ids: ["accountId"] },
  getUserFriendsAccountIds: { ids: ["accountId"] },
  getUserPlayedGame: { ids: ["accountId", "titleId"] },
  getUserPlayedGames: { ids: ["accountId"] },
  getUserPresence: { ids: ["accountId"] },
  getUserRegion: { ids: ["userName"] },
  leaveGroup: { ids: ["groupId"] },
  removeFriend: { ids: ["accountId"] },
  removeGroupMember: { ids: ["groupId", "accountId"] },
  renameGroup: { ids: ["groupId"], more: ["a name"] },
  sendGroupImage: { ids: ["groupId"], more: ["resource"] },
  sendGroupMessage: { ids: ["groupId"], more: ["a text"] },
  uploadGroupResource: { ids: ["groupId"], more: [PNG] },
};

/** All other functions, called with ordinary arguments. */
export const WITHOUT_IDS = {
  call: (psn, authorization) => psn.call({ url: "https://m.np.playstation.com/any" }, authorization),
  configure: (psn) => psn.configure({}),
  createGroup: (psn, authorization) => psn.createGroup(authorization, [accountId]),
  exchangeAccessCodeForAuthTokens: (psn) => psn.exchangeAccessCodeForAuthTokens("code"),
  exchangeNpssoForAccessCode: (psn) => psn.exchangeNpssoForAccessCode("npsso"),
  exchangeRefreshTokenForAuthTokens: (psn) => psn.exchangeRefreshTokenForAuthTokens("token"),
  getAccountDevices: (psn, authorization) => psn.getAccountDevices(authorization),
  getAppearOfflineSetting: (psn, authorization) => psn.getAppearOfflineSetting(authorization),
  getAvailableToPlaySubscriptions: (psn, authorization) => psn.getAvailableToPlaySubscriptions(authorization),
  getCaptureDetails: (psn, authorization) => psn.getCaptureDetails(authorization, "capture-1"),
  getExploreHub: (psn, authorization) => psn.getExploreHub(authorization),
  getFriendsWhoPlay: (psn, authorization) => psn.getFriendsWhoPlay(authorization, "10000237"),
  getGroupReactionDefinitions: (psn, authorization) => psn.getGroupReactionDefinitions(authorization),
  getOpenPartySessions: (psn, authorization) => psn.getOpenPartySessions(authorization),
  getPartySessionInvitations: (psn, authorization) => psn.getPartySessionInvitations(authorization),
  getProfilesFromAccountIds: (psn, authorization) => psn.getProfilesFromAccountIds(authorization, [accountId]),
  getPurchasedGames: (psn, authorization) => psn.getPurchasedGames(authorization),
  getRecentlyPlayedGames: (psn, authorization) => psn.getRecentlyPlayedGames(authorization),
  getSocialEligibility: (psn, authorization) => psn.getSocialEligibility(authorization),
  getStoreCategory: (psn, authorization) => psn.getStoreCategory(authorization, category),
  getStoreCategoryGrid: (psn, authorization) => psn.getStoreCategoryGrid(authorization, category),
  getStoreConcept: (psn, authorization) => psn.getStoreConcept(authorization, "10000237"),
  getStoreConceptAccessibility: (psn, authorization) => psn.getStoreConceptAccessibility(authorization, "10000237"),
  getStoreConceptAddOns: (psn, authorization) => psn.getStoreConceptAddOns(authorization, "10000237"),
  getStoreConceptCompatibility: (psn, authorization) => psn.getStoreConceptCompatibility(authorization, "10000237"),
  getStoreConceptContentRating: (psn, authorization) => psn.getStoreConceptContentRating(authorization, "10000237"),
  getStoreConceptEditions: (psn, authorization) => psn.getStoreConceptEditions(authorization, "10000237"),
  getStoreConceptFromProductId: (psn, authorization) =>
    psn.getStoreConceptFromProductId(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN"),
  getStoreConceptInfo: (psn, authorization) => psn.getStoreConceptInfo(authorization, "10000237"),
  getStoreConceptLegalText: (psn, authorization) => psn.getStoreConceptLegalText(authorization, "10000237"),
  getStoreConceptMedia: (psn, authorization) => psn.getStoreConceptMedia(authorization, "10000237"),
  getStoreConceptMediaCarousel: (psn, authorization) => psn.getStoreConceptMediaCarousel(authorization, "10000237"),
  getStoreConceptPrice: (psn, authorization) => psn.getStoreConceptPrice(authorization, "10000237"),
  getStoreConceptRating: (psn, authorization) => psn.getStoreConceptRating(authorization, "10000237"),
  getStoreConceptTitle: (psn, authorization) => psn.getStoreConceptTitle(authorization, "10000237"),
  getStoreConceptUpsell: (psn, authorization) => psn.getStoreConceptUpsell(authorization, "10000237"),
  getStoreDefaultView: (psn, authorization) =>
    psn.getStoreDefaultView(authorization, category, "cat.gma.Deals", "experience"),
  getStoreExperience: (psn, authorization) => psn.getStoreExperience(authorization),
  getStorePlusOffers: (psn, authorization) => psn.getStorePlusOffers(authorization, "TIER_20"),
  getStoreProduct: (psn, authorization) => psn.getStoreProduct(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN"),
  getStoreProductRating: (psn, authorization) =>
    psn.getStoreProductRating(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN"),
  getStoreStrands: (psn, authorization) => psn.getStoreStrands(authorization, "strand"),
  getStoreTitleAddOns: (psn, authorization) => psn.getStoreTitleAddOns(authorization, "PPSA01521_00"),
  getStoreViews: (psn, authorization) => psn.getStoreViews(authorization, "view", "experience"),
  getTitleGameHelp: (psn, authorization) => psn.getTitleGameHelp(authorization, "NPWR20188_00", [help]),
  getTitleGameHelpAvailability: (psn, authorization) => psn.getTitleGameHelpAvailability(authorization, "NPWR20188_00"),
  getUserAccountSummary: (psn, authorization) => psn.getUserAccountSummary(authorization),
  getUserBlockedAccountIds: (psn, authorization) => psn.getUserBlockedAccountIds(authorization),
  getUserCaptures: (psn, authorization) => psn.getUserCaptures(authorization),
  getUserConsoles: (psn, authorization) => psn.getUserConsoles(authorization),
  getUserEntitlements: (psn, authorization) => psn.getUserEntitlements(authorization),
  getUserFriendsRequests: (psn, authorization) => psn.getUserFriendsRequests(authorization),
  getUserGroups: (psn, authorization) => psn.getUserGroups(authorization),
  getUserNotifications: (psn, authorization) => psn.getUserNotifications(authorization),
  getUserPresences: (psn, authorization) => psn.getUserPresences(authorization, [accountId]),
  getUserRecentTitles: (psn, authorization) => psn.getUserRecentTitles(authorization, "me"),
  getUserSubscriptions: (psn, authorization) => psn.getUserSubscriptions(authorization),
  getUserWishlist: (psn, authorization) => psn.getUserWishlist(authorization),
  makeUniversalSearch: (psn, authorization) => psn.makeUniversalSearch(authorization, "a", "SocialAllAccounts"),
  searchGames: (psn, authorization) => psn.searchGames(authorization, "a"),
  searchGamesPage: (psn, authorization) => psn.searchGamesPage(authorization, "a", "CA8", { pageOffset: 15 }),
  searchUsers: (psn, authorization) => psn.searchUsers(authorization, "a"),
  searchUsersPage: (psn, authorization) => psn.searchUsersPage(authorization, "a", "CA8", { pageOffset: 15 }),
};

/** Functions that have tests of their own: of another service than PSN in trophy-so/, of the collection in collection/. */
export const ELSEWHERE = ["getUserAchievements", "loadTrophies", "planTrophySync", "runTrophySyncTask"];

/** Those that give more than a promise, or what gives one; with tests of their own in relay/ and collection/. */
export const MAKERS = ["createRelay", "finishTrophySync", "memoryStore", "syncTrophies"];

/** Calls a function of `WITH_IDS`. */
export function callWithIds(psn, name, authorization, ids, options = WITH_IDS[name].options) {
  return psn[name](authorization, ...ids, ...(WITH_IDS[name].more ?? []), options);
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
