// Every method of PsnClient, and ordinary arguments for it before its options.
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
const help = { trophyId: "1", udsObjectId: "GOAL_1", helpType: "HINT" };

/** Methods that change something. */
export const WRITES = [
  "acceptFriendRequest",
  "createGroup",
  "leaveGroup",
  "removeFriend",
  "removeGroupMember",
  "renameGroup",
  "sendGroupMessage",
];

/** Those of them that have no answer. */
export const NOTHING = WRITES.filter((name) => !["createGroup", "sendGroupMessage"].includes(name));

/** The games that are out, as the simulator's search gives them. */
async function storeGames() {
  const games = await (await signedIn()).searchGames("a").toArray();
  return games.filter(({ defaultProduct }) => defaultProduct);
}

export const METHODS = {
  acceptFriendRequest: [facts.friendRequests[0]],
  call: [{ url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" }, undefined],
  createGroup: [[facts.people.second.accountId]],
  getAccountDevices: [],
  getAvailableToPlaySubscriptions: [],
  getBasicPresence: [owner.accountId],
  getCaptureUrls: ["capture-1"],
  getFriendsWhoPlay: [concept],
  getGroup: [group.groupId],
  getGroupMessages: [group.groupId],
  getFriendshipSummary: [facts.people.friend.accountId],
  getProfileFromAccountId: [owner.accountId],
  getProfileFromUserName: [owner.onlineId],
  getProfileShareableLink: [owner.accountId],
  getProfilesFromAccountIds: [[owner.accountId, facts.people.friend.accountId]],
  getPurchasedGames: [],
  getRecentlyPlayedGames: [],
  getStoreConcept: [storeConcept],
  getStoreConceptPrice: [storeConcept],
  getStoreConceptRating: [storeConcept],
  getStorePlusOffers: ["TIER_20"],
  getStoreProduct: [storeProduct],
  getStoreProductRating: [storeProduct],
  getTitleConcepts: [title.npTitleIds[0]],
  getTitleGameHelp: [helped, [help]],
  getTitleGameHelpAvailability: [helped],
  getTitleTrophies: [npCommunicationId, "all"],
  getTitleTrophy: [npCommunicationId, 0],
  getTitleTrophyGroups: [npCommunicationId],
  getUserBlockedAccountIds: [],
  getUserCaptures: [],
  getUserConsoles: [],
  getUserEntitlements: [],
  getUserFriendsAccountIds: ["me"],
  getUserFriendsRequests: [],
  getUserGroups: [],
  getUserPlayedGames: ["me"],
  getUserPresence: [facts.people.friend.accountId],
  getUserPresences: [[facts.people.friend.accountId, facts.people.second.accountId]],
  getUserRecentTitles: ["me"],
  getUserRegion: [owner.onlineId, ["en"]],
  getUserFriendshipSummary: [owner.accountId, facts.people.friend.accountId],
  getUserTitleTrophy: ["me", npCommunicationId, 0],
  getUserTitles: ["me"],
  getUserTrophiesEarnedForTitle: ["me", npCommunicationId, "all"],
  getUserTrophiesForSpecificTitle: ["me"],
  getUserTrophyGroupEarningsForTitle: ["me", npCommunicationId],
  getUserTrophyProfileSummary: ["me"],
  getUserWishlist: [],
  makeUniversalSearch: ["Teapot", "SocialAllAccounts"],
  leaveGroup: [large.groupId],
  removeGroupMember: [large.groupId, facts.people.friend.accountId],
  renameGroup: [large.groupId, "Lamps"],
  removeFriend: [facts.people.friend.accountId],
  searchGames: ["a"],
  searchGamesPage: ["a", "sim-MobileGames-15"],
  searchUsersPage: ["e", "sim-SocialAllAccounts-15"],
  searchUsers: ["Teapot"],
  sendGroupMessage: [group.groupId, "Ready?"],
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
