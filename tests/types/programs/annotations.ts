// Every type that psn-api exports, as an annotation.
import type {
  AccountDevicesResponse,
  AllCallOptions,
  AuthorizationPayload,
  AuthTokensResponse,
  BasicPresenceResponse,
  CallValidHeaders,
  GetUserBlockedAccountIdsResponse,
  GetUserFriendsAccountIdsResponse,
  GetUserFriendsRequestsResponse,
  Membership,
  ProfileFromAccountIdResponse,
  ProfileFromUserNameResponse,
  PurchasedGame,
  PurchasedGamesResponse,
  RarestThinTrophy,
  RecentlyPlayedGame,
  RecentlyPlayedGamesResponse,
  RegionCode,
  ShareableProfileLinkResponse,
  SocialAccountResult,
  TitlePlatform,
  TitleThinTrophy,
  TitleTrophiesResponse,
  TitleTrophyGroupsResponse,
  Trophy,
  TrophyCounts,
  TrophyGroupEarnings,
  TrophyRarity,
  TrophyTitle,
  TrophyType,
  UniversalSearchDomains,
  UniversalSearchResponse,
  UserPlayedGamesResponse,
  UserRegionInfo,
  UserThinTrophy,
  UserTitlesResponse,
  UserTrophiesBySpecificTitleResponse,
  UserTrophiesEarnedForTitleResponse,
  UserTrophyGroupEarningsForTitleResponse,
  UserTrophyProfileSummaryResponse,
} from "psn-api-wasm";

export const language: CallValidHeaders = { "Accept-Language": "en" };
export const options: AllCallOptions = { npServiceName: "trophy", limit: 1, offset: 0, headerOverrides: language };
export const platform: TitlePlatform = "PS5";
export const grade: TrophyType = "gold";
export const domain: UniversalSearchDomains = "SocialAllAccounts";
export const membership: Membership = "PS_PLUS";
export const region: UserRegionInfo = { code: "DE" };
export const code: RegionCode = "US";
export const counts: TrophyCounts = { bronze: 40, silver: 9, gold: 3, platinum: 1 };
export const authorize = (tokens: AuthTokensResponse): AuthorizationPayload => tokens;

/** What an app keeps of one account. */
export interface Account {
  blocked: GetUserBlockedAccountIdsResponse;
  devices: AccountDevicesResponse;
  friends: GetUserFriendsAccountIdsResponse;
  legacyProfile: ProfileFromUserNameResponse;
  link: ShareableProfileLinkResponse;
  played: UserPlayedGamesResponse;
  presence: BasicPresenceResponse;
  profile: ProfileFromAccountIdResponse;
  purchased: PurchasedGamesResponse;
  recent: RecentlyPlayedGamesResponse;
  requests: GetUserFriendsRequestsResponse;
  search: UniversalSearchResponse<SocialAccountResult>;
  summary: UserTrophyProfileSummaryResponse;
  titles: UserTitlesResponse;
}

/** What it keeps of one title. */
export interface Title {
  earned: UserTrophiesEarnedForTitleResponse;
  earnings: UserTrophyGroupEarningsForTitleResponse;
  groups: TitleTrophyGroupsResponse;
  specific: UserTrophiesBySpecificTitleResponse;
  trophies: TitleTrophiesResponse;
}

export const titlesOf = ({ titles }: Account): TrophyTitle[] => titles.trophyTitles;
export const trophiesOf = ({ trophies }: Title): TitleThinTrophy[] => trophies.trophies;
export const progressOf = ({ earned }: Title): UserThinTrophy[] => earned.trophies;
export const rarestOf = ({ earned }: Title): RarestThinTrophy[] => earned.rarestTrophies ?? [];
export const earningsOf = ({ earnings }: Title): TrophyGroupEarnings[] => earnings.trophyGroups;
export const purchasesOf = ({ purchased }: Account): PurchasedGame[] => purchased.data.purchasedTitlesRetrieve.games;
export const recentOf = ({ recent }: Account): RecentlyPlayedGame[] => recent.data.gameLibraryTitlesRetrieve.games;
export const rarityOf = (trophy: Trophy): TrophyRarity | undefined => trophy.trophyRare;
