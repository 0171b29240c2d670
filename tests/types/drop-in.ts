// psn-api's own declarations as the judge of ours: what it accepts, we accept; what it gives, we give, except
// where answers of PSN contradict it. Each of those differences is listed, and the lists must be exact.
import type * as theirs from "psn-api";
import type * as ours from "psn-api-wasm";

type Theirs = typeof theirs;
type Ours = typeof ours;
type AnyFunction = (...args: never) => unknown;
type Answer<Called extends AnyFunction> = Awaited<ReturnType<Called>>;
type IsAny<T> = 0 extends 1 & T ? true : false;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles if nothing is left of a type; else the compiler names what is. */
declare function nothing<_Left extends never>(): void;

declare function same<_Found extends true>(): void;

// What exists at run time. Under nodenext psn-api's declarations pass for CommonJS, and so seem to have a default
// export, which psn-api does not have.
nothing<Exclude<keyof Theirs, keyof Ours | "default">>();

type FunctionName = { [Name in keyof Theirs]: Theirs[Name] extends AnyFunction ? Name : never }[keyof Theirs];

// Every list of arguments that psn-api's functions take.
type Refusing = {
  [Name in FunctionName]: Parameters<Theirs[Name]> extends Parameters<Ours[Name]> ? never : Name;
}[FunctionName];
nothing<Refusing>();

// No argument takes everything.
type HasAny<List extends unknown[]> = true extends { [Index in keyof List]: IsAny<List[Index]> }[number] ? true : false;
type Careless = {
  [Name in keyof Ours]: Ours[Name] extends AnyFunction
    ? HasAny<Parameters<Ours[Name]>> extends true
      ? Name
      : never
    : never;
}[keyof Ours];
nothing<Careless>();

// The same numbers of arguments: what psn-api requires is required, and nothing comes after its last argument.
type WithOtherNumbers = {
  [Name in FunctionName]: Same<Parameters<Ours[Name]>["length"], Parameters<Theirs[Name]>["length"]> extends true
    ? never
    : Name;
}[FunctionName];
nothing<WithOtherNumbers>();

/** The types that psn-api exports, by name. */
interface TheirTypes {
  AccountDevicesResponse: theirs.AccountDevicesResponse;
  AllCallOptions: theirs.AllCallOptions;
  AuthorizationPayload: theirs.AuthorizationPayload;
  AuthTokensResponse: theirs.AuthTokensResponse;
  BasicPresenceResponse: theirs.BasicPresenceResponse;
  CallValidHeaders: theirs.CallValidHeaders;
  GetUserBlockedAccountIdsResponse: theirs.GetUserBlockedAccountIdsResponse;
  GetUserFriendsAccountIdsResponse: theirs.GetUserFriendsAccountIdsResponse;
  GetUserFriendsRequestsResponse: theirs.GetUserFriendsRequestsResponse;
  Membership: theirs.Membership;
  ProfileFromAccountIdResponse: theirs.ProfileFromAccountIdResponse;
  ProfileFromUserNameResponse: theirs.ProfileFromUserNameResponse;
  PurchasedGame: theirs.PurchasedGame;
  PurchasedGamesResponse: theirs.PurchasedGamesResponse;
  RarestThinTrophy: theirs.RarestThinTrophy;
  RecentlyPlayedGame: theirs.RecentlyPlayedGame;
  RecentlyPlayedGamesResponse: theirs.RecentlyPlayedGamesResponse;
  RegionCode: theirs.RegionCode;
  ShareableProfileLinkResponse: theirs.ShareableProfileLinkResponse;
  SocialAccountResult: theirs.SocialAccountResult;
  TitlePlatform: theirs.TitlePlatform;
  TitleThinTrophy: theirs.TitleThinTrophy;
  TitleTrophiesResponse: theirs.TitleTrophiesResponse;
  TitleTrophyGroupsResponse: theirs.TitleTrophyGroupsResponse;
  Trophy: theirs.Trophy;
  TrophyCounts: theirs.TrophyCounts;
  TrophyGroupEarnings: theirs.TrophyGroupEarnings;
  TrophyRarity: theirs.TrophyRarity;
  TrophyTitle: theirs.TrophyTitle;
  TrophyType: theirs.TrophyType;
  UniversalSearchDomains: theirs.UniversalSearchDomains;
  UniversalSearchResponse: theirs.UniversalSearchResponse<string>;
  UserPlayedGamesResponse: theirs.UserPlayedGamesResponse;
  UserRegionInfo: theirs.UserRegionInfo;
  UserThinTrophy: theirs.UserThinTrophy;
  UserTitlesResponse: theirs.UserTitlesResponse;
  UserTrophiesBySpecificTitleResponse: theirs.UserTrophiesBySpecificTitleResponse;
  UserTrophiesEarnedForTitleResponse: theirs.UserTrophiesEarnedForTitleResponse;
  UserTrophyGroupEarningsForTitleResponse: theirs.UserTrophyGroupEarningsForTitleResponse;
  UserTrophyProfileSummaryResponse: theirs.UserTrophyProfileSummaryResponse;
}

