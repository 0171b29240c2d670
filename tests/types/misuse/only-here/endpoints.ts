// Wrong calls of the endpoints that psn-api does not have.
import {
  type AuthorizationPayload,
  acceptFriendRequest,
  getProfilesFromAccountIds,
  getTitleConcepts,
  getTitleGameHelp,
  getTitleGameHelpAvailability,
  getUserEntitlements,
  getUserGroups,
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
