// Wrong options: misspelt, of another type, or of another function.
import {
  type AllCallOptions,
  type AuthorizationPayload,
  getAccountDevices,
  getBasicPresence,
  getPurchasedGames,
  getRecentlyPlayedGames,
  getTitleTrophies,
  getTitleTrophyGroups,
  getUserBlockedAccountIds,
  getUserFriendsAccountIds,
  getUserPlayedGames,
  getUserTitles,
  getUserTrophiesEarnedForTitle,
  getUserTrophiesForSpecificTitle,
  getUserTrophyProfileSummary,
} from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

// Pages.
// @ts-expect-error
getUserTitles(authorization, "me", { limit: "800" });
// @ts-expect-error
getUserTitles(authorization, "me", { offset: null });
// @ts-expect-error
getUserTitles(authorization, "me", { Limit: 800 });
// @ts-expect-error
getUserTitles(authorization, "me", 800);
// @ts-expect-error
getUserTitles(authorization, "me", null);
// @ts-expect-error
getUserFriendsAccountIds(authorization, "me", { size: 100 });
// @ts-expect-error
getUserBlockedAccountIds(authorization, { limit: true });
// @ts-expect-error
getUserPlayedGames(authorization, "me", { limit: 10, offset: "0" });
// @ts-expect-error
getUserPlayedGames(authorization, "me", { limit: 10, offset: 0, categories: ["ps4_game"] });

// Options that belong to another function.
// @ts-expect-error
getUserTitles(authorization, "me", { npServiceName: "trophy" });
// @ts-expect-error
getTitleTrophyGroups(authorization, "NPWR20188_00", { limit: 10 });
// @ts-expect-error
getUserTrophyProfileSummary(authorization, "me", { offset: 10 });
// @ts-expect-error
getPurchasedGames(authorization, { limit: 10 });
// @ts-expect-error
getRecentlyPlayedGames(authorization, { start: 10 });

// Values that PSN does not know.
// @ts-expect-error
getTitleTrophies(authorization, "NPWR20188_00", "all", { npServiceName: "trophy3" });
// @ts-expect-error
getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "all", { npServiceName: "PS4" });
// @ts-expect-error
getPurchasedGames(authorization, { platform: ["PS5"] });
// @ts-expect-error
getPurchasedGames(authorization, { platform: "ps5" });
// @ts-expect-error
getPurchasedGames(authorization, { sortBy: "NAME" });
// @ts-expect-error
getPurchasedGames(authorization, { sortDirection: "descending" });
// @ts-expect-error
getPurchasedGames(authorization, { membership: "PS_NOW" });
// @ts-expect-error
getRecentlyPlayedGames(authorization, { categories: "ps4_game,ps5_native_game" });
// @ts-expect-error
getRecentlyPlayedGames(authorization, { categories: ["ps4"] });

// The options that getUserTrophiesForSpecificTitle requires.
// @ts-expect-error
getUserTrophiesForSpecificTitle(authorization, "me", {});
// @ts-expect-error
getUserTrophiesForSpecificTitle(authorization, "me", { includeNotEarnedTrophyIds: true });
// @ts-expect-error
getUserTrophiesForSpecificTitle(authorization, "me", { npTitleIds: ["CUSA12057_00"] });
// @ts-expect-error
getUserTrophiesForSpecificTitle(authorization, "me", { npTitleIds: "CUSA12057_00", includeNotEarnedTrophyIds: "true" });

// Headers.
// @ts-expect-error
getUserTitles(authorization, "me", { headerOverrides: { "accept-language": "de" } });
// @ts-expect-error
getUserTitles(authorization, "me", { headerOverrides: "de" });
// @ts-expect-error
getBasicPresence(authorization, "me", { headerOverrides: {} });
// @ts-expect-error
getAccountDevices(authorization, { "Accept-Language": "de" });
// @ts-expect-error
export const incomplete: AllCallOptions = { limit: 10 };