/** Ours of the same names. */
interface OurTypes {
  AccountDevicesResponse: ours.AccountDevicesResponse;
  AllCallOptions: ours.AllCallOptions;
  AuthorizationPayload: ours.AuthorizationPayload;
  AuthTokensResponse: ours.AuthTokensResponse;
  BasicPresenceResponse: ours.BasicPresenceResponse;
  CallValidHeaders: ours.CallValidHeaders;
  GetUserBlockedAccountIdsResponse: ours.GetUserBlockedAccountIdsResponse;
  GetUserFriendsAccountIdsResponse: ours.GetUserFriendsAccountIdsResponse;
  GetUserFriendsRequestsResponse: ours.GetUserFriendsRequestsResponse;
  Membership: ours.Membership;
  ProfileFromAccountIdResponse: ours.ProfileFromAccountIdResponse;
  ProfileFromUserNameResponse: ours.ProfileFromUserNameResponse;
  PurchasedGame: ours.PurchasedGame;
  PurchasedGamesResponse: ours.PurchasedGamesResponse;
  RarestThinTrophy: ours.RarestThinTrophy;
  RecentlyPlayedGame: ours.RecentlyPlayedGame;
  RecentlyPlayedGamesResponse: ours.RecentlyPlayedGamesResponse;
  RegionCode: ours.RegionCode;
  ShareableProfileLinkResponse: ours.ShareableProfileLinkResponse;
  SocialAccountResult: ours.SocialAccountResult;
  TitlePlatform: ours.TitlePlatform;
  TitleThinTrophy: ours.TitleThinTrophy;
  TitleTrophiesResponse: ours.TitleTrophiesResponse;
  TitleTrophyGroupsResponse: ours.TitleTrophyGroupsResponse;
  Trophy: ours.Trophy;
  TrophyCounts: ours.TrophyCounts;
  TrophyGroupEarnings: ours.TrophyGroupEarnings;
  TrophyRarity: ours.TrophyRarity;
  TrophyTitle: ours.TrophyTitle;
  TrophyType: ours.TrophyType;
  UniversalSearchDomains: ours.UniversalSearchDomains;
  UniversalSearchResponse: ours.UniversalSearchResponse<string>;
  UserPlayedGamesResponse: ours.UserPlayedGamesResponse;
  UserRegionInfo: ours.UserRegionInfo;
  UserThinTrophy: ours.UserThinTrophy;
  UserTitlesResponse: ours.UserTitlesResponse;
  UserTrophiesBySpecificTitleResponse: ours.UserTrophiesBySpecificTitleResponse;
  UserTrophiesEarnedForTitleResponse: ours.UserTrophiesEarnedForTitleResponse;
  UserTrophyGroupEarningsForTitleResponse: ours.UserTrophyGroupEarningsForTitleResponse;
  UserTrophyProfileSummaryResponse: ours.UserTrophyProfileSummaryResponse;
}

type TypeName = keyof TheirTypes & keyof OurTypes;

// Every function answers with the type of the same name, or with the same type where it has none.
type NamesOf<Types, Given> = {
  [Name in keyof Types]: Same<Types[Name], Given> extends true ? Name : never;
}[keyof Types];
type AnswerName<Types, Given> = [NamesOf<Types, NonNullable<Given>>] extends [never]
  ? Given
  : NamesOf<Types, NonNullable<Given>> | Extract<Given, null | undefined>;
