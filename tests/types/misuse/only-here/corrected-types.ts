// What psn-api's types allow and no answer of PSN bears out.
import type {
  AccountDevicesResponse,
  BasicPresenceResponse,
  GetUserFriendsRequestsResponse,
  ProfileFromUserNameResponse,
  TitlePlatform,
  TrophyGroupEarnings,
  UserPlayedGamesResponse,
  UserTrophiesBySpecificTitleResponse,
  UserTrophyProfileSummaryResponse,
} from "psn-api-wasm";

declare const devices: AccountDevicesResponse;
declare const games: UserPlayedGamesResponse;
declare const group: TrophyGroupEarnings;
declare const presence: BasicPresenceResponse;
declare const profile: ProfileFromUserNameResponse["profile"];
declare const requests: GetUserFriendsRequestsResponse;
declare const specific: UserTrophiesBySpecificTitleResponse["titles"][number]["trophyTitles"][number];
declare const summary: UserTrophyProfileSummaryResponse;

// @ts-expect-error
export const level: string = summary.trophyLevel;
// @ts-expect-error
export const platinum: 0 | 1 = summary.earnedTrophies.platinum;
// @ts-expect-error
export const accountIds: string[] = requests.receivedRequests;
// @ts-expect-error
devices.accountDevices.length;
// @ts-expect-error
presence.basicPresence.gameTitleInfoList.length;
// @ts-expect-error
export const lastOnline: string = presence.basicPresence.primaryPlatformInfo.lastOnlineDate;
// @ts-expect-error
export const device: string = presence.basicPresence.primaryPlatformInfo.platform;
// @ts-expect-error
profile.personalDetail.firstName;
// @ts-expect-error
profile.presences.length;
// @ts-expect-error
export const next: number = games.nextOffset;
// @ts-expect-error
export const lastPlayed: string | undefined = games.titles[0]?.lastPlayedDateTime;
// @ts-expect-error
export const updated: string = group.lastUpdatedDateTime;
// @ts-expect-error
export const hidden: boolean = specific.hiddenFlag;
// @ts-expect-error
export const platform: TitlePlatform = "PSVita";
