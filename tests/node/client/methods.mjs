// Every method of PsnClient, and ordinary arguments for it before its options.
import { PNG } from "../functions.mjs";
import { control, facts, owner, signedIn } from "./simulated.mjs";

export const [title] = facts.titles;
const { npCommunicationId } = title;
/** A title with game help. */
const helped = facts.titles.find(({ npServiceName }) => npServiceName === "trophy2").npCommunicationId;

const [group, large] = facts.groups;
const concept = "10000237";
/** A game of the store, and what is bought of it. */
const [{ defaultProduct, id: storeConcept }] = await storeGames();
const { id: storeProduct } = defaultProduct;
/** The games for PS5, a view of the store, and where it leads. */
const category = "4cbf39e2-5749-4970-ba81-93a489e4570c";
const { view, experience, link } = await storeView();
const [{ titleId: playedGame }] = (await (await signedIn()).getUserPlayedGames("me", { limit: 1 })).titles;
const [resourceId] = group.resources;
const help = { trophyId: "1", udsObjectId: "GOAL_1", helpType: "HINT" };

/** Methods that change something. */
export const WRITES = [
  "acceptFriendRequest",
  "createGroup",
  "leaveGroup",
  "removeFriend",
  "removeGroupMember",
  "renameGroup",
  "sendGroupImage",
  "sendGroupMessage",
  "uploadGroupResource",
];

/** Those of them that make something, which has an id and a time of its own. */
export const MAKES = ["sendGroupImage", "sendGroupMessage", "uploadGroupResource"];

/** Those of them that have no answer. */
export const NOTHING = WRITES.filter((name) => !["createGroup", ...MAKES].includes(name));

/** The games that are out, as the simulator's search gives them. */
async function storeGames() {
  const games = await (await signedIn()).searchGames("a").toArray();
  return games.filter(({ defaultProduct }) => defaultProduct);
}

async function storeView() {
  const client = await signedIn();
  const { id: experience, navTree } = (await client.getStoreExperience()).data.emsExperienceRetrieve;
  const view = navTree.items[0].link.replace("EMS_VIEW:", "");
  const [{ components }] = (await client.getStoreViews(view, experience)).data.emsViewsRetrieve;
  return { view, experience, link: components.find(({ link }) => link).link };
}