type WithOtherAnswers = {
  [Name in FunctionName]: Same<
    AnswerName<OurTypes, Answer<Ours[Name]>>,
    AnswerName<TheirTypes, Answer<Theirs[Name]>>
  > extends true
    ? never
    : Name;
}[FunctionName];
nothing<WithOtherAnswers>();

/** The places where `Given` does not fit `Wanted`, as paths with what is wrong behind them. */
type Misfits<Given, Wanted, Path extends string> =
  IsAny<Given> extends true
    ? `${Path} is any`
    : [Given] extends [Wanted]
      ? never
      : undefined extends Given
        ? MisfitsWithout<undefined, "may be absent", Given, Wanted, Path>
        : null extends Given
          ? MisfitsWithout<null, "may be null", Given, Wanted, Path>
          : [Given, Wanted] extends [(infer GivenItem)[], (infer WantedItem)[]]
            ? Misfits<GivenItem, WantedItem, `${Path}[]`>
            : [Given, Wanted] extends [object, object]
              ? MisfitsOfKeys<Given, Wanted, Path>
              : `${Path} differs`;

type MisfitsWithout<Nothing, Problem extends string, Given, Wanted, Path extends string> =
  | (Nothing extends Wanted ? never : `${Path} ${Problem}`)
  | Misfits<Exclude<Given, Nothing>, Exclude<Wanted, Nothing>, Path>;

type MisfitsOfKeys<Given, Wanted, Path extends string> = string extends keyof Wanted
  ? `${Path} differs`
  : {
      [Key in keyof Wanted & string]-?: Key extends keyof Given
        ? Misfits<Given[Key], Wanted[Key], `${Path}.${Key}`>
        : undefined extends Wanted[Key]
          ? never
          : `${Path}.${Key} is missing`;
    }[keyof Wanted & string];

