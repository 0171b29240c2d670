// What answers of PSN hold, and psn-api's types deny.
import {
  type AuthorizationPayload,
  getBasicPresence,
  getProfileFromAccountId,
  getPurchasedGames,
  getTitleTrophyGroups,
  getUserFriendsRequests,
  getUserPlayedGames,
  getUserTrophiesEarnedForTitle,
  getUserTrophiesForSpecificTitle,
  getUserTrophyProfileSummary,
  type TitlePlatform,
  type TrophyCounts,
  type TrophyTitle,
} from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const summary = await getUserTrophyProfileSummary(authorization, "me");
export const nextLevel: number = summary.trophyLevel + 1;
export const missing: number = (summary.trophyLevelNextPoint ?? 0) - (summary.trophyPoint ?? 0);

export const trophies: TrophyCounts = { bronze: 9341, silver: 2718, gold: 811, platinum: 217 };
export const handhelds: TitlePlatform[] = ["PSVITA", "Vita"];
export const hasGroups = (title: TrophyTitle): boolean => (title.trophyGroupCount ?? 1) > 1;

const { receivedRequests } = await getUserFriendsRequests(authorization);
export const waiting: string[] = receivedRequests.map(
  (request) => `${request.accountId} since ${request.requestedDate}`,
);

const { trophies: earned } = await getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "all");
export const steps = earned.map((trophy) => `${trophy.progress} of ${trophy.trophyProgressTargetValue}`);
export const percent = earned.map((trophy) => trophy.progressRate ?? 0);

const { npServiceName = "trophy2" } = await getTitleTrophyGroups(authorization, "NPWR20188_00");
export const service: "trophy" | "trophy2" = npServiceName;

const { titles } = await getUserTrophiesForSpecificTitle(authorization, "me", { npTitleIds: "PPSA01506_00" });
export const rarest = titles[0]?.trophyTitles[0]?.rarestTrophies?.map((trophy) => trophy.trophyName);
export const open: number[] = titles.flatMap((title) => title.trophyTitles[0]?.notEarnedTrophyIds ?? []);

const { basicPresence } = await getBasicPresence(authorization, "me");
export const onPhone: boolean = basicPresence.primaryPlatformInfo.platform === "MOBILE_APP";
export const console: string = basicPresence.primaryPlatformInfo.platform ?? "an older one";
export const mayDisturb: boolean = basicPresence.availability !== "busy";
export const status: string | undefined = basicPresence.gameTitleInfoList?.[0]?.gameStatus;

const profile = await getProfileFromAccountId(authorization, "1234567890123456789");
export const name: string = profile.personalDetail?.displayName ?? profile.onlineId;

const played = await getUserPlayedGames(authorization, "me", { limit: 200 });
export const pictures: string[] = played.titles.flatMap((game) => game.media.images.map((image) => image.url));
export const hasMore: boolean = played.nextOffset !== null;
export const videos = played.titles.filter(({ category }) => category === "ps5_native_media_app");
export const lately: string[] = played.titles.map((game) => game.lastPlayedDateTime ?? "at an unknown time");

const { data } = await getPurchasedGames(authorization);
export const owned: number = data.purchasedTitlesRetrieve.pageInfo?.totalCount ?? 0;
