// Wrong calls of the endpoints that psn-api does not have.
import {
  type AuthorizationPayload,
  acceptFriendRequest,
  getCaptureDetails,
  getExploreHub,
  getProfilesFromAccountIds,
  getStoreCategory,
  getStoreConceptAddOns,
  getStoreConceptMedia,
  getStoreStrands,
  getStoreTitleAddOns,
  getStoreViews,
  getTitleConcepts,
  getTitleGameHelp,
  getTitleGameHelpAvailability,
  getUserAccountSummary,
  getUserEntitlements,
  getUserFriends,
  getUserGroups,
  getUserPlayedGame,
  getUserPresence,
  getUserPresences,
  getUserRecentTitles,
  type PsnClient,
  searchGames,
  searchUsers,
  sendGroupMessage,
} from "psn-api-wasm";

declare const authorization: AuthorizationPayload;
declare const client: PsnClient;

// Lists.
// @ts-expect-error
getUserPresences(authorization, "1234567890123456789");
// @ts-expect-error
getProfilesFromAccountIds(authorization, [1]);
// @ts-expect-error
client.getUserPresences();
// @ts-expect-error
getUserPresence(authorization, "me", { platforms: ["PS3"] });
// @ts-expect-error
getUserPresence(authorization, "me", { platforms: "PS5" });
// @ts-expect-error
getUserEntitlements(authorization, { titleId: "CUSA00001_00" });
// @ts-expect-error
getUserGroups(authorization, { includeFields: ["name"] });
// @ts-expect-error
getUserGroups(authorization, { favoriteFilter: "all" });

// Trophies whose help is asked for.
// @ts-expect-error
getTitleGameHelp(authorization, "NPWR20188_00");
// @ts-expect-error
getTitleGameHelp(authorization, "NPWR20188_00", [18]);
// @ts-expect-error
getTitleGameHelp(authorization, "NPWR20188_00", [{ trophyId: "18" }]);
// @ts-expect-error
getTitleGameHelpAvailability(authorization, "NPWR20188_00", { trophyIds: [18] });

// The store, its lists and views.
// @ts-expect-error
getStoreTitleAddOns(authorization);
// @ts-expect-error
getStoreTitleAddOns(authorization, "PPSA01521_00", { pageArgs: { size: 5, offset: 0 } });
// @ts-expect-error
getStoreConceptAddOns(authorization, 10000237);
// @ts-expect-error
getStoreCategory(authorization, "4cbf39e2-5749-4970-ba81-93a489e4570c", { sortBy: { name: "productName" } });
// @ts-expect-error
getStoreCategory(authorization, "4cbf39e2-5749-4970-ba81-93a489e4570c", { isAscending: "yes" });
// @ts-expect-error
getStoreStrands(authorization, ["strand"]);
// @ts-expect-error
getStoreViews(authorization, "view");
// @ts-expect-error
(await getStoreConceptMedia(authorization, "10000237")).data.conceptRetrieve.defaultProduct.media;
// @ts-expect-error
for (const addOn of client.getStoreTitleAddOns("PPSA01521_00")) void addOn;
// @ts-expect-error
client.getStoreStrands("strand").toArray();

// What is not known of an answer.
// @ts-expect-error
(await getExploreHub(authorization)).stories.length;
// @ts-expect-error
getCaptureDetails(authorization, ["capture"]);

// Accounts.
// @ts-expect-error
getUserFriends(authorization, "me", { order: ["availability"] });
// @ts-expect-error
getUserPlayedGame(authorization, "me");
// @ts-expect-error
getUserAccountSummary(authorization, "me");

// Others.
// @ts-expect-error
getTitleConcepts(authorization);
// @ts-expect-error
getUserRecentTitles(authorization, "me", { count: "3" });
// @ts-expect-error
searchGames(authorization);
// @ts-expect-error
searchUsers(authorization, "a", { locale: "en-US" });
// @ts-expect-error
sendGroupMessage(authorization, "~1.2");
// @ts-expect-error
sendGroupMessage(authorization, { groupId: "~1.2" }, "a text");

// @ts-expect-error
client.createGroup("1234567890123456789");
// @ts-expect-error
client.searchUsersPage("a", "cursor");
// @ts-expect-error
client.searchGamesPage("a", "cursor", { pageSize: 10 });
// @ts-expect-error
client.getGroupMessages("~1.2", { offset: 5 });

// @ts-expect-error
client.getFriends(["me"]);
// @ts-expect-error
client.getTrophyTitlesForTitleIds("me", "PPSA01521_00");
// @ts-expect-error
client.getTitleInfo(["PPSA01521_00"]);
// @ts-expect-error
client.getTitleTrophiesWithGameHelp("NPWR20188_00", { trophyGroupId: "all" });
// @ts-expect-error
client.getTitlePlayTime("me", { trophyTitleName: "Harbour of Lanterns" });
// @ts-expect-error
client.getTitlePlayTime("me", "NPWR20188_00", { games: ["PPSA01521_00"] });
// @ts-expect-error
client.sendMessage("1234567890123456789", "a text");
// @ts-expect-error
client.sendMessage(["1234567890123456789"]);
// @ts-expect-error
client.searchUsers("a").toArray("5");
// @ts-expect-error
client.getGroupMessages("~1.2").pages();

// @ts-expect-error
client.getUserConsoles({ platform: "PS3" });
// @ts-expect-error
client.getStoreConcept(10000237);
// @ts-expect-error
client.getUserCaptures({ offset: 20 });

// What changes something answers nothing.
export async function accepted(): Promise<boolean> {
  // @ts-expect-error
  return await acceptFriendRequest(authorization, "1234567890123456789");
}

// Nothing may be there.
export async function helped(): Promise<number> {
  const { data } = await getTitleGameHelpAvailability(authorization, "NPWR20188_00");
  // @ts-expect-error
  return data.hintAvailabilityRetrieve.trophies.length;
}
