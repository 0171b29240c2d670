// Wrong use of what comes back.
import {
  type AuthorizationPayload,
  type AuthTokensResponse,
  call,
  exchangeAccessCodeForAuthTokens,
  exchangeNpssoForAccessCode,
  getPurchasedGames,
  getTitleTrophies,
  getUserRegion,
  getUserTitles,
  getUserTrophiesEarnedForTitle,
  getUserTrophiesForSpecificTitle,
  getUserTrophyGroupEarningsForTitle,
  makeUniversalSearch,
  type TitleThinTrophy,
  type Trophy,
  TrophyRarity,
  type TrophyTitle,
  type UserThinTrophy,
  type UserTitlesResponse,
} from "psn-api-wasm";

declare const authorization: AuthorizationPayload;
declare const title: TrophyTitle;
declare const titleTrophy: TitleThinTrophy;
declare const userTrophy: UserThinTrophy;

// Nothing is awaited.
// @ts-expect-error
export const tokens: AuthTokensResponse = exchangeAccessCodeForAuthTokens("v3.code");
// @ts-expect-error
export const code: string = exchangeNpssoForAccessCode("npsso");
// @ts-expect-error
getUserTitles(authorization, "me").trophyTitles;
// @ts-expect-error
export const { trophies } = getTitleTrophies(authorization, "NPWR20188_00", "all");

// Another answer, or a part of one for the whole.
// @ts-expect-error
export const page: UserTitlesResponse = await getTitleTrophies(authorization, "NPWR20188_00", "all");
// @ts-expect-error
export const titles: TrophyTitle[] = await getUserTitles(authorization, "me");
// @ts-expect-error
export const text: string = await call<number>({ url: "https://m.np.playstation.com/api/" }, authorization);
// @ts-expect-error
(await getPurchasedGames(authorization)).purchasedTitlesRetrieve;
// @ts-expect-error
(await getUserTrophiesForSpecificTitle(authorization, "me", { npTitleIds: "CUSA12057_00" })).trophyTitles;
// @ts-expect-error
(await makeUniversalSearch(authorization, "harbour-pilot", "SocialAllAccounts")).domainResponses[0].results[0].onlineId;
// @ts-expect-error
(await getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR20188_00")).trophyGroups[0].trophyGroupName;

// What may not be there.
// @ts-expect-error
export const next: number = (await getUserTitles(authorization, "me")).nextOffset;
// @ts-expect-error
(await getUserRegion(authorization, "harbour-pilot")).code;
// @ts-expect-error
(await getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "all")).rarestTrophies[0];
// @ts-expect-error
export const when = new Date(userTrophy.earnedDateTime);
// @ts-expect-error
export const legacy: string = title.trophyTitleDetail;

// Keys that another answer has, or none.
// @ts-expect-error
titleTrophy.earned;
// @ts-expect-error
titleTrophy.trophyEarnedRate;
// @ts-expect-error
userTrophy.trophyName;
// @ts-expect-error
title.trophyTitlePlatfrom;
// @ts-expect-error
title.earnedTrophies.diamond;

// Values of another type.
// @ts-expect-error
export const progress: string = title.progress;
// @ts-expect-error
export const rate: number = userTrophy.trophyEarnedRate ?? 0;
// @ts-expect-error
export const target: number = userTrophy.trophyProgressTargetValue ?? 0;
// @ts-expect-error
export const id: string = titleTrophy.trophyId;
// @ts-expect-error
export const updated: Date = title.lastUpdatedDateTime;
// @ts-expect-error
export const isPlatinum: boolean = titleTrophy.trophyType === "Platinum";
// @ts-expect-error
export const isLegacy: boolean = title.npServiceName === "trophy1";

// The enum.
// @ts-expect-error
TrophyRarity.Legendary;
// @ts-expect-error
TrophyRarity.Rare = 3;
// @ts-expect-error
export const rarity: TrophyRarity = "Rare";
// @ts-expect-error
export const outside: TrophyRarity = 4;
// @ts-expect-error
export const trophy: Trophy = { trophyId: 1, trophyHidden: false, trophyType: "wood" };