export const METHODS = {
  acceptFriendRequest: [facts.friendRequests[0]],
  call: [{ url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" }, undefined],
  createGroup: [[facts.people.second.accountId]],
  getAccountDevices: [],
  getAppearOfflineSetting: [],
  getAvailableToPlaySubscriptions: [],
  getBasicPresence: [owner.accountId],
  getCaptureDetails: ["capture-1"],
  getCaptureUrls: ["capture-1"],
  getExploreHub: [],
  getFriendshipSummary: [facts.people.friend.accountId],
  getFriendsWhoPlay: [concept],
  getGroup: [group.groupId],
  getGroupMessages: [group.groupId],
  getGroupReactionDefinitions: [],
  getGroupResource: [group.groupId, resourceId],
  getOpenPartySessions: [],
  getPartySessionInvitations: [],
  getProfileFromAccountId: [owner.accountId],
  getProfileFromUserName: [owner.onlineId],
  getProfilesFromAccountIds: [[owner.accountId, facts.people.friend.accountId]],
  getProfileShareableLink: [owner.accountId],
  getPurchasedGames: [],
  getRecentlyPlayedGames: [],
  getSocialEligibility: [],
  getStoreCategory: [category],
  getStoreCategoryGrid: [category],
  getStoreConcept: [storeConcept],
  getStoreConceptAccessibility: [storeConcept],
  getStoreConceptAddOns: [storeConcept],
  getStoreConceptCompatibility: [storeConcept],
  getStoreConceptContentRating: [storeConcept],
  getStoreConceptEditions: [storeConcept],
  getStoreConceptFromProductId: [storeProduct],
  getStoreConceptInfo: [storeConcept],
  getStoreConceptLegalText: [storeConcept],
  getStoreConceptMedia: [storeConcept],
  getStoreConceptMediaCarousel: [storeConcept],
  getStoreConceptPrice: [storeConcept],
  getStoreConceptRating: [storeConcept],
  getStoreConceptTitle: [storeConcept],
  getStoreConceptUpsell: [storeConcept],
  getStoreDefaultView: [link.target, link.localizedName, experience],
  getStoreExperience: [],
  getStorePlusOffers: ["TIER_20"],
  getStoreProduct: [storeProduct],
  getStoreProductRating: [storeProduct],
  getStoreStrands: ["fbb563aa-c602-476d-bb92-fe7f35080205"],
  getStoreTitleAddOns: [title.npTitleIds[0]],
  getStoreViews: [view, experience],
  getTitleConcepts: [title.npTitleIds[0]],
  getTitleGameHelp: [helped, [help]],
  getTitleGameHelpAvailability: [helped],
  getTitleTrophies: [npCommunicationId, "all"],
  getTitleTrophy: [npCommunicationId, 0],
  getTitleTrophyGroups: [npCommunicationId],
  getUserAccountSummary: [],
  getUserBlockedAccountIds: [],
  getUserCaptures: [],
  getUserConsoles: [],
  getUserEntitlements: [],
  getUserFriends: ["me"],
  getUserFriendsAccountIds: ["me"],
  getUserFriendshipSummary: [owner.accountId, facts.people.friend.accountId],
  getUserFriendsRequests: [],
  getUserGroups: [],
  getUserNotifications: [],
  getUserPlayedGame: ["me", playedGame],
  getUserPlayedGames: ["me"],
  getUserPresence: [facts.people.friend.accountId],
  getUserPresences: [[facts.people.friend.accountId, facts.people.second.accountId]],
  getUserRecentTitles: ["me"],
  getUserRegion: [owner.onlineId, ["en"]],
  getUserSubscriptions: [],
  getUserTitles: ["me"],
  getUserTitleTrophy: ["me", npCommunicationId, 0],
  getUserTrophiesEarnedForTitle: ["me", npCommunicationId, "all"],
  getUserTrophiesForSpecificTitle: ["me"],
  getUserTrophyAppearanceSetting: [npCommunicationId],
  getUserTrophyGroupEarningsForTitle: ["me", npCommunicationId],
  getUserTrophyProfileSummary: ["me"],
  getUserWishlist: [],
  leaveGroup: [large.groupId],
  makeUniversalSearch: ["Teapot", "SocialAllAccounts"],
  removeFriend: [facts.people.friend.accountId],
  removeGroupMember: [large.groupId, facts.people.friend.accountId],
  renameGroup: [large.groupId, "Lamps"],
  searchGames: ["a"],
  searchGamesPage: ["a", "sim-MobileGames-15"],
  searchUsers: ["Teapot"],
  searchUsersPage: ["e", "sim-SocialAllAccounts-15"],
  sendGroupImage: [group.groupId, resourceId],
  sendGroupMessage: [group.groupId, "Ready?"],
  uploadGroupResource: [group.groupId, PNG],
};

/** The options that a method cannot do without, and those that say which trophy service is meant. */
export function neededOptions(name) {
  if (name === "getUserTrophiesForSpecificTitle") return { npTitleIds: title.npTitleIds[0] };
  if (name.endsWith("Page")) return { pageOffset: 15 };
  return METHODS[name].includes(npCommunicationId) && !name.startsWith("getTitleGameHelp")
    ? { npServiceName: title.npServiceName }
    : {};
}

/** Calls a method with these options besides the ones it needs; what changes something finds all as at the start. */
export async function callMethod(client, name, options) {
  if (WRITES.includes(name)) await control("POST", "people/reset");
  return client[name](...METHODS[name], { ...neededOptions(name), ...options });
}