// Reading: where a program that reads psn-api's type may not get what it expects from ours.
type Reading = { [Name in TypeName]: Misfits<OurTypes[Name], TheirTypes[Name], Name> }[TypeName];
type KnownInReading =
  // PSN leaves it out for an account without devices.
  | "AccountDevicesResponse.accountDevices may be absent"
  // Presences name more platforms and states, and leave out what does not apply.
  | "BasicPresenceResponse.basicPresence.availability differs"
  | "BasicPresenceResponse.basicPresence.platform differs"
  | "BasicPresenceResponse.basicPresence.primaryPlatformInfo.platform differs"
  | "BasicPresenceResponse.basicPresence.primaryPlatformInfo.platform may be absent"
  | "BasicPresenceResponse.basicPresence.primaryPlatformInfo.lastOnlineDate may be absent"
  | "BasicPresenceResponse.basicPresence.gameTitleInfoList may be absent"
  | "BasicPresenceResponse.basicPresence.gameTitleInfoList[].format differs"
  | "BasicPresenceResponse.basicPresence.gameTitleInfoList[].launchPlatform differs"
  // PSN has no dates for some games and applications.
  | "RecentlyPlayedGame.lastPlayedDateTime may be null"
  | "RecentlyPlayedGamesResponse.data.gameLibraryTitlesRetrieve.games[].lastPlayedDateTime may be null"
  | "UserPlayedGamesResponse.titles[].firstPlayedDateTime may be null"
  | "UserPlayedGamesResponse.titles[].lastPlayedDateTime may be null"
  // Requests are objects.
  | "GetUserFriendsRequestsResponse.receivedRequests[] differs"
  // What privacy settings hide is left out.
  | "ProfileFromUserNameResponse.profile.personalDetail may be absent"
  | "ProfileFromUserNameResponse.profile.personalDetail.profilePictureUrls may be absent"
  | "ProfileFromUserNameResponse.profile.primaryOnlineStatus may be absent"
  | "ProfileFromUserNameResponse.profile.presences may be absent"
  | "ProfileFromUserNameResponse.profile.presences[].lastOnlineDate may be absent"
  | "ProfileFromUserNameResponse.profile.consoleAvailability may be absent"
  // PSN says PSVITA, and PSPC for a PC.
  | "TitlePlatform differs"
  | "PurchasedGame.platform differs"
  | "PurchasedGamesResponse.data.purchasedTitlesRetrieve.games[].platform differs"
  | "RecentlyPlayedGame.platform differs"
  | "RecentlyPlayedGamesResponse.data.gameLibraryTitlesRetrieve.games[].platform differs"
  // An account has any number of platinum trophies, not one at most.
  | "TrophyCounts.platinum differs"
  | "TitleTrophyGroupsResponse.definedTrophies.platinum differs"
  | "TitleTrophyGroupsResponse.trophyGroups[].definedTrophies.platinum differs"
  | "TrophyGroupEarnings.earnedTrophies.platinum differs"
  | "TrophyTitle.definedTrophies.platinum differs"
  | "TrophyTitle.earnedTrophies.platinum differs"
  | "UserTitlesResponse.trophyTitles[].definedTrophies.platinum differs"
  | "UserTitlesResponse.trophyTitles[].earnedTrophies.platinum differs"
  | "UserTrophiesBySpecificTitleResponse.titles[].trophyTitles[].definedTrophies.platinum differs"
  | "UserTrophiesBySpecificTitleResponse.titles[].trophyTitles[].earnedTrophies.platinum differs"
  | "UserTrophyGroupEarningsForTitleResponse.earnedTrophies.platinum differs"
  | "UserTrophyGroupEarningsForTitleResponse.trophyGroups[].earnedTrophies.platinum differs"
  | "UserTrophyProfileSummaryResponse.earnedTrophies.platinum differs"
  // There is no date for a group without earned trophies.
  | "TrophyGroupEarnings.lastUpdatedDateTime may be absent"
  | "UserTrophyGroupEarningsForTitleResponse.trophyGroups[].lastUpdatedDateTime may be absent"
  // Pictures, videos and sounds come as lists.
  | "UserPlayedGamesResponse.titles[].media differs"
  // The last page of the played games says null.
  | "UserPlayedGamesResponse.nextOffset may be null"
  // These titles come without what the title list adds.
  | "UserTrophiesBySpecificTitleResponse.titles[].trophyTitles[].trophySetVersion may be absent"
  | "UserTrophiesBySpecificTitleResponse.titles[].trophyTitles[].trophyTitlePlatform may be absent"
  | "UserTrophiesBySpecificTitleResponse.titles[].trophyTitles[].hiddenFlag may be absent"
  // The level is a number.
  | "UserTrophyProfileSummaryResponse.trophyLevel differs";
nothing<Exclude<Reading, KnownInReading>>();
nothing<Exclude<KnownInReading, Reading>>();

// Writing: where a value made for psn-api's type, in a program's own tests for instance, does not fit ours.
type Writing = { [Name in TypeName]: Misfits<TheirTypes[Name], OurTypes[Name], Name> }[TypeName];
type KnownInWriting =
  | "GetUserFriendsRequestsResponse.receivedRequests[] differs"
  | "UserPlayedGamesResponse.titles[].media.audios may be absent"
  | "UserPlayedGamesResponse.titles[].media.audios differs"
  | "UserPlayedGamesResponse.titles[].media.images may be absent"
  | "UserPlayedGamesResponse.titles[].media.images differs"
  | "UserPlayedGamesResponse.titles[].media.videos may be absent"
  | "UserPlayedGamesResponse.titles[].media.videos differs"
  | "UserTrophyProfileSummaryResponse.trophyLevel differs";
nothing<Exclude<Writing, KnownInWriting>>();
nothing<Exclude<KnownInWriting, Writing>>();

// The generic functions, and the enum, whose members are worth the same on both sides.
type Summary = { trophyLevel: number };
same<Same<Answer<typeof ours.call<Summary>>, Summary>>();
same<Same<Answer<typeof ours.makeUniversalSearch<"SocialAllAccounts">>, OurSearch>>();
type OurSearch = ours.UniversalSearchResponse<ours.SocialAccountResult>;
same<Same<keyof Ours["TrophyRarity"], keyof Theirs["TrophyRarity"]>>();
same<Same<`${ours.TrophyRarity}`, `${theirs.TrophyRarity}`>>();
same<ours.TrophyRarity.VeryRare extends theirs.TrophyRarity.VeryRare ? true : false>();
