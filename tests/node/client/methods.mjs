// Every method of PsnClient, and ordinary arguments for it before its options.
import { facts, owner } from "./simulated.mjs";

export const [title] = facts.titles;
const { npCommunicationId } = title;

export const METHODS = {
  call: [{ url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" }, undefined],
  getAccountDevices: [],
  getBasicPresence: [owner.accountId],
  getProfileFromAccountId: [owner.accountId],
  getProfileFromUserName: [owner.onlineId],
  getProfileShareableLink: [owner.accountId],
  getPurchasedGames: [],
  getRecentlyPlayedGames: [],
  getTitleTrophies: [npCommunicationId, "all"],
  getTitleTrophyGroups: [npCommunicationId],
  getUserBlockedAccountIds: [],
  getUserFriendsAccountIds: ["me"],
  getUserFriendsRequests: [],
  getUserPlayedGames: ["me"],
  getUserRegion: [owner.onlineId, ["en"]],
  getUserTitles: ["me"],
  getUserTrophiesEarnedForTitle: ["me", npCommunicationId, "all"],
  getUserTrophiesForSpecificTitle: ["me"],
  getUserTrophyGroupEarningsForTitle: ["me", npCommunicationId],
  getUserTrophyProfileSummary: ["me"],
  makeUniversalSearch: ["Teapot", "SocialAllAccounts"],
};

/** The options that a method cannot do without, and those that say which trophy service is meant. */
export function neededOptions(name) {
  if (name === "getUserTrophiesForSpecificTitle") return { npTitleIds: title.npTitleIds[0] };
  return METHODS[name].includes(npCommunicationId) ? { npServiceName: title.npServiceName } : {};
}

/** Calls a method with these options besides the ones it needs. */
export function callMethod(client, name, options) {
  return client[name](...METHODS[name], { ...neededOptions(name), ...options });
}
