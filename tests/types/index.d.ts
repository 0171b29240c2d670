/**
 * How rare a trophy is, by the share of the title's players who earned it.
 *
 * An object at run time, with the names and the numbers both ways: `TrophyRarity.Rare` is `2` and
 * `TrophyRarity[2]` is `"Rare"`.
 */
declare enum TrophyRarity {
    /** Earned by about 5 % of the players or fewer. */
    UltraRare = 0,
    /** Earned by about 5 to 15 % of the players. */
    VeryRare = 1,
    /** Earned by about 15 to 50 % of the players. */
    Rare = 2,
    /** Earned by more than about half of the players. */
    Common = 3
}

/**
 * The name that psn-api's first versions had for `AuthTokensResponse`.
 *
 * @deprecated Use `AuthTokensResponse`.
 */
type AccessTokenResponse = AuthTokensResponse;
/**
 * A console that an account is activated on.
 */
interface AccountDevice {
    /**
     * The device's id.
     */
    deviceId: string;
    /**
     * Which kind of console it is, such as `PS5`, `PS4`, `PS3` or `PSVita`.
     */
    deviceType: string;
    /**
     * What the activation is for, such as `PRIMARY` or `PSN_GAME_V3`.
     */
    activationType: string;
    /**
     * When the account was activated there, in ISO 8601 and UTC, such as `2024-03-09T18:05:41.815Z`.
     */
    activationDate: string;
    /**
     * A fingerprint of account and device.
     */
    accountDeviceVector: string;
}
/**
 * Headers to send besides the usual ones.
 */
interface AccountDevicesOptions {
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The consoles that the signed-in account is activated on, from
 * `https://dms.api.playstation.com/api/v1/devices/accounts/me`.
 */
interface AccountDevicesResponse {
    /**
     * The account's number, as a string.
     */
    accountId: string;
    /**
     * The devices. PSN often leaves the list out.
     */
    accountDevices?: AccountDevice[];
}
/**
 * The presence of one of several accounts.
 */
interface AccountPresence extends BasicPresence {
    /**
     * The account's number, as a string.
     */
    accountId: string;
}
/**
 * An attribute of a user or an event, and the value that an achievement asks for.
 */
interface AchievementAttribute {
    /**
     * The attribute.
     */
    key: string;
    /**
     * What it must be.
     */
    value: string;
}
/**
 * What every achievement has.
 */
interface AchievementFields {
    /**
     * The id of the achievement.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Its description.
     */
    description?: string | null;
    /**
     * The address of its badge's image, where one was uploaded.
     */
    badgeUrl?: string | null;
    /**
     * How many users have completed it.
     */
    completions: number;
    /**
     * The percentage of all users who have completed it, from 0 to 100.
     */
    rarity: number;
    /**
     * When the user completed it, in ISO 8601 format; `null` where it is not completed.
     */
    achievedAt?: string | null;
    /**
     * The key by which the API refers to it; of use where `trigger` is `"api"`.
     */
    key?: string | null;
    /**
     * What a user's attributes must be for the achievement to be completed, where it asks for some.
     */
    userAttributes?: AchievementAttribute[] | null;
    /**
     * What an event's attribute must be for the achievement to be completed, where it asks for one.
     */
    eventAttribute?: AchievementAttribute | null;
}
/**
 * Every option that the requests of trophies and lists take, for programs that pass some of them on.
 * Each function's own options type says which it takes.
 */
interface AllCallOptions {
    /**
     * The trophy service that the title belongs to. PSN takes `"trophy2"` when it is left out, so a
     * PS3, PS4 or PS Vita title needs `"trophy"` here; without it, PSN answers that it knows no such
     * title.
     */
    npServiceName: NpServiceName;
    /**
     * How many entries to answer with at most. The greatest value that PSN allows differs: 800 for a
     * user's titles, 200 for played games.
     */
    limit: number;
    /**
     * How many entries to skip, counted from 0.
     */
    offset: number;
    /**
     * Headers that replace or join those of the request.
     */
    headerOverrides: CallValidHeaders;
}
/**
 * An achievement earned when a program says so.
 */
interface ApiAchievement extends AchievementFields {
}
/**
 * The tokens of a session, from `https://ca.account.sony.com/api/authz/v3/oauth/token`.
 */
interface AuthTokensResponse {
    /**
     * The token that requests are made with. A secret.
     */
    accessToken: string;
    /**
     * For how many seconds from now the access token is good, such as `3599`: about an hour.
     */
    expiresIn: number;
    /**
     * A JSON Web Token that says who signed in. A secret.
     */
    idToken: string;
    /**
     * The token that is exchanged for new tokens once the access token has expired. A secret.
     */
    refreshToken: string;
    /**
     * For how many seconds from now the refresh token works. After a sign-in, this is `863999`, ten days, since 2026.
     * Before, it was `5183999`, sixty days. Refreshing does not extend it: when it ends, sign in with the NPSSO again.
     * An NPSSO works for about sixty days. Signing in does not extend that, so you need a new one then.
     */
    refreshTokenExpiresIn: number;
    /**
     * What the token allows, as words with spaces between: `psn:mobile.v2.core psn:clientapp`. The
     * order of the words varies.
     */
    scope: string;
    /**
     * How the token is presented. Always `bearer`.
     */
    tokenType: string;
}
/**
 * The part of the tokens that a request needs. Every function that asks PSN for something takes one.
 *
 * The whole `AuthTokensResponse` fits wherever this is asked for.
 */
interface AuthorizationPayload {
    /**
     * The access token, sent as `Authorization: Bearer …`. A secret.
     */
    accessToken: string;
}
/**
 * A friend that an account is told of. PSN may send more.
 */
interface AvailableToPlaySubscription {
    /**
     * The friend's number, as a string.
     */
    accountId: string;
}
/**
 * The friends whose "available to play" an account is told of, from
 * `/api/userProfile/v1/internal/users/me/friends/subscribing/availableToPlay`.
 */
interface AvailableToPlaySubscriptionsResponse {
    /**
     * One for each such friend. None in recorded answers.
     */
    settings: AvailableToPlaySubscription[];
}
/**
 * Whether an account is online, where, and what it plays.
 */
interface BasicPresence {
    /**
     * What the account can be reached for.
     */
    availability: PresenceAvailability;
    /**
     * When the account could last be reached, in ISO 8601 and UTC. Left out while it can be, and where PSN does not
     * know.
     */
    lastAvailableDate?: string;
    /**
     * The device that the account uses, or used last.
     */
    primaryPlatformInfo: PrimaryPlatformInfo;
    /**
     * When the account was last online, in ISO 8601 and UTC. Mostly left out: see
     * `primaryPlatformInfo`.
     */
    lastOnlineDate?: string;
    /**
     * Whether the account is online. Mostly left out: see `primaryPlatformInfo`.
     */
    onlineStatus?: OnlineStatus;
    /**
     * The device that the account uses. Mostly left out: see `primaryPlatformInfo`.
     */
    platform?: PresencePlatform;
    /**
     * What the account plays. Left out when it plays nothing.
     */
    gameTitleInfoList?: GameTitleInfo[];
}
/**
 * An account's presence, from `/api/userProfile/v1/internal/users/{accountId}/basicPresences`.
 */
interface BasicPresenceResponse {
    /**
     * The presence.
     */
    basicPresence: BasicPresence;
}
/**
 * The request headers that can be overridden.
 */
interface CallValidHeaders {
    /**
     * The language to answer in, as a BCP 47 tag such as `de-DE`. Without it, PSN uses the language
     * of the account that is signed in.
     */
    "Accept-Language": string;
}
/**
 * A picture or a video. PSN sends more than is declared here.
 */
interface Capture {
    /**
     * The capture's id.
     */
    id: string;
    /**
     * Whether it is a picture or a video.
     */
    captureType: "SCREENSHOT" | "VIDEO" | (string & {});
    /**
     * The id of the title that it shows.
     */
    sceTitleId: string;
    /**
     * The title's name.
     */
    sceTitleName: string;
    /**
     * When it was put into the cloud.
     */
    uploadDate: unknown;
    /**
     * When PSN deletes it.
     */
    expireAt: unknown;
    /**
     * Its size.
     */
    fileSize: unknown;
    /**
     * How many pixels it has.
     */
    resolution: unknown;
    /**
     * The address of a small picture of it.
     */
    smallPreviewImage: string;
    /**
     * The address of a large picture of it.
     */
    largePreviewImage: string;
    /**
     * The address of the picture. Left out for videos.
     */
    screenshotUrl?: string;
    /**
     * The address of the video. Left out for pictures.
     */
    videoUrl?: string;
}
/**
 * Which page of the captures to read.
 */
interface CaptureOptions {
    /**
     * How many captures a page has at most, from 1; 20 by default.
     */
    limit?: number | undefined;
    /**
     * Which page: the `nextCursorMark` of the page before. The first one if it is left out.
     */
    cursorMark?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The addresses of a capture, from `/api/gameMediaService/v2/c2s/ugc/{ugcId}/url`.
 */
interface CaptureUrlsResponse {
    /**
     * The address of the picture. Left out for videos.
     */
    screenshotUrl?: string;
    /**
     * The address of the video. Left out for pictures.
     */
    videoUrl?: string;
    /**
     * The address to save it from.
     */
    downloadUrl?: string;
    /**
     * The address of a small picture of it.
     */
    smallPreviewImage?: string;
    /**
     * The address of a large picture of it.
     */
    largePreviewImage?: string;
}
/**
 * What is known of a game's codex.
 */
interface CodexSummary {
    /**
     * Whether the game has one.
     */
    hasCodex: boolean;
    /**
     * Whether something in it is new. `null` without a codex.
     */
    hasNewEntries: boolean | null;
    /**
     * How many entries are unlocked. `null` without a codex.
     */
    unlockedCodexCount: number | null;
}
/**
 * A trophy of a collection. Its names and texts are with its title.
 */
interface CollectionTrophy {
    /**
     * The id of the title's trophy set, such as `NPWR12345_00`.
     */
    npCommunicationId: string;
    /**
     * The trophy's number within the title.
     */
    trophyId: number;
    /**
     * The trophy's grade.
     */
    trophyType: TrophyType;
    /**
     * How many percent of the title's players have earned it, such as `8.5`. Left out where PSN did not say.
     */
    earnedRate?: number;
    /**
     * When the account earned it, in ISO 8601 and UTC. Left out where it did not, or nobody knows when.
     */
    earnedDateTime?: string;
}
/**
 * What two accounts have earned. In the names, *mine* is the account that is compared, *theirs* the other one.
 */
interface Comparison {
    /**
     * All that I have earned.
     */
    mine: GradeCounts;
    /**
     * All that they have earned.
     */
    theirs: GradeCounts;
    /**
     * The trophies of all titles in common.
     */
    inCommon: ComparisonCounts;
    /**
     * The titles in common, by their ids. Two titles are the same if their trophy sets are: versions of a game with sets
     * of their own are different titles.
     */
    titles: TitleComparison[];
    /**
     * The ids of the titles that only I have.
     */
    onlyMyTitles: string[];
    /**
     * The ids of the titles that only they have.
     */
    onlyTheirTitles: string[];
}
/**
 * Numbers of trophies by who has earned them.
 */
interface ComparisonCounts {
    /**
     * How many both have.
     */
    both: number;
    /**
     * How many only I have.
     */
    onlyMine: number;
    /**
     * How many only they have.
     */
    onlyTheirs: number;
    /**
     * How many neither has.
     */
    neither: number;
    /**
     * How many of those that both have I earned first.
     */
    mineFirst: number;
    /**
     * How many of those that both have they earned first. Those with equal or missing dates are in neither number.
     */
    theirsFirst: number;
}
/**
 * How complete the titles of a collection are. A title without trophies counts nowhere here.
 */
interface Completion {
    /**
     * How many titles there are.
     */
    titles: number;
    /**
     * In how many of them a trophy is earned.
     */
    begunTitles: number;
    /**
     * How many of them PSN gives a progress of 100 %.
     */
    completeTitles: number;
    /**
     * The average of the titles' progress as PSN gives it, in percent. `0` if there are no titles.
     */
    averageProgress: number;
    /**
     * How many percent of all trophies are earned. `0` if there are none.
     */
    overall: number;
    /**
     * How many titles have a platinum trophy.
     */
    platinumTitles: number;
    /**
     * In how many of these it is earned.
     */
    earnedPlatinumTitles: number;
    /**
     * How many percent these are. `0` if no title has a platinum.
     */
    platinumRate: number;
}
/**
 * What a rating authority says.
 */
interface ConceptContentRating {
    /**
     * The authority, such as `PEGI`.
     */
    authority: string;
    /**
     * The rating in words.
     */
    description: string;
    /**
     * The rating, such as `PEGI_12`.
     */
    name: string;
    /**
     * The address of its picture.
     */
    url: string;
    /**
     * The reasons.
     */
    descriptors: ConceptRatingDescriptor[];
    /**
     * What players can do together. None in known answers.
     */
    interactiveElements: unknown[];
}
/**
 * A text about a game.
 */
interface ConceptDescription {
    /**
     * The kind of text, such as `SHORT` or `LONG`.
     */
    type: string;
    /**
     * The text, which may hold HTML.
     */
    desc: string;
}
/**
 * A picture of a game.
 */
interface ConceptImage {
    /**
     * Its address.
     */
    url: string;
    /**
     * What it is for, such as `GAMEHUB_COVER_ART`.
     */
    type: string;
}
/**
 * Pictures and videos of a game.
 */
interface ConceptMedia {
    /**
     * The videos.
     */
    videos: ConceptVideo[];
    /**
     * The pictures.
     */
    images: ConceptImage[];
}
/**
 * Something that a game needs or supports.
 */
interface ConceptNotice {
    /**
     * What, such as `NO_OF_PLAYERS`.
     */
    type: string;
    /**
     * How: a number, `true`, or a word.
     */
    value: unknown;
    /**
     * For which platforms. Left out for all.
     */
    targetPlatforms?: string[];
}
/**
 * Products of one kind.
 */
interface ConceptProducts {
    /**
     * The kind, such as `GAME`.
     */
    topCategory: string;
    /**
     * The products' ids.
     */
    ids: string[];
}
/**
 * A reason for a rating.
 */
interface ConceptRatingDescriptor {
    /**
     * The reason in words.
     */
    description: string;
    /**
     * The reason, such as `PEGI_MILD_SWEARING`.
     */
    name: string;
}
/**
 * When a game comes out.
 */
interface ConceptReleaseDate {
    /**
     * The date, or words in its place, in the language that was asked for.
     */
    localizedDate: string;
    /**
     * How exact it is, such as `COMING_SOON`.
     */
    type: string;
}
/**
 * The numbers of a state of the catalogue.
 */
interface ConceptRevisions {
    /**
     * Of all that belongs to the game.
     */
    all: number;
    /**
     * Of the game itself.
     */
    self: number;
}
/**
 * A game that a search found.
 */
interface ConceptSearchResult {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Concept";
    /**
     * What is bought if nothing else is chosen. `null` where nothing is for sale yet.
     */
    defaultProduct: ProductSearchResult | null;
    /**
     * The game's number in the PlayStation Store, as a string: its concept id.
     */
    id: string;
    /**
     * The name that is the same in all languages.
     */
    invariantName: string;
    /**
     * The kind of result: `CONCEPT`.
     */
    itemType: string;
    /**
     * What the store calls it, in words. `null` in known answers.
     */
    localizedStoreDisplayClassification: unknown;
    /**
     * Pictures and videos.
     */
    media: StoreMedia[];
    /**
     * The game's name.
     */
    name: string;
    /**
     * Its platforms, such as `PS5`. None for one that is not out yet.
     */
    platforms: string[];
    /**
     * The price. `null` in known answers.
     */
    price: unknown;
    /**
     * What the store calls it. `null` in known answers.
     */
    storeDisplayClassification: unknown;
}
/**
 * How many players gave so many stars.
 */
interface ConceptStarCount {
    /**
     * The stars, from 1 to 5.
     */
    score: number;
    /**
     * How many players.
     */
    count: number;
}
/**
 * What players say of a game.
 */
interface ConceptStarRating {
    /**
     * How many have rated it, as a string.
     */
    total: string;
    /**
     * The average from 1 to 5, as a string such as `4.29`.
     */
    score: string;
    /**
     * How many gave each number of stars.
     */
    count: ConceptStarCount[];
}
/**
 * A video of a game.
 */
interface ConceptVideo {
    /**
     * Its id.
     */
    id: string;
    /**
     * The address of the file.
     */
    url: string;
    /**
     * The address of its playlist (HLS).
     */
    hlsUrl: string;
    /**
     * The same in 4K.
     */
    hlsUrl4k: string;
    /**
     * Pictures to show before it plays.
     */
    posters: string[];
    /**
     * What it is for, such as `PREVIEW`.
     */
    type: string;
}
/**
 * A console.
 */
interface Console {
    /**
     * The console's own id. Treat it as a secret.
     */
    duid: string;
    /**
     * The kind of console, such as `PS5`.
     */
    platform: string;
    /**
     * A version, such as `7`.
     */
    version: string;
    /**
     * When this was last told, in ISO 8601 and UTC.
     */
    updatedDateTime: string;
    /**
     * Further properties. None in known answers.
     */
    deviceProperties: unknown[];
    /**
     * The console's settings.
     */
    device: ConsoleDevice;
    /**
     * What is on the console.
     */
    systemData: ConsoleSystemData;
}
/**
 * A console's settings.
 */
interface ConsoleDevice {
    /**
     * The name that its owner gave it.
     */
    name: string;
    /**
     * Its language, such as `en-GB`.
     */
    language: string;
    /**
     * When this was last told, in ISO 8601 and UTC.
     */
    updatedDateTime: string;
    /**
     * From which states it can be woken, such as `networkStandby`.
     */
    wakeupEnabledPowerModes: string[];
    /**
     * What is switched on, such as `remotePlay`.
     */
    enabledFeatures: string[];
}
/**
 * A disk.
 */
interface ConsoleDisk {
    /**
     * The free bytes.
     */
    freeSize: number;
    /**
     * All bytes.
     */
    totalSize: number;
}
/**
 * Which consoles to read.
 */
interface ConsoleOptions {
    /**
     * The kind of console: `"PS5"` by default.
     */
    platform?: "PS4" | "PS5" | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The disks of a console.
 */
interface ConsoleStorage {
    /**
     * The built-in one.
     */
    embedded: ConsoleDisk;
    /**
     * One that is plugged in.
     */
    mounted?: ConsoleDisk;
    /**
     * One in the slot for an M.2 disk.
     */
    m2Extended?: ConsoleDisk;
    /**
     * When this was last told, in ISO 8601 and UTC.
     */
    updatedDateTime: string;
}
/**
 * What is on a console.
 */
interface ConsoleSystemData {
    /**
     * What its home screen shows besides what is installed, such as games that are streamed.
     */
    icons: ConsoleTitles;
    /**
     * What is installed.
     */
    installedTitles: ConsoleTitles;
    /**
     * Its disks.
     */
    storage: ConsoleStorage;
}
/**
 * A title on a console.
 */
interface ConsoleTitle {
    /**
     * The title's name.
     */
    comment: string;
    /**
     * The title's id with its number, such as `PPSA01521_00`.
     */
    npTitleId: string;
    /**
     * The title's id without it, such as `PPSA01521`.
     */
    titleId: string;
    /**
     * The platform that it was made for, such as `PS4`.
     */
    psPlatform: string;
    /**
     * The game's number in the PlayStation Store, as a string. Left out for titles of PS3.
     */
    conceptId?: string;
    /**
     * What kind of title it is, such as `cloudGame`. Left out for what is installed.
     */
    contentType?: string;
    /**
     * Where it is shown: `game` or `media`.
     */
    displayLocationSpace: string;
    /**
     * How it is placed, such as `prior`.
     */
    contentPriority: string;
    /**
     * When it was last used, in ISO 8601 and UTC.
     */
    lastAccessDateTime: string;
    /**
     * Whether it needs its disc, such as `inapplicable`. Only of what is installed.
     */
    disc?: string;
    /**
     * Its size in bytes. Only of what is installed.
     */
    size?: number;
    /**
     * The disk that it is on: `embedded`, `mounted` or `m2Extended`. Only of what is installed.
     */
    storage?: string;
    /**
     * Its version, which is not to be relied on for titles of PS4. Only of what is installed.
     */
    version?: string;
}
/**
 * Titles on a console.
 */
interface ConsoleTitles {
    /**
     * The titles.
     */
    titles: ConsoleTitle[];
    /**
     * When this was last told, in ISO 8601 and UTC.
     */
    updatedDateTime: string;
}
/**
 * What a search found in its domains. `T` is the kind of result.
 */
interface ContextSearch<T> {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "UniversalContextSearchResponse";
    /**
     * How often programs should ask while somebody types. Left out in searches of games.
     */
    queryFrequency?: SearchFrequency;
    /**
     * What was found, one entry for each domain.
     */
    results: SearchDomainPage<T>[];
}
/**
 * What a search found. `T` is the kind of result.
 */
interface ContextSearchData<T> {
    /**
     * The results by domain.
     */
    universalContextSearch: ContextSearch<T>;
}
/**
 * The first page of a search, from the query `metGetContextSearchResults` of
 * `https://m.np.playstation.com/api/graphql/v1/op`. `T` is the kind of result.
 */
interface ContextSearchResponse<T> {
    /**
     * What the search found.
     */
    data: ContextSearchData<T>;
}
/**
 * A group that was made, or the one of two people that there was, from `/api/gamingLoungeGroups/v1/groups`.
 */
interface CreateGroupResponse {
    /**
     * The group's id.
     */
    groupId: string;
    /**
     * The messages.
     */
    mainThread: CreatedThread;
    /**
     * Whether all were invited. PSN leaves out those whose settings refuse it.
     */
    hasAllAccountInvited: boolean;
}
/**
 * The messages of a group that was made.
 */
interface CreatedThread {
    /**
     * The id of the messages: that of the group.
     */
    threadId: string;
}
/**
 * What was earned on each day of the time zone, in lists of the same length as plots need them. Days without an earned
 * trophy are left out.
 */
interface DailySeries {
    /**
     * The days, the earliest first, each like `2024-03-09`.
     */
    days: string[];
    /**
     * How many trophies were earned on the day.
     */
    earned: number[];
    /**
     * How many trophies had been earned by the end of the day, without those that have no date.
     */
    total: number[];
    /**
     * The points of those that were earned on the day.
     */
    points: number[];
}
/**
 * What a search found in one domain. `T` is the kind of result.
 */
interface DomainSearchData<T> {
    /**
     * The page.
     */
    universalDomainSearch: SearchDomainPage<T>;
}
/**
 * A further page of a search, from the query `metGetDomainSearchResults` of
 * `https://m.np.playstation.com/api/graphql/v1/op`. `T` is the kind of result.
 */
interface DomainSearchResponse<T> {
    /**
     * What the search found.
     */
    data: DomainSearchData<T>;
}
/**
 * Who has earned a trophy.
 */
type EarnedBy = "both" | "mine" | "theirs" | "neither";
/**
 * The right to use something.
 */
interface Entitlement {
    /**
     * The entitlement's id.
     */
    id: string;
    /**
     * Since when the account has it, in ISO 8601 and UTC.
     */
    activeDate: string;
    /**
     * The number of its kind, from 1 to 5.
     */
    entitlementType: number;
    /**
     * The id of what was bought, with its variant.
     */
    skuId: string;
    /**
     * The id of the product in the PlayStation Store.
     */
    productId: string;
    /**
     * Whether it can be used now.
     */
    activeFlag: boolean;
    /**
     * The number of the list's state in which it last changed.
     */
    revisionId: number;
    /**
     * A number of PSN's own for what it unlocks.
     */
    featureType: number;
    /**
     * Whether it was ordered before its release.
     */
    preorderFlag: boolean;
    /**
     * Whether it stands for something that is not out yet.
     */
    preorderPlaceholderFlag: boolean;
    /**
     * How much of it is left, if it is used up.
     */
    remainingCount: number;
    /**
     * How much of it was used.
     */
    consumedCount: number;
    /**
     * Whether it is used up.
     */
    isConsumable: boolean;
    /**
     * Whether it is a subscription.
     */
    isSubscription: boolean;
    /**
     * Whether it is a beta version. Left out for older games.
     */
    isBeta?: boolean;
    /**
     * Whether it is a game. Left out for older games.
     */
    isGame?: boolean;
    /**
     * A number of PSN's own for the service that it came with; 0 for none.
     */
    serviceType: number;
    /**
     * The platforms that it is for.
     */
    entitlementAttributes: EntitlementAttribute[];
    /**
     * The game's package. Left out where there is none.
     */
    gameMeta?: EntitlementGame;
    /**
     * The title. Left out where there is none.
     */
    titleMeta?: EntitlementTitle;
    /**
     * The game in the PlayStation Store. Left out where there is none.
     */
    conceptMeta?: EntitlementConcept;
    /**
     * Whether it came with a membership. Left out where that is not known.
     */
    rewardMeta?: EntitlementReward;
}
/**
 * A platform that an entitlement is for.
 */
interface EntitlementAttribute {
    /**
     * Whether a key is needed.
     */
    entitlementKeyFlag: boolean;
    /**
     * The platform: `ps4` or `ps5`.
     */
    platformId: string;
    /**
     * Whether it stands for something that is not out yet.
     */
    placeholderFlag: boolean;
}
/**
 * The game of an entitlement in the PlayStation Store.
 */
interface EntitlementConcept {
    /**
     * The game's number, as a string.
     */
    conceptId: string;
    /**
     * The game's name.
     */
    name: string;
    /**
     * The address of the icon.
     */
    iconUrl: string;
    /**
     * From which age it may be played.
     */
    minimumAge: number;
}
/**
 * The package of an entitlement's game.
 */
interface EntitlementGame {
    /**
     * The game's name.
     */
    name: string;
    /**
     * The kind of package: `PSGD` for PS5, `PS4GD` for PS4.
     */
    type: string;
    /**
     * The address of the icon.
     */
    iconUrl: string;
    /**
     * The same as `type`.
     */
    packageType: string;
}
/**
 * Which part of what an account owns to read.
 */
interface EntitlementOptions {
    /**
     * How many entitlements a page has at most, from 1; 20 by default.
     */
    limit?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * Only what belongs to the titles with these ids, such as `["CUSA01433_00"]`.
     */
    titleId?: string[] | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * Whether an entitlement came with a membership.
 */
interface EntitlementReward {
    /**
     * A number of PSN's own for the service; 0 for none.
     */
    rewardServiceType: number;
    /**
     * A number of PSN's own for what remains when the membership ends.
     */
    retentionPolicy: number;
    /**
     * A number of PSN's own for the membership. Left out for none.
     */
    rewardMembershipType?: number;
}
/**
 * The title of an entitlement.
 */
interface EntitlementTitle {
    /**
     * The title's id, such as `PPSA01521_00`.
     */
    titleId: string;
    /**
     * The title's name.
     */
    name: string;
    /**
     * The address of its picture.
     */
    imageUrl: string;
}
/**
 * Which part of the friends to read, in which order, and on which platforms.
 */
interface FriendPageOptions {
    /**
     * How many items a page has at most, from 1; PSN decides if it is left out. This is the size of a page, not of the
     * list: to read the first items of a list with `PsnClient`, use `.take(n)` or `.toArray(n)`.
     */
    limit?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * The order, as names with `+` between them, such as `"availability+realName+onlineId"`, by which psn-php asks the older
     * form; PSN decides if it is left out.
     */
    order?: string | undefined;
    /**
     * The platforms to look at; PSN decides if it is left out.
     */
    platforms?: ("PS4" | "PS5" | "MOBILE_APP" | "PSPC")[] | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A picture of a friend.
 */
interface FriendPicture {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Media";
    /**
     * What to read out in its place. `null` in known answers.
     */
    altText: unknown;
    /**
     * Its address.
     */
    url: string;
}
/**
 * A friend request that waits for an answer.
 */
interface FriendRequest {
    /**
     * The account that wants to be a friend.
     */
    accountId: string;
    /**
     * How that account is related to this one: `requested`.
     */
    relation: string;
    /**
     * Whether the two accounts show each other their real names, such as `none`.
     */
    personalDetailSharing: string;
    /**
     * Whether the request also asks to share real names.
     */
    acceptSharingPersonalDetailFlag: boolean;
    /**
     * When the request was made, in ISO 8601 and UTC, such as `2024-03-09T18:05:41.708Z`.
     */
    requestedDate: string;
}
/**
 * A friend who plays a game.
 */
interface FriendWhoPlays {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Profile";
    /**
     * The account's public name, its online id.
     */
    onlineId: string;
    /**
     * The name that PSN shows.
     */
    name: string;
    /**
     * Whether the account has PlayStation Plus.
     */
    isPsPlusMember: boolean;
    /**
     * Whether PSN has checked who the account belongs to.
     */
    isOfficiallyVerified: boolean;
    /**
     * The avatar. `null` without one.
     */
    avatar: FriendPicture | null;
    /**
     * The profile picture. `null` without one.
     */
    profilePicture: FriendPicture | null;
}
/**
 * The friends who play a game.
 */
interface FriendsWhoPlay {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "GameListFriendsOwningGame";
    /**
     * How many there are.
     */
    pageInfo: FriendsWhoPlayPageInfo;
    /**
     * The friends.
     */
    profiles: FriendWhoPlays[];
}
/**
 * What the query for friends who play a game found.
 */
interface FriendsWhoPlayData {
    /**
     * The friends.
     */
    gameListFriendsOwningGame: FriendsWhoPlay;
}
/**
 * How many friends play a game.
 */
interface FriendsWhoPlayPageInfo {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "PageInfo";
    /**
     * How many come before. 0 in known answers, which have all.
     */
    offset: number;
    /**
     * How many there are.
     */
    totalCount: number;
}
/**
 * The friends who play a game, from the query `friendsWhoPlayRetrieveByConceptId` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface FriendsWhoPlayResponse {
    /**
     * What the query found.
     */
    data: FriendsWhoPlayData;
}
/**
 * Whether an account is a friend of the signed-in account, from
 * `/api/userProfile/v1/internal/users/me/friends/{accountId}/summary`.
 */
interface FriendshipSummaryResponse {
    /**
     * How the account is related to the signed-in account: `friend`; `requested` if it wants to be a friend. Other
     * words are not known for certain.
     */
    friendRelation: "friend" | "requested" | (string & {});
    /**
     * Whether the two accounts show each other their real names, such as `none`.
     */
    personalDetailSharing: string;
    /**
     * How many friends the account has.
     */
    friendsCount: number;
    /**
     * How many of them are friends of the signed-in account, too.
     */
    mutualFriendsCount: number;
}
/**
 * Which platform a version of a game is for, or which kind of application it is: the list holds those, too. PSN may
 * send other words.
 */
type GameCategory = "ps4_game" | "ps5_native_game" | "pspc_game" | "ps5_native_media_app" | "ps5_web_based_media_app" | "ps4_videoservice_web_app" | "ps4_nongame_mini_app" | "unknown" | "not_found" | (string & {});
/**
 * The help for some trophies.
 */
interface GameHelp {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Tips";
    /**
     * Whether the account may see the help. Sources do not agree on whether it needs PlayStation Plus.
     */
    hasAccess: boolean;
    /**
     * The trophies with their help.
     */
    trophies: TrophyTip[];
}
/**
 * The trophies of a title that have game help.
 */
interface GameHelpAvailability {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "HintAvailability";
    /**
     * The trophies. None for a title without game help.
     */
    trophies: TrophyWithGameHelpInfo[];
}
/**
 * What the query for game help found.
 */
interface GameHelpAvailabilityData {
    /**
     * The trophies with game help.
     */
    hintAvailabilityRetrieve: GameHelpAvailability;
}
/**
 * Which trophies to look for game help of.
 */
interface GameHelpAvailabilityOptions {
    /**
     * The trophies to look at, by their ids as strings; all if it is left out.
     */
    trophyIds?: string[] | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * What the query for the help itself found.
 */
interface GameHelpData {
    /**
     * The help.
     */
    tipsRetrieve: GameHelp;
}
/**
 * Headers to send besides the usual ones.
 */
interface GameHelpOptions {
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A picture of a game.
 */
interface GameImage {
    /**
     * The picture's address.
     */
    url: string;
    /**
     * The file format. `UNKNOWN` as far as is known.
     */
    format: string;
    /**
     * What the picture is for, such as `MASTER` or `FOUR_BY_THREE_BANNER`.
     */
    type: string;
}
/**
 * The picture of a game in the library.
 */
interface GameLibraryImage {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Media";
    /**
     * The picture's address.
     */
    url: string;
}
/**
 * Pictures, videos and sounds of a game.
 */
interface GameMedia {
    /**
     * Sounds. Empty as far as is known.
     */
    audios: unknown[];
    /**
     * Videos. Empty as far as is known.
     */
    videos: unknown[];
    /**
     * Pictures.
     */
    images: GameImage[];
    /**
     * PSN does not send it here; declared for programs written for psn-api.
     */
    screenshotUrl?: string;
}
/**
 * Which page of a search for games to read.
 */
interface GameSearchPageOptions {
    /**
     * How many results have come before: those of the first page, and of the pages since.
     */
    pageOffset: number;
    /**
     * How many results the page has at most, from 1; 10 by default.
     */
    pageSize?: number | undefined;
    /**
     * The domain of the search: games by default.
     */
    searchDomain?: "MobileGames" | "MobileAddOns" | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * What a search of games found: a game, or an add-on of one.
 */
type GameSearchResult = ProductSearchResult | ConceptSearchResult;
/**
 * How an account came by a game. PSN may send other words.
 */
type GameService = "none" | "none(purchased)" | "none_purchased" | "ps_plus" | "other" | (string & {});
/**
 * A game that an account plays right now.
 */
interface GameTitleInfo {
    /**
     * The game's title id, such as `PPSA01234_00`.
     */
    npTitleId: string;
    /**
     * The game's name.
     */
    titleName: string;
    /**
     * The platform that the game was made for.
     */
    format: PresencePlatform;
    /**
     * The device that it runs on, which may be a newer one.
     */
    launchPlatform: PresencePlatform;
    /**
     * The address of the game's icon. PS4 games have it.
     */
    npTitleIconUrl?: string;
    /**
     * The address of the game's icon. PS5 games have it.
     */
    conceptIconUrl?: string;
    /**
     * What the account does in the game, in the game's own words, such as `In the main menu`. Left
     * out by games that say nothing.
     */
    gameStatus?: string;
}
/**
 * The accounts that the signed-in account has blocked, from
 * `/api/userProfile/v1/internal/users/me/blocks`.
 */
interface GetUserBlockedAccountIdsResponse {
    /**
     * The account ids of the blocked accounts.
     */
    blockList: string[];
    /**
     * The `offset` of the next page. Left out on the last one.
     */
    nextOffset?: number;
    /**
     * The `offset` of the entry before this page. Left out on the first page.
     */
    previousOffset?: number;
}
/**
 * One page of an account's friends, from
 * `/api/userProfile/v1/internal/users/{accountId}/friends`.
 */
interface GetUserFriendsAccountIdsResponse {
    /**
     * The account ids of the friends on this page.
     */
    friends: string[];
    /**
     * How many friends there are over all pages.
     */
    totalItemCount: number;
    /**
     * The `offset` of the next page. Left out on the last one.
     */
    nextOffset?: number;
    /**
     * The `offset` of the entry before this page. Left out on the first page.
     */
    previousOffset?: number;
}
/**
 * One page of the friend requests that wait for the signed-in account, from
 * `/api/userProfile/v1/internal/users/me/friends/receivedRequests`.
 */
interface GetUserFriendsRequestsResponse {
    /**
     * The requests of this page. They are objects, though psn-api declares strings.
     */
    receivedRequests: FriendRequest[];
    /**
     * How many requests there are over all pages.
     */
    totalItemCount: number;
    /**
     * The `offset` of the next page. Left out on the last one.
     */
    nextOffset?: number;
    /**
     * The `offset` of the entry before this page. Left out on the first page.
     */
    previousOffset?: number;
}
/**
 * Numbers of trophies by grade.
 */
interface GradeCounts {
    /**
     * The number of bronze trophies, worth 15 points each.
     */
    bronze: number;
    /**
     * The number of silver trophies, worth 30 points each.
     */
    silver: number;
    /**
     * The number of gold trophies, worth 90 points each.
     */
    gold: number;
    /**
     * The number of platinum trophies, worth 300 points each.
     */
    platinum: number;
    /**
     * The number of trophies of grades that this version does not know. They count no points.
     */
    other: number;
    /**
     * All of them.
     */
    total: number;
    /**
     * The points of all of them.
     */
    points: number;
}
/**
 * Differences of numbers of trophies, and of their points.
 */
interface GradeDifference {
    /**
     * Of bronze trophies.
     */
    bronze: number;
    /**
     * Of silver trophies.
     */
    silver: number;
    /**
     * Of gold trophies.
     */
    gold: number;
    /**
     * Of platinum trophies.
     */
    platinum: number;
    /**
     * Of points.
     */
    points: number;
}
/**
 * A group. What `includeFields` does not name is left out.
 */
interface Group {
    /**
     * The group's id: `~` and two account ids in hexadecimal for two people, such as
     * `~0DE0B6B3A7640001.0DE0B6B3A7640002`; a longer one for more.
     */
    groupId: string;
    /**
     * 0 for the group of two people, which they always have; 1 for others.
     */
    groupType: number;
    /**
     * When something last changed, in milliseconds since 1970, as a string.
     */
    modifiedTimestamp?: string;
    /**
     * When the account joined, in milliseconds since 1970, as a string.
     */
    joinedTimestamp?: string;
    /**
     * The group's name.
     */
    groupName?: GroupName;
    /**
     * The group's picture.
     */
    groupIcon?: GroupIcon;
    /**
     * Whether it is one of the account's favourites.
     */
    isFavorite?: boolean;
    /**
     * Whether there is something that the account has not read.
     */
    existsNewArrival?: boolean;
    /**
     * The messages.
     */
    mainThread?: GroupThread;
    /**
     * The people in it, the signed-in account among them.
     */
    members?: GroupMember[];
    /**
     * Whether the account is told of messages.
     */
    notificationSetting?: GroupNotificationSetting;
}
/**
 * A group's picture.
 */
interface GroupIcon {
    /**
     * A number of PSN's own: 0 in known answers, which have no picture.
     */
    status: number;
}
/**
 * Somebody in a group.
 */
interface GroupMember {
    /**
     * The account's number, as a string.
     */
    accountId: string;
    /**
     * The account's public name, its online id.
     */
    onlineId: string;
    /**
     * What the member may do, such as `leader`. Left out in lists, and in groups of two people.
     */
    role?: string;
}
/**
 * A message.
 */
interface GroupMessage {
    /**
     * The message's id, such as `1#1000000000000000007`.
     */
    messageUid: string;
    /**
     * What it is: 1 for text, 3 for a picture, 210 for a video, 1011 for a sound, 1013 for a sticker.
     */
    messageType: number;
    /**
     * What to show it as, where that is not known.
     */
    alternativeMessageType: number;
    /**
     * The text. Left out where there is none.
     */
    body?: string;
    /**
     * When it was written, in milliseconds since 1970, as a string.
     */
    createdTimestamp: string;
    /**
     * Who wrote it.
     */
    sender: GroupMember;
    /**
     * What belongs to it, such as a picture's id, which `getGroupResource()` takes. Left out for text.
     */
    messageDetail?: {
        imageMessageDetail?: {
            resourceId?: string;
        };
    } & Record<string, unknown>;
}
/**
 * Which of a group's messages to read.
 */
interface GroupMessagesOptions {
    /**
     * How many items a page has at most, from 1; PSN decides if it is left out. This is the size of a page, not of the
     * list: to read the first items of a list with `PsnClient`, use `.take(n)` or `.toArray(n)`.
     */
    limit?: number | undefined;
    /**
     * Only messages older than a page: the `next` of its answer.
     */
    before?: string | undefined;
    /**
     * Only messages newer than a page: the `previous` of its answer.
     */
    after?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * Some of a group's messages, from
 * `/api/gamingLoungeGroups/v1/members/me/groups/{groupId}/threads/{threadId}/messages`.
 */
interface GroupMessagesResponse {
    /**
     * The messages, the newest first.
     */
    messages: GroupMessage[];
    /**
     * What asks for newer messages, as `after`.
     */
    previous: string;
    /**
     * What asks for older messages, as `before`.
     */
    next: string;
    /**
     * Whether there are no older messages.
     */
    reachedEndOfPage: boolean;
    /**
     * How many messages this page has.
     */
    messageCount: number;
}
/**
 * A group's name.
 */
interface GroupName {
    /**
     * The name. Empty for a group that nobody has named.
     */
    value: string;
    /**
     * A number of PSN's own: 0 in known answers.
     */
    status: number;
}
/**
 * Whether an account is told of a group's messages.
 */
interface GroupNotificationSetting {
    /**
     * Whether it is not told.
     */
    isMute: boolean;
}
/**
 * What to tell of a group.
 */
interface GroupOptions {
    /**
     * What to tell of the group besides its id and type; all of it by default.
     */
    includeFields?: ("existsNewArrival" | "groupIcon" | "groupName" | "isFavorite" | "joinedTimestamp" | "mainThread" | "members" | "modifiedTimestamp" | "notificationSetting")[] | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * Which part of the groups to read, and what of them.
 */
interface GroupPageOptions {
    /**
     * How many items a page has at most, from 1; PSN decides if it is left out. This is the size of a page, not of the
     * list: to read the first items of a list with `PsnClient`, use `.take(n)` or `.toArray(n)`.
     */
    limit?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * What to tell of each group besides its id and type: `["members"]` by default.
     */
    includeFields?: ("existsNewArrival" | "groupIcon" | "groupName" | "isFavorite" | "joinedTimestamp" | "mainThread" | "members" | "modifiedTimestamp" | "notificationSetting" | "totalGroupCount")[] | undefined;
    /**
     * Only favourites, or only others; both if it is left out.
     */
    favoriteFilter?: "favorite" | "notFavorite" | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The picture of a message, or another file, from `/api/gamingLoungeGroups/v1/groups/{groupId}/resources/{resourceId}`.
 */
interface GroupResource {
    /**
     * What the bytes are, as PSN says, such as `image/png`.
     */
    contentType: string;
    /**
     * The bytes of the picture, or of another file.
     */
    bytes: ReturnType<typeof Uint8Array.from>;
}
/**
 * The messages of a group.
 */
interface GroupThread {
    /**
     * The id of the messages: that of the group.
     */
    threadId: string;
    /**
     * When something was last written, in milliseconds since 1970, as a string.
     */
    modifiedTimestamp: string;
    /**
     * The last message. Left out where nothing was written.
     */
    latestMessage?: GroupMessage;
    /**
     * The id of the message up to which the account has read. Left out where it has read none.
     */
    readMessageUid?: string;
}
/**
 * Headers to send besides the usual ones.
 */
interface HeaderOptions {
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * An avatar in one size.
 */
interface LegacyAvatar {
    /**
     * The size: `s`, `m`, `l` or `xl`.
     */
    size: string;
    /**
     * The picture's address.
     */
    avatarUrl: string;
}
/**
 * Whether an account's console is on.
 */
interface LegacyConsoleAvailability {
    /**
     * The state of the console, such as `online` or `offline`.
     */
    availabilityStatus: string;
}
/**
 * A person's real name and picture.
 */
interface LegacyPersonalDetail {
    /**
     * The given name.
     */
    firstName: string;
    /**
     * The family name.
     */
    lastName: string;
    /**
     * The profile picture, mostly in one size. Left out when the person has none.
     */
    profilePictureUrls?: LegacyProfilePicture[];
}
/**
 * Where an account is online, or was last.
 */
interface LegacyPresence {
    /**
     * `online` or `offline`.
     */
    onlineStatus: string;
    /**
     * The device, such as `PS4` or `PS3`. Left out when the account is offline.
     */
    platform?: string;
    /**
     * The title id of the game that the account plays. Left out when it plays nothing.
     */
    npTitleId?: string;
    /**
     * The name of the game that the account plays. Left out when it plays nothing.
     */
    titleName?: string;
    /**
     * The address of the game's icon.
     */
    npTitleIconUrl?: string;
    /**
     * What the account does in the game, in the game's own words.
     */
    gameStatus?: string;
    /**
     * Whether the account broadcasts what it plays.
     */
    hasBroadcastData: boolean;
    /**
     * When the account was last online, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`. Not always present.
     */
    lastOnlineDate?: string;
}
/**
 * A profile as the legacy service gives it.
 */
interface LegacyProfile {
    /**
     * The account's public name, its online id, as it was asked for.
     */
    onlineId: string;
    /**
     * The account's number, 19 digits at most, as a string: it is too great for a JavaScript number.
     * Most other requests take it.
     */
    accountId: string;
    /**
     * The online id with a region behind it, in base64: `name@b6.us` encoded.
     */
    npId: string;
    /**
     * The online id of today, when the account has changed it since. Sent only if the request asks for
     * it.
     */
    currentOnlineId?: string;
    /**
     * The avatar, mostly in one size.
     */
    avatarUrls: LegacyAvatar[];
    /**
     * Whether the account has PlayStation Plus: `1` if so, else `0`.
     */
    plus: 0 | 1;
    /**
     * What the person says about themselves. Often empty.
     */
    aboutMe: string;
    /**
     * The languages that the person uses, as tags such as `en`.
     */
    languagesUsed: string[];
    /**
     * The account's trophy level.
     */
    trophySummary: LegacyTrophySummary;
    /**
     * Whether the account bears the mark of a verified person or company.
     */
    isOfficiallyVerified: boolean;
    /**
     * The person's real name and picture. Present only if the person shows them to the account that asks.
     */
    personalDetail?: LegacyPersonalDetail;
    /**
     * Whether the two accounts show each other their real names, such as `no`.
     */
    personalDetailSharing: string;
    /**
     * Whether a request to share real names came with a message.
     */
    personalDetailSharingRequestMessageFlag: boolean;
    /**
     * `online` or `offline`. Left out when the account does not show it.
     */
    primaryOnlineStatus?: string;
    /**
     * Where the account is online, or was last. Left out when the account does not show it.
     */
    presences?: LegacyPresence[];
    /**
     * How the account is related to the one that asks, such as `no` or `friend`.
     */
    friendRelation: string;
    /**
     * Whether a friend request came with a message.
     */
    requestMessageFlag: boolean;
    /**
     * Whether the signed-in account has blocked this one.
     */
    blocking: boolean;
    /**
     * Whether the signed-in account follows this one.
     */
    following: boolean;
    /**
     * Whether the account's console is on. Left out when the account does not show it.
     */
    consoleAvailability?: LegacyConsoleAvailability;
}
/**
 * A profile picture in one size.
 */
interface LegacyProfilePicture {
    /**
     * The size: `s`, `m`, `l` or `xl`.
     */
    size: string;
    /**
     * The picture's address.
     */
    profilePictureUrl: string;
}
/**
 * A trophy level as the legacy service counts it.
 */
interface LegacyTrophySummary {
    /**
     * The trophy level.
     */
    level: number;
    /**
     * How far it is to the next level, in percent.
     */
    progress: number;
    /**
     * How many trophies the account has earned.
     */
    earnedTrophies: TrophyCounts;
}
/**
 * A genre in a language.
 */
interface LocalizedGenre {
    /**
     * Its name in that language.
     */
    value: string;
    /**
     * The genre, such as `ACTION`.
     */
    type: string;
}
/**
 * A name in several languages.
 */
interface LocalizedName {
    /**
     * The language to use where there is no name in the one wanted, such as `en-US`.
     */
    defaultLanguage: string;
    /**
     * The names by language: `{ "en-US": "Harbour", "fr-FR": "Port" }`.
     */
    metadata: Record<string, string>;
}
/**
 * The subscription that a game came with: `"NONE"` if it was bought.
 */
type Membership = "NONE" | "PS_PLUS";
/**
 * An achievement earned by a metric that reaches a value.
 */
interface MetricAchievement extends AchievementFields {
    /**
     * The id of the metric.
     */
    metricId?: string | null;
    /**
     * The value that it has to reach.
     */
    metricValue?: number | null;
    /**
     * The name of the metric.
     */
    metricName?: string | null;
}
/**
 * What was earned in a month of the time zone.
 */
interface MonthStats {
    /**
     * The month, such as `2024-03`.
     */
    month: string;
    /**
     * How many trophies were earned.
     */
    earned: number;
    /**
     * How many of them are bronze trophies.
     */
    bronzes: number;
    /**
     * How many of them are silver trophies.
     */
    silvers: number;
    /**
     * How many of them are gold trophies.
     */
    golds: number;
    /**
     * How many of them are platinums.
     */
    platinums: number;
    /**
     * Their points.
     */
    points: number;
}
/**
 * Which notifications to read.
 */
interface NotificationOptions {
    /**
     * How many notifications a page has at most, from 1; 100 by default.
     */
    limit?: number | undefined;
    /**
     * How many notifications to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * Only notifications that are newer than this time, in ISO 8601.
     */
    sinceUpdatedDateTime?: string | undefined;
    /**
     * The version of the app that the texts are written for: `"26.01"` by default.
     */
    templateVersion?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The trophy service that a title belongs to: `"trophy"` for PS3, PS4 and PS Vita, `"trophy2"` for
 * PS5 and PC.
 */
type NpServiceName = "trophy" | "trophy2";
/**
 * The body of a refusal to sign in or to refresh, from
 * `https://ca.account.sony.com/api/authz/v3/oauth/token`.
 */
interface OAuthErrorBody {
    /**
     * The kind of failure, as OAuth 2 names it: `invalid_grant` for a code or a refresh token that is
     * wrong, used or expired.
     */
    error: string;
    /**
     * The failure in English.
     */
    error_description?: string;
    /**
     * Sony's own number for the failure, such as `20` or `4159`.
     */
    error_code?: number;
    /**
     * Where Sony documents the failure.
     */
    docs?: string;
    /**
     * Details of the failure. Their shape varies.
     */
    parameters?: unknown;
}
/**
 * Whether an account is online.
 */
type OnlineStatus = "online" | "offline";
/**
 * An achievement earned by something that this version does not know.
 */
interface OtherAchievement extends AchievementFields {
    /**
     * What earns it.
     */
    trigger: string;
}
/**
 * Which part of a list to read.
 */
interface PageOptions {
    /**
     * How many items a page has at most, from 1; PSN decides if it is left out. This is the size of a page, not of the
     * list: to read the first items of a list with `PsnClient`, use `.take(n)` or `.toArray(n)`.
     */
    limit?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/** A GraphQL query that PSN knows by its hash: its operation. */
type PersistedQuery = "metGetTips" | "metGetHintAvailability" | "getProfileOracle" | "friendsWhoPlayRetrieveByConceptId" | "getPurchasedGameList" | "getUserGameList" | "categoryGridRetrieve" | "metGetCategoryGrid" | "metGetConceptById" | "conceptRetrieveForAccessibilityFeatures" | "getAddOnProductsByConcept" | "conceptRetrieveForCompatibilityNotices" | "conceptRetrieveForContentRating" | "conceptRetrieveForCtasWithPrice" | "metGetConceptByProductIdQuery" | "conceptRetrieveForGameInfo" | "wcaConceptRetrieveForLegalText" | "conceptRetrieveForMedia" | "conceptRetrieveForMediaCarousel" | "metGetPricingDataByConceptId" | "wcaConceptStarRatingRetrive" | "conceptRetrieveForGameTitle" | "conceptRetrieveForUpsellWithCtas" | "metGetDefaultView" | "metGetExperience" | "featuresRetrieve" | "metGetProductById" | "wcaProductStarRatingRetrive" | "metGetCategoryStrands" | "metGetAddOnsByTitleId" | "metGetViews" | "metGetRecentPlayedTitles" | "metGetStoreWishlist" | "metGetContextSearchResults:searchGames" | "metGetDomainSearchResults:searchGamesPage" | "metGetContextSearchResults:searchUsers" | "metGetDomainSearchResults:searchUsersPage";
/**
 * A person's real name and picture.
 */
interface PersonalDetail {
    /**
     * The given name. Left out when there is a `displayName`.
     */
    firstName?: string;
    /**
     * The family name. Left out when there is a `displayName`.
     */
    lastName?: string;
    /**
     * The name of an account that belongs to no single person, such as a company's.
     */
    displayName?: string;
    /**
     * The profile picture in several sizes. Left out when the person has none.
     */
    profilePictures?: ProfileImage[];
}
/**
 * The numbers of the titles of a platform.
 */
interface PlatformStats {
    /**
     * The platform as PSN writes it, also one that this version does not know.
     */
    platform: TitlePlatform | (string & {});
    /**
     * How many titles there are.
     */
    titles: number;
    /**
     * How many of them have trophies and a progress of 100 %.
     */
    completeTitles: number;
    /**
     * Their earned trophies.
     */
    earned: GradeCounts;
    /**
     * All their trophies, earned or not.
     */
    defined: GradeCounts;
}
/**
 * How long a platinum trophy took: from the first earned trophy of its group until it was earned. That is not known
 * where an earned trophy of the group has no date.
 */
interface PlatinumRun {
    /**
     * The platinum trophy.
     */
    trophy: CollectionTrophy;
    /**
     * When the first trophy was earned, in ISO 8601 and UTC.
     */
    began: string;
    /**
     * How long it took, in milliseconds.
     */
    duration: number;
}
/**
 * The platinum trophies that stand out. Those without a date count nowhere here.
 */
interface PlatinumStats {
    /**
     * The one that was earned first. Left out if there is none.
     */
    first?: CollectionTrophy;
    /**
     * The one that was earned last. Left out if there is none.
     */
    last?: CollectionTrophy;
    /**
     * The one that took the shortest time. Left out if of none is known how long it took.
     */
    fastest?: PlatinumRun;
    /**
     * The one that took the longest time. Left out if of none is known how long it took.
     */
    slowest?: PlatinumRun;
}
/**
 * A game that an account has played.
 */
interface PlayedGame {
    /**
     * The title id of the version that was played, such as `PPSA01234_00`.
     */
    titleId: string;
    /**
     * The game's name.
     */
    name: string;
    /**
     * The game's name in the language of the request.
     */
    localizedName: string;
    /**
     * The address of the game's picture.
     */
    imageUrl: string;
    /**
     * The address of the game's picture for the language of the request.
     */
    localizedImageUrl: string;
    /**
     * Which platform the version is for, or which kind of application it is.
     */
    category: GameCategory;
    /**
     * How the account came by the game.
     */
    service: GameService;
    /**
     * How many times the game was started.
     */
    playCount: number;
    /**
     * The game that this is a version of.
     */
    concept: PlayedGameConcept;
    /**
     * Pictures, videos and sounds of the game.
     */
    media: GameMedia;
    /**
     * When the game was first played, in ISO 8601 and UTC, with up to six decimals in the seconds:
     * `2024-03-09T18:05:41.370000Z`. `null` for a game that PSN has no date for.
     */
    firstPlayedDateTime: string | null;
    /**
     * When the game was last played, in the same form. `null` for a game that PSN has no date for.
     */
    lastPlayedDateTime: string | null;
    /**
     * For how long the game was played, as an ISO 8601 duration without days and without parts that
     * are zero: `PT228H56M33S`, `PT25M34S`.
     */
    playDuration: string;
}
/**
 * A game over all its versions.
 */
interface PlayedGameConcept {
    /**
     * The game's number in the PlayStation Store, such as `10001234`.
     */
    id: number;
    /**
     * The title ids of all versions.
     */
    titleIds: string[];
    /**
     * The game's name.
     */
    name: string;
    /**
     * Pictures, videos and sounds of the game.
     */
    media: GameMedia;
    /**
     * What kind of game it is, such as `ACTION`. May be left out or empty.
     */
    genres?: string[];
    /**
     * The game's name in every language that it has one in.
     */
    localizedName?: LocalizedName;
    /**
     * The country that the entry was looked up for, such as `US`.
     */
    country?: string;
    /**
     * The language that the entry was looked up for, such as `en`.
     */
    language?: string;
}
/**
 * Which of the played games to read.
 */
interface PlayedGamesOptions {
    /**
     * How many items a page has at most, from 1; PSN decides if it is left out. This is the size of a page, not of the
     * list: to read the first items of a list with `PsnClient`, use `.take(n)` or `.toArray(n)`.
     */
    limit?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * Kinds of games, with commas between them: `"ps4_game"`, `"ps5_native_game"`, `"pspc_game"`,
     * `"ps5_native_media_app"`, `"ps5_web_based_media_app"`, `"unknown"`. All kinds if it is left out.
     */
    categories?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * An account that a search found. The best match is not always an exact one: compare the online id.
 */
interface PlayerSearchResult {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Player";
    /**
     * The account's number, as a string.
     */
    accountId: string;
    /**
     * The address of the avatar.
     */
    avatarUrl: string;
    /**
     * The name that PSN shows.
     */
    displayName: string;
    /**
     * That name, cut where the words fit it.
     */
    displayNameHighlighted: string[];
    /**
     * The given name. `null` if the person does not show it.
     */
    firstName: string | null;
    /**
     * The id of the result.
     */
    id: string;
    /**
     * Whether the account has PlayStation Plus.
     */
    isPsPlus: boolean;
    /**
     * The kind of result: `SOCIAL`.
     */
    itemType: string;
    /**
     * The family name. `null` if the person does not show it.
     */
    lastName: string | null;
    /**
     * The middle name. `null` for most.
     */
    middleName: string | null;
    /**
     * The account's public name, its online id.
     */
    onlineId: string;
    /**
     * That name, cut where the words fit it.
     */
    onlineIdHighlighted: string[];
    /**
     * The address of the profile picture. Empty, or `null`, without one.
     */
    profilePicUrl: string | null;
    /**
     * How the account is related to the signed-in account. `null` if it is not.
     */
    relationshipState: string | null;
}
/**
 * An achievement earned by earning others.
 */
interface PrerequisiteAchievement extends AchievementFields {
    /**
     * The ids of the achievements to earn before.
     */
    achievementIds?: string[] | null;
}
/**
 * What an account can be reached for: nothing, a game, only a message, or not now.
 */
type PresenceAvailability = "unavailable" | "availableToPlay" | "availableToCommunicate" | "busy";
/**
 * What to look at.
 */
interface PresenceOptions {
    /**
     * The platforms to look at; all four by default.
     */
    platforms?: ("PS4" | "PS5" | "MOBILE_APP" | "PSPC")[] | undefined;
    /**
     * Whether to tell which game is played: `true` by default.
     */
    withOwnGameTitleInfo?: boolean | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A kind of device, as presences name it.
 *
 * `"ps4"` is a member so that programs which mention it compile: PSN sends `"PS4"`.
 */
type PresencePlatform = "PS5" | "PS4" | "ps4" | "PSPC" | "MOBILE_APP";
/**
 * The device that an account uses, or used last.
 */
interface PrimaryPlatformInfo {
    /**
     * Whether the account is online there.
     */
    onlineStatus: OnlineStatus;
    /**
     * Which kind of device it is. Left out for an account that was never on a PS4, PS5 or PC, nor in the mobile
     * app: the one of a PS3 owner for instance.
     */
    platform?: PresencePlatform;
    /**
     * When the account was last online there, in ISO 8601 and UTC, such as
     * `2024-03-09T18:05:41.377Z`. Left out while it is online, and together with `platform`.
     */
    lastOnlineDate?: string;
}
/**
 * A product that a search found.
 */
interface ProductSearchResult {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Product";
    /**
     * The product's id.
     */
    id: string;
    /**
     * The name that is the same in all languages.
     */
    invariantName: string;
    /**
     * The kind of result: `CONCEPTPRODUCT`.
     */
    itemType: string;
    /**
     * What the store calls it, in words, such as `Full Game`.
     */
    localizedStoreDisplayClassification: string;
    /**
     * Pictures and videos.
     */
    media: StoreMedia[];
    /**
     * The product's name.
     */
    name: string;
    /**
     * Its platforms, such as `PS5`. None for add-ons.
     */
    platforms: string[];
    /**
     * The price. `null` in known answers.
     */
    price: unknown;
    /**
     * What the store calls it, such as `FULL_GAME`.
     */
    storeDisplayClassification: string;
    /**
     * The kind of product: `GAME`.
     */
    type: string;
}
/**
 * An account's profile, from `/api/userProfile/v1/internal/users/{accountId}/profiles`.
 */
interface ProfileFromAccountIdResponse {
    /**
     * The account's public name, its online id.
     */
    onlineId: string;
    /**
     * The person's real name and picture. Present only if the person shows them to the account that asks.
     */
    personalDetail?: PersonalDetail;
    /**
     * What the person says about themselves. Often empty.
     */
    aboutMe: string;
    /**
     * The avatar in several sizes.
     */
    avatars: ProfileImage[];
    /**
     * The languages that the person uses, as tags such as `en-US`.
     */
    languages: string[];
    /**
     * Whether the account has PlayStation Plus.
     */
    isPlus: boolean;
    /**
     * Whether the account bears the mark of a verified person or company.
     */
    isOfficiallyVerified: boolean;
    /**
     * Whether it is the signed-in account.
     */
    isMe: boolean;
}
/**
 * A user's profile, from
 * `https://us-prof.np.community.playstation.net/userProfile/v1/users/{onlineId}/profile2`.
 */
interface ProfileFromUserNameResponse {
    /**
     * The profile.
     */
    profile: LegacyProfile;
}
/**
 * A picture in one size.
 */
interface ProfileImage {
    /**
     * The size: `s`, `m`, `l` or `xl`.
     */
    size: string;
    /**
     * The picture's address.
     */
    url: string;
}
/**
 * The profiles of several accounts, from `/api/userProfile/v1/internal/users/profiles`.
 */
interface ProfilesFromAccountIdsResponse {
    /**
     * The profiles, in the order of the ids. They do not name their account ids.
     */
    profiles: ProfileFromAccountIdResponse[];
}
/**
 * The body of a refusal from any of PSN's own services, under `m.np.playstation.com` and
 * `us-prof.np.community.playstation.net`.
 */
interface PsnErrorBody {
    /**
     * What went wrong.
     */
    error: PsnErrorDetail;
}
/**
 * Why a call of `PsnClient` failed:
 *
 * - `npsso_expired`: PSN does not accept the NPSSO: it has expired, or is wrong.
 * - `npsso_malformed`: the string given as `npsso` is not an NPSSO.
 * - `terms_not_accepted`: the account has to agree to something on playstation.com before it can sign in.
 * - `sign_in_required`: the client has nothing to sign in with: no NPSSO, and no tokens that PSN accepts.
 * - `refresh_token_expired`: PSN no longer accepts the refresh token. You see this only as the `cause`. The call itself fails with `sign_in_required` or, if the client has an NPSSO, with the code of the failed sign-in.
 * - `unauthorized`: PSN refuses the access token, also a new one.
 * - `forbidden_privacy`: the account's privacy settings do not let the signed-in account see this.
 * - `forbidden`: PSN does not allow this, for another reason than privacy.
 * - `not_found`: there is no such account, title or page.
 * - `never_played`: the account has not played the title.
 * - `bad_request`: PSN refuses the request as wrong.
 * - `rate_limited`: too many requests were sent, or the call would have to wait for longer than `maxWait`.
 * - `blocked`: the servers in front of PSN refuse this network address or program.
 * - `server`: PSN failed to answer.
 * - `invalid_response`: the answer cannot be read.
 * - `graphql`: PSN answered a GraphQL query with errors only.
 * - `query_rotated`: PSN no longer knows the GraphQL query: a newer version of this package is needed.
 * - `network`: no answer came, or only part of it.
 * - `timeout`: no answer came in time.
 * - `aborted`: the caller cancelled the call.
 * - `relay_refused`: the relay does not forward the request, or cannot use its own session.
 * - `unsupported_runtime`: the runtime cannot do what this needs.
 * - `invalid_argument`: an argument or an option is wrong.
 * - `internal`: the WebAssembly module ran out of memory or stack, and the next call starts a new one; or this package has a bug.
 */
type PsnErrorCode = "npsso_expired" | "npsso_malformed" | "terms_not_accepted" | "sign_in_required" | "refresh_token_expired" | "unauthorized" | "forbidden_privacy" | "forbidden" | "not_found" | "never_played" | "bad_request" | "rate_limited" | "blocked" | "server" | "invalid_response" | "graphql" | "query_rotated" | "network" | "timeout" | "aborted" | "relay_refused" | "unsupported_runtime" | "invalid_argument" | "internal";
/**
 * What went wrong, in PSN's words.
 */
interface PsnErrorDetail {
    /**
     * An id under which PSN keeps the failure. The legacy profile service leaves it out.
     */
    referenceId?: string;
    /**
     * PSN's number for this kind of failure. `2240525` is a trophy set that is not there, `2240526` one
     * that the account keeps private, `2105356` a user that is not there.
     */
    code: number;
    /**
     * The failure in English, such as `Resource not found`.
     */
    message: string;
    /**
     * One word for the cause. Sent by the game list service only.
     */
    reason?: string;
    /**
     * The service that failed. Sent by the game list service only.
     */
    source?: string;
}
/**
 * A game that the account has bought, or has through PlayStation Plus.
 */
interface PurchasedGame {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "GameLibraryTitle";
    /**
     * The game's number in the PlayStation Store, as a string such as `10001234`. Often `null`.
     */
    conceptId: string | null;
    /**
     * The id of the right to play the game, such as `EP0000-PPSA01234_00-HARBOURGAME00000`.
     */
    entitlementId: string;
    /**
     * The game's picture.
     */
    image: GameLibraryImage;
    /**
     * Whether the account can use the game now.
     */
    isActive: boolean;
    /**
     * Whether the game can be downloaded.
     */
    isDownloadable: boolean;
    /**
     * Whether the game is ordered but not out yet.
     */
    isPreOrder: boolean;
    /**
     * The subscription that the game came with.
     */
    membership: Membership;
    /**
     * The game's name.
     */
    name: string;
    /**
     * The platform that the game is for: `PS5` or `PS4`.
     */
    platform: TitlePlatform;
    /**
     * The id of the product that was bought, which may be a bundle.
     */
    productId: string;
    /**
     * The game's title id, such as `PPSA01234_00`.
     */
    titleId: string;
}
/**
 * A list of purchased games.
 */
interface PurchasedGameList {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "GameList";
    /**
     * The games of this page.
     */
    games: PurchasedGame[];
    /**
     * Where the page lies in the whole list. Older answers lack it.
     */
    pageInfo?: PurchasedGamesPageInfo;
}
/**
 * What the query for purchased games found.
 */
interface PurchasedGamesData {
    /**
     * The list of games.
     */
    purchasedTitlesRetrieve: PurchasedGameList;
}
/**
 * Which of the purchased games to read, and in which order.
 */
interface PurchasedGamesOptions {
    /**
     * Whether to list the games that can be played now (`true`, the default) or those that cannot be played any more.
     */
    isActive?: boolean | undefined;
    /**
     * The consoles to list games for: `"ps4"` and `"ps5"` by default.
     */
    platform?: ("ps4" | "ps5")[] | undefined;
    /**
     * How many games a page has at most, from 1 to 5,000; 24 by default.
     */
    size?: number | undefined;
    /**
     * How many games to skip, from 0 (the default).
     */
    start?: number | undefined;
    /**
     * What to sort by; PSN knows `"ACTIVE_DATE"` only.
     */
    sortBy?: "ACTIVE_DATE" | undefined;
    /**
     * Whether the latest game comes first (`"desc"`, the default) or last (`"asc"`).
     */
    sortDirection?: "asc" | "desc" | undefined;
    /**
     * Only games that came with PlayStation Plus (`"PS_PLUS"`), or only those that did not (`"NONE"`); both if it is left
     * out.
     */
    membership?: Membership | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * Where a page of purchased games lies in the whole list.
 */
interface PurchasedGamesPageInfo {
    /**
     * The name of this type in PSN's GraphQL schema. Not always present.
     */
    __typename?: "PageInfo";
    /**
     * Whether no page follows.
     */
    isLast: boolean;
    /**
     * How many games come before this page: the `start` of the request.
     */
    offset: number;
    /**
     * How many games a page holds at most: the `size` of the request.
     */
    size: number;
    /**
     * How many games there are over all pages.
     */
    totalCount: number;
}
/**
 * One page of purchased PS4 and PS5 games, from the query `getPurchasedGameList` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface PurchasedGamesResponse {
    /**
     * What the query found.
     */
    data: PurchasedGamesData;
}
/**
 * One of the rarest trophies that a user has earned in a title.
 */
type RarestThinTrophy = Pick<Trophy, "trophyId" | "trophyHidden" | "earned" | "earnedDateTime" | "trophyType" | "trophyRare" | "trophyEarnedRate">;
/**
 * One of the rarest trophies that a user has earned in a title, with its name and picture.
 */
interface RarestTrophy {
    /**
     * The trophy's number, counted from 0 through all groups of the title.
     */
    trophyId: number;
    /**
     * Whether the trophy is secret until it is earned.
     */
    trophyHidden: boolean;
    /**
     * The trophy's grade.
     */
    trophyType: TrophyType;
    /**
     * The trophy's name, in the language of the request.
     */
    trophyName: string;
    /**
     * What to do for the trophy, in the language of the request.
     */
    trophyDetail: string;
    /**
     * The address of the trophy's picture.
     */
    trophyIconUrl: string;
    /**
     * How rare the trophy is, from `0` (ultra rare) to `3` (common).
     */
    trophyRare: TrophyRarity;
    /**
     * How many percent of the title's players have earned the trophy, as a string with one decimal,
     * such as `8.0`.
     */
    trophyEarnedRate: string;
    /**
     * Whether the user has earned the trophy. Always `true` here.
     */
    earned: boolean;
    /**
     * When the user earned it, in ISO 8601 and UTC.
     */
    earnedDateTime?: string;
}
/**
 * The numbers of the trophies that PSN puts into a class of rarity.
 */
interface RarityStats {
    /**
     * The class.
     */
    trophyRare: TrophyRarity;
    /**
     * How many of its trophies are earned.
     */
    earned: number;
    /**
     * How many trophies it has, earned or not.
     */
    defined: number;
    /**
     * The points of the earned ones.
     */
    points: number;
}
/**
 * A title that was played lately.
 */
interface RecentTitle {
    /**
     * The id of this entry.
     */
    id: string;
    /**
     * The title's id, such as `PPSA01521_00`.
     */
    npTitleId: string;
    /**
     * For how many hours it was played.
     */
    playTimeHours: number;
    /**
     * How far the story has come, in percent: always that of the signed-in account, also in the titles of another
     * account. `null` for games that do not tell.
     */
    storyProgress: number | null;
    /**
     * Whether there is game help for it.
     */
    hasHelpContent: boolean;
    /**
     * What the game's codex has.
     */
    codexSummary: CodexSummary;
    /**
     * What the title is.
     */
    title: RecentTitleInfo;
}
/**
 * What a recent title is.
 */
interface RecentTitleInfo {
    /**
     * The game's number in the PlayStation Store, as a string.
     */
    conceptId: string;
    /**
     * The title's name.
     */
    name: string;
    /**
     * The title's platform, such as `PS5`.
     */
    platform: string;
    /**
     * Pictures of it.
     */
    media: StoreMedia[];
}
/**
 * What the query for recent titles found.
 */
interface RecentTitlesData {
    /**
     * The titles, the latest first.
     */
    recentPlayedTitlesRetrieve: RecentTitle[];
}
/**
 * Which of the titles that were played last to read.
 */
interface RecentTitlesOptions {
    /**
     * How many titles to return at most, from 1; 3 by default.
     */
    count?: number | undefined;
    /**
     * The kinds of titles to return; all three by default.
     */
    categories?: ("ps4_game" | "ps5_native_game" | "pspc_game")[] | undefined;
    /**
     * Whether to ask for the codex as well: `true` by default.
     */
    shouldFetchCodex?: boolean | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A game that the account has played lately.
 */
interface RecentlyPlayedGame {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "GameLibraryTitle";
    /**
     * The game's picture.
     */
    image: GameLibraryImage;
    /**
     * Whether the account can use the game now. `null` for most games; where it is
     * `true`, `productId` is there too.
     */
    isActive: boolean | null;
    /**
     * When the game was last played, in ISO 8601 and UTC, such as `2024-03-09T18:05:41.390000Z`. `null` for a game
     * that PSN has no date for.
     */
    lastPlayedDateTime: string | null;
    /**
     * The game's name.
     */
    name: string;
    /**
     * The platform that the game was played on. `"UNKNOWN"` is sent too, seen where another user of the
     * same console shares the game.
     */
    platform: TitlePlatform | "UNKNOWN";
    /**
     * The id of the product in the PlayStation Store. `null` for most games.
     */
    productId: string | null;
    /**
     * The id of the right to play the game. `null` for most games.
     */
    entitlementId: string | null;
    /**
     * The game's title id, such as `PPSA01234_00`.
     */
    titleId: string;
    /**
     * The game's number in the PlayStation Store, as a string such as `10001234`.
     */
    conceptId: string;
    /**
     * The subscription that the game came with: `NONE` in most answers.
     */
    subscriptionService: "NONE" | (string & {});
}
/**
 * A list of recently played games.
 */
interface RecentlyPlayedGameList {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "GameList";
    /**
     * The games, the latest first.
     */
    games: RecentlyPlayedGame[];
}
/**
 * What the query for recently played games found.
 */
interface RecentlyPlayedGamesData {
    /**
     * The list of games.
     */
    gameLibraryTitlesRetrieve: RecentlyPlayedGameList;
}
/**
 * Which of the recently played games to read.
 */
interface RecentlyPlayedGamesOptions {
    /**
     * How many games to return at most, from 1 to 100; 50 by default.
     */
    limit?: number | undefined;
    /**
     * The kinds of games to list: `"ps4_game"` and `"ps5_native_game"` by default.
     */
    categories?: ("ps3_game" | "ps4_game" | "ps5_native_game" | "pspc_game")[] | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The games played lately, from the query `getUserGameList` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface RecentlyPlayedGamesResponse {
    /**
     * What the query found.
     */
    data: RecentlyPlayedGamesData;
}
/** A region's code of two capital letters, from ISO 3166-1, such as `US`. */
type RegionCode = `${Uppercase<string>}${Uppercase<string>}`;
/** A read that a relay with a client of its own can let through: the name of the function that makes it. */
type RelayRead = "getTitleTrophies" | "getTitleTrophy" | "getTitleTrophyGroups" | "getUserTitleTrophy" | "getUserTitles" | "getUserTrophiesEarnedForTitle" | "getUserTrophiesForSpecificTitle" | "getUserTrophyGroupEarningsForTitle" | "getUserTrophyProfileSummary" | "getBasicPresence" | "getProfileFromAccountId" | "getProfileFromUserName" | "getProfileShareableLink" | "getProfilesFromAccountIds" | "getUserPresence" | "getUserPresences" | "getTitleConcepts" | "getUserPlayedGame" | "getUserPlayedGames";
/** A write that such a relay can let through, if its `allow` names it. */
type RelayWrite = "acceptFriendRequest" | "removeFriend" | "createGroup" | "leaveGroup" | "removeGroupMember" | "renameGroup" | "sendGroupMessage";
/**
 * A page of what a search found in one domain. `T` is the kind of result.
 */
interface SearchDomainPage<T> {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "UniversalDomainSearchResponse";
    /**
     * The domain: `SocialAllAccounts`, `MobileGames` or `MobileAddOns`.
     */
    domain: string;
    /**
     * A heading for the results, such as `Players`.
     */
    domainTitle: string;
    /**
     * What asks for the next page of this search in this domain. Empty on the last page.
     */
    next: string;
    /**
     * The results of this page, the best first.
     */
    searchResults: SearchResultItem<T>[];
    /**
     * How many results there are over all pages.
     */
    totalResultCount: number;
    /**
     * Whether PSN shows this in place of results. `false` in known answers.
     */
    zeroState: boolean;
}
/**
 * How often to ask while somebody types.
 */
interface SearchFrequency {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "QueryFrequency";
    /**
     * How long to wait after a filter has changed, in milliseconds.
     */
    filterDebounceMs: number;
    /**
     * How long to wait after a letter was typed, in milliseconds.
     */
    searchDebounceMs: number;
}
/**
 * In which language to search.
 */
interface SearchOptions {
    /**
     * The language of the headings, such as `"en-US"`, which is the default.
     */
    displayTitleLocale?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * One result of a search. `T` is what was found.
 */
interface SearchResultItem<T> {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "SearchResultItem";
    /**
     * Which parts of it fit the words.
     */
    highlight: unknown;
    /**
     * The id of the result.
     */
    id: string;
    /**
     * What was found.
     */
    result: T;
    /**
     * `null` in searches of accounts. Left out in others.
     */
    resultOriginFlag?: unknown;
}
/**
 * A message that was sent, from `/api/gamingLoungeGroups/v1/groups/{groupId}/threads/{threadId}/messages`.
 */
interface SendGroupMessageResponse {
    /**
     * The message's id.
     */
    messageUid: string;
    /**
     * When it was sent, in milliseconds since 1970, as a string.
     */
    createdTimestamp: string;
}
/**
 * A link to a profile and a picture to go with it, from `/api/cpss/v1/share/profile/{accountId}`.
 */
interface ShareableProfileLinkResponse {
    /**
     * The address of the public profile, such as `https://profile.playstation.com/some-name`.
     */
    shareUrl: string;
    /**
     * The address of a picture of the profile with a QR code. It is signed and expires.
     */
    shareImageUrl: string;
    /**
     * The address that the QR code leads to.
     */
    shareImageUrlDestination: string;
}
/**
 * Which parts of an account fit the words that were searched for.
 */
interface SocialAccountHighlights {
    /**
     * The online id, cut where the words fit it.
     */
    onlineId: string[];
}
/**
 * What a search says about an account.
 */
interface SocialAccountMetadata {
    /**
     * The account's number, as a string: it is too great for a JavaScript number. Most other requests
     * take it.
     */
    accountId: string;
    /**
     * The account's country, such as `US`.
     */
    country: string;
    /**
     * The account's language, such as `en`.
     */
    language: string;
    /**
     * The account's public name, its online id.
     */
    onlineId: string;
    /**
     * Whether the account has PlayStation Plus.
     */
    isPsPlus: boolean;
    /**
     * Whether the account bears the mark of a verified person or company.
     */
    isOfficiallyVerified: boolean;
    /**
     * The address of the avatar.
     */
    avatarUrl: string;
    /**
     * The real name of a verified account. Empty for others.
     */
    verifiedUserName: string;
    /**
     * Which parts of the account fit the words.
     */
    highlights: SocialAccountHighlights;
}
/**
 * An account that a search found. The best match is not always an exact one: compare the online id.
 */
interface SocialAccountResult {
    /**
     * The id of the result. For the account's number, see `socialMetadata`.
     */
    id: string;
    /**
     * The kind of result: `social`.
     */
    type: string;
    /**
     * How well the result fits; the greater, the better.
     */
    score: number;
    /**
     * The account.
     */
    socialMetadata: SocialAccountMetadata;
}
/**
 * What PSN knows for one title id.
 */
interface SpecificTitle {
    /**
     * The title id, such as `PPSA01234_00` for a PS5 game and `CUSA01234_00` for a PS4 game.
     */
    npTitleId: string;
    /**
     * The title's trophy set. Empty if the user has not played it.
     */
    trophyTitles: SpecificTrophyTitle[];
}
/**
 * Which titles to read, by title id.
 */
interface SpecificTitleOptions {
    /**
     * One to five title ids such as `"CUSA01433_00"` or `"PPSA01521_00"`, with commas between them.
     */
    npTitleIds: string;
    /**
     * Whether to list the ids of the trophies that are still to be earned.
     */
    includeNotEarnedTrophyIds?: boolean | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A trophy set and how far the user has come in it, as this endpoint answers it.
 */
interface SpecificTrophyTitle {
    /**
     * The trophy service that the title belongs to.
     */
    npServiceName: NpServiceName;
    /**
     * The id of the title's trophy set, such as `NPWR12345_00`.
     */
    npCommunicationId: string;
    /**
     * The title's name, in the language of the request.
     */
    trophyTitleName: string;
    /**
     * What the trophy set calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
     */
    trophyTitleDetail?: string;
    /**
     * The address of the title's icon.
     */
    trophyTitleIconUrl: string;
    /**
     * Whether the title has trophy groups beside the default one.
     */
    hasTrophyGroups: boolean;
    /**
     * How many trophy groups the title has, the default one included. Older answers, from 2021, lack it.
     */
    trophyGroupCount?: number;
    /**
     * The earned trophy that the fewest players have, or several when they are equally rare. Left out
     * or empty when nothing is earned.
     */
    rarestTrophies?: RarestTrophy[];
    /**
     * How far the user has come, in percent, from `0` to `100`.
     */
    progress: number;
    /**
     * How many of the trophies the user has earned.
     */
    earnedTrophies: TrophyCounts;
    /**
     * How many trophies the title has.
     */
    definedTrophies: TrophyCounts;
    /**
     * The numbers of the trophies that the user has not earned. Present only if the request said
     * `includeNotEarnedTrophyIds`.
     */
    notEarnedTrophyIds?: number[];
    /**
     * When the user last earned a trophy here, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`.
     */
    lastUpdatedDateTime: string;
    /**
     * The version of the trophy set. PSN does not send it here; declared for programs written for psn-api.
     */
    trophySetVersion?: string;
    /**
     * The platform. PSN does not send it here; declared for programs written for psn-api.
     */
    trophyTitlePlatform?: TitlePlatform | (string & {});
    /**
     * Whether the title is hidden. PSN does not send it here; declared for programs written for psn-api.
     */
    hiddenFlag?: boolean;
}
/**
 * The numbers of a collection. They count trophies, so each set that an account has played counts for itself, also
 * where one game has several. Rates and rarities are as of when a title was read last.
 *
 * Titles and trophies are named by their ids. Of several that are equal, the first by id comes first.
 */
interface Stats {
    /**
     * The earned trophies by grade, and their points.
     */
    earned: GradeCounts;
    /**
     * All trophies of the titles by grade, earned or not, and their points.
     */
    defined: GradeCounts;
    /**
     * The level of an account that has earned these trophies and no others, with its tier.
     */
    level: TrophyLevel;
    /**
     * The points that are missing for the next level. Left out at level 999, which is the last.
     */
    pointsToNextLevel?: number;
    /**
     * What PSN's summary of the account says, and how it differs. Left out if the summary is not known.
     */
    summary?: SummaryCheck;
    /**
     * How complete the titles are.
     */
    completion: Completion;
    /**
     * The same by platform, the one with the most titles first. A title of several platforms counts for each.
     */
    byPlatform: PlatformStats[];
    /**
     * By PSN's four classes of rarity, the rarest first; then by numbers that this version does not know. Trophies
     * without a rarity are in none.
     */
    byRarity: RarityStats[];
    /**
     * The earned trophies that the fewest players have, the rarest first.
     */
    rarestEarned: CollectionTrophy[];
    /**
     * The trophies that are not earned and that the most players have, the most common first.
     */
    mostCommonUnearned: CollectionTrophy[];
    /**
     * The begun titles that are not complete, the one with the highest progress first; of those with the same, the one
     * with the fewest trophies left.
     */
    nearestToCompletion: UnfinishedTitle[];
    /**
     * The platinum trophies that are not earned, of whose groups something is: the one with the highest progress first; of
     * those with the same, the one with the fewest trophies left.
     */
    nearestToPlatinum: UnfinishedPlatinum[];
    /**
     * The trophy that was earned first. Left out if none has a date.
     */
    firstEarned?: CollectionTrophy;
    /**
     * The trophy that was earned last. Left out if none has a date.
     */
    lastEarned?: CollectionTrophy;
    /**
     * The first, last, fastest and slowest platinum.
     */
    platinums: PlatinumStats;
    /**
     * By year in the time zone, the earliest first. Years without an earned trophy are left out.
     */
    byYear: YearStats[];
    /**
     * By month in the time zone, the earliest first. Months without an earned trophy are left out.
     */
    byMonth: MonthStats[];
    /**
     * How many trophies were earned on each weekday in the time zone. The first is Sunday, as in JavaScript's `getDay()`.
     */
    byWeekday: number[];
    /**
     * How many trophies were earned in each hour of the day in the time zone. The first begins at midnight.
     */
    byHour: number[];
    /**
     * What was earned on each day in the time zone, ready to plot.
     */
    perDay: DailySeries;
    /**
     * Days in a row with an earned trophy.
     */
    streaks: Streaks;
    /**
     * How many earned trophies have no date. The numbers by time do not count them.
     */
    undated: number;
}
/**
 * A way to get a product.
 */
interface StoreCallToAction {
    /**
     * The kind of way: `ADD_TO_CART`, `PREORDER`, `UPSELL_PS_PLUS_GAME_CATALOG`, and maybe others.
     */
    type: string;
    /**
     * What the store does for it; its `type` is a word such as `BUY_NOW`.
     */
    action: unknown;
    /**
     * What it costs. `null` where it has no price.
     */
    price: StoreCallToActionPrice | null;
}
/**
 * What a way to get a product costs.
 */
interface StoreCallToActionPrice {
    /**
     * The full price, such as `$69.99`.
     */
    basePrice: string;
    /**
     * The same in the smallest unit of the currency, such as 6999. `null` where there is none.
     */
    basePriceValue: number | null;
    /**
     * What it costs now, such as `$34.99`, `Free` or `Included`.
     */
    discountedPrice: string;
    /**
     * The same in the smallest unit of the currency. `null` where there is none.
     */
    discountedValue: number | null;
    /**
     * How much less that is, such as `-50%`. `null` if it is not.
     */
    discountText: string | null;
    /**
     * The currency, such as `USD`.
     */
    currencyCode: string;
    /**
     * Until when it costs that, as PSN writes it. `null` if that has no end.
     */
    endTime: string | null;
    /**
     * Whether it costs nothing now.
     */
    isFree: boolean;
}
/**
 * A product of the store, or a game, as a list shows it.
 */
interface StoreCard {
    /**
     * `Product` for what can be bought, `Concept` for a game, which may have several products or none yet.
     */
    __typename: "Product" | "Concept";
    /**
     * The product's id, or the game's number in the store.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * The title's id, such as `PPSA01521_00`. Games have none, and it can be missing from products.
     */
    npTitleId?: string;
    /**
     * Its platforms, such as `PS5`. Can be missing from games.
     */
    platforms?: string[];
    /**
     * Pictures and videos.
     */
    media: StoreMedia[];
    /**
     * What it costs. Can be `null`, and is missing from the games of a category.
     */
    price?: StoreCardPrice | null;
    /**
     * What the store calls it, such as `FULL_GAME`. Can be `null`, and can be missing from games.
     */
    storeDisplayClassification?: string | null;
    /**
     * The same in words, such as `Full Game`.
     */
    localizedStoreDisplayClassification?: string | null;
    /**
     * The products of a game: the first one is the usual edition.
     */
    products?: StoreCardProduct[];
}
/**
 * A price as a list of the store shows it.
 */
interface StoreCardPrice {
    /**
     * The full price, such as `$9.99`.
     */
    basePrice: string;
    /**
     * What it costs now, such as `$4.99`, `Free` or `Included`.
     */
    discountedPrice: string;
    /**
     * How much less that is, such as `-50%`. `null` if it is not.
     */
    discountText: string | null;
    /**
     * Whether it costs nothing now.
     */
    isFree: boolean;
}
/**
 * A product of a game, as a list of games names it.
 */
interface StoreCardProduct {
    /**
     * The product's id.
     */
    id: string;
}
/**
 * A page of a category.
 */
interface StoreCategory {
    /**
     * The products of this page. `null` or empty in categories that list games.
     */
    products: StoreCard[] | null;
    /**
     * The games of this page, in categories that list games instead of products; `null` in others.
     */
    concepts: StoreCard[] | null;
    /**
     * How many there are.
     */
    pageInfo: StorePageInfo;
    /**
     * The filters of the category.
     */
    facetOptions: StoreFacet[];
    /**
     * The orders that the category can be sorted in.
     */
    sortingOptions: StoreSortingOption[];
    /**
     * The order that it is sorted in.
     */
    sortedBy: unknown;
}
/**
 * What the query for a category found.
 */
interface StoreCategoryData {
    /**
     * A page of the category.
     */
    categoryGridRetrieve: StoreCategory;
}
/**
 * Which part of a category of the store to read, and in which order.
 */
interface StoreCategoryOptions {
    /**
     * How many items a page has at most, from 1; 50 by default. Nobody knows the greatest size.
     */
    size?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * What to sort by: a `name` of the answer's `sortingOptions`; `"productReleaseDate"` by default.
     */
    sortBy?: string | undefined;
    /**
     * `true` sorts upwards: A to Z, the oldest first; `false` by default.
     */
    isAscending?: boolean | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A category of the store, from the queries `categoryGridRetrieve` of `https://web.np.playstation.com/api/graphql/v1/op` and
 * `metGetCategoryGrid` of `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreCategoryResponse {
    /**
     * What the query found.
     */
    data: StoreCategoryData;
}
/**
 * A part of a view. Which members it has depends on its kind.
 */
interface StoreComponent {
    /**
     * The kind of part: `IMAGE`, `SIMPLE_TEXT`, `GRID` and others.
     */
    componentType: string;
    /**
     * The part's id.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Its place in the view.
     */
    ordinal?: number;
    /**
     * Where it leads. `null` where it leads nowhere.
     */
    link?: StoreLink | null;
    /**
     * The address of its picture.
     */
    imageUrl?: string;
    /**
     * Its text.
     */
    text?: string;
    /**
     * The category that a grid shows: what `getStoreCategoryGrid()` takes.
     */
    categoryId?: string;
    /**
     * The filters of the grid.
     */
    facetList?: unknown;
    /**
     * The orders that the grid can be sorted in.
     */
    sortOrderList?: unknown;
}
/**
 * A game of the store.
 */
interface StoreConcept {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Concept";
    /**
     * The game's number in the store, as a string.
     */
    id: string;
    /**
     * The game's name.
     */
    name: string;
    /**
     * The name that is the same in all languages.
     */
    invariantName: string;
    /**
     * Who publishes it.
     */
    publisherName: string;
    /**
     * When it comes, or came, out.
     */
    releaseDate: StoreReleaseDate;
    /**
     * The genres, in words.
     */
    combinedLocalizedGenres: StoreGenre[];
    /**
     * Texts about the game.
     */
    descriptions: StoreDescription[];
    /**
     * Pictures and videos.
     */
    media: StoreMedia[];
    /**
     * What is bought if nothing else is chosen. `null` where nothing is for sale yet.
     */
    defaultProduct: unknown;
}
/**
 * A page of a game's add-ons. It does not say how many there are.
 */
interface StoreConceptAddOns {
    /**
     * The add-ons of this page. None beyond the last one.
     */
    addOnProducts: StoreCard[];
}
/**
 * What the query for a game's add-ons found.
 */
interface StoreConceptAddOnsData {
    /**
     * A page of the add-ons.
     */
    addOnProductsRetrieve: StoreConceptAddOns;
}
/**
 * Add-ons of a game, from the query `getAddOnProductsByConcept` of `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreConceptAddOnsResponse {
    /**
     * What the query found.
     */
    data: StoreConceptAddOnsData;
}
/**
 * What a game needs and offers.
 */
interface StoreConceptCompatibility {
    /**
     * What it needs and offers, by platform. `null` where the store does not say so.
     */
    compatibilityNoticesByPlatform: StoreNotices | null;
    /**
     * What is bought if nothing else is chosen. `null` where nothing is for sale yet.
     */
    defaultProduct: StoreProductWithNotices | null;
}
/**
 * What a rating authority says of a game.
 */
interface StoreConceptContentRating {
    /**
     * Who says so, such as `PEGI`.
     */
    authority: string;
    /**
     * The rating's short name.
     */
    name: string;
    /**
     * What it says, such as `PEGI 12`.
     */
    description: string;
    /**
     * The address of its picture.
     */
    url: string;
    /**
     * What the rating is for, such as violence.
     */
    descriptors: unknown[];
    /**
     * What else the rating names, such as purchases in the game.
     */
    interactiveElements: unknown[];
}
/**
 * What the query for a game found.
 */
interface StoreConceptData {
    /**
     * The game.
     */
    conceptRetrieve: StoreConcept;
}
/**
 * An edition of a game that can be bought.
 */
interface StoreConceptEdition {
    /**
     * The product's id.
     */
    id: string;
    /**
     * The edition's name.
     */
    name: string;
    /**
     * The name that is the same in all languages. `null` where there is none.
     */
    invariantName: string | null;
    /**
     * The title's id, such as `PPSA01521_00`.
     */
    npTitleId: string;
    /**
     * The ways to get it. That of a subscription can come first: find one by its `type`.
     */
    webctas: StoreCallToAction[];
    /**
     * By its name, whether it is on the wish list of the signed-in account.
     */
    isInWishlist?: unknown;
}
/**
 * The editions of a game that can be bought.
 */
interface StoreConceptEditions {
    /**
     * The editions.
     */
    products: StoreConceptEdition[];
}
/**
 * What the query for a product's game found.
 */
interface StoreConceptFromProductIdData {
    /**
     * The product.
     */
    productRetrieve: StoreProductWithConcept;
}
/**
 * The game that a product belongs to, from the query `metGetConceptByProductIdQuery` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreConceptFromProductIdResponse {
    /**
     * What the query found.
     */
    data: StoreConceptFromProductIdData;
}
/**
 * The game that a product belongs to.
 */
interface StoreConceptId {
    /**
     * The game's number in the store, as a string.
     */
    id: string;
}
/**
 * What a game is about, and who publishes it.
 */
interface StoreConceptInfo {
    /**
     * Texts about the game.
     */
    descriptions: StoreDescription[];
    /**
     * The genres, in words.
     */
    localizedGenres: StoreGenre[];
    /**
     * Who publishes it.
     */
    publisherName: string;
    /**
     * When it comes, or came, out.
     */
    releaseDate: StoreReleaseDate;
}
/**
 * The game that a product belongs to.
 */
interface StoreConceptOfProduct {
    /**
     * The game's number in the store, as a string.
     */
    id: string;
    /**
     * The game's name.
     */
    name: string;
    /**
     * What can be bought of the game.
     */
    selectableProducts: StoreSelectableProducts;
}
/**
 * What a query for a part found. `T` is the part.
 */
interface StoreConceptPartData<T> {
    /**
     * The game, so far as this part goes.
     */
    conceptRetrieve: T;
}
/**
 * A part of what the store says of a game, from a query of `https://web.np.playstation.com/api/graphql/v1/op`. `T` is the part.
 */
interface StoreConceptPartResponse<T> {
    /**
     * What the query found.
     */
    data: StoreConceptPartData<T>;
}
/**
 * What the query for a price found.
 */
interface StoreConceptPriceData {
    /**
     * The game.
     */
    conceptRetrieve: StoreConceptWithPrice;
}
/**
 * What a game costs, from the query `metGetPricingDataByConceptId` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreConceptPriceResponse {
    /**
     * What the query found.
     */
    data: StoreConceptPriceData;
}
/**
 * What the query for a game's rating found.
 */
interface StoreConceptRatingData {
    /**
     * The game.
     */
    conceptRetrieve: StoreConceptWithRating;
}
/**
 * How players rate a game, from the query `wcaConceptStarRatingRetrive` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreConceptRatingResponse {
    /**
     * What the query found.
     */
    data: StoreConceptRatingData;
}
/**
 * A game of the store, from the query `metGetConceptById` of `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreConceptResponse {
    /**
     * What the query found.
     */
    data: StoreConceptData;
}
/**
 * What a game is called.
 */
interface StoreConceptTitle {
    /**
     * The game's name.
     */
    name: string;
    /**
     * What the signed-in account owns of it.
     */
    ownedTitles: unknown;
    /**
     * Who publishes it.
     */
    publisherName: string;
    /**
     * When it comes, or came, out.
     */
    releaseDate: StoreReleaseDate;
    /**
     * Texts about the game.
     */
    descriptions: StoreDescription[];
}
/**
 * From which age a game may be played.
 */
interface StoreConceptWithContentRating {
    /**
     * The rating. `null` where there is none.
     */
    contentRating: StoreConceptContentRating | null;
}
/**
 * The legal texts of a game.
 */
interface StoreConceptWithLegalText {
    /**
     * What is bought if nothing else is chosen. `null` where nothing is for sale yet.
     */
    defaultProduct: StoreProductWithLegalText | null;
}
/**
 * The pictures and videos of a game.
 */
interface StoreConceptWithMedia {
    /**
     * What is bought if nothing else is chosen. `null` where nothing is for sale yet.
     */
    defaultProduct: StoreProductWithMedia | null;
}
/**
 * A game, so far as its price goes.
 */
interface StoreConceptWithPrice {
    /**
     * What is bought if nothing else is chosen. `null` where nothing is for sale yet.
     */
    defaultProduct: StoreProductPrice | null;
}
/**
 * A game, so far as its rating goes.
 */
interface StoreConceptWithRating {
    /**
     * What is bought if nothing else is chosen. `null` where nothing is for sale yet.
     */
    defaultProduct: StoreProductWithRating | null;
}
/**
 * From which age a product may be played.
 */
interface StoreContentRating {
    /**
     * Who says so, such as `PEGI`.
     */
    authority: string;
    /**
     * What it says, such as `PEGI 12`.
     */
    description: string;
}
/**
 * The first view of a category.
 */
interface StoreDefaultView {
    /**
     * The views that it is made of.
     */
    childViews: StoreView[];
}
/**
 * What the query for a category's first view found.
 */
interface StoreDefaultViewData {
    /**
     * The view.
     */
    emsDefaultViewRetrieve: StoreDefaultView;
}
/**
 * The first view of a category, from the query `metGetDefaultView` of `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreDefaultViewResponse {
    /**
     * What the query found.
     */
    data: StoreDefaultViewData;
}
/**
 * A text about a game.
 */
interface StoreDescription {
    /**
     * The kind of text: `SHORT`, `LONG` and others.
     */
    type: string;
    /**
     * The text, which may hold HTML.
     */
    value: string;
}
/**
 * An edition of a game.
 */
interface StoreEdition {
    /**
     * Its name.
     */
    name: string;
    /**
     * What it has that others have not.
     */
    features: string[];
}
/**
 * A store, as a program of PlayStation's shows it.
 */
interface StoreExperience {
    /**
     * Its id, which views are asked for with.
     */
    id: string;
    /**
     * Its tabs.
     */
    navTree: StoreNavigation;
}
/**
 * What the query for the root of the store found.
 */
interface StoreExperienceData {
    /**
     * The store.
     */
    emsExperienceRetrieve: StoreExperience;
}
/**
 * Which store to read.
 */
interface StoreExperienceOptions {
    /**
     * The store's own id; by default that of the website's store. PlayStation may change it. The HTML of a
     * page of store.playstation.com has it: search it for `emsExperienceRetrieve`, which has `clientId`.
     */
    clientId?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The root of the store, from the query `metGetExperience` of `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreExperienceResponse {
    /**
     * What the query found.
     */
    data: StoreExperienceData;
}
/**
 * A filter of a category.
 */
interface StoreFacet {
    /**
     * What PSN calls it, such as `storeDisplayClassification`.
     */
    name: string;
    /**
     * What the store calls it, in the language of the request.
     */
    displayName: string;
    /**
     * The values to choose from.
     */
    values: StoreFacetValue[];
}
/**
 * A value of a filter.
 */
interface StoreFacetValue {
    /**
     * What PSN calls it, such as `FULL_GAME`.
     */
    key: string;
    /**
     * What the store calls it, in the language of the request.
     */
    displayName: string;
    /**
     * How many products have it.
     */
    count: number;
}
/**
 * A genre.
 */
interface StoreGenre {
    /**
     * Its name, in the language of the request.
     */
    value: string;
}
/**
 * A legal text.
 */
interface StoreLegalText {
    /**
     * The kind of text, such as `LEGAL`.
     */
    type: string;
    /**
     * What it is about, such as `SCEE_HEALTH_TEXT`. `null` where the store does not say so.
     */
    subType: string | null;
    /**
     * The text, which may hold HTML.
     */
    value: string;
}
/**
 * Where a part of a view leads.
 */
interface StoreLink {
    /**
     * The kind of place, such as `EMS_CATEGORY`.
     */
    type: string;
    /**
     * Its id.
     */
    target: string;
    /**
     * The key of its name: the `localizedKeyId` of `getStoreDefaultView()`.
     */
    localizedName: string;
}
/**
 * A picture or a video, as GraphQL queries give it.
 */
interface StoreMedia {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Media";
    /**
     * What it is for, such as `MASTER` or `PREVIEW`.
     */
    role: string;
    /**
     * `IMAGE` or `VIDEO`.
     */
    type: string;
    /**
     * Its address.
     */
    url: string;
}
/**
 * The tabs of a store.
 */
interface StoreNavigation {
    /**
     * The id of this list.
     */
    id: string;
    /**
     * The tabs.
     */
    items: StoreNavigationItem[];
}
/**
 * A tab of a store.
 */
interface StoreNavigationItem {
    /**
     * The tab's id.
     */
    id: string;
    /**
     * Its name, such as `Latest`.
     */
    name: string;
    /**
     * The kind of tab.
     */
    type: string;
    /**
     * Where it leads: `EMS_VIEW:` and the id of a view.
     */
    link: string;
}
/**
 * A notice, such as how many can play.
 */
interface StoreNotice {
    /**
     * What it is about, such as `NO_OF_PLAYERS`.
     */
    type: string;
    /**
     * What it says, such as `4`.
     */
    value: string;
}
/**
 * Notices by platform. Those of a platform that the game is not for are `null`.
 */
interface StoreNotices {
    /**
     * Those that hold for all platforms.
     */
    Common: StoreNotice[] | null;
    /**
     * Those for PS4.
     */
    PS4: StoreNotice[] | null;
    /**
     * Those for PS5.
     */
    PS5: StoreNotice[] | null;
    /**
     * Those for PC. Can be missing.
     */
    PSPC?: StoreNotice[] | null;
}
/**
 * Headers to send besides the usual ones; `Accept-Language` chooses the language, and with it the prices.
 */
interface StoreOptions {
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * How long a list of the store is.
 */
interface StorePageInfo {
    /**
     * How many items the list has over all pages.
     */
    totalCount: number;
}
/**
 * Which part of a list of the store to read; `Accept-Language` chooses the language, and with it the prices.
 */
interface StorePageOptions {
    /**
     * How many items a page has at most, from 1; 50 by default. Nobody knows the greatest size.
     */
    size?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * An offer: a subscription for some time.
 */
interface StorePlusOffer {
    /**
     * What it is called.
     */
    title: string;
    /**
     * What it is, in the language of the request.
     */
    description: unknown;
    /**
     * The id of what is bought.
     */
    skuId: string;
    /**
     * What one does with it, such as `SUBSCRIBE`.
     */
    type: string;
    /**
     * For how long it is.
     */
    subscriptionDuration: unknown;
    /**
     * What stands on the button.
     */
    ctaLabel: string;
    /**
     * Whether it is a trial.
     */
    isTrial: boolean;
    /**
     * Whether the signed-in account has it.
     */
    isActiveSubscription: boolean;
    /**
     * Whether it costs less for a while.
     */
    hasPromotionOffer: boolean;
    /**
     * When it goes on by itself.
     */
    nextRenewalDate: unknown;
    /**
     * What it costs.
     */
    price: StorePlusPrice;
}
/**
 * The offers of a subscription.
 */
interface StorePlusOffers {
    /**
     * The offers.
     */
    offers: StorePlusOffer[];
}
/**
 * What the query for offers found.
 */
interface StorePlusOffersData {
    /**
     * The subscription.
     */
    tierSelectorOffersRetrieve: StorePlusOffers;
}
/**
 * The offers of a PlayStation Plus subscription, from the query `featuresRetrieve` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StorePlusOffersResponse {
    /**
     * What the query found.
     */
    data: StorePlusOffersData;
}
/**
 * What an offer costs.
 */
interface StorePlusPrice {
    /**
     * The full price, such as `$14.99`.
     */
    basePrice: string;
    /**
     * What it costs now.
     */
    discountedPrice: string;
}
/**
 * A price of the store.
 */
interface StorePrice {
    /**
     * The full price, such as `$69.99`.
     */
    basePrice: string;
    /**
     * The same in the smallest unit of the currency, such as 6999.
     */
    basePriceValue: number;
    /**
     * What it costs now, such as `$34.99`, `Free` or `Included`.
     */
    discountedPrice: string;
    /**
     * The same in the smallest unit of the currency.
     */
    discountedValue: number;
    /**
     * How much less that is, such as `-50%`. `null` if it is not.
     */
    discountText: string | null;
    /**
     * The currency, such as `USD`.
     */
    currencyCode: string;
    /**
     * Until when it costs that, in ISO 8601. `null` if that has no end.
     */
    endTime: string | null;
    /**
     * The id of the campaign. `null` without one.
     */
    campaignId: string | null;
    /**
     * Whether only subscribers can have it.
     */
    isExclusive: boolean;
    /**
     * Whether it costs nothing now.
     */
    isFree: boolean;
    /**
     * Whether that needs a subscription.
     */
    isTiedToSubscription: boolean;
    /**
     * What one must have for it.
     */
    qualifications: unknown;
    /**
     * The id of the reward. Empty without one.
     */
    rewardId: string;
    /**
     * The subscriptions that it comes with, such as `PS_PLUS`, or `NONE`.
     */
    serviceBranding: string[];
    /**
     * The id of what is bought.
     */
    skuId: string;
}
/**
 * A product of the store.
 */
interface StoreProduct {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Product";
    /**
     * The product's id.
     */
    id: string;
    /**
     * The product's name.
     */
    name: string;
    /**
     * The name that is the same in all languages.
     */
    invariantName: string;
    /**
     * The title's id, such as `PPSA01521_00`.
     */
    npTitleId: string;
    /**
     * Its platforms, such as `PS5`.
     */
    platforms: string[];
    /**
     * Who publishes it.
     */
    publisherName: string;
    /**
     * When it is, or was, released, in ISO 8601.
     */
    releaseDate: string;
    /**
     * What the store calls it, such as `FULL_GAME`.
     */
    storeDisplayClassification: string;
    /**
     * The same in words.
     */
    localizedStoreDisplayClassification: string;
    /**
     * The kind of product, such as `GAME`.
     */
    topCategory: string;
    /**
     * The game that it belongs to.
     */
    concept: StoreConceptId;
    /**
     * The genres, in words.
     */
    combinedLocalizedGenres: StoreGenre[];
    /**
     * Texts about the product.
     */
    descriptions: StoreDescription[];
    /**
     * Which edition it is.
     */
    edition: StoreEdition;
    /**
     * What the rating authority says.
     */
    contentRating: StoreContentRating;
    /**
     * Pictures and videos.
     */
    media: StoreMedia[];
}
/**
 * What the query for a product found.
 */
interface StoreProductData {
    /**
     * The product.
     */
    productRetrieve: StoreProduct;
}
/**
 * A product, so far as its price goes.
 */
interface StoreProductPrice {
    /**
     * The price. `null` where nothing is for sale yet.
     */
    price: StorePrice | null;
}
/**
 * What the query for a product's rating found.
 */
interface StoreProductRatingData {
    /**
     * The product.
     */
    productRetrieve: StoreProductWithRating;
}
/**
 * How players rate a product, from the query `wcaProductStarRatingRetrive` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreProductRatingResponse {
    /**
     * What the query found.
     */
    data: StoreProductRatingData;
}
/**
 * A product of the store, from the query `metGetProductById` of `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreProductResponse {
    /**
     * What the query found.
     */
    data: StoreProductData;
}
/**
 * A product, so far as its game goes.
 */
interface StoreProductWithConcept {
    /**
     * The game.
     */
    concept: StoreConceptOfProduct;
}
/**
 * A product, so far as its legal texts go.
 */
interface StoreProductWithLegalText {
    /**
     * The texts.
     */
    descriptions: StoreLegalText[];
    /**
     * The publisher's policy on privacy. `null` without one.
     */
    privacyPolicy: string | null;
    /**
     * Who publishes it.
     */
    publisherName: string;
}
/**
 * A product, so far as its pictures and videos go.
 */
interface StoreProductWithMedia {
    /**
     * Pictures and videos.
     */
    media: StoreMedia[];
}
/**
 * A product, so far as its notices on accessibility go.
 */
interface StoreProductWithNotices {
    /**
     * What makes it easier to play, by platform. `null` where the store does not say so.
     */
    accessibilityNoticesByPlatform: StoreNotices | null;
}
/**
 * A product, so far as its rating goes.
 */
interface StoreProductWithRating {
    /**
     * The rating. `null` where there is none yet.
     */
    starRating: StoreRating | null;
}
/**
 * How players rate something.
 */
interface StoreRating {
    /**
     * The average, from 1 to 5 stars.
     */
    averageRating: number;
    /**
     * The same as the store shows it, such as `4.62`.
     */
    averageRatingForDisplay: string;
    /**
     * How many players have rated it.
     */
    totalRatingsCount: number;
    /**
     * How many players gave each number of stars.
     */
    ratingsDistribution: StoreRatingShare[];
}
/**
 * How many players gave a number of stars.
 */
interface StoreRatingShare {
    /**
     * The number of stars.
     */
    rating: number;
    /**
     * Their share, as the store shows it, such as `78%`.
     */
    percentage: string;
    /**
     * Their share in percent.
     */
    percentageRaw: number;
}
/**
 * When a game comes out.
 */
interface StoreReleaseDate {
    /**
     * How exact it is, such as `DAY_MONTH_YEAR`.
     */
    type: string;
    /**
     * The date, in ISO 8601.
     */
    value: string;
}
/**
 * What can be bought of a game.
 */
interface StoreSelectableProducts {
    /**
     * The products.
     */
    purchasableProducts: unknown[];
}
/**
 * An order that a category can be sorted in.
 */
interface StoreSortingOption {
    /**
     * What PSN calls it, such as `productName`: the `sortBy` of `getStoreCategory()`.
     */
    name: string;
    /**
     * What the store calls it, in the language of the request.
     */
    displayName: string;
    /**
     * Whether it sorts upwards, A to Z or the oldest first: the `isAscending` of `getStoreCategory()`.
     */
    isAscending: boolean;
}
/**
 * A strand: a row of products or games that the store has put together.
 */
interface StoreStrand {
    /**
     * The products of this page. `null` in strands of games.
     */
    products: StoreCard[] | null;
    /**
     * The games of this page, in strands that list games instead of products.
     */
    concepts?: StoreCard[] | null;
}
/**
 * What the query for a strand found.
 */
interface StoreStrandsData {
    /**
     * The strand that was asked for.
     */
    categoryStrandsRetrieve: StoreStrand[];
}
/**
 * A strand of the store, from the query `metGetCategoryStrands` of `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreStrandsResponse {
    /**
     * What the query found.
     */
    data: StoreStrandsData;
}
/**
 * A page of a title's add-ons.
 */
interface StoreTitleAddOns {
    /**
     * The add-ons of this page.
     */
    addOnProducts: StoreCard[];
    /**
     * How many there are.
     */
    pageInfo: StorePageInfo;
}
/**
 * What the query for a title's add-ons found.
 */
interface StoreTitleAddOnsData {
    /**
     * A page of the add-ons.
     */
    addOnProductsByTitleIdRetrieve: StoreTitleAddOns;
}
/**
 * Add-ons of a title, from the query `metGetAddOnsByTitleId` of `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreTitleAddOnsResponse {
    /**
     * What the query found.
     */
    data: StoreTitleAddOnsData;
}
/**
 * A view of the store: a part of a page.
 */
interface StoreView {
    /**
     * The view's id.
     */
    id: string;
    /**
     * The kind of view, such as `STORE_HERO_VIEW`.
     */
    type: string;
    /**
     * What it is for. `null` where the store does not say so.
     */
    purpose: string | null;
    /**
     * What it is made of.
     */
    components: StoreComponent[];
}
/**
 * What the query for views found.
 */
interface StoreViewsData {
    /**
     * The view that was asked for.
     */
    emsViewsRetrieve: StoreView[];
}
/**
 * Views of the store, from the query `metGetViews` of `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface StoreViewsResponse {
    /**
     * What the query found.
     */
    data: StoreViewsData;
}
/**
 * Days in a row.
 */
interface Streak {
    /**
     * How many days.
     */
    days: number;
    /**
     * The first of them, such as `2024-03-09`.
     */
    firstDay: string;
    /**
     * The last of them.
     */
    lastDay: string;
}
/**
 * An achievement earned by a streak.
 */
interface StreakAchievement extends AchievementFields {
    /**
     * How long the streak has to be.
     */
    streakLength?: number | null;
}
/**
 * Days in a row on each of which a trophy was earned, in the time zone.
 */
interface Streaks {
    /**
     * The longest; of several, the first. Left out if no trophy has a date.
     */
    longest?: Streak;
    /**
     * The one that ends with the latest trophy. It goes on if its last day is today or yesterday. Left out if no trophy
     * has a date.
     */
    latest?: Streak;
}
/**
 * What PSN's summary of an account says, as of when the index got it, and how that differs from what was counted.
 *
 * The summary can be greater: others do not see the titles that an owner has hidden. It can be smaller, too, where a
 * trophy set has lost trophies.
 */
interface SummaryCheck {
    /**
     * The trophy level.
     */
    trophyLevel: number;
    /**
     * How many trophies the account has earned in all titles.
     */
    earnedTrophies: TrophyCounts;
    /**
     * The points of these trophies.
     */
    points: number;
    /**
     * Whether exactly these numbers were counted.
     */
    isEqual: boolean;
    /**
     * What the summary has more than was counted; less, where a number is negative.
     */
    difference: GradeDifference;
}
/**
 * One hint.
 */
interface TipContent {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "TipContent";
    /**
     * What to do.
     */
    description: string;
    /**
     * A heading.
     */
    displayName: string;
    /**
     * The id of the video.
     */
    mediaId: string;
    /**
     * The kind of medium: `VIDEO`.
     */
    mediaType: string;
    /**
     * The address of the video's playlist (HLS). It holds a token that soon expires.
     */
    mediaUrl: string;
    /**
     * The hint's id.
     */
    tipId: string;
}
/**
 * A group of hints.
 */
interface TipGroup {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "TipGroup";
    /**
     * The group's id. `null` in known answers.
     */
    groupId: unknown;
    /**
     * The group's name. `null` in known answers.
     */
    groupName: unknown;
    /**
     * The hints, step by step.
     */
    tipContents: TipContent[];
}
/**
 * A title that both accounts have.
 */
interface TitleComparison {
    /**
     * The id of the title's trophy set, such as `NPWR12345_00`.
     */
    npCommunicationId: string;
    /**
     * How far I have come, in percent.
     */
    myProgress: number;
    /**
     * How far they have come, in percent.
     */
    theirProgress: number;
    /**
     * The title's trophies.
     */
    trophies: ComparisonCounts;
}
/**
 * A game of the catalogue, from `/api/catalog/v2/titles/{npTitleId}/concepts`.
 */
interface TitleConcept {
    /**
     * The game's number in the PlayStation Store. A number here, though a string in most other answers.
     */
    id: number;
    /**
     * The game's name.
     */
    name: string;
    /**
     * The name in English.
     */
    nameEn: string;
    /**
     * Who published it.
     */
    publisherName: string;
    /**
     * The kind of concept: `GAME`.
     */
    type: string;
    /**
     * The country that was asked for.
     */
    country: string;
    /**
     * The language that was asked for.
     */
    language: string;
    /**
     * The ids of the game's titles, one for each platform and region.
     */
    titleIds: string[];
    /**
     * The genres, such as `ACTION`.
     */
    genres: string[];
    /**
     * The genres in the language that was asked for.
     */
    localizedGenres: LocalizedGenre[];
    /**
     * The finer genres, such as `PLATFORMER`.
     */
    subGenres: string[];
    /**
     * The finer genres in the language that was asked for.
     */
    localizedSubGenres: LocalizedGenre[];
    /**
     * From which age it may be played.
     */
    minimumAge: number;
    /**
     * When it comes, or came, out.
     */
    releaseDate: ConceptReleaseDate;
    /**
     * Pictures and videos.
     */
    media: ConceptMedia;
    /**
     * Texts about the game.
     */
    descriptions: ConceptDescription[];
    /**
     * What can be bought, by kind.
     */
    categorizedProducts: ConceptProducts[];
    /**
     * The name in other languages.
     */
    localizedName: LocalizedName;
    /**
     * The texts in other languages.
     */
    localizedDescriptions: unknown;
    /**
     * The publisher's name in other languages.
     */
    localizedPublisherName: LocalizedName;
    /**
     * The pictures and videos for other languages.
     */
    localizedMedia: unknown;
    /**
     * What the rating authority says.
     */
    contentRating: ConceptContentRating;
    /**
     * What players say.
     */
    starRating: ConceptStarRating;
    /**
     * What the game needs and supports.
     */
    compatibilityNotices: ConceptNotice[];
    /**
     * Whether the store may recommend it.
     */
    isRecommendableOnStore: boolean;
    /**
     * Whether the store's search finds it.
     */
    isSearchableOnStore: boolean;
    /**
     * The stores that have it, such as `WEB_STORE`.
     */
    storeFronts: string[];
    /**
     * The stores that can have it.
     */
    supportedStoreFronts: string[];
    /**
     * Advertisements. None in known answers.
     */
    marketingStories: unknown[];
    /**
     * The numbers of this state of the catalogue.
     */
    revisionIds: ConceptRevisions;
    /**
     * What is bought if nothing else is chosen, with its prices. Left out where nothing is for sale.
     */
    defaultProduct?: unknown;
}
/**
 * For which store, and in which language.
 */
interface TitleConceptOptions {
    /**
     * The age that nothing is hidden from, in years: 99 by default.
     */
    age?: number | undefined;
    /**
     * The country whose store is asked, as two letters such as `"GB"`.
     */
    country?: string | undefined;
    /**
     * The language of the texts, such as `"fr"` or `"pt-BR"`.
     */
    language?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * Which trophies have game help, from the query `metGetHintAvailability` of
 * `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface TitleGameHelpAvailabilityResponse {
    /**
     * What the query found. `null` where there is nothing.
     */
    data: GameHelpAvailabilityData | null;
}
/**
 * The game help of some trophies, from the query `metGetTips` of
 * `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface TitleGameHelpResponse {
    /**
     * What the query found.
     */
    data: GameHelpData;
}
/**
 * A platform that titles are made for.
 *
 * A trophy set that several platforms share names them all, with commas between: `PS3,PSVITA,PS4`.
 * That is why `trophyTitlePlatform` is declared wider than this type.
 *
 * `"Vita"` is a member only so that programs which mention it compile: PSN sends `"PSVITA"`.
 */
type TitlePlatform = "PS5" | "PS4" | "PS3" | "PSVITA" | "PSPC" | "Vita";
/**
 * What a trophy is. Whether anybody has earned it is in `UserThinTrophy`.
 */
type TitleThinTrophy = Pick<Trophy, "trophyId" | "trophyHidden" | "trophyType" | "trophyName" | "trophyDetail" | "trophyIconUrl" | "trophyGroupId" | "trophyProgressTargetValue" | "trophyRewardName" | "trophyRewardImageUrl">;
/**
 * One page of the trophies of a title, or of one of its groups, from
 * `/api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`.
 */
interface TitleTrophiesResponse {
    /**
     * The version of the trophy set, such as `01.00`. It goes up when trophies are added.
     */
    trophySetVersion: string;
    /**
     * Whether the title has trophy groups beside the default one.
     */
    hasTrophyGroups: boolean;
    /**
     * The trophies of this page.
     */
    trophies: TitleThinTrophy[];
    /**
     * How many trophies there are over all pages: of the group asked for, or of the whole title for
     * `all`.
     */
    totalItemCount: number;
    /**
     * The `offset` of the next page. Left out on the last one.
     */
    nextOffset?: number;
    /**
     * The `offset` of the entry before this page, not of the page before. Left out on the first page.
     */
    previousOffset?: number;
}
/**
 * A title's trophy groups, from `/api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups`.
 */
interface TitleTrophyGroupsResponse {
    /**
     * The trophy service that the title belongs to. Older answers, from 2021, lack it.
     */
    npServiceName?: NpServiceName;
    /**
     * The id of the title's trophy set, such as `NPWR12345_00`. Older answers, from 2021, lack it.
     */
    npCommunicationId?: string;
    /**
     * The version of the trophy set, such as `01.00`. It goes up when trophies are added.
     */
    trophySetVersion: string;
    /**
     * The title's name, in the language of the request.
     */
    trophyTitleName: string;
    /**
     * What the trophy set calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
     */
    trophyTitleDetail?: string;
    /**
     * The address of the title's icon.
     */
    trophyTitleIconUrl: string;
    /**
     * The platform, or several with commas between when they share the trophy set, such as
     * `PSVITA,PS4`.
     */
    trophyTitlePlatform: TitlePlatform | (string & {});
    /**
     * How many trophies the title has over all groups.
     */
    definedTrophies: TrophyCounts;
    /**
     * The groups, the default one first.
     */
    trophyGroups: TrophyGroup[];
}
/**
 * A trophy with every key that any PSN answer has for one.
 *
 * No single answer has all of them: a title's trophies come as `TitleThinTrophy`, a user's progress
 * on them as `UserThinTrophy`. This type fits both, and the two merged.
 */
interface Trophy {
    /**
     * The trophy's number, counted from 0 through all groups of the title.
     */
    trophyId: number;
    /**
     * Whether the trophy is secret: the console shows its name and description only once it is
     * earned.
     */
    trophyHidden: boolean;
    /**
     * The trophy's grade.
     */
    trophyType: TrophyType;
    /**
     * Whether the user has earned the trophy.
     */
    earned?: boolean;
    /**
     * When the user earned it, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`. Present only if `earned` is
     * `true`, and even then not always: a PS3 can have synchronised trophies without a date.
     */
    earnedDateTime?: string;
    /**
     * How many steps the user has done, as a string: the `2` of 2 out of 9. Present only for a PS5 trophy that counts
     * steps and is not earned yet.
     */
    progress?: string;
    /**
     * The steps done in percent, rounded down, such as `22`. Present when `progress` is.
     */
    progressRate?: number;
    /**
     * When the last step was done, in ISO 8601 and UTC. Present when `progress` is and a step was done.
     */
    progressedDateTime?: string;
    /**
     * What to do for the trophy, in the language of the request.
     */
    trophyDetail?: string;
    /**
     * How many percent of the title's players have earned the trophy, as a string with one decimal,
     * such as `8.0`.
     */
    trophyEarnedRate?: string;
    /**
     * The group that the trophy belongs to: `default` for the game itself, `001`, `002` and so on for
     * what was added to it.
     */
    trophyGroupId?: string;
    /**
     * The address of the trophy's picture.
     */
    trophyIconUrl?: string;
    /**
     * The trophy's name, in the language of the request.
     */
    trophyName?: string;
    /**
     * How many steps the trophy takes, as a string: the `9` of 2 out of 9. Present only for a PS5 trophy that counts
     * steps.
     */
    trophyProgressTargetValue?: string;
    /**
     * How rare the trophy is, from `0` (ultra rare) to `3` (common).
     */
    trophyRare?: TrophyRarity;
    /**
     * The address of a picture of the reward. Present only for a PS5 trophy that has one.
     */
    trophyRewardImageUrl?: string;
    /**
     * What the trophy is rewarded with, such as `Profile Avatar`. Present only for a PS5 trophy that has a reward.
     */
    trophyRewardName?: string;
}
/**
 * A trophy of a title that both accounts have.
 */
interface TrophyComparison {
    /**
     * The trophy's number within the title.
     */
    trophyId: number;
    /**
     * The trophy's grade.
     */
    trophyType: TrophyType;
    /**
     * Who has earned it.
     */
    earnedBy: EarnedBy;
    /**
     * Who earned it first. Left out unless both have, at different times that are known.
     */
    first?: "mine" | "theirs";
    /**
     * When I earned it, in ISO 8601 and UTC. Left out if I did not, or nobody knows when.
     */
    myEarnedDateTime?: string;
    /**
     * When they earned it, in ISO 8601 and UTC. Left out if they did not, or nobody knows when.
     */
    theirEarnedDateTime?: string;
}
/**
 * How many trophies there are, or were earned, by grade.
 */
interface TrophyCounts {
    /**
     * The number of bronze trophies.
     */
    bronze: number;
    /**
     * The number of silver trophies.
     */
    silver: number;
    /**
     * The number of gold trophies.
     */
    gold: number;
    /**
     * The number of platinum trophies: 0 or 1 within a title, any number over an account.
     */
    platinum: number;
}
/**
 * One trophy group of a title.
 */
interface TrophyGroup {
    /**
     * The group's id: `default` for the game itself, `001`, `002` and so on for what was added to it.
     */
    trophyGroupId: string;
    /**
     * The group's name, in the language of the request.
     */
    trophyGroupName: string;
    /**
     * What the group calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
     */
    trophyGroupDetail?: string;
    /**
     * The address of the group's icon.
     */
    trophyGroupIconUrl: string;
    /**
     * How many trophies the group has.
     */
    definedTrophies: TrophyCounts;
}
/**
 * A user's progress in one trophy group.
 */
interface TrophyGroupEarnings {
    /**
     * The group's id: `default` for the game itself, `001`, `002` and so on for what was added to it.
     */
    trophyGroupId: string;
    /**
     * How far the user has come in the group, in percent, from `0` to `100`.
     */
    progress: number;
    /**
     * How many of the group's trophies the user has earned.
     */
    earnedTrophies: TrophyCounts;
    /**
     * When the user last earned a trophy in the group, in ISO 8601 and UTC. Left out for a group in
     * which nothing was ever earned.
     */
    lastUpdatedDateTime?: string;
}
/**
 * Which trophy set to read.
 */
interface TrophyGroupOptions {
    /**
     * The trophy service of the title: `"trophy"` for PS3, PS4 and PS Vita, `"trophy2"` for PS5 and PC. Each title of
     * `getUserTitles()` names its own. When it is left out, the functions ask `"trophy2"`, PSN's default; `PsnClient` finds
     * out which one has the title.
     */
    npServiceName?: NpServiceName | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A trophy level, with the names that PSN's summary has for its numbers.
 */
interface TrophyLevel {
    /**
     * The level, from `1` to `999`.
     */
    trophyLevel: number;
    /**
     * All points.
     */
    trophyPoint: number;
    /**
     * The points at which the level begins.
     */
    trophyLevelBasePoint: number;
    /**
     * The points at which the next level begins. Left out at level 999, which is the last.
     */
    trophyLevelNextPoint?: number;
    /**
     * How far it is to the next level, in percent and rounded down, from `0` to `99`. `0` at level 999.
     */
    progress: number;
    /**
     * The tier that the level belongs to, which decides the icon beside it: `1` to `3` are bronze and begin at the levels
     * 1, 100 and 200; `4` to `6` silver, at 300, 400 and 500; `7` to `9` gold, at 600, 700 and 800; `10` platinum, at 999.
     */
    tier: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
}
/**
 * Which page of a title's trophies to read, and from which trophy service.
 */
interface TrophyPageOptions {
    /**
     * The trophy service of the title: `"trophy"` for PS3, PS4 and PS Vita, `"trophy2"` for PS5 and PC. Each title of
     * `getUserTitles()` names its own. When it is left out, the functions ask `"trophy2"`, PSN's default; `PsnClient` finds
     * out which one has the title.
     */
    npServiceName?: NpServiceName | undefined;
    /**
     * How many items a page has at most, from 1; PSN decides if it is left out. This is the size of a page, not of the
     * list: to read the first items of a list with `PsnClient`, use `.take(n)` or `.toArray(n)`.
     */
    limit?: number | undefined;
    /**
     * How many items to skip, from 0 (the default).
     */
    offset?: number | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * The help for one trophy.
 */
interface TrophyTip {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "TrophyTip";
    /**
     * The help, in groups.
     */
    groups: TipGroup[];
    /**
     * The trophy set's id and the trophy's, such as `NPWR20188_00::18`.
     */
    id: string;
    /**
     * How many groups there are.
     */
    totalGroupCount: number;
    /**
     * The trophy's id, as a string.
     */
    trophyId: string;
}
/**
 * A title, and how far the account has come in it.
 */
interface TrophyTitle {
    /**
     * The trophy service that the title belongs to. Functions that read a PS3, PS4 or PS Vita title need
     * it as `npServiceName`; `PsnClient` takes the whole title.
     */
    npServiceName: NpServiceName;
    /**
     * The id of the title's trophy set, such as `NPWR12345_00`. Requests about the title take it.
     */
    npCommunicationId: string;
    /**
     * The version of the trophy set, such as `01.00`. It goes up when trophies are added.
     */
    trophySetVersion: string;
    /**
     * The title's name, in the language of the request.
     */
    trophyTitleName: string;
    /**
     * What the trophy set calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
     */
    trophyTitleDetail?: string;
    /**
     * The address of the title's icon.
     */
    trophyTitleIconUrl: string;
    /**
     * The platform, or several with commas between when they share the trophy set, such as
     * `PSVITA,PS4`.
     */
    trophyTitlePlatform: TitlePlatform | (string & {});
    /**
     * Whether the title has trophy groups beside the default one.
     */
    hasTrophyGroups: boolean;
    /**
     * How many trophy groups the title has, the default one included. Older answers, from 2021, lack it.
     */
    trophyGroupCount?: number;
    /**
     * How many trophies the title has.
     */
    definedTrophies: TrophyCounts;
    /**
     * How far the account has come, in percent, from `0` to `100`.
     */
    progress: number;
    /**
     * How many of the trophies the account has earned.
     */
    earnedTrophies: TrophyCounts;
    /**
     * Whether the account has hidden the title from its trophy list. Only the account itself sees such
     * a title; to others it is not listed at all.
     */
    hiddenFlag: boolean;
    /**
     * When the account last earned a trophy here, in ISO 8601 and UTC, such as
     * `2024-03-09T18:05:41Z`; for a title without any, when it was first synchronised.
     */
    lastUpdatedDateTime: string;
}
/**
 * A trophy's grade.
 */
type TrophyType = "bronze" | "silver" | "gold" | "platinum";
/**
 * A trophy whose game help is asked for. What `getTitleGameHelpAvailability()` lists is one, too.
 */
interface TrophyWithGameHelp {
    /**
     * The trophy's id, as a string.
     */
    trophyId: string;
    /**
     * What the game itself calls the goal.
     */
    udsObjectId: string;
    /**
     * The kind of help.
     */
    helpType: string;
}
/**
 * A trophy that has game help, as PSN lists it.
 */
interface TrophyWithGameHelpInfo {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "TrophyInfoWithHintAvailable";
    /**
     * The kind of help: `HINT`.
     */
    helpType: string;
    /**
     * The trophy set's id and the trophy's, such as `NPWR20188_00::18`.
     */
    id: string;
    /**
     * The trophy's id. A string here, though a number in lists of trophies.
     */
    trophyId: string;
    /**
     * What the game itself calls the goal, such as `GATCHA_SECRET`.
     */
    udsObjectId: string;
}
/**
 * A platinum trophy that is not earned, of whose group something is. What was added to the title later, in groups of its
 * own, is not needed for it, and counts nowhere here.
 */
interface UnfinishedPlatinum {
    /**
     * The id of the title's trophy set, such as `NPWR12345_00`.
     */
    npCommunicationId: string;
    /**
     * The platinum trophy's number in the set.
     */
    trophyId: number;
    /**
     * How far the account has come in the group, in whole percent of the points without those of the platinum trophy.
     */
    progress: number;
    /**
     * How many trophies of the group are earned.
     */
    earned: number;
    /**
     * How many trophies of the group are not, with the platinum trophy.
     */
    left: number;
    /**
     * The points of those.
     */
    pointsLeft: number;
}
/**
 * A title in which some trophies are earned and some are not.
 */
interface UnfinishedTitle {
    /**
     * The id of the title's trophy set, such as `NPWR12345_00`.
     */
    npCommunicationId: string;
    /**
     * How far the account has come, in percent, as PSN says.
     */
    progress: number;
    /**
     * How many trophies are earned.
     */
    earned: number;
    /**
     * How many trophies are not.
     */
    left: number;
    /**
     * The points of those.
     */
    pointsLeft: number;
}
/**
 * What a search found in one domain. `T` is the kind of result.
 */
interface UniversalSearchDomainResponse<T> {
    /**
     * The domain, such as `SocialAllAccounts`.
     */
    domain: string;
    /**
     * A heading for the results, such as `Players`.
     */
    domainTitle: string;
    /**
     * The id of that heading, such as `msgid_players`.
     */
    domainTitleMessageId: string;
    /**
     * Whether PSN shows this in place of results. `false` in known answers.
     */
    zeroState: boolean;
    /**
     * An id of PSN's own for how the search was done.
     */
    univexId: string;
    /**
     * Ways to narrow the search. Empty for accounts.
     */
    facetOptions: unknown[];
    /**
     * A mark to ask for the next page with. Empty when there is none.
     */
    next: string;
    /**
     * How many results there are.
     */
    totalResultCount: number;
    /**
     * The results of this page, the best first.
     */
    results: T[];
}
/**
 * The domains that can be searched.
 */
type UniversalSearchDomains = "SocialAllAccounts";
/**
 * What a search found, by domain, from `/api/search/v1/universalSearch`. `T` is the kind of result.
 */
interface UniversalSearchResponse<T> {
    /**
     * The words that were searched for.
     */
    prefix: string;
    /**
     * Other words to search for. Mostly empty.
     */
    suggestions: string[];
    /**
     * Whether PSN had to fall back to a second search of its own.
     */
    fallbackQueried: boolean;
    /**
     * What was found, one entry for each domain asked for.
     */
    domainResponses: UniversalSearchDomainResponse<T>[];
}
/**
 * What was uploaded, from `/api/gamingLoungeGroups/v1/groups/{groupId}/resources`.
 */
interface UploadGroupResourceResponse {
    /**
     * The id by which a message names it.
     */
    resourceId: string;
}
/**
 * The avatar of the signed-in account.
 */
interface UserAccountAvatar {
    /**
     * Its address.
     */
    url: string;
}
/**
 * The signed-in account.
 */
interface UserAccountSummary {
    /**
     * The account's number, as a string.
     */
    accountId: string;
    /**
     * The account's public name.
     */
    onlineId: string;
    /**
     * The real name.
     */
    name: string;
    /**
     * The age, in years.
     */
    age: number;
    /**
     * Language and country, such as `en-US`.
     */
    locale: string;
    /**
     * Whether the account has PlayStation Plus.
     */
    isPsPlusMember: boolean;
    /**
     * Whether PlayStation has verified who it is.
     */
    isOfficiallyVerified: boolean;
    /**
     * The avatar.
     */
    avatar: UserAccountAvatar;
    /**
     * The subscriptions, also those that the account never had.
     */
    userSubscription: UserSubscription[];
}
/**
 * What the query for the signed-in account found.
 */
interface UserAccountSummaryData {
    /**
     * The account.
     */
    oracleUserProfileRetrieve: UserAccountSummary;
}
/**
 * The signed-in account and its subscriptions, from the query `getProfileOracle` of
 * `https://web.np.playstation.com/api/graphql/v1/op`.
 */
interface UserAccountSummaryResponse {
    /**
     * What the query found.
     */
    data: UserAccountSummaryData;
}
/**
 * One achievement of a user of Trophy.so. Its `trigger` tells what earns it, and with that which further fields it
 * can have: a TypeScript program narrows by comparing it.
 */
type UserAchievement = ({
    trigger: "metric";
} & MetricAchievement) | ({
    trigger: "streak";
} & StreakAchievement) | ({
    trigger: "api";
} & ApiAchievement) | ({
    trigger: "achievement";
} & PrerequisiteAchievement) | (OtherAchievement & {
    [Field in "metricId" | "metricValue" | "metricName" | "streakLength" | "achievementIds"]?: never;
});
/**
 * Captures of the signed-in account, from
 * `/api/gameMediaService/v2/c2s/category/cloudMediaGallery/ugcType/all`.
 */
interface UserCapturesResponse {
    /**
     * The captures.
     */
    ugcDocument: Capture[];
    /**
     * What asks for the next page, as `cursorMark`; `-1` on the last page. Left out if there are none.
     */
    nextCursorMark?: string;
    /**
     * How many captures were asked for at most. 0 if there are none.
     */
    limit: number;
}
/**
 * The consoles of the signed-in account, from `/api/cloudAssistedNavigation/v2/users/me/clients`.
 */
interface UserConsolesResponse {
    /**
     * The consoles.
     */
    clients: Console[];
}
/**
 * One page of what the signed-in account owns, from
 * `/api/entitlement/v2/users/me/internal/entitlements`.
 */
interface UserEntitlementsResponse {
    /**
     * The number of this state of the list.
     */
    revisionId: number;
    /**
     * Where this page begins.
     */
    start: number;
    /**
     * How many entitlements there are over all pages.
     */
    totalResults: number;
    /**
     * The entitlements of this page.
     */
    entitlements: Entitlement[];
}
/**
 * Whether two accounts are friends, from
 * `/api/userProfile/v1/internal/users/{accountId}/friends/{friendAccountId}/summary`.
 */
interface UserFriendshipSummaryResponse {
    /**
     * How the second account is related to the first: `friend`; `requested` if it wants to be a friend. Other words are
     * not known for certain.
     */
    friendRelation: "friend" | "requested" | (string & {});
    /**
     * Whether the two accounts show each other their real names, such as `none`.
     */
    personalDetailSharing: string;
    /**
     * How many friends the second account has.
     */
    friendsCount: number;
    /**
     * How many of them are friends of the first account, too.
     */
    mutualFriendsCount: number;
    /**
     * Whether the second account is a favourite of the first.
     */
    isFavorite?: boolean;
    /**
     * Whether the first account blocks the second.
     */
    isBlocking?: boolean;
}
/**
 * One page of the signed-in account's groups, from `/api/gamingLoungeGroups/v1/members/me/groups`.
 */
interface UserGroupsResponse {
    /**
     * The groups of this page.
     */
    groups: Group[];
    /**
     * The `offset` of the page before.
     */
    previousOffset: number;
    /**
     * The `offset` of the next page. It may be there although nothing follows.
     */
    nextOffset?: number;
    /**
     * How many groups there are over all pages. Present only if `includeFields` names it.
     */
    totalGroupCount?: number;
}
/**
 * One page of the games that an account has played on PS4, PS5 or PC, the latest first, from
 * `/api/gamelist/v2/users/{accountId}/titles`.
 */
interface UserPlayedGamesResponse {
    /**
     * The games of this page.
     */
    titles: PlayedGame[];
    /**
     * How many games there are over all pages.
     */
    totalItemCount: number;
    /**
     * The `offset` of the next page. `null` on the last one, unlike in answers about trophies, where it
     * is left out.
     */
    nextOffset: number | null;
    /**
     * The `offset` of the entry before this page. `0` on the first page.
     */
    previousOffset: number;
}
/**
 * The presence of several accounts, from `/api/userProfile/v2/internal/users/basicPresences`.
 */
interface UserPresencesResponse {
    /**
     * The presences. Read each account's by its `accountId`: nobody knows whether they are in the order of the
     * request.
     */
    basicPresences: AccountPresence[];
}
/**
 * The titles played last, from the query `metGetRecentPlayedTitles` of
 * `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface UserRecentTitlesResponse {
    /**
     * What the query found.
     */
    data: RecentTitlesData;
}
/**
 * The region of an account, read from the `npId` of its legacy profile.
 */
interface UserRegionInfo {
    /**
     * The region's code, such as `US`.
     */
    code: RegionCode;
    /**
     * The region's name in the language asked for, such as `United States`.
     */
    name?: string;
}
/**
 * Which page of a search for accounts to read.
 */
interface UserSearchPageOptions {
    /**
     * How many results have come before: those of the first page, and of the pages since.
     */
    pageOffset: number;
    /**
     * How many results the page has at most, from 1; 10 by default.
     */
    pageSize?: number | undefined;
    /**
     * The language of the headings, such as `"en-US"`, which is the default.
     */
    displayTitleLocale?: string | undefined;
    /**
     * Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/**
 * A subscription, and whether the signed-in account has it.
 */
interface UserSubscription {
    /**
     * Which subscription, such as `PSPLUS` or `UBISOFT_PLUS`.
     */
    subscriptionType: string;
    /**
     * Whether the account has it, such as `SUBSCRIBED` or `NEVER`.
     */
    subscriptionStatus: string;
    /**
     * Which one of PlayStation Plus: `TIER_10` is Essential, `TIER_20` Extra, `TIER_30` Premium. `null` without it.
     */
    subscriptionTier: string | null;
    /**
     * For how long it is. `null` without it.
     */
    subscriptionDuration: string | null;
    /**
     * A word on its state. `null` without one.
     */
    subscriptionFlag: string | null;
    /**
     * The level in PlayStation Stars, which has ended. `null` in known answers.
     */
    loyaltyTier: unknown;
}
/**
 * The name that psn-api's first versions had for `UserTrophyGroupEarningsForTitleResponse`.
 *
 * @deprecated Use `UserTrophyGroupEarningsForTitleResponse`.
 */
type UserSummarizedTrophiesByTrophyGroupResponse = UserTrophyGroupEarningsForTitleResponse;
/**
 * A user's progress on one trophy. What the trophy is called is in `TitleThinTrophy`.
 */
type UserThinTrophy = Pick<Trophy, "trophyId" | "trophyHidden" | "earned" | "earnedDateTime" | "progress" | "progressRate" | "progressedDateTime" | "trophyType" | "trophyRare" | "trophyEarnedRate" | "trophyProgressTargetValue" | "trophyRewardName" | "trophyRewardImageUrl">;
/**
 * One page of an account's titles, the one with the latest trophy first, from
 * `/api/trophy/v1/users/{accountId}/trophyTitles`.
 */
interface UserTitlesResponse {
    /**
     * The titles of this page.
     */
    trophyTitles: TrophyTitle[];
    /**
     * How many titles there are over all pages.
     */
    totalItemCount: number;
    /**
     * The `offset` of the next page. Left out on the last one.
     */
    nextOffset?: number;
    /**
     * The `offset` of the entry before this page, not of the page before. Left out on the first page.
     */
    previousOffset?: number;
}
/**
 * A user's trophies for up to five title ids, from
 * `/api/trophy/v1/users/{accountId}/titles/trophyTitles`.
 */
interface UserTrophiesBySpecificTitleResponse {
    /**
     * One entry for each id, in an order of PSN's own.
     */
    titles: SpecificTitle[];
}
/**
 * One page of a user's progress on the trophies of a title, or of one of its groups, from
 * `/api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`.
 */
interface UserTrophiesEarnedForTitleResponse {
    /**
     * The version of the trophy set, such as `01.00`. It goes up when trophies are added.
     */
    trophySetVersion: string;
    /**
     * Whether the title has trophy groups beside the default one.
     */
    hasTrophyGroups: boolean;
    /**
     * When the user last earned a trophy here, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`.
     */
    lastUpdatedDateTime: string;
    /**
     * The trophies of this page, earned or not.
     */
    trophies: UserThinTrophy[];
    /**
     * How many trophies there are over all pages: of the group asked for, or of the whole title for
     * `all`.
     */
    totalItemCount: number;
    /**
     * The earned trophy that the fewest players have, or several when they are equally rare. Left out
     * or empty when nothing is earned.
     */
    rarestTrophies?: RarestThinTrophy[];
    /**
     * The `offset` of the next page. Left out on the last one.
     */
    nextOffset?: number;
    /**
     * The `offset` of the entry before this page, not of the page before. Left out on the first page.
     */
    previousOffset?: number;
}
/**
 * How the signed-in account wants to see the hidden trophies of a title, from
 * `/api/trophy/v1/users/me/npCommunicationIds/{npCommunicationId}/appearanceSetting`. The members are known by name alone.
 */
interface UserTrophyAppearanceSettingResponse {
    /**
     * By its name, which trophies are shown.
     */
    visibility: unknown;
    /**
     * By its name, whether hidden trophies are shown with their names.
     */
    revealAllTrophies: unknown;
    /**
     * By its name, whether that can be chosen.
     */
    canDisplayAllTrophies: unknown;
    /**
     * By its name, whether the account has chosen.
     */
    isSet: unknown;
}
/**
 * A user's progress on a title by trophy group, from
 * `/api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`.
 */
interface UserTrophyGroupEarningsForTitleResponse {
    /**
     * The version of the trophy set, such as `01.00`. It goes up when trophies are added.
     */
    trophySetVersion: string;
    /**
     * Whether the account has hidden the title from its trophy list. Only the account itself sees such
     * a title.
     */
    hiddenFlag: boolean;
    /**
     * How far the user has come in the title, in percent, from `0` to `100`.
     */
    progress: number;
    /**
     * How many of the title's trophies the user has earned.
     */
    earnedTrophies: TrophyCounts;
    /**
     * The progress in each group, the default one first.
     */
    trophyGroups: TrophyGroupEarnings[];
    /**
     * When the user last earned a trophy in the title, in ISO 8601 and UTC, such as
     * `2024-03-09T18:05:41Z`.
     */
    lastUpdatedDateTime: string;
}
/**
 * An account's trophy level and how many trophies it has earned, from
 * `/api/trophy/v1/users/{accountId}/trophySummary`.
 */
interface UserTrophyProfileSummaryResponse {
    /**
     * The account that this is about, also when it was asked for as `me`.
     */
    accountId: string;
    /**
     * The trophy level, from `1` to `999`. A number, though psn-api declares a string.
     */
    trophyLevel: number;
    /**
     * All points of the account: 15 for a bronze trophy, 30 for silver, 90 for gold, 300 for platinum.
     * Older answers, from 2021, lack it.
     */
    trophyPoint?: number;
    /**
     * The points at which the present level began. Older answers, from 2021, lack it.
     */
    trophyLevelBasePoint?: number;
    /**
     * The points at which the next level begins. Older answers, from 2021, lack it.
     */
    trophyLevelNextPoint?: number;
    /**
     * How far it is to the next level, in percent, from `0` to `99`.
     */
    progress: number;
    /**
     * The tier that the level belongs to, which decides the icon beside it: `1` to `3` are bronze and
     * begin at levels 1, 100 and 200; `4` to `6` silver, at 300, 400 and 500; `7` to `9` gold, at 600,
     * 700 and 800; `10` platinum, at 999.
     */
    tier: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    /**
     * How many trophies the account has earned in all titles.
     */
    earnedTrophies: TrophyCounts;
}
/**
 * What the query for the wish list found.
 */
interface UserWishlistData {
    /**
     * All that is on the list.
     */
    storeWishlist: WishlistItem[];
}
/**
 * The wish list of the signed-in account, from the query `metGetStoreWishlist` of
 * `https://m.np.playstation.com/api/graphql/v1/op`.
 */
interface UserWishlistResponse {
    /**
     * What the query found.
     */
    data: UserWishlistData;
}
/**
 * The picture of what is on a wish list.
 */
interface WishlistBoxArt {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "Media";
    /**
     * Its address.
     */
    url: string;
}
/**
 * A product on a wish list, or a game that is not out yet.
 */
interface WishlistItem {
    /**
     * `Product` for what can be bought, `Concept` for what is not out yet.
     */
    __typename: "Product" | "Concept";
    /**
     * The product's id, or the game's number in the store.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Its platforms, such as `PS5`. None for what is not out yet.
     */
    platforms: string[];
    /**
     * Its picture.
     */
    boxArt: WishlistBoxArt;
    /**
     * Its price. `null` for what is not out yet.
     */
    price: WishlistPrice | null;
    /**
     * What the store calls it, such as `FULL_GAME`. `null` for what is not out yet.
     */
    storeDisplayClassification: string | null;
    /**
     * The same in words, such as `Full Game`.
     */
    localizedStoreDisplayClassification: string | null;
}
/**
 * A price as the store shows it.
 */
interface WishlistPrice {
    /**
     * The name of this type in PSN's GraphQL schema.
     */
    __typename: "SkuPrice";
    /**
     * The full price, such as `$9.99`.
     */
    basePrice: string;
    /**
     * What it costs now, such as `$4.99`, `Free` or `Included`.
     */
    discountedPrice: string;
    /**
     * How much less that is, such as `-50%`. `null` if it is not.
     */
    discountText: string | null;
    /**
     * Whether only subscribers can have it.
     */
    isExclusive: boolean;
    /**
     * Whether it costs nothing now.
     */
    isFree: boolean;
    /**
     * Whether that needs a subscription.
     */
    isTiedToSubscription: boolean;
    /**
     * The subscriptions that it comes with, such as `PS_PLUS`.
     */
    serviceBranding: string[];
    /**
     * The id of what is bought.
     */
    skuId: string;
    /**
     * The subscriptions that would make it cheaper.
     */
    upsellServiceBranding: string[];
    /**
     * What the store says of them, such as `Premium`. `null` without any.
     */
    upsellText: string | null;
}
/**
 * What was earned in a year of the time zone.
 */
interface YearStats {
    /**
     * The year, such as `2024`.
     */
    year: number;
    /**
     * How many trophies were earned.
     */
    earned: number;
    /**
     * How many of them are bronze trophies.
     */
    bronzes: number;
    /**
     * How many of them are silver trophies.
     */
    silvers: number;
    /**
     * How many of them are gold trophies.
     */
    golds: number;
    /**
     * How many of them are platinums.
     */
    platinums: number;
    /**
     * Their points.
     */
    points: number;
}

/** An `AbortSignal`, wherever that is known to TypeScript. */
type AbortSignalLike = typeof globalThis extends {
    AbortSignal: {
        prototype: infer Signal;
    };
} ? Signal : {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
};

/** The options that every method takes besides its own. */
interface RequestOptions {
    /** Cancels the call at any time: it rejects with the code `aborted`. */
    signal?: AbortSignalLike | undefined;
    /** How long one request may take, in milliseconds; the client's `timeout` by default. */
    timeout?: number | undefined;
    /**
     * Headers that replace or join those of the request, as an object or a `Headers`; `Accept-Language` chooses the language
     * of the answer.
     */
    headerOverrides?: CallValidHeaders | undefined;
}
/** A title as the argument of a method: its id and what tells its trophy service, such as an item of `getUserTitles()`. */
interface TitleReference {
    /** The trophy set's id, such as `"NPWR20188_00"`. */
    npCommunicationId: string;
    /** The trophy service. */
    npServiceName?: NpServiceName | undefined;
    /** The platforms, from which the trophy service follows. */
    trophyTitlePlatform?: string | undefined;
}

/** What a `fetch` is given. */
interface FetchInit {
    method: string;
    headers: Record<string, string>;
    body?: string | ArrayBuffer;
    redirect?: "manual";
    signal: AbortSignalLike;
}
/** What a `fetch` has to answer with. */
interface FetchResponse {
    readonly status: number;
    readonly ok: boolean;
    readonly headers: {
        get(name: string): string | null;
    };
    text(): Promise<string>;
    /** Called for what is no text, such as a picture. */
    arrayBuffer?(): Promise<ArrayBuffer>;
}

/** What a `PsnError` is made of. */
interface PsnErrorDetails {
    /** Why the call failed. */
    code: PsnErrorCode;
    /** What happened and what to do about it. */
    message: string;
    /** The HTTP status of the last answer. */
    status?: number | undefined;
    /** PSN's own number for the failure, such as `2240525`. */
    psnCode?: number | undefined;
    /** PSN's id of the failure in its own logs. */
    referenceId?: string | undefined;
    /** When to try again: a date, or milliseconds since 1970. */
    retryAt?: Date | number | undefined;
    /** The method that was called; an empty string by default. */
    endpoint?: string | undefined;
    /** How many requests were sent for the call; 0 by default. */
    attempts?: number | undefined;
    /** What led to the failure. */
    cause?: unknown;
}
/**
 * What the methods of `PsnClient` reject with. Nothing in it is secret, so it can be logged.
 *
 * Errors of another copy of the package, such as the CommonJS one beside the ES module, are `instanceof PsnError`, too.
 * Tests may make one: `new PsnError({ code: "rate_limited", message: "…" })`.
 *
 * ```ts
 * try {
 *   await client.getUserTitles("me");
 * } catch (error) {
 *   if (error instanceof PsnError && error.code === "npsso_expired") askForNewNpsso();
 *   else throw error;
 * }
 * ```
 */
declare class PsnError extends Error {
    /** Why the call failed. */
    readonly code: PsnErrorCode;
    /** The HTTP status of the last answer, PSN's or the relay's; missing if there was none. */
    readonly status?: number;
    /** PSN's own number for the failure, such as `2240525`. */
    readonly psnCode?: number;
    /** PSN's id of the failure in its own logs. */
    readonly referenceId?: string;
    /** When to try again. */
    readonly retryAt?: Date;
    /** The method that was called. */
    readonly endpoint: string;
    /** How many requests were sent for the call, without those for signing in. */
    readonly attempts: number;
    /** @param details What is known of the failure. Only `code` and `message` are needed; without them this throws. */
    constructor(details: PsnErrorDetails);
    /** What is known of the failure, for logs. */
    toJSON(): Record<string, unknown>;
}

/** How many requests a `PsnClient` sends. */
interface RateLimitOptions {
    /** How many requests to send in any `per` milliseconds; 300 by default. */
    requests?: number | undefined;
    /** In how many milliseconds; 900,000 (15 minutes) by default. */
    per?: number | undefined;
    /**
     * How long a call may wait for its turn, in milliseconds; without a limit by default. A call that would have to wait
     * longer rejects at once, with the code `rate_limited` and `retryAt`.
     */
    maxWait?: number | undefined;
}
/** What a `RateLimiter` has counted. */
interface RateLimiterState {
    /** When requests were sent, in milliseconds since 1970. */
    sent: number[];
    /** Until when PSN wants no requests, in milliseconds since 1970. */
    blockedUntil?: number | undefined;
}
/**
 * A rate limit that several clients of one account can share, and that a program can save when it ends.
 *
 * ```ts
 * const limiter = new RateLimiter({ requests: 200, state: saved });
 * const client = new PsnClient({ npsso, rateLimit: limiter });
 * process.on("exit", () => writeFileSync("limiter.json", JSON.stringify(limiter.state)));
 * ```
 */
declare class RateLimiter {
    /** @param options How many requests, and what an earlier limiter has counted. When they are wrong, calls reject. */
    constructor(options?: RateLimitOptions & {
        state?: RateLimiterState | undefined;
    });
    /** What this limiter has counted, as plain data. A new limiter that gets it as `state` goes on from there. */
    get state(): RateLimiterState;
}

/**
 * A rate limit that the program keeps itself, such as one in Redis that several processes share. Its clients ask it before
 * every request, those for signing in included.
 *
 * ```ts
 * // By rate-limiter-flexible. When Redis itself fails, it rejects with an `Error`.
 * const waitAfter = (refusal) => {
 *   if (refusal instanceof Error) throw refusal;
 *   return Math.max(1, refusal.msBeforeNext);
 * };
 * const rateLimit = {
 *   take: () => limiter.consume("psn").then(() => 0, waitAfter),
 *   giveBack: () => limiter.reward("psn"),
 *   // Its blocks last for whole seconds; one of less than a second would never end.
 *   block: (until) => limiter.block("psn", Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000))),
 * };
 * const client = new PsnClient({ npsso, rateLimit });
 * ```
 */
interface SharedRateLimit {
    /**
     * Takes the place of one request. Gives 0 if there is one, and the request is sent. Otherwise it gives the number of
     * milliseconds after which to ask again. A client asks for one request at a time. If this rejects, so does the call.
     */
    take(): number | PromiseLike<number>;
    /** Gives a place back: the call was cancelled while its place was taken. */
    giveBack(): unknown;
    /** PSN has answered 429, and wants no requests before this date. It may be told of one date several times. */
    block(until: Date): unknown;
}

/** What `new PsnClient()` takes: something to sign in with, or a relay that is signed in, and how calls are made. */
interface PsnClientOptions {
    /**
     * The NPSSO: its 64 characters, or all of `{"npsso":"…","expires_in":…}` that
     * <https://ca.account.sony.com/api/v1/ssocookie> shows. It is as good as a password, for about 60 days.
     *
     * Also keep the tokens that `onTokens` gets, and give them as `tokens` at the next start: PSN revokes an NPSSO that
     * many short runs sign in with. What PSN has refused is not sent again for a minute. Calls in that time reject as the
     * first one did.
     */
    npsso?: string | undefined;
    /**
     * When the NPSSO ends, for `sessionExpiresAt` and `onExpiring`. It takes precedence over the `expires_in` of a pasted
     * `npsso`, which says how long the NPSSO had to live when it was copied. So also give this date if your program keeps
     * the pasted text between its runs.
     */
    npssoExpiresAt?: Date | undefined;
    /** The tokens of an earlier session, as `onTokens` got them. Without `obtainedAt` they are used until PSN refuses them. */
    tokens?: SavedTokens | undefined;
    /** An access token alone. It is used until PSN refuses it. */
    accessToken?: string | undefined;
    /** A refresh token alone. It is exchanged for tokens at the first call. */
    refreshToken?: string | undefined;
    /**
     * Gets all new tokens, to save them. The client uses them only when this function has returned and its promise has
     * resolved. If it throws, the waiting calls reject with that, and the next call gives it the same tokens again.
     *
     * It must not call this client, which waits for it: such a call rejects.
     */
    onTokens?: ((tokens: SessionTokens) => unknown) | undefined;
    /**
     * Gets the date at which a new NPSSO will be needed, `expiringNotice` milliseconds before that date or at the next call
     * after that. It is called once for each date. No program can renew an NPSSO, so tell somebody.
     */
    onExpiring?: ((date: Date) => unknown) | undefined;
    /** How long before the end `onExpiring` is called, in milliseconds; 604,800,000 (7 days) by default. */
    expiringNotice?: number | undefined;
    /** Called when calls have to wait: until when, and whether for the client's own limit or because PSN answered 429. */
    onWait?: ((wait: RateLimitWait) => unknown) | undefined;
    /** The language of all answers, such as `"de-DE"`; that of the account by default. */
    language?: string | undefined;
    /** What sends the requests, in place of the runtime's own `fetch`. It must not follow redirects. */
    fetch?: ((url: string, init: FetchInit) => Promise<FetchResponse>) | undefined;
    /**
     * A relay, as `createRelay()` makes one, for programs in a web page: `https://host/path` is asked as
     * `<relay>/host/path`, and signing in is done in a way that pages can. An `http:` or `https:` URL without credentials,
     * query and fragment, or one that is relative to the page, such as `"/psn"`.
     *
     * Without `npsso`, `tokens`, `accessToken` and `refreshToken`, the client sends no credentials and uses the relay's own
     * session. If the relay has none, calls reject.
     */
    relay?: string | undefined;
    /**
     * A proxy or a simulator in place of PSN: `https://host/path` is asked as `<baseUrl>/host/path`, and signing in is as
     * with PSN itself. It is an absolute `http:` or `https:` URL without credentials, query and fragment. Do not give it
     * together with `relay`.
     */
    baseUrl?: string | undefined;
    /**
     * The hashes of GraphQL queries that PSN has replaced, by their operations: 64 hexadecimal digits each. If PSN no
     * longer knows the query of a call, the call rejects with the code `query_rotated`, and the message names the
     * operation. If you give its new hash here, you need not wait for a newer version of this package.
     *
     * ```ts
     * const client = new PsnClient({ npsso, queryHashes: { metGetTips: "0123456789abcdef…" } });
     * ```
     */
    queryHashes?: {
        readonly [Query in PersistedQuery]?: string | undefined;
    } | undefined;
    /** How long one request may take, in milliseconds; 30,000 by default. Every retry may take as long again. */
    timeout?: number | undefined;
    /** When to try again; `false` for never. */
    retry?: RetryOptions | false | undefined;
    /**
     * How many requests to send, those for signing in included; 300 in 15 minutes by default. Or a limiter that several
     * clients of one account share: a `RateLimiter` within a process, a `SharedRateLimit` of your own for several processes.
     * With `false`, calls wait only after a 429 of PSN, until the time that PSN names.
     */
    rateLimit?: RateLimitOptions | RateLimiter | SharedRateLimit | false | undefined;
    /** Cancels all calls of the client. */
    signal?: AbortSignalLike | undefined;
    /** The `User-Agent` header. Browsers send their own. */
    userAgent?: string | undefined;
}
/** When a `PsnClient` tries again: only reads, and only after failures that may pass by themselves. */
interface RetryOptions {
    /** How often to try in all, from 1; 3 by default. */
    attempts?: number | undefined;
    /** The longest wait before the second try, in milliseconds; 500 by default. It doubles with every try. */
    baseDelay?: number | undefined;
    /**
     * The longest wait before any try, in milliseconds; 30,000 by default. All calls also wait for this long after a 429
     * that names no time, or a time that is past or more than a day ahead.
     */
    maxDelay?: number | undefined;
}
/** What `onWait` gets: until when calls wait, and why. */
interface RateLimitWait {
    /** When the next request can be sent. */
    until: Date;
    /** `"rate_limit"`: the client's own limit is used up. `"blocked"`: PSN has answered 429. */
    reason: "rate_limit" | "blocked";
}
/** Tokens with the time at which PSN gave them, so that their age is known when they have been saved. */
interface SessionTokens extends AuthTokensResponse {
    /** When PSN gave the tokens, in milliseconds since 1970. */
    obtainedAt: number;
}
/** Tokens of an earlier session: all that `onTokens` got, or some of it. */
type SavedTokens = AuthorizationPayload & {
    [Name in keyof SessionTokens]?: SessionTokens[Name] | undefined;
};

/** The promise of PSN's first answer, which gives every item when it is iterated. Later answers are read as needed. */
interface IterablePromise<Answer, Item> extends Promise<Answer>, AsyncIterable<Item> {
    /** The first `count` items, a whole number from 0 or `Infinity`. Pages that are not needed are not fetched. */
    take(count: number): AsyncIterableIterator<Item>;
    /**
     * All items as an array, or the first `max` of them, a whole number from 0. (`limit` is the size of a page, not of the
     * list.)
     *
     * ```ts
     * const latest = await client.getUserTitles("me").toArray(10);
     * ```
     */
    toArray(max?: number): Promise<Item[]>;
}
/**
 * The promise of one page of a list, which gives every item when it is iterated: each once, also those that move to the
 * front meanwhile. When an item leaves the list while pages are read, another one can be missed. An answer without a list
 * rejects with the code `invalid_response`.
 */
interface PagedPromise<Page, Item> extends IterablePromise<Page, Item> {
    /**
     * Every page as PSN gives it. The next page is fetched while one is read. Pages are as large as PSN allows, or as
     * `limit` says; `offset` says where to begin. An item that moves while pages are read can be on two of them, or on none:
     * iterate over the items to get each of them once.
     */
    pages(): AsyncIterableIterator<Page>;
}

declare class Session {
    /**
     * @param options What to sign in with, and how calls are made. This never throws: when options are wrong, every call
     * rejects with what is wrong.
     */
    constructor(options: PsnClientOptions);
    /**
     * The tokens in use, as `onTokens` got them or as the client was given them. `undefined` before the client has signed
     * in, and when a relay has the session. They are secrets.
     */
    get tokens(): (AuthorizationPayload & Partial<SessionTokens>) | undefined;
    /**
     * When a new NPSSO is needed: about 60 days after the NPSSO was made. Signing in and refreshing do not extend that.
     *
     * The client knows this date if `npsso` is all that PSN's page shows, if `npssoExpiresAt` was given, and after
     * `getNpssoExpiry()`. Without an NPSSO, it is when the refresh token ends. Else it is `undefined`.
     */
    get sessionExpiresAt(): Date | undefined;
    /**
     * When the tokens alone stop working: about ten days after the sign-in. Refreshing does not extend that. A client with
     * an NPSSO then signs in again by itself. `undefined` if the client does not know it.
     */
    get tokensExpireAt(): Date | undefined;
    /**
     * Forgets the tokens and the NPSSO. Later calls reject with the code `sign_in_required`, and so do calls that wait for
     * the sign-in. PSN is not told, so saved tokens still work; a relay with a session of its own keeps it.
     */
    signOut(): Promise<void>;
    /**
     * Asks PSN when the NPSSO ends, with one request, and remembers the date for `sessionExpiresAt` and `onExpiring`.
     *
     * Resolves with the date. Rejects with a `PsnError`: `npsso_expired` if PSN no longer accepts the NPSSO,
     * `sign_in_required` if the client has none. The request counts in the rate limit, and is tried again as other reads
     * are. This also works through a relay that has no session of its own.
     *
     * Asks `GET /api/v1/ssocookie` on ca.account.sony.com.
     *
     * ```ts
     * const date = await client.getNpssoExpiry();
     * console.log(`A new NPSSO is needed on ${date.toLocaleDateString()}`);
     * ```
     *
     * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds.
     */
    getNpssoExpiry(options?: RequestOptions): Promise<Date>;
    /**
     * Calls any URL of PSN, for what has no method of its own. Only GETs are tried again.
     *
     * Resolves with the JSON that PSN answers, or with `undefined` if the answer is empty. Rejects with a `PsnError`, whose
     * `code` says why. A URL of another host rejects: the account's token must not go there.
     *
     * ```ts
     * const summary = await client.call<{ trophyLevel: number }>({
     *   url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary",
     * });
     * ```
     *
     * @param config The URL, the method (`"GET"` by default) and headers that replace or join the usual ones. Anything else
     * in it rejects.
     * @param bodyPayload What to send as the JSON body; nothing by default. A GET has none.
     * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    call<T>(config: {
        url: string;
        method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | undefined;
        headers?: CallValidHeaders | undefined;
    }, bodyPayload?: Record<string, any> | undefined, options?: RequestOptions): Promise<T>;
}

/**
 * The methods of `PsnClient` that are an endpoint each.
 */
declare class EndpointMethods extends Session {
    /**
     * Reads the game help for trophies: hints, and the addresses of videos, which soon expire.
     *
     * `hasAccess` says whether the account may see the help. Sources do not agree on whether it needs PlayStation Plus.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetTips` on m.np.playstation.com; see
     * <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>, whose example answers this is made from.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const available = await client.getTitleGameHelpAvailability("NPWR20188_00");
     * const trophies = available.data?.hintAvailabilityRetrieve.trophies ?? [];
     * const help = await client.getTitleGameHelp("NPWR20188_00", trophies);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param trophies The trophies to read the help of, as `getTitleGameHelpAvailability()` lists them.
     * @param options Headers to send besides the usual ones.
     */
    getTitleGameHelp(npCommunicationId: string | TitleReference, trophies: TrophyWithGameHelp[], options?: GameHelpOptions & RequestOptions): Promise<TitleGameHelpResponse>;
    /**
     * Lists the trophies of a title that have game help. `getTitleGameHelp()` gives the help itself.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetHintAvailability` on m.np.playstation.com; see
     * <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>, whose example answer this is made from.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { data } = await client.getTitleGameHelpAvailability("NPWR20188_00");
     * const trophies = data?.hintAvailabilityRetrieve.trophies ?? [];
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param options Which trophies to look at.
     */
    getTitleGameHelpAvailability(npCommunicationId: string | TitleReference, options?: GameHelpAvailabilityOptions & RequestOptions): Promise<TitleGameHelpAvailabilityResponse>;
    /**
     * Lists the trophies of a title, or of one of its trophy groups: names, details, icons and grades.
     * `getUserTrophiesEarnedForTitle()` says which of them an account earned.
     *
     * Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
     * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { trophies } = await client.getTitleTrophies("NPWR20188_00", "all");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param trophyGroupId `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
     * @param options Which trophy service, which page, and in which language.
     */
    getTitleTrophies(npCommunicationId: string | TitleReference, trophyGroupId: string, options?: TrophyPageOptions & RequestOptions): PagedPromise<TitleTrophiesResponse, TitleThinTrophy>;
    /**
     * Reads one trophy of a title: its name, details, icon and grade. `getTitleTrophies()` lists them all.
     *
     * Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}` on m.np.playstation.com; see
     * <https://github.com/Tustin/psn-php>, which has it.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { trophyName, trophyType } = await client.getTitleTrophy("NPWR20188_00", 0);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param trophyId The trophy's number in its set, from 0: its `trophyId`.
     * @param options Which trophy service, and in which language.
     */
    getTitleTrophy(npCommunicationId: string | TitleReference, trophyId: number, options?: TrophyGroupOptions & RequestOptions): Promise<TitleThinTrophy>;
    /**
     * Lists the trophy groups of a title, that is, the base game and its additions, and the number of trophies of each
     * grade in them.
     *
     * Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups`
     * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { trophyGroups } = await client.getTitleTrophyGroups("NPWR15179_00", { npServiceName: "trophy" });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param options Which trophy service, and in which language.
     */
    getTitleTrophyGroups(npCommunicationId: string | TitleReference, options?: TrophyGroupOptions & RequestOptions): Promise<TitleTrophyGroupsResponse>;
    /**
     * Reads one trophy of a title as an account has it: whether and when it was earned, how rare it is, and the progress of
     * one that counts steps. `getUserTrophiesEarnedForTitle()` lists them all.
     *
     * Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}` on
     * m.np.playstation.com.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { earned, earnedDateTime } = await client.getUserTitleTrophy("me", "NPWR20188_00", 0);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param trophyId The trophy's number in its set, from 0: its `trophyId`.
     * @param options Which trophy service, and in which language.
     */
    getUserTitleTrophy(accountId: string, npCommunicationId: string | TitleReference, trophyId: number, options?: TrophyGroupOptions & RequestOptions): Promise<UserThinTrophy>;
    /**
     * Lists the titles that an account has trophies in, the one with the latest trophy first.
     *
     * A page has 100 titles unless `limit` asks for more, at most 800. `nextOffset` is where the next page begins; the last
     * page has none. Titles that an account has hidden are listed for that account only.
     *
     * Asks `GET /api/trophy/v1/users/{accountId}/trophyTitles`
     * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * ```ts
     * const { trophyTitles, totalItemCount } = await client.getUserTitles("me", { limit: 800 });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options Which page, and in which language.
     */
    getUserTitles(accountId: string, options?: PageOptions & RequestOptions): PagedPromise<UserTitlesResponse, TrophyTitle>;
    /**
     * Lists the trophies of a title as an account has them: which are earned and when, how rare each is, and the progress
     * of those that count steps. `getTitleTrophies()` gives names and icons.
     *
     * Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
     * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { trophies } = await client.getUserTrophiesEarnedForTitle("me", "NPWR20188_00", "all");
     * const earned = trophies.filter((trophy) => trophy.earned);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param trophyGroupId `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
     * @param options Which trophy service, which page, and in which language.
     */
    getUserTrophiesEarnedForTitle(accountId: string, npCommunicationId: string | TitleReference, trophyGroupId: string, options?: TrophyPageOptions & RequestOptions): PagedPromise<UserTrophiesEarnedForTitleResponse, UserThinTrophy>;
    /**
     * Gives an account's progress in titles by their title ids (`"CUSA…"`, `"PPSA…"`). This also tells which trophy set
     * belongs to a title id.
     *
     * It takes at most five ids: for more, PSN answers "Bad Request". If PSN does not know one of the ids, the whole
     * request fails with "Resource not found". For a title that the account never played, `trophyTitles` is empty.
     *
     * Asks `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`
     * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * ```ts
     * const { titles } = await client.getUserTrophiesForSpecificTitle("me", {
     * npTitleIds: "CUSA12057_00,PPSA01506_00",
     * });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options Which titles, and in which language.
     */
    getUserTrophiesForSpecificTitle(accountId: string, options: SpecificTitleOptions & RequestOptions): Promise<UserTrophiesBySpecificTitleResponse>;
    /**
     * Tells how the signed-in account wants to see a title's hidden trophies.
     *
     * Nobody has published what the members of the answer hold. Look at an answer before you rely on them.
     *
     * Asks `GET /api/trophy/v1/users/me/npCommunicationIds/{npCommunicationId}/appearanceSetting`
     * on m.np.playstation.com; a note on the PlayStation App 26.4.0 says that it was tried.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { revealAllTrophies } = await client.getUserTrophyAppearanceSetting("NPWR20188_00");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npCommunicationId The title's trophy set, such as `"NPWR20188_00"`.
     * @param options The trophy service of the title.
     */
    getUserTrophyAppearanceSetting(npCommunicationId: string | TitleReference, options?: TrophyGroupOptions & RequestOptions): Promise<UserTrophyAppearanceSettingResponse>;
    /**
     * Counts the trophies that an account earned in a title, by trophy group and grade.
     *
     * Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`
     * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * `npServiceName` is optional here. A title object says it. For an id, the client asks `trophy2` first, then
     * `trophy`, and remembers which one has the title.
     *
     * ```ts
     * const { progress } = await client.getUserTrophyGroupEarningsForTitle("me", "NPWR20188_00");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
     * @param options Which trophy service, and in which language.
     */
    getUserTrophyGroupEarningsForTitle(accountId: string, npCommunicationId: string | TitleReference, options?: TrophyGroupOptions & RequestOptions): Promise<UserTrophyGroupEarningsForTitleResponse>;
    /**
     * Sums up an account's trophies: its level and tier, the progress to the next level, and the trophies earned by
     * grade.
     *
     * Asks `GET /api/trophy/v1/users/{accountId}/trophySummary`
     * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * ```ts
     * const { trophyLevel, tier, earnedTrophies } = await client.getUserTrophyProfileSummary("me");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options Headers to send besides the usual ones.
     */
    getUserTrophyProfileSummary(accountId: string, options?: HeaderOptions & RequestOptions): Promise<UserTrophyProfileSummaryResponse>;
    /**
     * Accepts the friend request of an account. `getUserFriendsRequests()` lists the requests.
     *
     * Only call it for an account that has sent a request: nobody has verified what PSN does for others, or when it is
     * called twice. The request is sent once, and never repeated by itself.
     *
     * Asks `PUT /api/userProfile/v1/internal/users/me/friends/{accountId}` on m.np.playstation.com. PSNAWP's tests have
     * recorded its answer.
     *
     * ```ts
     * await client.acceptFriendRequest("1234567890123456789");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The numeric id of the account that has sent the request.
     * @param options Headers to send besides the usual ones.
     */
    acceptFriendRequest(accountId: string, options?: HeaderOptions & RequestOptions): Promise<void>;
    /**
     * Lists the consoles that the signed-in account is activated on.
     *
     * Asks `GET /api/v1/devices/accounts/me` on dms.api.playstation.com.
     *
     * ```ts
     * const { accountDevices = [] } = await client.getAccountDevices();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getAccountDevices(options?: AccountDevicesOptions & RequestOptions): Promise<AccountDevicesResponse>;
    /**
     * Tells whether the signed-in account appears offline to others.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/userProfile/v1/internal/users/me/userSettings/appearOffline` on m.np.playstation.com; a note on
     * the PlayStation App 26.4.0 says that it was tried.
     *
     * ```ts
     * const answer = await client.getAppearOfflineSetting();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getAppearOfflineSetting(options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Lists the friends for whom the signed-in account has switched on the notification "available to play". It does not
     * say who is available now.
     *
     * Asks `GET /api/userProfile/v1/internal/users/me/friends/subscribing/availableToPlay` on m.np.playstation.com. PSNAWP's
     * tests have recorded an empty answer.
     *
     * ```ts
     * const { settings } = await client.getAvailableToPlaySubscriptions();
     * const accountIds = settings.map(({ accountId }) => accountId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getAvailableToPlaySubscriptions(options?: HeaderOptions & RequestOptions): Promise<AvailableToPlaySubscriptionsResponse>;
    /**
     * Says whether an account is online, on which platform, and what it plays.
     *
     * Asks `GET /api/userProfile/v1/internal/users/{accountId}/basicPresences?type=primary` on m.np.playstation.com.
     *
     * ```ts
     * const { basicPresence } = await client.getBasicPresence("1234567890123456789");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The numeric id of the account.
     * @param options Headers to send besides the usual ones.
     */
    getBasicPresence(accountId: string, options?: HeaderOptions & RequestOptions): Promise<BasicPresenceResponse>;
    /**
     * Tells more about a picture or video that `getUserCaptures()` lists: title, description, and whether it is a
     * spoiler.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/gameMediaService/v2/c2s/content` on m.np.playstation.com; see
     * <https://github.com/Tustin/psn-php>, which has it.
     *
     * ```ts
     * const answer = await client.getCaptureDetails(capture.id);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param ugcId The capture's `id`.
     * @param options Headers to send besides the usual ones.
     */
    getCaptureDetails(ugcId: string, options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Gives new addresses of a picture or video that `getUserCaptures()` lists. Fetch them without the access token: they
     * have keys of their own, which soon expire.
     *
     * Asks `GET /api/gameMediaService/v2/c2s/ugc/{ugcId}/url` on m.np.playstation.com; see
     * <https://github.com/Tustin/psn-php>, which has it.
     *
     * ```ts
     * const { screenshotUrl, videoUrl } = await client.getCaptureUrls(capture.id);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param ugcId The capture's `id`.
     * @param options Headers to send besides the usual ones.
     */
    getCaptureUrls(ugcId: string, options?: HeaderOptions & RequestOptions): Promise<CaptureUrlsResponse>;
    /**
     * Says whether an account is a friend of the signed-in account, and how many friends they share.
     *
     * Asks `GET /api/userProfile/v1/internal/users/me/friends/{accountId}/summary` on m.np.playstation.com. PSNAWP's tests
     * have recorded its answers.
     *
     * ```ts
     * const { friendRelation } = await client.getFriendshipSummary("1234567890123456789");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The numeric id of the other account.
     * @param options Headers to send besides the usual ones.
     */
    getFriendshipSummary(accountId: string, options?: HeaderOptions & RequestOptions): Promise<FriendshipSummaryResponse>;
    /**
     * Reads an account's profile: online id, avatars, languages, "about me".
     *
     * Asks `GET /api/userProfile/v1/internal/users/{accountId}/profiles` on m.np.playstation.com.
     *
     * ```ts
     * const { onlineId } = await client.getProfileFromAccountId("1234567890123456789");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The numeric id of the account; this endpoint does not know `"me"`, but `getAccountDevices()` tells that account's id.
     * @param options Headers to send besides the usual ones.
     */
    getProfileFromAccountId(accountId: string, options?: HeaderOptions & RequestOptions): Promise<ProfileFromAccountIdResponse>;
    /**
     * Reads the profile of the account with an online id. Use this to get the account id of an online id:
     * `makeUniversalSearch()` does not find every account.
     *
     * Asks `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net.
     *
     * ```ts
     * const { profile } = await client.getProfileFromUserName("harbour-pilot");
     * console.log(profile.accountId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param userName The online id: 3 to 16 letters, digits, `-` and `_`. Upper and lower case are the same.
     * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    getProfileFromUserName(userName: string, options?: RequestOptions): Promise<ProfileFromUserNameResponse>;
    /**
     * Gives a link to an account's profile, and a picture of the profile with a QR code.
     *
     * Asks `GET /api/cpss/v1/share/profile/{accountId}` on m.np.playstation.com.
     *
     * ```ts
     * const { shareUrl } = await client.getProfileShareableLink("1234567890123456789");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The numeric id of the account.
     * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    getProfileShareableLink(accountId: string, options?: RequestOptions): Promise<ShareableProfileLinkResponse>;
    /**
     * Reads the profiles of up to 100 accounts at once.
     *
     * The profiles come in the order of the ids, and do not name their account ids. It is not known what PSN answers for
     * an account that does not exist: compare the lengths.
     *
     * Asks `GET /api/userProfile/v1/internal/users/profiles` on m.np.playstation.com, as psn-php 9a939e5 does.
     *
     * ```ts
     * const { friends } = await client.getUserFriendsAccountIds("me", { limit: 100 });
     * const { profiles } = await client.getProfilesFromAccountIds(friends);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountIds The numeric ids of 1 to 100 accounts; this endpoint does not know `"me"`.
     * @param options Headers to send besides the usual ones.
     */
    getProfilesFromAccountIds(accountIds: string[], options?: HeaderOptions & RequestOptions): Promise<ProfilesFromAccountIdsResponse>;
    /**
     * Tells what the signed-in account may do with others: parties, messages, sharing.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/cpss/v1/eligibilityCheck/batch` on m.np.playstation.com; a note on the PlayStation App 26.4.0
     * says that it was tried.
     *
     * ```ts
     * const answer = await client.getSocialEligibility();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getSocialEligibility(options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Tells what the website shows the signed-in account of itself: names, age, avatar, and its subscriptions.
     *
     * Asks `GET /api/graphql/v1/op?operationName=getProfileOracle` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it. PSN answers only if the header
     * `apollographql-client-name` is `oracle`, so this is sent.
     *
     * ```ts
     * const { data } = await client.getUserAccountSummary();
     * const { userSubscription } = data.oracleUserProfileRetrieve;
     * const plus = userSubscription.find(({ subscriptionType }) => subscriptionType === "PSPLUS");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getUserAccountSummary(options?: HeaderOptions & RequestOptions): Promise<UserAccountSummaryResponse>;
    /**
     * Lists the account ids of those whom the signed-in account has blocked.
     *
     * Asks `GET /api/userProfile/v1/internal/users/me/blocks` on m.np.playstation.com.
     *
     * ```ts
     * const { blockList } = await client.getUserBlockedAccountIds();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which page of the list.
     */
    getUserBlockedAccountIds(options?: PageOptions & RequestOptions): PagedPromise<GetUserBlockedAccountIdsResponse, string>;
    /**
     * Lists the pictures and videos that the signed-in account's consoles have put into the cloud. PSN deletes each after
     * some days.
     *
     * For the next page, give the `nextCursorMark` of the answer as `cursorMark`, until it is `"-1"` or missing. Fetch the
     * pictures without the access token: their addresses have keys of their own, which soon expire.
     *
     * Asks `GET /api/gameMediaService/v2/c2s/category/cloudMediaGallery/ugcType/all` on m.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { ugcDocument } = await client.getUserCaptures();
     * const pictures = ugcDocument.filter(({ captureType }) => captureType === "SCREENSHOT");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which page.
     */
    getUserCaptures(options?: CaptureOptions & RequestOptions): Promise<UserCapturesResponse>;
    /**
     * Lists the consoles of the signed-in account: what is installed on each, and how much room its disks have.
     *
     * A console tells this only if its owner allows it, in its settings of data sharing. `duid` is a secret of the console.
     *
     * Asks `GET /api/cloudAssistedNavigation/v2/users/me/clients` on m.np.playstation.com; see
     * <https://github.com/andshrew/PlayStation-Trophies>, whose example answer this is made from.
     *
     * ```ts
     * const { clients } = await client.getUserConsoles();
     * const installed = clients.flatMap(({ systemData }) => systemData.installedTitles.titles);
     * console.log(installed.map(({ comment, size = 0 }) => `${comment}: ${Math.round(size / 1e9)} GB`));
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which kind of console.
     */
    getUserConsoles(options?: ConsoleOptions & RequestOptions): Promise<UserConsolesResponse>;
    /**
     * Lists the account ids of an account's friends, in an order that can be chosen: the newer form of
     * `getUserFriendsAccountIds()`. `PsnClient` gives them with profiles and presence, as `getFriends()`.
     *
     * Asks `GET /api/userProfile/v2/internal/users/{accountId}/friends` on m.np.playstation.com; a note on the
     * PlayStation App 26.4.0 says that it was tried.
     *
     * ```ts
     * const { friends } = await client.getUserFriends("me", { order: "availability+realName+onlineId" });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options Which page of the list, in which order, and on which platforms.
     */
    getUserFriends(accountId: string, options?: FriendPageOptions & RequestOptions): PagedPromise<GetUserFriendsAccountIdsResponse, string>;
    /**
     * Lists the account ids of an account's friends.
     *
     * Asks `GET /api/userProfile/v1/internal/users/{accountId}/friends` on m.np.playstation.com.
     *
     * ```ts
     * const { friends } = await client.getUserFriendsAccountIds("me", { limit: 100 });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options Which page of the list.
     */
    getUserFriendsAccountIds(accountId: string, options?: PageOptions & RequestOptions): PagedPromise<GetUserFriendsAccountIdsResponse, string>;
    /**
     * Lists the friend requests that the signed-in account received and has not answered.
     *
     * Asks `GET /api/userProfile/v1/internal/users/me/friends/receivedRequests` on m.np.playstation.com.
     *
     * ```ts
     * const { receivedRequests } = await client.getUserFriendsRequests();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which page of the list.
     */
    getUserFriendsRequests(options?: PageOptions & RequestOptions): PagedPromise<GetUserFriendsRequestsResponse, FriendRequest>;
    /**
     * Says whether two accounts are friends. `getFriendshipSummary()` says it of an account and the signed-in one.
     *
     * Asks `GET /api/userProfile/v1/internal/users/{accountId}/friends/{friendAccountId}/summary` on m.np.playstation.com.
     *
     * ```ts
     * const summary = await client.getUserFriendshipSummary("1234567890123456789", "9876543210987654321");
     * console.log(summary.friendRelation, summary.mutualFriendsCount);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The numeric id of an account.
     * @param friendAccountId The numeric id of the other account.
     * @param options Headers to send besides the usual ones.
     */
    getUserFriendshipSummary(accountId: string, friendAccountId: string, options?: HeaderOptions & RequestOptions): Promise<UserFriendshipSummaryResponse>;
    /**
     * Lists the notifications of the signed-in account, as the mobile app shows them.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/userNotificationManager/v1/users/me/notifications` on m.np.playstation.com; a note on the
     * PlayStation App 26.4.0 says that it was tried.
     *
     * ```ts
     * const answer = await client.getUserNotifications({ limit: 20 });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which page, and from when on.
     */
    getUserNotifications(options?: NotificationOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Says whether an account is online, on which platform, and what it plays: the newer form of `getBasicPresence()`.
     *
     * Asks `GET /api/userProfile/v2/internal/users/{accountId}/basicPresences` on m.np.playstation.com. PSNAWP's tests
     * have recorded its answers.
     *
     * ```ts
     * const { basicPresence } = await client.getUserPresence("1234567890123456789");
     * const [game] = basicPresence.gameTitleInfoList ?? [];
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options Which platforms, and whether to tell the game.
     */
    getUserPresence(accountId: string, options?: PresenceOptions & RequestOptions): Promise<BasicPresenceResponse>;
    /**
     * Says of up to 100 accounts at once whether they are online, on which platform, and what they play.
     *
     * It is not known what PSN answers for an account that hides its presence: read the accounts by `accountId`.
     *
     * Asks `GET /api/userProfile/v2/internal/users/basicPresences` on m.np.playstation.com. PSNAWP's tests have recorded
     * its answers.
     *
     * ```ts
     * const { basicPresences } = await client.getUserPresences(["1234567890123456789", "9876543210987654321"]);
     * const online = basicPresences.filter(({ primaryPlatformInfo }) => primaryPlatformInfo.onlineStatus === "online");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountIds The numeric ids of 1 to 100 accounts, without `"me"`.
     * @param options Which platforms, and whether to tell the game.
     */
    getUserPresences(accountIds: string[], options?: PresenceOptions & RequestOptions): Promise<UserPresencesResponse>;
    /**
     * Reads the region of the account with an online id. PSN answers with the account's profile, whose `npId` ends with
     * the region.
     *
     * Asks `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net.
     *
     * ```ts
     * const region = await client.getUserRegion("harbour-pilot", ["fr"]);
     * console.log(region?.code, region?.name); // such as "DE", "Allemagne"
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param userName The online id: 3 to 16 letters, digits, `-` and `_`. Upper and lower case are the same.
     * @param locales Languages for the name, as BCP 47 tags; `["en"]` by default.
     * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    getUserRegion(userName: string, locales?: Intl.LocalesArgument, options?: RequestOptions): Promise<UserRegionInfo | null>;
    /**
     * Tells which subscriptions to PlayStation services the signed-in account has. `getUserAccountSummary()` tells this
     * too, and its answer is published.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/subscriptions/v2/users/me/services/pssubscriptions` on m.np.playstation.com; a note on the
     * PlayStation App 26.4.0 says that it was tried.
     *
     * ```ts
     * const answer = await client.getUserSubscriptions();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getUserSubscriptions(options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Ends a friendship, or declines a friend request: which of them depends on whether the two are friends.
     * `getFriendshipSummary()` tells that.
     *
     * It is never sent again by itself, and nobody has verified what PSN answers when it is called twice.
     *
     * Asks `DELETE /api/userProfile/v1/internal/users/me/friends/{accountId}` on m.np.playstation.com. PSNAWP's tests have
     * recorded its answer.
     *
     * ```ts
     * await client.removeFriend("1234567890123456789");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The numeric id of the friend, or of the account that has sent a request.
     * @param options Headers to send besides the usual ones.
     */
    removeFriend(accountId: string, options?: HeaderOptions & RequestOptions): Promise<void>;
    /**
     * Makes a group of the signed-in account and others. For one other, gives the group that the two always have.
     *
     * PSN leaves out people whose settings refuse it, and refuses a group that nobody can be invited to. It is sent
     * once, and never repeated by itself. If you call this twice for several people, it makes two groups.
     *
     * Asks `POST /api/gamingLoungeGroups/v1/groups`
     * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
     *
     * ```ts
     * const { groupId } = await client.createGroup(["1234567890123456789"]);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountIds The numeric ids of 1 to 100 others.
     * @param options Headers to send besides the usual ones.
     */
    createGroup(accountIds: string[], options?: HeaderOptions & RequestOptions): Promise<CreateGroupResponse>;
    /**
     * Reads one group of the signed-in account: its name, members and last message.
     *
     * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}`
     * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
     *
     * ```ts
     * const { members = [], mainThread } = await client.getGroup(groupId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param options What to tell of it.
     */
    getGroup(groupId: string, options?: GroupOptions & RequestOptions): Promise<Group>;
    /**
     * Reads messages of a group, the newest first.
     *
     * For older ones, give the `next` of the answer as `before`, until `reachedEndOfPage` is true.
     *
     * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}/threads/{groupId}/messages`
     * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
     *
     * ```ts
     * const { messages, next } = await client.getGroupMessages(groupId, { limit: 20 });
     * const older = await client.getGroupMessages(groupId, { limit: 20, before: next });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param options Which messages.
     */
    getGroupMessages(groupId: string, options?: GroupMessagesOptions & RequestOptions): Promise<GroupMessagesResponse>;
    /**
     * Lists the reactions that a message can get.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/gamingLoungeGroups/v1/reactions/mobile-v1/definitions` on m.np.playstation.com; a note on the
     * PlayStation App 26.4.0 says that it was tried.
     *
     * ```ts
     * const answer = await client.getGroupReactionDefinitions();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getGroupReactionDefinitions(options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Reads the picture of a message in a group, or another file of it.
     *
     * The id is in the message: `messageDetail.imageMessageDetail.resourceId` for a picture. A relay that is signed in does
     * not answer this.
     *
     * Asks `GET /api/gamingLoungeGroups/v1/groups/{groupId}/resources/{resourceId}` on m.np.playstation.com, as PSNAWP 3.1
     * does.
     *
     * ```ts
     * const { bytes, contentType } = await client.getGroupResource(groupId, resourceId);
     * await writeFile(contentType === "image/png" ? "picture.png" : "picture.jpg", bytes);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param resourceId The id of what is read.
     * @param options Headers to send besides the usual ones.
     */
    getGroupResource(groupId: string, resourceId: string, options?: HeaderOptions & RequestOptions): Promise<GroupResource>;
    /**
     * Lists the parties of the signed-in account's groups that it can join.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/openPartySessions` on m.np.playstation.com; a note on the
     * PlayStation App 26.4.0 says that it was tried.
     *
     * ```ts
     * const answer = await client.getOpenPartySessions();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getOpenPartySessions(options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Lists the parties that the signed-in account is invited to. PSN refuses some accounts.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/sessionManager/v2/users/me/partySessionsInvitations` on m.np.playstation.com; a note on the
     * PlayStation App 26.4.0 says that it was tried.
     *
     * ```ts
     * const answer = await client.getPartySessionInvitations();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getPartySessionInvitations(options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Lists the groups that the signed-in account is in, with their members.
     *
     * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups` on m.np.playstation.com. PSNAWP's tests have recorded its
     * answers.
     *
     * ```ts
     * const { groups } = await client.getUserGroups({ limit: 50, includeFields: ["members", "groupName"] });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which page, and what of each group.
     */
    getUserGroups(options?: GroupPageOptions & RequestOptions): PagedPromise<UserGroupsResponse, Group>;
    /**
     * Leaves a group.
     *
     * The request is sent once, and never repeated by itself.
     *
     * Asks `DELETE /api/gamingLoungeGroups/v1/groups/{groupId}/members/me`
     * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
     *
     * ```ts
     * await client.leaveGroup(groupId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param options Headers to send besides the usual ones.
     */
    leaveGroup(groupId: string, options?: HeaderOptions & RequestOptions): Promise<void>;
    /**
     * Removes somebody else from a group. `leaveGroup()` is for the signed-in account.
     *
     * The request is sent once, and never repeated by itself. For somebody who is not in the group, PSN answers "Resource not
     * found".
     *
     * Asks `DELETE /api/gamingLoungeGroups/v1/groups/{groupId}/members/{accountId}`
     * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
     *
     * ```ts
     * await client.removeGroupMember(groupId, "1234567890123456789");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param accountId The numeric id of the member.
     * @param options Headers to send besides the usual ones.
     */
    removeGroupMember(groupId: string, accountId: string, options?: HeaderOptions & RequestOptions): Promise<void>;
    /**
     * Gives a group a name, which all members see. PSN refuses it for the group of two people.
     *
     * The request is sent once, and never repeated by itself. A second call changes nothing more.
     *
     * Asks `PATCH /api/gamingLoungeGroups/v1/groups/{groupId}`
     * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
     *
     * ```ts
     * await client.renameGroup(groupId, "Lamp lighters");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param name The name.
     * @param options Headers to send besides the usual ones.
     */
    renameGroup(groupId: string, name: string, options?: HeaderOptions & RequestOptions): Promise<void>;
    /**
     * Sends a picture to a group. Everybody in it sees the picture.
     *
     * The request is sent once, and never repeated by itself. If you call this twice, it sends two messages.
     *
     * Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/threads/{groupId}/messages` on m.np.playstation.com, as PSNAWP
     * 3.1 does.
     *
     * ```ts
     * const { resourceId } = await client.uploadGroupResource(groupId, picture);
     * const { messageUid } = await client.sendGroupImage(groupId, resourceId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it. Its messages have the same id.
     * @param resourceId The picture's id, as `uploadGroupResource()` gives it.
     * @param options Headers to send besides the usual ones.
     */
    sendGroupImage(groupId: string, resourceId: string, options?: HeaderOptions & RequestOptions): Promise<SendGroupMessageResponse>;
    /**
     * Sends a text to a group. Everybody in it sees the text.
     *
     * The request is sent once, and never repeated by itself. If you call this twice, it sends two messages.
     *
     * Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/threads/{groupId}/messages` on m.np.playstation.com. PSNAWP's
     * tests have recorded its answer.
     *
     * ```ts
     * const { messageUid } = await client.sendGroupMessage(group.groupId, "Ready?");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it. Its messages have the same id.
     * @param body The text.
     * @param options Headers to send besides the usual ones.
     */
    sendGroupMessage(groupId: string, body: string, options?: HeaderOptions & RequestOptions): Promise<SendGroupMessageResponse>;
    /**
     * Uploads a picture for a group. `sendGroupImage()` sends it as a message.
     *
     * The request is sent once, and never repeated by itself. If you call this twice, PSN keeps two pictures. A relay that is
     * signed in does not forward this. Another relay does, up to its `maxRequestBody`: 64 KB by default.
     *
     * Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/resources` on m.np.playstation.com, as PSNAWP 3.1 does.
     *
     * ```ts
     * const picture = new Uint8Array(await file.arrayBuffer());
     * const { resourceId } = await client.uploadGroupResource(groupId, picture);
     * await client.sendGroupImage(groupId, resourceId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param picture The bytes of a PNG or JPEG picture, at most 1 MiB (1,048,576 bytes).
     * @param options Headers to send besides the usual ones.
     */
    uploadGroupResource(groupId: string, picture: Uint8Array | ArrayBuffer, options?: HeaderOptions & RequestOptions): Promise<UploadGroupResourceResponse>;
    /**
     * Gives what the mobile app shows first: news of the games that the signed-in account follows.
     *
     * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/explore/v2/users/me/hub` on m.np.playstation.com; a note on the PlayStation App 26.4.0 says that
     * it was tried.
     *
     * ```ts
     * const answer = await client.getExploreHub();
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getExploreHub(options?: HeaderOptions & RequestOptions): Promise<Record<string, unknown>>;
    /**
     * Lists the friends of the signed-in account who play a game. PSN gives their names and pictures, and no account ids.
     *
     * Asks `GET /api/graphql/v1/op?operationName=friendsWhoPlayRetrieveByConceptId` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getFriendsWhoPlay("10000237");
     * const names = data.gameListFriendsOwningGame.profiles.map(({ onlineId }) => onlineId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options Headers to send besides the usual ones.
     */
    getFriendsWhoPlay(conceptId: string, options?: StoreOptions & RequestOptions): Promise<FriendsWhoPlayResponse>;
    /**
     * Lists the PS4 and PS5 games that the signed-in account bought or claimed, the latest first.
     *
     * Asks `GET /api/graphql/v1/op?operationName=getPurchasedGameList` on web.np.playstation.com.
     *
     * ```ts
     * const { data } = await client.getPurchasedGames({ platform: ["ps5"], size: 50, start: 0 });
     * const names = data.purchasedTitlesRetrieve.games.map((game) => game.name);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which games, in which order, and which page.
     */
    getPurchasedGames(options?: PurchasedGamesOptions & RequestOptions): PagedPromise<PurchasedGamesResponse, PurchasedGame>;
    /**
     * Lists the games that the signed-in account played last, at most 100, with or without trophies.
     *
     * Asks `GET /api/graphql/v1/op?operationName=getUserGameList` on web.np.playstation.com.
     *
     * ```ts
     * const { data } = await client.getRecentlyPlayedGames({ limit: 10, categories: ["ps5_native_game"] });
     * const names = data.gameLibraryTitlesRetrieve.games.map((game) => game.name);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options How many games, and of which kinds.
     */
    getRecentlyPlayedGames(options?: RecentlyPlayedGamesOptions & RequestOptions): Promise<RecentlyPlayedGamesResponse>;
    /**
     * Lists what the PlayStation Store has in a category, such as the games for PS5, the latest first.
     *
     * These are the ids of some categories: `4cbf39e2-5749-4970-ba81-93a489e4570c` games for PS5,
     * `44d8bb20-653e-431e-8ad0-c0a365f68d2f` games for PS4, `e1699f77-77e1-43ca-a296-26d08abacb0f` new games,
     * `803cee19-e5a1-4d59-a463-0b6b2701bf7c` deals, `d9930400-c5c7-4a06-a28d-cc74888426dc` what is free,
     * `038b4df3-bb4c-48f8-8290-3feb35f0f0fd` PlayStation Plus. `getStoreViews()` finds others.
     *
     * Most categories list products. Some, such as the new games, list games instead, as `concepts` and without prices:
     * `getStoreConceptPrice()` has them.
     *
     * Asks `GET /api/graphql/v1/op?operationName=categoryGridRetrieve` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const deals = "803cee19-e5a1-4d59-a463-0b6b2701bf7c";
     * const { data } = await client.getStoreCategory(deals, { size: 20, sortBy: "productName", isAscending: true });
     * const { products, concepts, pageInfo } = data.categoryGridRetrieve;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param categoryId The category's id, such as `"4cbf39e2-5749-4970-ba81-93a489e4570c"` for the games for PS5.
     * @param options Which page, in which order, and in which language.
     */
    getStoreCategory(categoryId: string, options?: StoreCategoryOptions & RequestOptions): PagedPromise<StoreCategoryResponse, StoreCard>;
    /**
     * Lists what the PlayStation Store has in a category, as the mobile app shows it: in the store's own order, and with
     * the category's filters. Most categories list products. Some list games instead, as `concepts`.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetCategoryGrid` on m.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreCategoryGrid("4cbf39e2-5749-4970-ba81-93a489e4570c", { size: 20 });
     * const { products, concepts, facetOptions } = data.categoryGridRetrieve;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param categoryId The category's id, such as `"4cbf39e2-5749-4970-ba81-93a489e4570c"` for the games for PS5.
     * @param options Which page of the list, and in which language.
     */
    getStoreCategoryGrid(categoryId: string, options?: StorePageOptions & RequestOptions): PagedPromise<StoreCategoryResponse, StoreCard>;
    /**
     * Tells what the PlayStation Store says of a game: names, texts, genres, pictures, and when it comes out.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetConceptById` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConcept("10000237");
     * const { name, releaseDate } = data.conceptRetrieve;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConcept(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptResponse>;
    /**
     * Tells what makes a game of the PlayStation Store easier to play, by platform.
     *
     * Only the names of its members are known: `accessibilityNoticesByPlatform` and `platforms`.
     * Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForAccessibilityFeatures` on web.np.playstation.com;
     * see <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptAccessibility("10000237");
     * console.log(data.conceptRetrieve);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptAccessibility(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<Record<string, unknown>>>;
    /**
     * Lists the add-ons of a game in the PlayStation Store, over all its versions: additions to the game, and items such
     * as coins.
     *
     * PSN does not say how long the list is: it ends with an empty page.
     *
     * Asks `GET /api/graphql/v1/op?operationName=getAddOnProductsByConcept` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptAddOns("10000237");
     * console.log(data.addOnProductsRetrieve.addOnProducts.map(({ name }) => name));
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options Which page of the list, and in which language.
     */
    getStoreConceptAddOns(conceptId: string, options?: StorePageOptions & RequestOptions): PagedPromise<StoreConceptAddOnsResponse, StoreCard>;
    /**
     * Tells what a game of the PlayStation Store needs and offers, by platform: how many can play, whether it needs to be
     * online, and what makes it easier to play.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForCompatibilityNotices` on web.np.playstation.com;
     * see <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptCompatibility("10000237");
     * const notices = data.conceptRetrieve.compatibilityNoticesByPlatform?.Common ?? [];
     * console.log(notices.find(({ type }) => type === "NO_OF_PLAYERS")?.value);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptCompatibility(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<StoreConceptCompatibility>>;
    /**
     * Tells from which age a game of the PlayStation Store may be played, and why.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForContentRating` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptContentRating("10000237");
     * console.log(data.conceptRetrieve.contentRating?.description ?? "not rated");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptContentRating(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<StoreConceptWithContentRating>>;
    /**
     * Lists the editions of a game that the PlayStation Store sells, with their prices.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForCtasWithPrice` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptEditions("10000237");
     * for (const { name, webctas } of data.conceptRetrieve.products) {
     * console.log(name, webctas.find(({ type }) => type === "ADD_TO_CART")?.price?.discountedPrice);
     * }
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptEditions(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<StoreConceptEditions>>;
    /**
     * Finds the game that a product of the PlayStation Store belongs to, and what can be bought of it.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetConceptByProductIdQuery` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptFromProductId("EP0001-PPSA90211_00-HARBOUROFLANTERN");
     * const { id, name } = data.productRetrieve.concept;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param productId The product's id: what `getUserEntitlements()` gives as `productId`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptFromProductId(productId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptFromProductIdResponse>;
    /**
     * Tells what a game of the PlayStation Store is about: texts, genres, publisher, and when it comes out. It is a
     * part of what `getStoreConcept()` tells.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForGameInfo` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptInfo("10000237");
     * console.log(data.conceptRetrieve.localizedGenres.map(({ value }) => value));
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptInfo(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<StoreConceptInfo>>;
    /**
     * Gives the legal texts of a game of the PlayStation Store.
     *
     * Asks `GET /api/graphql/v1/op?operationName=wcaConceptRetrieveForLegalText` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptLegalText("10000237");
     * const texts = data.conceptRetrieve.defaultProduct?.descriptions.filter(({ type }) => type === "LEGAL");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptLegalText(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<StoreConceptWithLegalText>>;
    /**
     * Lists the pictures and videos of a game of the PlayStation Store.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForMedia` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptMedia("10000237");
     * const pictures = data.conceptRetrieve.defaultProduct?.media.filter(({ type }) => type === "IMAGE");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptMedia(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<StoreConceptWithMedia>>;
    /**
     * Lists the pictures and videos that the PlayStation Store shows at the top of a game's page.
     *
     * Only the name of its one member is known: `media`. Look at an answer before you rely on it: it may change at any
     * time.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForMediaCarousel` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptMediaCarousel("10000237");
     * console.log(data.conceptRetrieve);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptMediaCarousel(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<Record<string, unknown>>>;
    /**
     * Tells what a game costs in the PlayStation Store, as text and in the smallest unit of the currency.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetPricingDataByConceptId` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptPrice("10000237");
     * const price = data.conceptRetrieve.defaultProduct?.price;
     * console.log(price ? price.discountedPrice : "nothing to buy yet");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptPrice(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPriceResponse>;
    /**
     * Tells how many stars players give a game in the PlayStation Store.
     *
     * Asks `GET /api/graphql/v1/op?operationName=wcaConceptStarRatingRetrive` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptRating("10000237");
     * console.log(data.conceptRetrieve.defaultProduct?.starRating?.averageRating ?? "not rated yet");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptRating(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptRatingResponse>;
    /**
     * Tells what a game of the PlayStation Store is called, and whether the signed-in account owns it.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForGameTitle` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptTitle("10000237");
     * const { name, ownedTitles } = data.conceptRetrieve;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptTitle(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<StoreConceptTitle>>;
    /**
     * Lists what the PlayStation Store offers beside a game: its better editions.
     *
     * Only the names of its members are known: `products` and `media`.
     * Look at an answer before you rely on it: it may change at any time.
     *
     * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForUpsellWithCtas` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreConceptUpsell("10000237");
     * console.log(data.conceptRetrieve);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreConceptUpsell(conceptId: string, options?: StoreOptions & RequestOptions): Promise<StoreConceptPartResponse<Record<string, unknown>>>;
    /**
     * Reads the first view of a category of the PlayStation Store: its heading, and the grid of its products.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetDefaultView` on m.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { target, localizedName } = link; // of a component of getStoreViews()
     * const { data } = await client.getStoreDefaultView(target, localizedName, experienceId);
     * const { childViews } = data.emsDefaultViewRetrieve;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param categoryId The category's id: the `target` of a link in a view.
     * @param localizedKeyId The key of its name: the `localizedName` of that link.
     * @param experienceId The store's id: what `getStoreExperience()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreDefaultView(categoryId: string, localizedKeyId: string, experienceId: string, options?: StoreOptions & RequestOptions): Promise<StoreDefaultViewResponse>;
    /**
     * Gives the root of the PlayStation Store: its tabs, and where they lead.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetExperience` on m.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreExperience();
     * const { id, navTree } = data.emsExperienceRetrieve;
     * const [viewId] = navTree.items.flatMap(({ link }) => link.match(/(?<=^EMS_VIEW:).+/) ?? []);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which store, and in which language.
     */
    getStoreExperience(options?: StoreExperienceOptions & RequestOptions): Promise<StoreExperienceResponse>;
    /**
     * Lists the offers of a PlayStation Plus subscription, with their prices.
     *
     * Asks `GET /api/graphql/v1/op?operationName=featuresRetrieve` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStorePlusOffers("TIER_20");
     * for (const { title, price } of data.tierSelectorOffersRetrieve.offers) console.log(title, price.discountedPrice);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param tier Which subscription: `"TIER_10"` is Essential, `"TIER_20"` is Extra, `"TIER_30"` is Premium.
     * @param options In which language, and so for which country.
     */
    getStorePlusOffers(tier: "TIER_10" | "TIER_20" | "TIER_30", options?: StoreOptions & RequestOptions): Promise<StorePlusOffersResponse>;
    /**
     * Tells what the PlayStation Store says of a product: an edition of a game, or an add-on.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetProductById` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreProduct("EP0001-PPSA90211_00-HARBOUROFLANTERN");
     * const { name, platforms, concept } = data.productRetrieve;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param productId The product's id: what `getUserEntitlements()` gives as `productId`.
     * @param options In which language, and so for which country.
     */
    getStoreProduct(productId: string, options?: StoreOptions & RequestOptions): Promise<StoreProductResponse>;
    /**
     * Tells how many stars players give a product in the PlayStation Store: an edition of a game, or an add-on.
     *
     * Asks `GET /api/graphql/v1/op?operationName=wcaProductStarRatingRetrive` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreProductRating("EP0001-PPSA90211_00-HARBOUROFLANTERN");
     * console.log(data.productRetrieve.starRating?.averageRating ?? "not rated yet");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param productId The product's id: what `getUserEntitlements()` gives as `productId`.
     * @param options In which language, and so for which country.
     */
    getStoreProductRating(productId: string, options?: StoreOptions & RequestOptions): Promise<StoreProductRatingResponse>;
    /**
     * Reads a strand of the PlayStation Store: a row of products or games that the store has put together. The
     * answer is a list, whose first item is the strand.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetCategoryStrands` on m.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreStrands("fbb563aa-c602-476d-bb92-fe7f35080205", { size: 10 });
     * const [strand] = data.categoryStrandsRetrieve;
     * const cards = strand?.products ?? strand?.concepts ?? [];
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param strandId The strand's id, which the views of the store name.
     * @param options Which page of the list, and in which language.
     */
    getStoreStrands(strandId: string, options?: StorePageOptions & RequestOptions): Promise<StoreStrandsResponse>;
    /**
     * Lists the add-ons of a title in the PlayStation Store: additions to the game, and items such as coins.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetAddOnsByTitleId` on web.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreTitleAddOns("PPSA01521_00", { size: 20 });
     * for (const { name, price } of data.addOnProductsByTitleIdRetrieve.addOnProducts) console.log(name, price?.discountedPrice);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npTitleId The title's id, such as `"PPSA01521_00"`.
     * @param options Which page of the list, and in which language.
     */
    getStoreTitleAddOns(npTitleId: string, options?: StorePageOptions & RequestOptions): PagedPromise<StoreTitleAddOnsResponse, StoreCard>;
    /**
     * Reads a view of the PlayStation Store: a part of a page, with its pictures, texts and grids.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetViews` on m.np.playstation.com; see
     * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
     *
     * ```ts
     * const { data } = await client.getStoreViews(viewId, experienceId);
     * const grids = data.emsViewsRetrieve.flatMap(({ components }) => components.filter(({ categoryId }) => categoryId));
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param viewId The view's id: what comes after `EMS_VIEW:` in a link of `getStoreExperience()`, or the `target` of a link in another view.
     * @param experienceId The store's id: what `getStoreExperience()` gives as `id`.
     * @param options In which language, and so for which country.
     */
    getStoreViews(viewId: string, experienceId: string, options?: StoreOptions & RequestOptions): Promise<StoreViewsResponse>;
    /**
     * Reads what the catalogue says of a title: names, genres, texts, pictures, ratings, and what can be bought.
     *
     * Asks `GET /api/catalog/v2/titles/{npTitleId}/concepts` on m.np.playstation.com. PSNAWP's tests have recorded its
     * answers.
     *
     * ```ts
     * const [concept] = await client.getTitleConcepts("PPSA01521_00", { country: "GB", language: "en" });
     * console.log(concept?.name, concept?.genres);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param npTitleId The title's id, such as `"PPSA01521_00"` or `"CUSA01433_00"`.
     * @param options For which country, and in which language.
     */
    getTitleConcepts(npTitleId: string, options?: TitleConceptOptions & RequestOptions): Promise<TitleConcept[]>;
    /**
     * Lists what the signed-in account owns on PS4 and PS5: games, additions and subscriptions that it bought or claimed.
     *
     * Asks `GET /api/entitlement/v2/users/me/internal/entitlements` on m.np.playstation.com. PSNAWP's tests have recorded
     * its answers.
     *
     * ```ts
     * const { entitlements, totalResults } = await client.getUserEntitlements({ limit: 50 });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Which page, and of which titles.
     */
    getUserEntitlements(options?: EntitlementOptions & RequestOptions): PagedPromise<UserEntitlementsResponse, Entitlement>;
    /**
     * Tells how often and how long an account played one game: an item of `getUserPlayedGames()`.
     *
     * Asks `GET /api/gamelist/v2/users/{accountId}/titles/{titleId}` on m.np.playstation.com; see
     * <https://github.com/Tustin/psn-php>, which has it.
     *
     * ```ts
     * const { playCount, playDuration } = await client.getUserPlayedGame("me", "PPSA01521_00");
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param titleId The title's id, such as `"PPSA01521_00"`.
     * @param options Headers to send besides the usual ones.
     */
    getUserPlayedGame(accountId: string, titleId: string, options?: HeaderOptions & RequestOptions): Promise<PlayedGame>;
    /**
     * Lists the PS4, PS5 and PC games that an account played, the latest first: how often, for how long, and when first
     * and last.
     *
     * A page has at most 200 games; `nextOffset` is `null` on the last page.
     *
     * Asks `GET /api/gamelist/v2/users/{accountId}/titles` on m.np.playstation.com.
     *
     * ```ts
     * const { titles } = await client.getUserPlayedGames("me", { limit: 50, offset: 0 });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options Which page, and which kinds of games.
     */
    getUserPlayedGames(accountId: string, options?: PlayedGamesOptions & RequestOptions): PagedPromise<UserPlayedGamesResponse, PlayedGame>;
    /**
     * Lists the titles that an account played last, with hours played, and how far the story has come.
     *
     * `storyProgress` is always that of the signed-in account, also in the titles of another account.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetRecentPlayedTitles` on m.np.playstation.com; see
     * <https://github.com/andshrew/PlayStation-Trophies/issues/24>.
     *
     * ```ts
     * const { data } = await client.getUserRecentTitles("me", { count: 10 });
     * const progress = data.recentPlayedTitlesRetrieve.map(({ title, storyProgress }) => [title.name, storyProgress]);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param options How many titles, and of which kinds.
     */
    getUserRecentTitles(accountId: string, options?: RecentTitlesOptions & RequestOptions): Promise<UserRecentTitlesResponse>;
    /**
     * Lists what the signed-in account has on its wish list in the PlayStation Store, with prices as text.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetStoreWishlist` on m.np.playstation.com; see
     * <https://github.com/andshrew/PlayStation-Trophies>, whose example answer this is made from.
     *
     * ```ts
     * const { data } = await client.getUserWishlist();
     * const prices = data.storeWishlist.map(({ name, price }) => `${name}: ${price?.discountedPrice ?? "not out yet"}`);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param options Headers to send besides the usual ones.
     */
    getUserWishlist(options?: StoreOptions & RequestOptions): Promise<UserWishlistResponse>;
    /**
     * Searches PSN. One domain is known: `"SocialAllAccounts"` searches accounts by online id.
     *
     * PSN's search does not find every account. If you have the exact online id, use `getProfileFromUserName()`.
     *
     * Asks `POST /api/search/v1/universalSearch` on m.np.playstation.com.
     *
     * ```ts
     * const { domainResponses } = await client.makeUniversalSearch("harbour-pilot", "SocialAllAccounts");
     * const accountId = domainResponses[0]?.results[0]?.socialMetadata.accountId;
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param searchTerm What to search for, such as an online id or its beginning.
     * @param domain Where to search: `"SocialAllAccounts"`.
     * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    makeUniversalSearch<R extends UniversalSearchDomains>(searchTerm: string, domain: R, options?: RequestOptions): Promise<UniversalSearchResponse<R extends "SocialAllAccounts" ? SocialAccountResult : unknown>>;
    /**
     * Searches the PlayStation Store for games and add-ons: the first 15 of each that PSN finds.
     *
     * `results` has two domains, `MobileGames` and `MobileAddOns`. A game's `id` is its concept id.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetContextSearchResults` on m.np.playstation.com. PSNAWP's tests have
     * recorded its answers.
     *
     * ```ts
     * const { data } = await client.searchGames("lantern");
     * const games = data.universalContextSearch.results.find(({ domain }) => domain === "MobileGames");
     * const names = games?.searchResults.map(({ result }) => result.name);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param searchTerm What to search for, such as a name or its beginning.
     * @param options The language of the headings.
     */
    searchGames(searchTerm: string, options?: SearchOptions & RequestOptions): Promise<ContextSearchResponse<GameSearchResult>>;
    /**
     * Reads a further page of `searchGames()`.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetDomainSearchResults` on m.np.playstation.com. PSNAWP's tests have
     * recorded its answers.
     *
     * ```ts
     * const first = await client.searchGames("lantern");
     * const [{ next, searchResults }] = first.data.universalContextSearch.results;
     * const second = await client.searchGamesPage("lantern", next, { pageOffset: searchResults.length });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param searchTerm What the first page was searched for.
     * @param cursor The `next` of the page before, in the same domain.
     * @param options Where the page begins, and how large it is.
     */
    searchGamesPage(searchTerm: string, cursor: string, options: GameSearchPageOptions & RequestOptions): Promise<DomainSearchResponse<GameSearchResult>>;
    /**
     * Searches accounts by online id and by the names that they show: the first 15 of what PSN finds.
     *
     * The best match is not always an exact one. If you have the exact online id, use `getProfileFromUserName()`.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetContextSearchResults` on m.np.playstation.com. PSNAWP's tests have
     * recorded its answers.
     *
     * ```ts
     * const { data } = await client.searchUsers("harbour");
     * const [players] = data.universalContextSearch.results;
     * const names = players?.searchResults.map(({ result }) => result.onlineId);
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param searchTerm What to search for, such as an online id or its beginning.
     * @param options The language of the headings.
     */
    searchUsers(searchTerm: string, options?: SearchOptions & RequestOptions): Promise<ContextSearchResponse<PlayerSearchResult>>;
    /**
     * Reads a further page of `searchUsers()`.
     *
     * Asks `GET /api/graphql/v1/op?operationName=metGetDomainSearchResults` on m.np.playstation.com. PSNAWP's tests have
     * recorded its answers.
     *
     * ```ts
     * const first = await client.searchUsers("harbour");
     * const [{ next, searchResults }] = first.data.universalContextSearch.results;
     * const second = await client.searchUsersPage("harbour", next, { pageOffset: searchResults.length });
     * ```
     *
     * Rejects with a `PsnError`, whose `code` says why.
     *
     * @param searchTerm What the first page was searched for.
     * @param cursor The `next` of the page before, in the same domain.
     * @param options Where the page begins, and how large it is.
     */
    searchUsersPage(searchTerm: string, cursor: string, options: UserSearchPageOptions & RequestOptions): Promise<DomainSearchResponse<PlayerSearchResult>>;
}

/** A friend, with what PSN tells of it. */
interface Friend {
    /** The account's number, as a string. */
    accountId: string;
    /** The profile. Missing if PSN gives none. */
    profile?: ProfileFromAccountIdResponse;
    /** Whether the friend is online, and what it plays. Missing if PSN does not tell it. */
    presence?: BasicPresence;
}

/** What the catalogue says of a title. */
interface TitleInfo {
    /** The game's number in the PlayStation Store, as a string. */
    conceptId: string;
    /** The name in the language that was asked for. */
    name: string;
    /** The names that PSN gives besides, by language, such as `{ "en-US": "Harbour of Lanterns" }`. */
    names: Record<string, string>;
    /** The address of a picture to show beside the name. Missing if the catalogue has none. */
    iconUrl?: string;
}

/** A title as `getUserTitles()` gives it, or what is known of it. */
interface NamedTitleReference extends TitleReference {
    /** The title's name. Without it, the client asks PSN for the name. */
    trophyTitleName?: string | undefined;
}
/** What is known of an account already. */
interface TitlePlayTimeOptions {
    /**
     * All games that the account has played: `await client.getUserPlayedGames(accountId, { limit: 200 }).toArray()`. By
     * default, each call reads them.
     */
    games?: readonly PlayedGame[] | undefined;
}
/** How long, how often, and when an account has played a title, over all its versions. */
interface TitlePlayTime {
    /** For how long, in milliseconds. PSN counts whole seconds. */
    milliseconds: number;
    /** How many times the title was started. */
    playCount: number;
    /** When it was first played, in ISO 8601 and UTC. Missing if PSN has no date. */
    firstPlayedDateTime?: string;
    /** When it was last played, in ISO 8601 and UTC. Missing if PSN has no date. */
    lastPlayedDateTime?: string;
    /** The versions that were played, such as those for PS4 and PS5, in the order of `getUserPlayedGames()`. */
    games: PlayedGame[];
}

/** Which trophies of a title to read. */
interface TrophyProgressOptions {
    /** `"all"` (the default), `"default"` for the trophies of the base game, `"001"` and on for added ones. */
    trophyGroupId?: string | undefined;
    /** The trophy service; by default the client finds out. */
    npServiceName?: NpServiceName | undefined;
}
/** What there is to earn, and what an account has earned of it. */
interface TrophyProgress {
    /** How many trophies there are. */
    definedTrophies: TrophyCounts;
    /** How many of them the account has earned. */
    earnedTrophies: TrophyCounts;
    /** How far the account has come, in percent, from `0` to `100`, as PSN counts it: by points, without the platinum. */
    progress: number;
}
/** A trophy, and what an account has done for it. */
interface TrophyWithProgress extends Trophy {
    /** The trophy's name, in the language of the request. */
    trophyName: string;
    /** What to do for the trophy, in the language of the request. */
    trophyDetail: string;
    /** The address of the trophy's picture. */
    trophyIconUrl: string;
    /** The group that the trophy belongs to: `default` for the game itself, `001` and on for what was added to it. */
    trophyGroupId: string;
    /** Whether the account has earned the trophy. */
    earned: boolean;
}
/** A trophy group, and how far an account has come in it. */
interface TrophyGroupWithProgress extends Partial<TrophyGroup>, TrophyProgress {
    /** The group's id: `default` for the game itself, `001`, `002` and so on for what was added to it. */
    trophyGroupId: string;
    /** How many trophies the group has. */
    definedTrophies: TrophyCounts;
    /**
     * The group's name. Present only if the title has groups beside the default one. Otherwise PSN is not asked for it.
     */
    trophyGroupName?: string;
    /** The address of the group's icon. Present if the name is. */
    trophyGroupIconUrl?: string;
}
/** A title's trophies and groups, merged with what an account has earned of them. */
interface TitleTrophiesWithProgress extends TrophyProgress {
    /** The id of the title's trophy set, such as `NPWR12345_00`. */
    npCommunicationId: string;
    /** The version of the trophy set, such as `01.00`. It goes up when trophies are added. */
    trophySetVersion: string;
    /** Whether the title has trophy groups beside the default one. */
    hasTrophyGroups: boolean;
    /** Whether the account has ever played the title. If not, nothing is earned, and no trophy has a rarity. */
    isPlayed: boolean;
    /** When the account last earned a trophy here, in ISO 8601 and UTC. Missing if it never played the title. */
    lastUpdatedDateTime?: string;
    /** The earned trophies that the fewest players have. Missing if nothing is earned. */
    rarestTrophies?: RarestThinTrophy[];
    /** The groups of the trophies below, the default one first. */
    trophyGroups: TrophyGroupWithProgress[];
    /** The trophies: all of the title, or those of the group asked for. */
    trophies: TrophyWithProgress[];
}
/** What a title that was given as an object adds to the result. */
type FieldsOf<Title> = Title extends string ? unknown : Omit<Title, keyof TitleTrophiesWithProgress>;

/**
 * A session with PSN. It stays signed in, keeps to the rate limit, tries again, reads lists page by page, and says what went
 * wrong.
 *
 * Every endpoint is a method. It has the name and the arguments of the function of that name, without `authorization`.
 * No method throws. They reject with a `PsnError`, except that they pass on what `onTokens` throws, what the `toJSON` of a
 * payload throws, and a `RangeError` near the end of the stack. Wrong options make calls reject, also those of the
 * constructor; `signOut()` works all the same.
 *
 * Keep the tokens that `onTokens` gets: PSN revokes an NPSSO that many short runs sign in with.
 *
 * ```ts
 * const client = new PsnClient({ npsso: process.env.PSN_NPSSO, onTokens: (tokens) => save(tokens) });
 * const summary = await client.getUserTrophyProfileSummary("me");
 * for await (const title of client.getUserTitles("me")) console.log(title.trophyTitleName);
 * ```
 */
declare class PsnClient extends EndpointMethods {
    /**
     * Gives the trophies and trophy groups of a title, each with what an account has earned of it: names, details and icons
     * together with dates, rarity and steps, and the counts and the progress of the title and of each group.
     *
     * This is `getTitleTrophies()` and `getUserTrophiesEarnedForTitle()` in one, all pages of both, merged by `trophyId`. It
     * takes two requests, and a third (`getTitleTrophyGroups()`) if the title has groups beside the default one. Fields that
     * this version does not know are kept.
     *
     * Resolves with the title and its trophies. For a title that the account has never played, nothing is earned and
     * `isPlayed` is `false`. Rejects with a `PsnError`, whose `endpoint` says which request failed: `not_found` if there is
     * no such title, `forbidden_privacy` if the account does not show its trophies.
     *
     * Asks `/api/trophy/v1` on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
     *
     * ```ts
     * for await (const title of client.getUserTitles("me")) {
     *   const { trophyTitleName, progress, trophies } = await client.getTitleTrophiesWithProgress("me", title);
     *   const left = trophies.filter((trophy) => !trophy.earned).map((trophy) => trophy.trophyName);
     *   console.log(`${trophyTitleName}: ${progress} %, still to earn: ${left.join(", ")}`);
     * }
     * ```
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param title A title as `getUserTitles()` gives it, whose fields the result has, too; or the id of its trophy set, such
     * as `"NPWR20188_00"`.
     * @param options Which trophy group, which trophy service, and the options of each request.
     */
    getTitleTrophiesWithProgress<Title extends string | TitleReference>(accountId: string, title: Title, options?: TrophyProgressOptions & RequestOptions): Promise<TitleTrophiesWithProgress & FieldsOf<Title>>;
    /**
     * Lists the friends of an account with their profiles and presence, in as few requests as PSN allows: one for the list,
     * and two for each hundred friends.
     *
     * Resolves with all friends, in the order of `getUserFriendsAccountIds()`. Rejects with a `PsnError`, whose `code` says
     * why and whose `endpoint` says which request has failed.
     *
     * ```ts
     * const friends = await client.getFriends();
     * const online = friends.filter(({ presence }) => presence?.primaryPlatformInfo.onlineStatus === "online");
     * console.log(online.map(({ profile }) => profile?.onlineId));
     * ```
     *
     * @param accountId The account whose friends are read: its numeric id, or `"me"`, the default.
     * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    getFriends(accountId?: string, options?: RequestOptions): Promise<Friend[]>;
    /**
     * Looks up titles by any number of title ids (`"CUSA…"`, `"PPSA…"`): which trophy sets they have, and what an account
     * has earned of them. PSN takes five ids a request; several requests are sent at once. An id that PSN does not know
     * does not make the others fail.
     *
     * Resolves with a map from each id to the list of its trophy sets. Most titles have one set. The list is empty for a
     * title that the account never played, and `undefined` for an id that PSN does not know. Rejects with a `PsnError`,
     * whose `code` says why.
     *
     * ```ts
     * const titles = await client.getTrophyTitlesForTitleIds("me", ["PPSA01521_00", "CUSA01433_00"]);
     * const npCommunicationId = titles.get("PPSA01521_00")?.[0]?.npCommunicationId;
     * ```
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param npTitleIds The title ids.
     * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    getTrophyTitlesForTitleIds(accountId: string, npTitleIds: readonly string[], options?: RequestOptions): Promise<Map<string, SpecificTrophyTitle[] | undefined>>;
    /**
     * Finds the account id of an online id, also of one that the account had before. `getProfileFromAccountId()` gives the
     * online id that it has now.
     *
     * Resolves with the account's number, as a string. Rejects with a `PsnError`: `not_found` if no account has, or had,
     * this name.
     *
     * ```ts
     * const accountId = await client.getAccountId("harbour-pilot");
     * ```
     *
     * @param onlineId The online id. Upper and lower case are the same.
     * @param options Options of the request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    getAccountId(onlineId: string, options?: RequestOptions): Promise<string>;
    /**
     * Tells a title's names and icon by its title id, whether or not somebody has played it. This is `getTitleConcepts()`
     * in short. (`getTitleTrophyGroups()` tells the names of trophy sets.)
     *
     * Resolves with them. Rejects with a `PsnError`: `not_found` if the catalogue does not have the title.
     *
     * ```ts
     * const { name, iconUrl } = await client.getTitleInfo("PPSA01521_00", { country: "FR", language: "fr" });
     * ```
     *
     * @param npTitleId The title id, such as `"PPSA01521_00"` or `"CUSA01433_00"`.
     * @param options For which store, in which language, and the options of the request.
     */
    getTitleInfo(npTitleId: string, options?: TitleConceptOptions & RequestOptions): Promise<TitleInfo>;
    /**
     * Lists the trophies of a title, each with its game help: the hints, and the addresses of videos, which soon expire.
     *
     * This is `getTitleTrophies()`, `getTitleGameHelpAvailability()` and `getTitleGameHelp()` in one: two requests, and one
     * more for each ten trophies with help.
     *
     * Resolves with all trophies of the title. Rejects with a `PsnError`, whose `code` says why and whose `endpoint` says
     * which request has failed.
     *
     * ```ts
     * const { trophies } = await client.getTitleTrophiesWithGameHelp("NPWR20188_00");
     * for (const { trophyName, gameHelp } of trophies) {
     *   const [hint] = gameHelp?.groups[0]?.tipContents ?? [];
     *   if (hint) console.log(`${trophyName}: ${hint.description}`);
     * }
     * ```
     *
     * @param title A title as `getUserTitles()` gives it, or the id of its trophy set, such as `"NPWR20188_00"`.
     * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    getTitleTrophiesWithGameHelp(title: string | TitleReference, options?: RequestOptions): Promise<TitleTrophiesWithGameHelp>;
    /**
     * Tells how long, how often and when an account has played a title, over all its versions: on PS4, PS5 and PC.
     *
     * PSN counts this for games, and does not say to which trophy set a game belongs. So the client reads the played games,
     * one request for each 200. Then it takes the games with the most similar names, at most 20, and asks for the trophy set
     * of each, one request for each five. If the title has no name, one or two more requests ask for it. If you ask for
     * several titles, read the games once, and pass them as `games`: then most titles take one request each.
     *
     * Resolves with the time and the games that it comes from. Resolves with `undefined` if PSN does not tell: for titles of
     * other consoles, and for games whose name has changed. Rejects with a `PsnError`. Its `code` says why, and its
     * `endpoint` says which request failed: `forbidden` if the account does not show its games, `invalid_response` if a play
     * time cannot be read.
     *
     * Asks `GET /api/gamelist/v2/users/{accountId}/titles` and `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`
     * on m.np.playstation.com. PSNAWP's tests have recorded their answers.
     *
     * ```ts
     * const games = await client.getUserPlayedGames("me", { limit: 200 }).toArray();
     * for await (const title of client.getUserTitles("me").take(10)) {
     *   const played = await client.getTitlePlayTime("me", title, { games });
     *   if (played) console.log(`${title.trophyTitleName}: ${Math.round(played.milliseconds / 3_600_000)} hours`);
     * }
     * ```
     *
     * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
     * @param title A title as `getUserTitles()` gives it, or the id of its trophy set, such as `"NPWR20188_00"`.
     * @param options The games that the account has played, in the same language as the title, if they are known; and the
     * options of each request.
     */
    getTitlePlayTime(accountId: string, title: string | NamedTitleReference, options?: TitlePlayTimeOptions & RequestOptions): Promise<TitlePlayTime | undefined>;
    /**
     * Searches accounts by online id and by the names that they show. The best match is not always an exact one: if you have
     * the exact online id, use `getAccountId()`.
     *
     * Resolves with the first 15 of what PSN finds. Iterating over it gives all accounts; the next page is asked for when
     * the one before is read. Rejects with a `PsnError`, whose `code` says why.
     *
     * Asks the queries `metGetContextSearchResults` and `metGetDomainSearchResults` at `/api/graphql/v1/op` on
     * m.np.playstation.com. PSNAWP's tests have recorded their answers.
     *
     * ```ts
     * for await (const { onlineId, accountId } of client.searchUsers("harbour").take(50)) console.log(onlineId, accountId);
     * ```
     *
     * @param searchTerm What to search for, such as an online id or its beginning.
     * @param options The language of the headings, and the options of each request.
     */
    searchUsers(searchTerm: string, options?: SearchOptions & RequestOptions): IterablePromise<ContextSearchResponse<PlayerSearchResult>, PlayerSearchResult>;
    /**
     * Searches the PlayStation Store for games and add-ons.
     *
     * Resolves with the first 15 of each that PSN finds, in the domains `MobileGames` and `MobileAddOns`. Iterating over it
     * gives all games; the next page is asked for when the one before is read. `searchGamesPage()` reads more add-ons. A
     * game's `id` is its concept id. Rejects with a `PsnError`, whose `code` says why.
     *
     * Asks the queries `metGetContextSearchResults` and `metGetDomainSearchResults` at `/api/graphql/v1/op` on
     * m.np.playstation.com. PSNAWP's tests have recorded their answers.
     *
     * ```ts
     * const games = await client.searchGames("lantern").toArray(50);
     * ```
     *
     * @param searchTerm What to search for, such as a name or its beginning.
     * @param options The language of the headings, and the options of each request.
     */
    searchGames(searchTerm: string, options?: SearchOptions & RequestOptions): IterablePromise<ContextSearchResponse<GameSearchResult>, ConceptSearchResult>;
    /**
     * Reads messages of a group, the newest first.
     *
     * Resolves with a page of them. Iterating over it gives all messages, back to the oldest; the next page is asked for
     * when the one before is read. Rejects with a `PsnError`: `not_found` if the signed-in account is in no such group.
     *
     * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}/threads/{groupId}/messages`
     * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
     *
     * ```ts
     * for await (const { sender, body } of client.getGroupMessages(groupId).take(100)) {
     *   console.log(`${sender.onlineId}: ${body ?? "(no text)"}`);
     * }
     * ```
     *
     * @param groupId The group's id, as `getUserGroups()` gives it.
     * @param options Which messages, how many a page, and the options of each request.
     */
    getGroupMessages(groupId: string, options?: GroupMessagesOptions & RequestOptions): IterablePromise<GroupMessagesResponse, GroupMessage>;
    /**
     * Finds the group that has the signed-in account and exactly these others, or makes it. If there are several such
     * groups, it takes the one with the latest change.
     *
     * Resolves with the group's id, and whether everybody is in it. PSN leaves people out of a new group if their settings
     * forbid it. Rejects with a `PsnError`: `forbidden_privacy` if nobody can be invited. For one other account, it takes one
     * request. For several, it reads the groups of the signed-in account, 200 at a time, until it finds the group. The
     * request that makes a group is sent once, and never repeated by itself.
     *
     * ```ts
     * const { groupId } = await client.findOrCreateGroup(["1234567890123456789", "1234567890123456790"]);
     * await client.renameGroup(groupId, "Lamp lighters");
     * ```
     *
     * @param accountIds The numeric ids of 1 to 100 others.
     * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    findOrCreateGroup(accountIds: readonly string[], options?: RequestOptions): Promise<Pick<CreateGroupResponse, "groupId" | "hasAllAccountInvited">>;
    /**
     * Sends a text to some people, in the group that `findOrCreateGroup()` finds or makes for them.
     *
     * The request is sent once, and never repeated by itself. If you call this twice, it sends two messages. Resolves with the
     * message's id and time, and the id of the group. Rejects with a `PsnError`: its `code` says why, its
     * `endpoint` says which request failed.
     *
     * ```ts
     * const accountId = await client.getAccountId("harbour-pilot");
     * await client.sendMessage([accountId], "Shall we play?");
     * ```
     *
     * @param accountIds The numeric ids of 1 to 100 others.
     * @param body The text.
     * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    sendMessage(accountIds: readonly string[], body: string, options?: RequestOptions): Promise<SendGroupMessageResponse & Pick<CreateGroupResponse, "groupId">>;
    /**
     * Sends a picture to some people, in the group that `findOrCreateGroup()` finds or makes for them: uploads it, and sends it
     * as a message.
     *
     * Each request is sent once, and never repeated by itself. If you call this twice, it sends two messages. Resolves with the
     * message's id and time, and the id of the group. Rejects with a `PsnError`: its `code` says why, its `endpoint` says which
     * request failed. What is no such picture is refused before any request.
     *
     * ```ts
     * const accountId = await client.getAccountId("harbour-pilot");
     * await client.sendPicture([accountId], await readFile("photo.jpg"));
     * ```
     *
     * @param accountIds The numeric ids of 1 to 100 others.
     * @param picture The bytes of a PNG or JPEG picture, at most 1 MiB (1,048,576 bytes).
     * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
     */
    sendPicture(accountIds: readonly string[], picture: Uint8Array | ArrayBuffer, options?: RequestOptions): Promise<SendGroupMessageResponse & Pick<CreateGroupResponse, "groupId">>;
}

/** A trophy of a title, and its game help. */
interface TrophyAndGameHelp extends TitleThinTrophy {
    /** The hints and videos. Missing for a trophy without game help, and if the account may not see it. */
    gameHelp?: TrophyTip;
}
/** The trophies of a title with their game help. */
interface TitleTrophiesWithGameHelp {
    /** Whether the account may see the help. Missing if no trophy of the title has any. */
    hasAccess?: boolean;
    /** All trophies of the title, with and without help. */
    trophies: TrophyAndGameHelp[];
}

/** A title of a collection, as the index has it: numbers and dates. `collection.title()` has names and trophies. */
interface CollectionTitle {
    /** The id of the title's trophy set, such as `NPWR12345_00`. */
    npCommunicationId: string;
    /** The trophy service that the title belongs to. */
    npServiceName: string;
    /** The platform, or several with commas between. */
    trophyTitlePlatform: string;
    /** The version of the trophy set, such as `01.00`. */
    trophySetVersion: string;
    /** When the account last earned a trophy here, in ISO 8601 and UTC; missing where PSN gave no date. */
    lastUpdatedDateTime?: string;
    /** When the title's trophies were read. Rates and rarities are as of then: PSN changes them every day. */
    fetchedAt: Date;
    /** How many trophies the title has. */
    definedTrophies: TrophyCounts;
    /** How many of them the account has earned. */
    earnedTrophies: TrophyCounts;
    /** How far the account has come, in percent. */
    progress: number;
    /** Whether the account has hidden the title from others. */
    hiddenFlag: boolean;
}
/** How to count a collection. */
interface StatsOptions {
    /**
     * Where days begin: a name of the IANA database, such as `"Europe/Berlin"`. By default it is the time zone of the
     * runtime, which is UTC on most servers.
     */
    timeZone?: string | undefined;
}
/** All of an account, as `exportJSON()` and `streamJSON()` write it. */
interface ExportedCollection {
    /** The account's numeric id. */
    accountId: string;
    /** All titles, by their ids. */
    titles: ExportedTitle[];
}
/** A title of an export. Where the store has lost it, it has no name and no trophies. */
type ExportedTitle = CollectionTitle | (CollectionTitle & StoredTitle);
/** A `ReadableStream` of bytes; its parts that are used, where the program's own types do not know it. */
type ByteStream = typeof globalThis extends {
    ReadableStream: {
        prototype: infer T;
    };
} ? T : {
    getReader(): {
        read(): Promise<{
            value?: unknown;
            done: boolean;
        }>;
    };
    cancel(reason?: unknown): Promise<void>;
};
/** A title with its trophies and groups, as it was read. */
interface StoredTitle extends TrophyTitle {
    /** The trophies, merged with what the account has earned. */
    trophies: TrophyWithProgress[];
    /** The groups, if the title has any beside the default one. */
    trophyGroups: TrophyGroup[];
}
/** What has changed in a title since it was stored. */
interface TitleChanges {
    /** Whether the title was not known before. Then all its earned trophies are in `earned`. */
    isNew: boolean;
    /** The trophies that the account has earned since. */
    earned: TrophyWithProgress[];
    /** The trophies that are not earned yet, and whose number of steps has changed. */
    progressed: TrophyWithProgress[];
    /** What the trophy set has gained. */
    added: {
        trophies: TrophyWithProgress[];
        groups: string[];
    };
    /** What the trophy set has lost: the numbers of the trophies, and the ids of the groups. */
    removed: {
        trophies: number[];
        groups: string[];
    };
}
/** A title that a run has brought up to date. */
interface SyncedTitle extends StoredTitle {
    /** The numeric id of the account. */
    accountId: string;
    /** What has changed; missing if nothing has. */
    changes?: TitleChanges;
}
/** A title that could not be read. What was stored of it stays, and the next run asks for it again. */
interface FailedTitle {
    /** The title, as PSN lists it. */
    title: TrophyTitle;
    /** Why. */
    error: PsnError;
}
/** How far a run has come. */
interface SyncProgress {
    /** The account. */
    accountId: string;
    /** How many titles are to be read; titles that change during the run join them. */
    total: number;
    /** How many of them are done, those that failed included. */
    done: number;
    /** How many of them failed. */
    failed: number;
    /** How many requests were sent, with those that were sent again and those for signing in. */
    requests: number;
    /** How many requests were not needed, since the store had what they would have told. */
    requestsSaved: number;
    /** The title that was done last, or has failed. */
    title?: TrophyTitle;
    /** Why that title failed. */
    error?: PsnError;
    /** Until when the run waits. Missing while one of its requests is under way. */
    waitingUntil?: Date;
    /**
     * Why it waits. `"short_list"`: PSN's list of titles is too short to be true. `"lagging_title"`: PSN lists a title and
     * does not have it yet. `"rate_limit"`: the client's limit is used up, be it its own or one that the program keeps.
     * `"blocked"`: PSN has answered 429. `"retry"`: a request has failed, and is sent again.
     */
    waitingFor?: "short_list" | "lagging_title" | "rate_limit" | "blocked" | "retry";
    /** How many milliseconds the rest takes, at the pace so far and by the client's rate limit. */
    timeLeft?: number;
}
/** What a run ends with. */
interface SyncedCollection extends TrophyCollection {
    /**
     * Whether all is read, apart from the titles that failed. It is `false` after `break`, if `maxRequests` was not enough,
     * and if PSN's list of titles stayed too short: then the next run goes on.
     */
    readonly isComplete: boolean;
    /** The titles that failed. */
    readonly failed: readonly FailedTitle[];
    /** The ids of the titles that PSN does not have any more. */
    readonly gone: readonly string[];
    /** How many requests were sent, with those that were sent again and those for signing in. */
    readonly requests: number;
}
/** What a run of several accounts ends with. */
interface SyncedAccounts {
    /** The accounts that were read, in the order in which they were given. */
    readonly collections: readonly SyncedCollection[];
    /** The accounts that could not be read, such as private ones, and why. What is stored of them stays. */
    readonly failed: readonly FailedAccount[];
    /** The accounts that `maxRequests` left no request for. Give them first the next time. */
    readonly notBegun: readonly string[];
    /** Whether all accounts are complete, apart from those that failed. */
    readonly isComplete: boolean;
}
/** An account that could not be read. */
interface FailedAccount {
    /** The account, as it was given. */
    accountId: string;
    /** Why. */
    error: PsnError;
}
/** What has to be done to bring an account up to date. It is JSON. */
interface TrophySyncPlan {
    /** The account's numeric id. */
    accountId: string;
    /** When the plan was made, in milliseconds since 1970. */
    plannedAt: number;
    /** The language of the texts, if one was given. */
    language?: string | undefined;
    /** From which age titles are read again, if it was given, in milliseconds. */
    maxAge?: number | undefined;
    /** One task for each title that has to be read, those whose last change is oldest first. */
    tasks: TrophySyncTask[];
}
/** One title of one account that has to be read. It is JSON, of about 700 bytes. */
interface TrophySyncTask extends Omit<TrophySyncPlan, "tasks"> {
    /** The title, as PSN lists it. */
    title: TrophyTitle;
}

/**
 * The trophies of an account, as they are stored. `syncTrophies()` and `loadTrophies()` make it.
 *
 * Its numbers need no names and texts, and so no store: they are counted at once. `JSON.stringify()` gives the account and
 * its titles without their trophies; for everything, see `exportJSON()`.
 */
declare class TrophyCollection {
    #private;
    /** The account's numeric id. */
    readonly accountId: string;
    /** All titles, by their ids, without names and trophies. Filter and sort them as any list. */
    readonly titles: readonly CollectionTitle[];
    /**
     * A title with its names, texts, trophies and groups, from the store. Resolves with `undefined` if the store does not
     * have it. Rejects with what the store rejects with.
     *
     * ```ts
     * const title = await collection.title("NPWR20188_00");
     * console.log(title?.trophies.filter((trophy) => trophy.earned).length);
     * ```
     *
     * @param npCommunicationId The id of the title's trophy set.
     */
    title(npCommunicationId: string): Promise<StoredTitle | undefined>;
    /**
     * Counts the collection: points and level, completion, rarity, platinums, and what was earned when. `Stats` defines each
     * number. Rates and rarities are as of each title's `fetchedAt`.
     *
     * Throws a `PsnError` with the code `invalid_argument` if an option is wrong.
     *
     * ```ts
     * const { level, completion, perDay } = collection.stats({ timeZone: "Europe/Berlin" });
     * console.log(level.trophyLevel, completion.averageProgress, perDay.days.at(-1));
     * ```
     *
     * @param options The time zone, by which days begin.
     */
    stats(options?: StatsOptions): Stats;
    /**
     * Compares the account with another one: the titles in common, how many trophies each, both and neither have, and who
     * was first. In the names, *mine* is this account, *theirs* the other one.
     *
     * Throws a `PsnError` with the code `invalid_argument` if `other` is no collection.
     *
     * ```ts
     * const { inCommon, titles } = collection.compare(await syncTrophies(client, friendId, { store }));
     * console.log(`${inCommon.mineFirst} of ${inCommon.both} trophies in ${titles.length} titles: I was first`);
     * ```
     *
     * @param other The collection of the other account.
     */
    compare(other: TrophyCollection): Comparison;
    /**
     * Compares the trophies of a title with those of another account: who has which, and who was first. Gives `undefined`
     * unless both have the title. The names of the trophies are in `title()`.
     *
     * Throws a `PsnError` with the code `invalid_argument` if an argument is wrong.
     *
     * ```ts
     * const trophies = collection.compareTitle(other, "NPWR20188_00") ?? [];
     * console.log(trophies.filter((trophy) => trophy.earnedBy === "theirs").length);
     * ```
     *
     * @param other The collection of the other account.
     * @param npCommunicationId The id of the title's trophy set.
     */
    compareTitle(other: TrophyCollection, npCommunicationId: string): TrophyComparison[] | undefined;
    /**
     * The trophies that were earned last, the latest first. Those without a date are left out. Their names are in `title()`.
     *
     * Throws a `PsnError` with the code `invalid_argument` if `n` is no whole number from 1.
     *
     * ```ts
     * for (const { npCommunicationId, trophyId, earnedDateTime } of collection.recent(5)) {
     *   const title = await collection.title(npCommunicationId);
     *   const trophy = title?.trophies.find((one) => one.trophyId === trophyId);
     *   console.log(earnedDateTime, title?.trophyTitleName, trophy?.trophyName);
     * }
     * ```
     *
     * @param n How many at most; 10 by default.
     */
    recent(n?: number): CollectionTrophy[];
    /**
     * All trophies as a table: CSV as RFC 4180 has it, one line for each trophy, earned or not, behind a line with the names
     * of the columns. Those are PSN's. A text that a spreadsheet would take for a formula gets an apostrophe before it.
     *
     * Names and texts come from the store, title by title; what the store does not have is empty. Rejects with what the
     * store rejects with.
     *
     * ```ts
     * await writeFile("trophies.csv", await collection.toCSV());
     * ```
     */
    toCSV(): Promise<string>;
    /**
     * The table of `toCSV()` as a stream of UTF-8, which holds some titles at a time. It fails with what the store rejects
     * with.
     *
     * ```ts
     * return new Response(collection.streamCSV(), { headers: { "content-type": "text/csv; charset=utf-8" } });
     * ```
     */
    streamCSV(): ByteStream;
    /**
     * Everything as JSON: an `ExportedCollection`, with all titles, groups and trophies. A title that the store does not
     * have is without name and trophies. Rejects with what the store rejects with.
     *
     * It is not named `toJSON`, which `JSON.stringify()` would call, and that does not wait for a store.
     *
     * ```ts
     * const { titles }: ExportedCollection = JSON.parse(await collection.exportJSON());
     * ```
     */
    exportJSON(): Promise<string>;
    /**
     * The JSON of `exportJSON()` as a stream of UTF-8, which holds some titles at a time. It fails with what the store
     * rejects with.
     *
     * ```ts
     * return new Response(collection.streamJSON(), { headers: { "content-type": "application/json" } });
     * ```
     */
    streamJSON(): ByteStream;
}

/**
 * Where trophies are kept between runs: anything with these methods, synchronous or not. `localStorage` is one, and so is
 * every storage of `unstorage`. A call that is not answered within 30 seconds ends the run.
 */
interface TrophyStore {
    /** Gives what was set; `null` or `undefined` if nothing was. */
    getItem(key: string): unknown;
    /** Keeps a text, which is JSON. Calls for several keys can be under way at once. */
    setItem(key: string, value: string): unknown;
    /** Forgets a text. */
    removeItem(key: string): unknown;
    /** Gives the bytes that were set. */
    getItemRaw?(key: string): unknown;
    /** Keeps bytes. Without this method, they are kept as base64 text, which is a third longer. */
    setItemRaw?(key: string, value: Uint8Array): unknown;
}
/**
 * A store that lives as long as the program, or as the map that it is given.
 *
 * ```ts
 * const store = memoryStore();
 * ```
 *
 * @param map The map to keep texts in; a new one by default.
 */
declare function memoryStore(map?: Map<string, string>): TrophyStore;

/** How to bring a collection up to date. */
interface SyncTrophiesOptions {
    /** Where trophies are kept between runs. Without it, and without `known`, everything is read. */
    store?: TrophyStore | undefined;
    /** Is told how far the run has come: after each title, and when the run waits. What it throws is ignored. */
    onProgress?: ((progress: SyncProgress) => void) | undefined;
    /** Stops the run, which rejects with the code `aborted`. What is done is saved. */
    signal?: AbortSignalLike | undefined;
    /** How many titles are read at once: 8 by default, at most 32. Several accounts share them. */
    concurrency?: number | undefined;
    /** The language of the texts, such as `"de-DE"`; the client's by default. The store keeps each language apart. */
    language?: string | undefined;
    /** Which titles to read; all by default. Those that it leaves out stay as they are stored. */
    filter?: ((title: TrophyTitle) => boolean) | undefined;
    /**
     * Reads titles again that were read longer ago, in milliseconds. How many players have a trophy changes every day, and
     * PSN does not say so; by default only titles in which something else has changed are read.
     */
    maxAge?: number | undefined;
    /**
     * How many requests the run may send to PSN, at least 6; the next run goes on. It never sends one more: those that are
     * sent again after a failure count, and so do the one to three for signing in. What the store and a `rateLimit` of your
     * own send does not count. A run must get from the account to a whole title: give it at least 9; for an account of more
     * than 800 titles one more, and one for each 800. Several accounts share the requests, and are then read one after the
     * other.
     */
    maxRequests?: number | undefined;
    /** Whether iterating gives only titles in which something has changed. */
    onlyChanged?: boolean | undefined;
    /**
     * For programs with a database of their own, in place of a store: the `lastUpdatedDateTime` that it has of a title.
     * Titles with another date are read. They have no `changes`: only the database knows what it had.
     */
    known?: ((title: TrophyTitle) => string | undefined) | undefined;
}
/** How to find out what has changed. */
type PlanTrophySyncOptions = NeedsStore<"language" | "filter" | "maxAge" | "signal">;
/** How to do a task. */
type RunTrophySyncTaskOptions = NeedsStore<"signal">;
/** How to close the work of a plan. */
type FinishTrophySyncOptions = NeedsStore<"filter" | "onProgress" | "signal" | "concurrency" | "maxRequests" | "onlyChanged">;
/** Some options of `syncTrophies()`, with a store that all machines reach. */
type NeedsStore<Names extends keyof SyncTrophiesOptions> = Pick<SyncTrophiesOptions, Names> & {
    store: TrophyStore;
};
/** What to load of a store. */
interface LoadTrophiesOptions {
    /** Where trophies are kept. */
    store: TrophyStore;
    /** The account's numeric id. A store does not know who `"me"` is. */
    accountId: string;
    /** The language that was synced. */
    language?: string | undefined;
}

/**
 * Gives the trophies that `syncTrophies()` has stored of an account, without a request.
 *
 * Resolves with `undefined` if the store has nothing of the account, or what it has cannot be used: then sync again.
 * Rejects with a `PsnError` if an option is wrong, and with what the store rejects with.
 *
 * ```ts
 * const collection = await loadTrophies({ store: localStorage, accountId: "1234567890123456789" });
 * console.log(collection?.titles.length);
 * ```
 *
 * @param options The store, and whose trophies to load.
 */
declare function loadTrophies(options: LoadTrophiesOptions): Promise<TrophyCollection | undefined>;

/** Runs under way: the promise of their result, and an iterable over the titles as they are done. */
interface TrophySync<Result = SyncedCollection> extends Promise<Result>, AsyncIterable<SyncedTitle> {
}

/**
 * Brings the stored trophies of an account up to date. It reads only what has changed, and knows what PSN does to those
 * who sync: lists that come short, titles that PSN does not have yet, sets that grow, trophies that are earned meanwhile.
 *
 * Await it, iterate over it, or both. Iterating gives each title as soon as it is saved, those whose last change is oldest
 * first. A run that is cut off, by whatever, goes on the next time. When the loop ends early (by `break`, `return` or
 * `throw`), the next run gives what this one has saved and not given; until then, `loadTrophies()` has these titles as they
 * were before. When the process dies inside the loop, the next run may not tell the changes of titles that were saved and
 * not yet given, and may tell the last ones twice.
 *
 * If nothing is new, a run takes two requests; else three, one for each title in which something has changed, and two for a
 * new title, or three if it has groups. Begin to iterate in the turn in which you call this.
 *
 * Resolves with the collection. Titles that fail are in `collection.failed`, and the rest goes on. Rejects with a
 * `PsnError` if the account cannot be read, if an option is wrong, and with the code `aborted` when the signal is aborted;
 * with what the store rejects with, if that fails. All that was stored stays in every case.
 *
 * With a list of accounts it reads all of them. They share the client's rate limit and the trophy sets, and take turns, so
 * that a small account does not wait for a large one. It resolves with the collections. Accounts that cannot be read are
 * in `failed`, and the rest goes on.
 *
 * ```ts
 * const run = syncTrophies(client, "me", { store: localStorage });
 * for await (const title of run) {
 *   for (const trophy of title.changes?.earned ?? []) console.log(`${title.trophyTitleName}: ${trophy.trophyName}`);
 * }
 * const collection = await run;
 * ```
 *
 * @param client A `PsnClient`.
 * @param accountId The account to read, or a list of accounts: numeric ids, or `"me"` for the signed-in account.
 * @param options The store, and how to go about it.
 */
declare function syncTrophies(client: PsnClient, accountId: string, options?: SyncTrophiesOptions): TrophySync;
declare function syncTrophies(client: PsnClient, accountIds: readonly string[], options?: SyncTrophiesOptions): TrophySync<SyncedAccounts>;

/**
 * Finds out what has changed in an account since it was stored, with two requests, and gives one task for each title that
 * has to be read. `runTrophySyncTask()` does a task, on any machine; `finishTrophySync()` closes the work.
 *
 * Resolves with the plan, which is JSON. Rejects as `syncTrophies()` does.
 *
 * ```ts
 * const plan = await planTrophySync(client, accountId, { store });
 * for (const task of plan.tasks) await queue.add("title", task);
 * ```
 *
 * @param client A `PsnClient`.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options The store, which all machines must reach.
 */
declare function planTrophySync(client: PsnClient, accountId: string, options: PlanTrophySyncOptions): Promise<TrophySyncPlan>;
/**
 * Does one task of a plan: reads the title and saves it. It does no harm to do a task twice: what is stored takes no
 * request. A title that PSN does not have yet is asked for again, for up to three minutes.
 *
 * Resolves with the title; its `changes` are against what was stored of it. Rejects with a `PsnError` if the title cannot
 * be read: then try again later, or leave it to `finishTrophySync()`.
 *
 * ```ts
 * const worker = new Worker("trophies", (job) => runTrophySyncTask(client, job.data, { store }));
 * ```
 *
 * @param client A `PsnClient`.
 * @param task A task of a plan.
 * @param options The store.
 */
declare function runTrophySyncTask(client: PsnClient, task: TrophySyncTask, options: RunTrophySyncTaskOptions): Promise<SyncedTitle>;
/**
 * Closes the work of a plan: looks at the account again, takes up what the tasks have stored, reads what they have not,
 * and saves the account's index. It takes two requests if all tasks are done.
 *
 * It is a run as `syncTrophies()` begins one: await it, iterate over it, or both. The `changes` of its titles are against
 * what was stored before the plan, so a program that announces trophies does so here. Each change is told once, unless the
 * process dies inside the loop: see `syncTrophies()`.
 *
 * ```ts
 * for await (const title of finishTrophySync(client, plan, { store, onlyChanged: true })) announce(title.changes);
 * ```
 *
 * @param client A `PsnClient`.
 * @param plan The plan, with or without its tasks.
 * @param options The store, and how to go about it.
 */
declare function finishTrophySync(client: PsnClient, plan: Omit<TrophySyncPlan, "tasks">, options: FinishTrophySyncOptions): TrophySync;

/**
 * Exchanges an access code for tokens: the second step of signing in.
 *
 * Asks `POST /api/authz/v3/oauth/token` on ca.account.sony.com.
 *
 * Resolves with an access token for the next hour, a refresh token for about ten days, and for how many
 * seconds each is valid. If PSN refuses the code, for example because it was used before, it also resolves:
 * every field is `undefined` then. Rejects if the answer is not JSON.
 *
 * ```ts
 * const authorization = await exchangeAccessCodeForAuthTokens(accessCode);
 * const summary = await getUserTrophyProfileSummary(authorization, "me");
 * ```
 *
 * @param accessCode The code that `exchangeNpssoForAccessCode()` gave; it can be used once.
 */
declare function exchangeAccessCodeForAuthTokens(accessCode: string): Promise<AuthTokensResponse>;
/**
 * The name of `exchangeAccessCodeForAuthTokens()` in older versions of psn-api.
 *
 * @deprecated Use `exchangeAccessCodeForAuthTokens` instead.
 */
declare const exchangeCodeForAccessToken: typeof exchangeAccessCodeForAuthTokens;
/**
 * Exchanges an NPSSO for an access code: the first step of signing in.
 *
 * An NPSSO is the cookie that a browser gets when you sign in at <https://www.playstation.com>. When you are signed
 * in, <https://ca.account.sony.com/api/v1/ssocookie> shows it. It is as good as your password, for about 60 days;
 * signing in with it does not make it last longer. Keep it out of programs, repositories and logs. Do not sign in with
 * it at every start of a program, since PSN may revoke it then: save the tokens.
 *
 * PSN answers with a redirect, which is not followed: its address holds the access code.
 *
 * Asks `GET /api/authz/v3/oauth/authorize` on ca.account.sony.com.
 *
 * Resolves with a code that `exchangeAccessCodeForAuthTokens()` takes once. Rejects when PSN does not accept the
 * NPSSO; the error's `code` is PSN's number for the reason, if PSN gives one (4165: the NPSSO has expired, or is
 * wrong). Also rejects where the runtime hides redirects, as browsers do: then the `code` is
 * `"unsupported_runtime"`, and `cause` says what to do.
 *
 * ```ts
 * const accessCode = await exchangeNpssoForAccessCode(npsso);
 * ```
 *
 * @param npssoToken The NPSSO: 64 letters and digits.
 */
declare function exchangeNpssoForAccessCode(npssoToken: string): Promise<string>;
/**
 * The name of `exchangeNpssoForAccessCode()` in older versions of psn-api.
 *
 * @deprecated Use `exchangeNpssoForAccessCode` instead.
 */
declare const exchangeNpssoForCode: typeof exchangeNpssoForAccessCode;
/**
 * Exchanges a refresh token for a new access token, without a new sign-in.
 *
 * Asks `POST /api/authz/v3/oauth/token` on ca.account.sony.com.
 *
 * Resolves with tokens. The new refresh token expires when the first one would have, about ten days after the
 * sign-in; then sign in with the NPSSO again. If PSN refuses the token, for example because it has expired, it
 * also resolves: every field is `undefined` then. Rejects if the answer is not JSON.
 *
 * ```ts
 * const newer = await exchangeRefreshTokenForAuthTokens(authorization.refreshToken);
 * ```
 *
 * @param refreshToken The `refreshToken` of an earlier exchange.
 */
declare function exchangeRefreshTokenForAuthTokens(refreshToken: string): Promise<AuthTokensResponse>;
/**
 * Reads the game help for trophies: hints, and the addresses of videos, which soon expire.
 *
 * `hasAccess` says whether the account may see the help. Sources do not agree on whether it needs PlayStation Plus.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetTips` on m.np.playstation.com; see
 * <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>, whose example answers this is made from.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const available = await getTitleGameHelpAvailability(authorization, "NPWR20188_00");
 * const trophies = available.data?.hintAvailabilityRetrieve.trophies ?? [];
 * const help = await getTitleGameHelp(authorization, "NPWR20188_00", trophies);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param trophies The trophies to read the help of, as `getTitleGameHelpAvailability()` lists them.
 * @param options Headers to send besides the usual ones.
 */
declare function getTitleGameHelp(authorization: AuthorizationPayload, npCommunicationId: string, trophies: TrophyWithGameHelp[], options?: GameHelpOptions): Promise<TitleGameHelpResponse>;
/**
 * Lists the trophies of a title that have game help. `getTitleGameHelp()` gives the help itself.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetHintAvailability` on m.np.playstation.com; see
 * <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>, whose example answer this is made from.
 *
 * Resolves with PSN's JSON; its `data` may be `null` where there is nothing. Rejects with an `Error` whose
 * message is the whole answer if PSN answers errors, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getTitleGameHelpAvailability(authorization, "NPWR20188_00");
 * const trophies = data?.hintAvailabilityRetrieve.trophies ?? [];
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param options Which trophies to look at.
 */
declare function getTitleGameHelpAvailability(authorization: AuthorizationPayload, npCommunicationId: string, options?: GameHelpAvailabilityOptions): Promise<TitleGameHelpAvailabilityResponse>;
/**
 * Lists the trophies of a title, or of one of its trophy groups: names, details, icons and grades.
 * `getUserTrophiesEarnedForTitle()` says which of them an account earned.
 *
 * Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
 * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
 *
 * Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
 * the type declared here. Rejects with a `RequestError` if the answer is not JSON.
 *
 * PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
 *
 * ```ts
 * const { trophies } = await getTitleTrophies(authorization, "NPWR20188_00", "all");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param trophyGroupId `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
 * @param options Which trophy service, which page, and in which language.
 */
declare function getTitleTrophies(authorization: AuthorizationPayload, npCommunicationId: string, trophyGroupId: string, options?: TrophyPageOptions): Promise<TitleTrophiesResponse>;
/**
 * Reads one trophy of a title: its name, details, icon and grade. `getTitleTrophies()` lists them all.
 *
 * Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}` on m.np.playstation.com; see
 * <https://github.com/Tustin/psn-php>, which has it.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
 *
 * ```ts
 * const { trophyName, trophyType } = await getTitleTrophy(authorization, "NPWR20188_00", 0);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param trophyId The trophy's number in its set, from 0: its `trophyId`.
 * @param options Which trophy service, and in which language.
 */
declare function getTitleTrophy(authorization: AuthorizationPayload, npCommunicationId: string, trophyId: number, options?: TrophyGroupOptions): Promise<TitleThinTrophy>;
/**
 * Lists the trophy groups of a title, that is, the base game and its additions, and the number of trophies of each
 * grade in them.
 *
 * Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups`
 * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
 *
 * Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
 * the type declared here. Rejects with a `RequestError` if the answer is not JSON.
 *
 * PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
 *
 * ```ts
 * const { trophyGroups } = await getTitleTrophyGroups(authorization, "NPWR15179_00", { npServiceName: "trophy" });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param options Which trophy service, and in which language.
 */
declare function getTitleTrophyGroups(authorization: AuthorizationPayload, npCommunicationId: string, options?: TrophyGroupOptions): Promise<TitleTrophyGroupsResponse>;
/**
 * Reads one trophy of a title as an account has it: whether and when it was earned, how rare it is, and the progress of
 * one that counts steps. `getUserTrophiesEarnedForTitle()` lists them all.
 *
 * Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}` on
 * m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`. For a title that the account never
 * played, PSN answers "Resource not found".
 *
 * ```ts
 * const { earned, earnedDateTime } = await getUserTitleTrophy(authorization, "me", "NPWR20188_00", 0);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param trophyId The trophy's number in its set, from 0: its `trophyId`.
 * @param options Which trophy service, and in which language.
 */
declare function getUserTitleTrophy(authorization: AuthorizationPayload, accountId: string, npCommunicationId: string, trophyId: number, options?: TrophyGroupOptions): Promise<UserThinTrophy>;
/**
 * Lists the titles that an account has trophies in, the one with the latest trophy first.
 *
 * A page has 100 titles unless `limit` asks for more, at most 800. `nextOffset` is where the next page begins; the last
 * page has none. Titles that an account has hidden are listed for that account only.
 *
 * Asks `GET /api/trophy/v1/users/{accountId}/trophyTitles`
 * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
 *
 * Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
 * the type declared here. Rejects with a `RequestError` if the answer is not JSON. PSN refuses accounts whose
 * privacy settings hide this from the signed-in account.
 *
 * ```ts
 * const { trophyTitles, totalItemCount } = await getUserTitles(authorization, "me", { limit: 800 });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options Which page, and in which language.
 */
declare function getUserTitles(authorization: AuthorizationPayload, accountId: string, options?: PageOptions): Promise<UserTitlesResponse>;
/**
 * Lists the trophies of a title as an account has them: which are earned and when, how rare each is, and the progress
 * of those that count steps. `getTitleTrophies()` gives names and icons.
 *
 * Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
 * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`. For a title that the account never
 * played, PSN answers "Resource not found".
 *
 * ```ts
 * const { trophies } = await getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "all");
 * const earned = trophies.filter((trophy) => trophy.earned);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param trophyGroupId `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
 * @param options Which trophy service, which page, and in which language.
 */
declare function getUserTrophiesEarnedForTitle(authorization: AuthorizationPayload, accountId: string, npCommunicationId: string, trophyGroupId: string, options?: TrophyPageOptions): Promise<UserTrophiesEarnedForTitleResponse>;
/**
 * Gives an account's progress in titles by their title ids (`"CUSA…"`, `"PPSA…"`). This also tells which trophy set
 * belongs to a title id.
 *
 * It takes at most five ids: for more, PSN answers "Bad Request". If PSN does not know one of the ids, the whole
 * request fails with "Resource not found". For a title that the account never played, `trophyTitles` is empty.
 *
 * Asks `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`
 * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
 *
 * Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
 * the type declared here. Rejects with a `RequestError` if the answer is not JSON, and with a `TypeError` when
 * called without options.
 *
 * ```ts
 * const { titles } = await getUserTrophiesForSpecificTitle(authorization, "me", {
 *  npTitleIds: "CUSA12057_00,PPSA01506_00",
 * });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options Which titles, and in which language.
 */
declare function getUserTrophiesForSpecificTitle(authorization: AuthorizationPayload, accountId: string, options: SpecificTitleOptions): Promise<UserTrophiesBySpecificTitleResponse>;
/**
 * Tells how the signed-in account wants to see a title's hidden trophies.
 *
 * Nobody has published what the members of the answer hold. Look at an answer before you rely on them.
 *
 * Asks `GET /api/trophy/v1/users/me/npCommunicationIds/{npCommunicationId}/appearanceSetting`
 * on m.np.playstation.com; a note on the PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { revealAllTrophies } = await getUserTrophyAppearanceSetting(authorization, "NPWR20188_00");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npCommunicationId The title's trophy set, such as `"NPWR20188_00"`.
 * @param options The trophy service of the title.
 */
declare function getUserTrophyAppearanceSetting(authorization: AuthorizationPayload, npCommunicationId: string, options?: TrophyGroupOptions): Promise<UserTrophyAppearanceSettingResponse>;
/**
 * Counts the trophies that an account earned in a title, by trophy group and grade.
 *
 * Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`
 * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`. For a title that the account never
 * played, PSN answers "Resource not found".
 *
 * ```ts
 * const { progress } = await getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR20188_00");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param npCommunicationId The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
 * @param options Which trophy service, and in which language.
 */
declare function getUserTrophyGroupEarningsForTitle(authorization: AuthorizationPayload, accountId: string, npCommunicationId: string, options?: TrophyGroupOptions): Promise<UserTrophyGroupEarningsForTitleResponse>;
/**
 * The name of `getUserTrophyGroupEarningsForTitle()` in older versions of psn-api.
 *
 * @deprecated Use `getUserTrophyGroupEarningsForTitle` instead.
 */
declare const getUserSummarizedTrophiesByTrophyGroup: typeof getUserTrophyGroupEarningsForTitle;
/**
 * Sums up an account's trophies: its level and tier, the progress to the next level, and the trophies earned by
 * grade.
 *
 * Asks `GET /api/trophy/v1/users/{accountId}/trophySummary`
 * on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
 *
 * Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
 * the type declared here. Rejects with a `RequestError` if the answer is not JSON. PSN refuses accounts whose
 * privacy settings hide this from the signed-in account.
 *
 * ```ts
 * const { trophyLevel, tier, earnedTrophies } = await getUserTrophyProfileSummary(authorization, "me");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options Headers to send besides the usual ones.
 */
declare function getUserTrophyProfileSummary(authorization: AuthorizationPayload, accountId: string, options?: HeaderOptions): Promise<UserTrophyProfileSummaryResponse>;
/**
 * Accepts the friend request of an account. `getUserFriendsRequests()` lists the requests.
 *
 * Only call it for an account that has sent a request: nobody has verified what PSN does for others, or when it is
 * called twice. The request is sent once, and never repeated by itself.
 *
 * Asks `PUT /api/userProfile/v1/internal/users/me/friends/{accountId}` on m.np.playstation.com. PSNAWP's tests have
 * recorded its answer.
 *
 * Resolves with `undefined`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is neither empty nor JSON.
 *
 * ```ts
 * await acceptFriendRequest(authorization, "1234567890123456789");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The numeric id of the account that has sent the request.
 * @param options Headers to send besides the usual ones.
 */
declare function acceptFriendRequest(authorization: AuthorizationPayload, accountId: string, options?: HeaderOptions): Promise<void>;
/**
 * Lists the consoles that the signed-in account is activated on.
 *
 * Asks `GET /api/v1/devices/accounts/me` on dms.api.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { accountDevices = [] } = await getAccountDevices(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getAccountDevices(authorization: AuthorizationPayload, options?: AccountDevicesOptions): Promise<AccountDevicesResponse>;
/**
 * Tells whether the signed-in account appears offline to others.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/userProfile/v1/internal/users/me/userSettings/appearOffline` on m.np.playstation.com; a note on
 * the PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getAppearOfflineSetting(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getAppearOfflineSetting(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Lists the friends for whom the signed-in account has switched on the notification "available to play". It does not
 * say who is available now.
 *
 * Asks `GET /api/userProfile/v1/internal/users/me/friends/subscribing/availableToPlay` on m.np.playstation.com. PSNAWP's
 * tests have recorded an empty answer.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { settings } = await getAvailableToPlaySubscriptions(authorization);
 * const accountIds = settings.map(({ accountId }) => accountId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getAvailableToPlaySubscriptions(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<AvailableToPlaySubscriptionsResponse>;
/**
 * Says whether an account is online, on which platform, and what it plays.
 *
 * Asks `GET /api/userProfile/v1/internal/users/{accountId}/basicPresences?type=primary` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * ```ts
 * const { basicPresence } = await getBasicPresence(authorization, "1234567890123456789");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The numeric id of the account.
 * @param options Headers to send besides the usual ones.
 */
declare function getBasicPresence(authorization: AuthorizationPayload, accountId: string, options?: HeaderOptions): Promise<BasicPresenceResponse>;
/**
 * Tells more about a picture or video that `getUserCaptures()` lists: title, description, and whether it is a
 * spoiler.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/gameMediaService/v2/c2s/content` on m.np.playstation.com; see
 * <https://github.com/Tustin/psn-php>, which has it.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getCaptureDetails(authorization, capture.id);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param ugcId The capture's `id`.
 * @param options Headers to send besides the usual ones.
 */
declare function getCaptureDetails(authorization: AuthorizationPayload, ugcId: string, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Gives new addresses of a picture or video that `getUserCaptures()` lists. Fetch them without the access token: they
 * have keys of their own, which soon expire.
 *
 * Asks `GET /api/gameMediaService/v2/c2s/ugc/{ugcId}/url` on m.np.playstation.com; see
 * <https://github.com/Tustin/psn-php>, which has it.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { screenshotUrl, videoUrl } = await getCaptureUrls(authorization, capture.id);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param ugcId The capture's `id`.
 * @param options Headers to send besides the usual ones.
 */
declare function getCaptureUrls(authorization: AuthorizationPayload, ugcId: string, options?: HeaderOptions): Promise<CaptureUrlsResponse>;
/**
 * Says whether an account is a friend of the signed-in account, and how many friends they share.
 *
 * Asks `GET /api/userProfile/v1/internal/users/me/friends/{accountId}/summary` on m.np.playstation.com. PSNAWP's tests
 * have recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { friendRelation } = await getFriendshipSummary(authorization, "1234567890123456789");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The numeric id of the other account.
 * @param options Headers to send besides the usual ones.
 */
declare function getFriendshipSummary(authorization: AuthorizationPayload, accountId: string, options?: HeaderOptions): Promise<FriendshipSummaryResponse>;
/**
 * Reads an account's profile: online id, avatars, languages, "about me".
 *
 * Asks `GET /api/userProfile/v1/internal/users/{accountId}/profiles` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { onlineId } = await getProfileFromAccountId(authorization, "1234567890123456789");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The numeric id of the account; this endpoint does not know `"me"`, but `getAccountDevices()` tells that account's id.
 * @param options Headers to send besides the usual ones.
 */
declare function getProfileFromAccountId(authorization: AuthorizationPayload, accountId: string, options?: HeaderOptions): Promise<ProfileFromAccountIdResponse>;
/**
 * Reads the profile of the account with an online id. Use this to get the account id of an online id:
 * `makeUniversalSearch()` does not find every account.
 *
 * Asks `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { profile } = await getProfileFromUserName(authorization, "harbour-pilot");
 * console.log(profile.accountId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param userName The online id: 3 to 16 letters, digits, `-` and `_`. Upper and lower case are the same.
 */
declare function getProfileFromUserName(authorization: AuthorizationPayload, userName: string): Promise<ProfileFromUserNameResponse>;
/**
 * Gives a link to an account's profile, and a picture of the profile with a QR code.
 *
 * Asks `GET /api/cpss/v1/share/profile/{accountId}` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { shareUrl } = await getProfileShareableLink(authorization, "1234567890123456789");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The numeric id of the account.
 */
declare function getProfileShareableLink(authorization: AuthorizationPayload, accountId: string): Promise<ShareableProfileLinkResponse>;
/**
 * Reads the profiles of up to 100 accounts at once.
 *
 * The profiles come in the order of the ids, and do not name their account ids. It is not known what PSN answers for
 * an account that does not exist: compare the lengths.
 *
 * Asks `GET /api/userProfile/v1/internal/users/profiles` on m.np.playstation.com, as psn-php 9a939e5 does.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { friends } = await getUserFriendsAccountIds(authorization, "me", { limit: 100 });
 * const { profiles } = await getProfilesFromAccountIds(authorization, friends);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountIds The numeric ids of 1 to 100 accounts; this endpoint does not know `"me"`.
 * @param options Headers to send besides the usual ones.
 */
declare function getProfilesFromAccountIds(authorization: AuthorizationPayload, accountIds: string[], options?: HeaderOptions): Promise<ProfilesFromAccountIdsResponse>;
/**
 * Tells what the signed-in account may do with others: parties, messages, sharing.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/cpss/v1/eligibilityCheck/batch` on m.np.playstation.com; a note on the PlayStation App 26.4.0
 * says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getSocialEligibility(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getSocialEligibility(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Tells what the website shows the signed-in account of itself: names, age, avatar, and its subscriptions.
 *
 * Asks `GET /api/graphql/v1/op?operationName=getProfileOracle` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it. PSN answers only if the header
 * `apollographql-client-name` is `oracle`, so this is sent.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getUserAccountSummary(authorization);
 * const { userSubscription } = data.oracleUserProfileRetrieve;
 * const plus = userSubscription.find(({ subscriptionType }) => subscriptionType === "PSPLUS");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getUserAccountSummary(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<UserAccountSummaryResponse>;
/**
 * Lists the account ids of those whom the signed-in account has blocked.
 *
 * Asks `GET /api/userProfile/v1/internal/users/me/blocks` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { blockList } = await getUserBlockedAccountIds(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which page of the list.
 */
declare function getUserBlockedAccountIds(authorization: AuthorizationPayload, options?: PageOptions): Promise<GetUserBlockedAccountIdsResponse>;
/**
 * Lists the pictures and videos that the signed-in account's consoles have put into the cloud. PSN deletes each after
 * some days.
 *
 * For the next page, give the `nextCursorMark` of the answer as `cursorMark`, until it is `"-1"` or missing. Fetch the
 * pictures without the access token: their addresses have keys of their own, which soon expire.
 *
 * Asks `GET /api/gameMediaService/v2/c2s/category/cloudMediaGallery/ugcType/all` on m.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { ugcDocument } = await getUserCaptures(authorization);
 * const pictures = ugcDocument.filter(({ captureType }) => captureType === "SCREENSHOT");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which page.
 */
declare function getUserCaptures(authorization: AuthorizationPayload, options?: CaptureOptions): Promise<UserCapturesResponse>;
/**
 * Lists the consoles of the signed-in account: what is installed on each, and how much room its disks have.
 *
 * A console tells this only if its owner allows it, in its settings of data sharing. `duid` is a secret of the console.
 *
 * Asks `GET /api/cloudAssistedNavigation/v2/users/me/clients` on m.np.playstation.com; see
 * <https://github.com/andshrew/PlayStation-Trophies>, whose example answer this is made from.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { clients } = await getUserConsoles(authorization);
 * const installed = clients.flatMap(({ systemData }) => systemData.installedTitles.titles);
 * console.log(installed.map(({ comment, size = 0 }) => `${comment}: ${Math.round(size / 1e9)} GB`));
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which kind of console.
 */
declare function getUserConsoles(authorization: AuthorizationPayload, options?: ConsoleOptions): Promise<UserConsolesResponse>;
/**
 * Lists the account ids of an account's friends, in an order that can be chosen: the newer form of
 * `getUserFriendsAccountIds()`. `PsnClient` gives them with profiles and presence, as `getFriends()`.
 *
 * Asks `GET /api/userProfile/v2/internal/users/{accountId}/friends` on m.np.playstation.com; a note on the
 * PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * ```ts
 * const { friends } = await getUserFriends(authorization, "me", { order: "availability+realName+onlineId" });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options Which page of the list, in which order, and on which platforms.
 */
declare function getUserFriends(authorization: AuthorizationPayload, accountId: string, options?: FriendPageOptions): Promise<GetUserFriendsAccountIdsResponse>;
/**
 * Lists the account ids of an account's friends.
 *
 * Asks `GET /api/userProfile/v1/internal/users/{accountId}/friends` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * ```ts
 * const { friends } = await getUserFriendsAccountIds(authorization, "me", { limit: 100 });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options Which page of the list.
 */
declare function getUserFriendsAccountIds(authorization: AuthorizationPayload, accountId: string, options?: PageOptions): Promise<GetUserFriendsAccountIdsResponse>;
/**
 * Lists the friend requests that the signed-in account received and has not answered.
 *
 * Asks `GET /api/userProfile/v1/internal/users/me/friends/receivedRequests` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { receivedRequests } = await getUserFriendsRequests(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which page of the list.
 */
declare function getUserFriendsRequests(authorization: AuthorizationPayload, options?: PageOptions): Promise<GetUserFriendsRequestsResponse>;
/**
 * Says whether two accounts are friends. `getFriendshipSummary()` says it of an account and the signed-in one.
 *
 * Asks `GET /api/userProfile/v1/internal/users/{accountId}/friends/{friendAccountId}/summary` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * ```ts
 * const summary = await getUserFriendshipSummary(authorization, "1234567890123456789", "9876543210987654321");
 * console.log(summary.friendRelation, summary.mutualFriendsCount);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The numeric id of an account.
 * @param friendAccountId The numeric id of the other account.
 * @param options Headers to send besides the usual ones.
 */
declare function getUserFriendshipSummary(authorization: AuthorizationPayload, accountId: string, friendAccountId: string, options?: HeaderOptions): Promise<UserFriendshipSummaryResponse>;
/**
 * Lists the notifications of the signed-in account, as the mobile app shows them.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/userNotificationManager/v1/users/me/notifications` on m.np.playstation.com; a note on the
 * PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getUserNotifications(authorization, { limit: 20 });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which page, and from when on.
 */
declare function getUserNotifications(authorization: AuthorizationPayload, options?: NotificationOptions): Promise<Record<string, unknown>>;
/**
 * Says whether an account is online, on which platform, and what it plays: the newer form of `getBasicPresence()`.
 *
 * Asks `GET /api/userProfile/v2/internal/users/{accountId}/basicPresences` on m.np.playstation.com. PSNAWP's tests
 * have recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
 *
 * ```ts
 * const { basicPresence } = await getUserPresence(authorization, "1234567890123456789");
 * const [game] = basicPresence.gameTitleInfoList ?? [];
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options Which platforms, and whether to tell the game.
 */
declare function getUserPresence(authorization: AuthorizationPayload, accountId: string, options?: PresenceOptions): Promise<BasicPresenceResponse>;
/**
 * Says of up to 100 accounts at once whether they are online, on which platform, and what they play.
 *
 * It is not known what PSN answers for an account that hides its presence: read the accounts by `accountId`.
 *
 * Asks `GET /api/userProfile/v2/internal/users/basicPresences` on m.np.playstation.com. PSNAWP's tests have recorded
 * its answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { basicPresences } = await getUserPresences(authorization, ["1234567890123456789", "9876543210987654321"]);
 * const online = basicPresences.filter(({ primaryPlatformInfo }) => primaryPlatformInfo.onlineStatus === "online");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountIds The numeric ids of 1 to 100 accounts, without `"me"`.
 * @param options Which platforms, and whether to tell the game.
 */
declare function getUserPresences(authorization: AuthorizationPayload, accountIds: string[], options?: PresenceOptions): Promise<UserPresencesResponse>;
/**
 * Reads the region of the account with an online id. PSN answers with the account's profile, whose `npId` ends with
 * the region.
 *
 * Asks `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net.
 *
 * Resolves with the region's code, and its name in the first of the languages that the runtime knows; with
 * `null` if the profile names no region. Rejects with PSN's message if PSN answers an error, and with a
 * `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const region = await getUserRegion(authorization, "harbour-pilot", ["fr"]);
 * console.log(region?.code, region?.name); // such as "DE", "Allemagne"
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param userName The online id: 3 to 16 letters, digits, `-` and `_`. Upper and lower case are the same.
 * @param locales Languages for the name, as BCP 47 tags; `["en"]` by default.
 */
declare function getUserRegion(authorization: AuthorizationPayload, userName: string, locales?: Intl.LocalesArgument | undefined): Promise<UserRegionInfo | null>;
/**
 * Tells which subscriptions to PlayStation services the signed-in account has. `getUserAccountSummary()` tells this
 * too, and its answer is published.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/subscriptions/v2/users/me/services/pssubscriptions` on m.np.playstation.com; a note on the
 * PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getUserSubscriptions(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getUserSubscriptions(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Ends a friendship, or declines a friend request: which of them depends on whether the two are friends.
 * `getFriendshipSummary()` tells that.
 *
 * It is never sent again by itself, and nobody has verified what PSN answers when it is called twice.
 *
 * Asks `DELETE /api/userProfile/v1/internal/users/me/friends/{accountId}` on m.np.playstation.com. PSNAWP's tests have
 * recorded its answer.
 *
 * Resolves with `undefined`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is neither empty nor JSON.
 *
 * ```ts
 * await removeFriend(authorization, "1234567890123456789");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The numeric id of the friend, or of the account that has sent a request.
 * @param options Headers to send besides the usual ones.
 */
declare function removeFriend(authorization: AuthorizationPayload, accountId: string, options?: HeaderOptions): Promise<void>;
/**
 * Makes a group of the signed-in account and others. For one other, gives the group that the two always have.
 *
 * PSN leaves out people whose settings refuse it, and refuses a group that nobody can be invited to. It is sent
 * once, and never repeated by itself. If you call this twice for several people, it makes two groups.
 *
 * Asks `POST /api/gamingLoungeGroups/v1/groups`
 * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { groupId } = await createGroup(authorization, ["1234567890123456789"]);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountIds The numeric ids of 1 to 100 others.
 * @param options Headers to send besides the usual ones.
 */
declare function createGroup(authorization: AuthorizationPayload, accountIds: string[], options?: HeaderOptions): Promise<CreateGroupResponse>;
/**
 * Reads one group of the signed-in account: its name, members and last message.
 *
 * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}`
 * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { members = [], mainThread } = await getGroup(authorization, groupId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it.
 * @param options What to tell of it.
 */
declare function getGroup(authorization: AuthorizationPayload, groupId: string, options?: GroupOptions): Promise<Group>;
/**
 * Reads messages of a group, the newest first.
 *
 * For older ones, give the `next` of the answer as `before`, until `reachedEndOfPage` is true.
 *
 * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}/threads/{groupId}/messages`
 * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { messages, next } = await getGroupMessages(authorization, groupId, { limit: 20 });
 * const older = await getGroupMessages(authorization, groupId, { limit: 20, before: next });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it.
 * @param options Which messages.
 */
declare function getGroupMessages(authorization: AuthorizationPayload, groupId: string, options?: GroupMessagesOptions): Promise<GroupMessagesResponse>;
/**
 * Lists the reactions that a message can get.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/gamingLoungeGroups/v1/reactions/mobile-v1/definitions` on m.np.playstation.com; a note on the
 * PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getGroupReactionDefinitions(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getGroupReactionDefinitions(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Reads the picture of a message in a group, or another file of it.
 *
 * The id is in the message: `messageDetail.imageMessageDetail.resourceId` for a picture. A relay that is signed in does
 * not answer this.
 *
 * Asks `GET /api/gamingLoungeGroups/v1/groups/{groupId}/resources/{resourceId}` on m.np.playstation.com, as PSNAWP 3.1
 * does.
 *
 * Resolves with the bytes, and with the content type that PSN names: PNG, JPEG, GIF, WebP, any sound or video, or
 * `application/octet-stream`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if the
 * answer is something else, is empty, or has more than 16 MiB.
 *
 * ```ts
 * const { bytes, contentType } = await getGroupResource(authorization, groupId, resourceId);
 * await writeFile(contentType === "image/png" ? "picture.png" : "picture.jpg", bytes);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it.
 * @param resourceId The id of what is read.
 * @param options Headers to send besides the usual ones.
 */
declare function getGroupResource(authorization: AuthorizationPayload, groupId: string, resourceId: string, options?: HeaderOptions): Promise<GroupResource>;
/**
 * Lists the parties of the signed-in account's groups that it can join.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/openPartySessions` on m.np.playstation.com; a note on the
 * PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getOpenPartySessions(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getOpenPartySessions(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Lists the parties that the signed-in account is invited to. PSN refuses some accounts.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/sessionManager/v2/users/me/partySessionsInvitations` on m.np.playstation.com; a note on the
 * PlayStation App 26.4.0 says that it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getPartySessionInvitations(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getPartySessionInvitations(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Lists the groups that the signed-in account is in, with their members.
 *
 * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups` on m.np.playstation.com. PSNAWP's tests have recorded its
 * answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { groups } = await getUserGroups(authorization, { limit: 50, includeFields: ["members", "groupName"] });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which page, and what of each group.
 */
declare function getUserGroups(authorization: AuthorizationPayload, options?: GroupPageOptions): Promise<UserGroupsResponse>;
/**
 * Leaves a group.
 *
 * The request is sent once, and never repeated by itself.
 *
 * Asks `DELETE /api/gamingLoungeGroups/v1/groups/{groupId}/members/me`
 * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
 *
 * Resolves with `undefined`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is neither empty nor JSON.
 *
 * ```ts
 * await leaveGroup(authorization, groupId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it.
 * @param options Headers to send besides the usual ones.
 */
declare function leaveGroup(authorization: AuthorizationPayload, groupId: string, options?: HeaderOptions): Promise<void>;
/**
 * Removes somebody else from a group. `leaveGroup()` is for the signed-in account.
 *
 * The request is sent once, and never repeated by itself. For somebody who is not in the group, PSN answers "Resource not
 * found".
 *
 * Asks `DELETE /api/gamingLoungeGroups/v1/groups/{groupId}/members/{accountId}`
 * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
 *
 * Resolves with `undefined`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is neither empty nor JSON.
 *
 * ```ts
 * await removeGroupMember(authorization, groupId, "1234567890123456789");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it.
 * @param accountId The numeric id of the member.
 * @param options Headers to send besides the usual ones.
 */
declare function removeGroupMember(authorization: AuthorizationPayload, groupId: string, accountId: string, options?: HeaderOptions): Promise<void>;
/**
 * Gives a group a name, which all members see. PSN refuses it for the group of two people.
 *
 * The request is sent once, and never repeated by itself. A second call changes nothing more.
 *
 * Asks `PATCH /api/gamingLoungeGroups/v1/groups/{groupId}`
 * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
 *
 * Resolves with `undefined`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is neither empty nor JSON.
 *
 * ```ts
 * await renameGroup(authorization, groupId, "Lamp lighters");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it.
 * @param name The name.
 * @param options Headers to send besides the usual ones.
 */
declare function renameGroup(authorization: AuthorizationPayload, groupId: string, name: string, options?: HeaderOptions): Promise<void>;
/**
 * Sends a picture to a group. Everybody in it sees the picture.
 *
 * The request is sent once, and never repeated by itself. If you call this twice, it sends two messages.
 *
 * Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/threads/{groupId}/messages` on m.np.playstation.com, as PSNAWP
 * 3.1 does.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { resourceId } = await uploadGroupResource(authorization, groupId, picture);
 * const { messageUid } = await sendGroupImage(authorization, groupId, resourceId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it. Its messages have the same id.
 * @param resourceId The picture's id, as `uploadGroupResource()` gives it.
 * @param options Headers to send besides the usual ones.
 */
declare function sendGroupImage(authorization: AuthorizationPayload, groupId: string, resourceId: string, options?: HeaderOptions): Promise<SendGroupMessageResponse>;
/**
 * Sends a text to a group. Everybody in it sees the text.
 *
 * The request is sent once, and never repeated by itself. If you call this twice, it sends two messages.
 *
 * Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/threads/{groupId}/messages` on m.np.playstation.com. PSNAWP's
 * tests have recorded its answer.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { messageUid } = await sendGroupMessage(authorization, group.groupId, "Ready?");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it. Its messages have the same id.
 * @param body The text.
 * @param options Headers to send besides the usual ones.
 */
declare function sendGroupMessage(authorization: AuthorizationPayload, groupId: string, body: string, options?: HeaderOptions): Promise<SendGroupMessageResponse>;
/**
 * Uploads a picture for a group. `sendGroupImage()` sends it as a message.
 *
 * The request is sent once, and never repeated by itself. If you call this twice, PSN keeps two pictures. A relay that is
 * signed in does not forward this. Another relay does, up to its `maxRequestBody`: 64 KB by default.
 *
 * Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/resources` on m.np.playstation.com, as PSNAWP 3.1 does.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, with a `RequestError` if the answer
 * is not JSON, and with a `TypeError` before any request if the bytes are no such picture.
 *
 * ```ts
 * const picture = new Uint8Array(await file.arrayBuffer());
 * const { resourceId } = await uploadGroupResource(authorization, groupId, picture);
 * await sendGroupImage(authorization, groupId, resourceId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param groupId The group's id, as `getUserGroups()` gives it.
 * @param picture The bytes of a PNG or JPEG picture, at most 1 MiB (1,048,576 bytes).
 * @param options Headers to send besides the usual ones.
 */
declare function uploadGroupResource(authorization: AuthorizationPayload, groupId: string, picture: Uint8Array | ArrayBuffer, options?: HeaderOptions): Promise<UploadGroupResourceResponse>;
/**
 * Gives what the mobile app shows first: news of the games that the signed-in account follows.
 *
 * Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/explore/v2/users/me/hub` on m.np.playstation.com; a note on the PlayStation App 26.4.0 says that
 * it was tried.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const answer = await getExploreHub(authorization);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getExploreHub(authorization: AuthorizationPayload, options?: HeaderOptions): Promise<Record<string, unknown>>;
/**
 * Lists the friends of the signed-in account who play a game. PSN gives their names and pictures, and no account ids.
 *
 * Asks `GET /api/graphql/v1/op?operationName=friendsWhoPlayRetrieveByConceptId` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getFriendsWhoPlay(authorization, "10000237");
 * const names = data.gameListFriendsOwningGame.profiles.map(({ onlineId }) => onlineId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options Headers to send besides the usual ones.
 */
declare function getFriendsWhoPlay(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<FriendsWhoPlayResponse>;
/**
 * Lists the PS4 and PS5 games that the signed-in account bought or claimed, the latest first.
 *
 * Asks `GET /api/graphql/v1/op?operationName=getPurchasedGameList` on web.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getPurchasedGames(authorization, { platform: ["ps5"], size: 50, start: 0 });
 * const names = data.purchasedTitlesRetrieve.games.map((game) => game.name);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which games, in which order, and which page.
 */
declare function getPurchasedGames(authorization: AuthorizationPayload, options?: PurchasedGamesOptions | undefined): Promise<PurchasedGamesResponse>;
/**
 * Lists the games that the signed-in account played last, at most 100, with or without trophies.
 *
 * Asks `GET /api/graphql/v1/op?operationName=getUserGameList` on web.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getRecentlyPlayedGames(authorization, { limit: 10, categories: ["ps5_native_game"] });
 * const names = data.gameLibraryTitlesRetrieve.games.map((game) => game.name);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options How many games, and of which kinds.
 */
declare function getRecentlyPlayedGames(authorization: AuthorizationPayload, options?: RecentlyPlayedGamesOptions | undefined): Promise<RecentlyPlayedGamesResponse>;
/**
 * Lists what the PlayStation Store has in a category, such as the games for PS5, the latest first.
 *
 * These are the ids of some categories: `4cbf39e2-5749-4970-ba81-93a489e4570c` games for PS5,
 * `44d8bb20-653e-431e-8ad0-c0a365f68d2f` games for PS4, `e1699f77-77e1-43ca-a296-26d08abacb0f` new games,
 * `803cee19-e5a1-4d59-a463-0b6b2701bf7c` deals, `d9930400-c5c7-4a06-a28d-cc74888426dc` what is free,
 * `038b4df3-bb4c-48f8-8290-3feb35f0f0fd` PlayStation Plus. `getStoreViews()` finds others.
 *
 * Most categories list products. Some, such as the new games, list games instead, as `concepts` and without prices:
 * `getStoreConceptPrice()` has them.
 *
 * Asks `GET /api/graphql/v1/op?operationName=categoryGridRetrieve` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const deals = "803cee19-e5a1-4d59-a463-0b6b2701bf7c";
 * const { data } = await getStoreCategory(authorization, deals, { size: 20, sortBy: "productName", isAscending: true });
 * const { products, concepts, pageInfo } = data.categoryGridRetrieve;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param categoryId The category's id, such as `"4cbf39e2-5749-4970-ba81-93a489e4570c"` for the games for PS5.
 * @param options Which page, in which order, and in which language.
 */
declare function getStoreCategory(authorization: AuthorizationPayload, categoryId: string, options?: StoreCategoryOptions): Promise<StoreCategoryResponse>;
/**
 * Lists what the PlayStation Store has in a category, as the mobile app shows it: in the store's own order, and with
 * the category's filters. Most categories list products. Some list games instead, as `concepts`.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetCategoryGrid` on m.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreCategoryGrid(authorization, "4cbf39e2-5749-4970-ba81-93a489e4570c", { size: 20 });
 * const { products, concepts, facetOptions } = data.categoryGridRetrieve;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param categoryId The category's id, such as `"4cbf39e2-5749-4970-ba81-93a489e4570c"` for the games for PS5.
 * @param options Which page of the list, and in which language.
 */
declare function getStoreCategoryGrid(authorization: AuthorizationPayload, categoryId: string, options?: StorePageOptions): Promise<StoreCategoryResponse>;
/**
 * Tells what the PlayStation Store says of a game: names, texts, genres, pictures, and when it comes out.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetConceptById` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConcept(authorization, "10000237");
 * const { name, releaseDate } = data.conceptRetrieve;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConcept(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptResponse>;
/**
 * Tells what makes a game of the PlayStation Store easier to play, by platform.
 *
 * Only the names of its members are known: `accessibilityNoticesByPlatform` and `platforms`.
 * Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForAccessibilityFeatures` on web.np.playstation.com;
 * see <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without data,
 * as for an unknown id, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptAccessibility(authorization, "10000237");
 * console.log(data.conceptRetrieve);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptAccessibility(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<Record<string, unknown>>>;
/**
 * Lists the add-ons of a game in the PlayStation Store, over all its versions: additions to the game, and items such
 * as coins.
 *
 * PSN does not say how long the list is: it ends with an empty page.
 *
 * Asks `GET /api/graphql/v1/op?operationName=getAddOnProductsByConcept` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptAddOns(authorization, "10000237");
 * console.log(data.addOnProductsRetrieve.addOnProducts.map(({ name }) => name));
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options Which page of the list, and in which language.
 */
declare function getStoreConceptAddOns(authorization: AuthorizationPayload, conceptId: string, options?: StorePageOptions): Promise<StoreConceptAddOnsResponse>;
/**
 * Tells what a game of the PlayStation Store needs and offers, by platform: how many can play, whether it needs to be
 * online, and what makes it easier to play.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForCompatibilityNotices` on web.np.playstation.com;
 * see <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptCompatibility(authorization, "10000237");
 * const notices = data.conceptRetrieve.compatibilityNoticesByPlatform?.Common ?? [];
 * console.log(notices.find(({ type }) => type === "NO_OF_PLAYERS")?.value);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptCompatibility(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<StoreConceptCompatibility>>;
/**
 * Tells from which age a game of the PlayStation Store may be played, and why.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForContentRating` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptContentRating(authorization, "10000237");
 * console.log(data.conceptRetrieve.contentRating?.description ?? "not rated");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptContentRating(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<StoreConceptWithContentRating>>;
/**
 * Lists the editions of a game that the PlayStation Store sells, with their prices.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForCtasWithPrice` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptEditions(authorization, "10000237");
 * for (const { name, webctas } of data.conceptRetrieve.products) {
 *  console.log(name, webctas.find(({ type }) => type === "ADD_TO_CART")?.price?.discountedPrice);
 * }
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptEditions(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<StoreConceptEditions>>;
/**
 * Finds the game that a product of the PlayStation Store belongs to, and what can be bought of it.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetConceptByProductIdQuery` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptFromProductId(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN");
 * const { id, name } = data.productRetrieve.concept;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param productId The product's id: what `getUserEntitlements()` gives as `productId`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptFromProductId(authorization: AuthorizationPayload, productId: string, options?: StoreOptions): Promise<StoreConceptFromProductIdResponse>;
/**
 * Tells what a game of the PlayStation Store is about: texts, genres, publisher, and when it comes out. It is a
 * part of what `getStoreConcept()` tells.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForGameInfo` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptInfo(authorization, "10000237");
 * console.log(data.conceptRetrieve.localizedGenres.map(({ value }) => value));
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptInfo(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<StoreConceptInfo>>;
/**
 * Gives the legal texts of a game of the PlayStation Store.
 *
 * Asks `GET /api/graphql/v1/op?operationName=wcaConceptRetrieveForLegalText` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptLegalText(authorization, "10000237");
 * const texts = data.conceptRetrieve.defaultProduct?.descriptions.filter(({ type }) => type === "LEGAL");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptLegalText(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<StoreConceptWithLegalText>>;
/**
 * Lists the pictures and videos of a game of the PlayStation Store.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForMedia` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptMedia(authorization, "10000237");
 * const pictures = data.conceptRetrieve.defaultProduct?.media.filter(({ type }) => type === "IMAGE");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptMedia(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<StoreConceptWithMedia>>;
/**
 * Lists the pictures and videos that the PlayStation Store shows at the top of a game's page.
 *
 * Only the name of its one member is known: `media`. Look at an answer before you rely on it: it may change at any
 * time.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForMediaCarousel` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without data,
 * as for an unknown id, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptMediaCarousel(authorization, "10000237");
 * console.log(data.conceptRetrieve);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptMediaCarousel(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<Record<string, unknown>>>;
/**
 * Tells what a game costs in the PlayStation Store, as text and in the smallest unit of the currency.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetPricingDataByConceptId` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptPrice(authorization, "10000237");
 * const price = data.conceptRetrieve.defaultProduct?.price;
 * console.log(price ? price.discountedPrice : "nothing to buy yet");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptPrice(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPriceResponse>;
/**
 * Tells how many stars players give a game in the PlayStation Store.
 *
 * Asks `GET /api/graphql/v1/op?operationName=wcaConceptStarRatingRetrive` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptRating(authorization, "10000237");
 * console.log(data.conceptRetrieve.defaultProduct?.starRating?.averageRating ?? "not rated yet");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptRating(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptRatingResponse>;
/**
 * Tells what a game of the PlayStation Store is called, and whether the signed-in account owns it.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForGameTitle` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptTitle(authorization, "10000237");
 * const { name, ownedTitles } = data.conceptRetrieve;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptTitle(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<StoreConceptTitle>>;
/**
 * Lists what the PlayStation Store offers beside a game: its better editions.
 *
 * Only the names of its members are known: `products` and `media`.
 * Look at an answer before you rely on it: it may change at any time.
 *
 * Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForUpsellWithCtas` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without data,
 * as for an unknown id, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getStoreConceptUpsell(authorization, "10000237");
 * console.log(data.conceptRetrieve);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param conceptId The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreConceptUpsell(authorization: AuthorizationPayload, conceptId: string, options?: StoreOptions): Promise<StoreConceptPartResponse<Record<string, unknown>>>;
/**
 * Reads the first view of a category of the PlayStation Store: its heading, and the grid of its products.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetDefaultView` on m.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { target, localizedName } = link; // of a component of getStoreViews()
 * const { data } = await getStoreDefaultView(authorization, target, localizedName, experienceId);
 * const { childViews } = data.emsDefaultViewRetrieve;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param categoryId The category's id: the `target` of a link in a view.
 * @param localizedKeyId The key of its name: the `localizedName` of that link.
 * @param experienceId The store's id: what `getStoreExperience()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreDefaultView(authorization: AuthorizationPayload, categoryId: string, localizedKeyId: string, experienceId: string, options?: StoreOptions): Promise<StoreDefaultViewResponse>;
/**
 * Gives the root of the PlayStation Store: its tabs, and where they lead.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetExperience` on m.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreExperience(authorization);
 * const { id, navTree } = data.emsExperienceRetrieve;
 * const [viewId] = navTree.items.flatMap(({ link }) => link.match(/(?<=^EMS_VIEW:).+/) ?? []);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which store, and in which language.
 */
declare function getStoreExperience(authorization: AuthorizationPayload, options?: StoreExperienceOptions): Promise<StoreExperienceResponse>;
/**
 * Lists the offers of a PlayStation Plus subscription, with their prices.
 *
 * Asks `GET /api/graphql/v1/op?operationName=featuresRetrieve` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStorePlusOffers(authorization, "TIER_20");
 * for (const { title, price } of data.tierSelectorOffersRetrieve.offers) console.log(title, price.discountedPrice);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param tier Which subscription: `"TIER_10"` is Essential, `"TIER_20"` is Extra, `"TIER_30"` is Premium.
 * @param options In which language, and so for which country.
 */
declare function getStorePlusOffers(authorization: AuthorizationPayload, tier: "TIER_10" | "TIER_20" | "TIER_30", options?: StoreOptions): Promise<StorePlusOffersResponse>;
/**
 * Tells what the PlayStation Store says of a product: an edition of a game, or an add-on.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetProductById` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreProduct(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN");
 * const { name, platforms, concept } = data.productRetrieve;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param productId The product's id: what `getUserEntitlements()` gives as `productId`.
 * @param options In which language, and so for which country.
 */
declare function getStoreProduct(authorization: AuthorizationPayload, productId: string, options?: StoreOptions): Promise<StoreProductResponse>;
/**
 * Tells how many stars players give a product in the PlayStation Store: an edition of a game, or an add-on.
 *
 * Asks `GET /api/graphql/v1/op?operationName=wcaProductStarRatingRetrive` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreProductRating(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN");
 * console.log(data.productRetrieve.starRating?.averageRating ?? "not rated yet");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param productId The product's id: what `getUserEntitlements()` gives as `productId`.
 * @param options In which language, and so for which country.
 */
declare function getStoreProductRating(authorization: AuthorizationPayload, productId: string, options?: StoreOptions): Promise<StoreProductRatingResponse>;
/**
 * Reads a strand of the PlayStation Store: a row of products or games that the store has put together. The
 * answer is a list, whose first item is the strand.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetCategoryStrands` on m.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getStoreStrands(authorization, "fbb563aa-c602-476d-bb92-fe7f35080205", { size: 10 });
 * const [strand] = data.categoryStrandsRetrieve;
 * const cards = strand?.products ?? strand?.concepts ?? [];
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param strandId The strand's id, which the views of the store name.
 * @param options Which page of the list, and in which language.
 */
declare function getStoreStrands(authorization: AuthorizationPayload, strandId: string, options?: StorePageOptions): Promise<StoreStrandsResponse>;
/**
 * Lists the add-ons of a title in the PlayStation Store: additions to the game, and items such as coins.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetAddOnsByTitleId` on web.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreTitleAddOns(authorization, "PPSA01521_00", { size: 20 });
 * for (const { name, price } of data.addOnProductsByTitleIdRetrieve.addOnProducts) console.log(name, price?.discountedPrice);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npTitleId The title's id, such as `"PPSA01521_00"`.
 * @param options Which page of the list, and in which language.
 */
declare function getStoreTitleAddOns(authorization: AuthorizationPayload, npTitleId: string, options?: StorePageOptions): Promise<StoreTitleAddOnsResponse>;
/**
 * Reads a view of the PlayStation Store: a part of a page, with its pictures, texts and grids.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetViews` on m.np.playstation.com; see
 * <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
 *
 * Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
 * whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
 * not JSON.
 *
 * ```ts
 * const { data } = await getStoreViews(authorization, viewId, experienceId);
 * const grids = data.emsViewsRetrieve.flatMap(({ components }) => components.filter(({ categoryId }) => categoryId));
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param viewId The view's id: what comes after `EMS_VIEW:` in a link of `getStoreExperience()`, or the `target` of a link in another view.
 * @param experienceId The store's id: what `getStoreExperience()` gives as `id`.
 * @param options In which language, and so for which country.
 */
declare function getStoreViews(authorization: AuthorizationPayload, viewId: string, experienceId: string, options?: StoreOptions): Promise<StoreViewsResponse>;
/**
 * Reads what the catalogue says of a title: names, genres, texts, pictures, ratings, and what can be bought.
 *
 * Asks `GET /api/catalog/v2/titles/{npTitleId}/concepts` on m.np.playstation.com. PSNAWP's tests have recorded its
 * answers.
 *
 * Resolves with PSN's JSON: a list of the games that the title belongs to, mostly one. Rejects with PSN's
 * message if PSN answers an error, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const [concept] = await getTitleConcepts(authorization, "PPSA01521_00", { country: "GB", language: "en" });
 * console.log(concept?.name, concept?.genres);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param npTitleId The title's id, such as `"PPSA01521_00"` or `"CUSA01433_00"`.
 * @param options For which country, and in which language.
 */
declare function getTitleConcepts(authorization: AuthorizationPayload, npTitleId: string, options?: TitleConceptOptions): Promise<TitleConcept[]>;
/**
 * Lists what the signed-in account owns on PS4 and PS5: games, additions and subscriptions that it bought or claimed.
 *
 * Asks `GET /api/entitlement/v2/users/me/internal/entitlements` on m.np.playstation.com. PSNAWP's tests have recorded
 * its answers.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { entitlements, totalResults } = await getUserEntitlements(authorization, { limit: 50 });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Which page, and of which titles.
 */
declare function getUserEntitlements(authorization: AuthorizationPayload, options?: EntitlementOptions): Promise<UserEntitlementsResponse>;
/**
 * Tells how often and how long an account played one game: an item of `getUserPlayedGames()`.
 *
 * Asks `GET /api/gamelist/v2/users/{accountId}/titles/{titleId}` on m.np.playstation.com; see
 * <https://github.com/Tustin/psn-php>, which has it.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { playCount, playDuration } = await getUserPlayedGame(authorization, "me", "PPSA01521_00");
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param titleId The title's id, such as `"PPSA01521_00"`.
 * @param options Headers to send besides the usual ones.
 */
declare function getUserPlayedGame(authorization: AuthorizationPayload, accountId: string, titleId: string, options?: HeaderOptions): Promise<PlayedGame>;
/**
 * Lists the PS4, PS5 and PC games that an account played, the latest first: how often, for how long, and when first
 * and last.
 *
 * A page has at most 200 games; `nextOffset` is `null` on the last page.
 *
 * Asks `GET /api/gamelist/v2/users/{accountId}/titles` on m.np.playstation.com.
 *
 * Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
 * the answer is not JSON.
 *
 * ```ts
 * const { titles } = await getUserPlayedGames(authorization, "me", { limit: 50, offset: 0 });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options Which page, and which kinds of games.
 */
declare function getUserPlayedGames(authorization: AuthorizationPayload, accountId: string, options?: PlayedGamesOptions): Promise<UserPlayedGamesResponse>;
/**
 * Lists the titles that an account played last, with hours played, and how far the story has come.
 *
 * `storyProgress` is always that of the signed-in account, also in the titles of another account.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetRecentPlayedTitles` on m.np.playstation.com; see
 * <https://github.com/andshrew/PlayStation-Trophies/issues/24>.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getUserRecentTitles(authorization, "me", { count: 10 });
 * const progress = data.recentPlayedTitlesRetrieve.map(({ title, storyProgress }) => [title.name, storyProgress]);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options How many titles, and of which kinds.
 */
declare function getUserRecentTitles(authorization: AuthorizationPayload, accountId: string, options?: RecentTitlesOptions): Promise<UserRecentTitlesResponse>;
/**
 * Lists what the signed-in account has on its wish list in the PlayStation Store, with prices as text.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetStoreWishlist` on m.np.playstation.com; see
 * <https://github.com/andshrew/PlayStation-Trophies>, whose example answer this is made from.
 *
 * Resolves with PSN's JSON: the whole list. Rejects with an `Error` whose message is the whole answer if PSN
 * answers without data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await getUserWishlist(authorization);
 * const prices = data.storeWishlist.map(({ name, price }) => `${name}: ${price?.discountedPrice ?? "not out yet"}`);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param options Headers to send besides the usual ones.
 */
declare function getUserWishlist(authorization: AuthorizationPayload, options?: StoreOptions): Promise<UserWishlistResponse>;
/**
 * Searches PSN. One domain is known: `"SocialAllAccounts"` searches accounts by online id.
 *
 * PSN's search does not find every account. If you have the exact online id, use `getProfileFromUserName()`.
 *
 * Asks `POST /api/search/v1/universalSearch` on m.np.playstation.com.
 *
 * Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
 * the type declared here. Rejects with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { domainResponses } = await makeUniversalSearch(authorization, "harbour-pilot", "SocialAllAccounts");
 * const accountId = domainResponses[0]?.results[0]?.socialMetadata.accountId;
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param searchTerm What to search for, such as an online id or its beginning.
 * @param domain Where to search: `"SocialAllAccounts"`.
 */
declare function makeUniversalSearch<R extends UniversalSearchDomains>(authorization: AuthorizationPayload, searchTerm: string, domain: R): Promise<UniversalSearchResponse<R extends "SocialAllAccounts" ? SocialAccountResult : unknown>>;
/**
 * Searches the PlayStation Store for games and add-ons: the first 15 of each that PSN finds.
 *
 * `results` has two domains, `MobileGames` and `MobileAddOns`. A game's `id` is its concept id.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetContextSearchResults` on m.np.playstation.com. PSNAWP's tests have
 * recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await searchGames(authorization, "lantern");
 * const games = data.universalContextSearch.results.find(({ domain }) => domain === "MobileGames");
 * const names = games?.searchResults.map(({ result }) => result.name);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param searchTerm What to search for, such as a name or its beginning.
 * @param options The language of the headings.
 */
declare function searchGames(authorization: AuthorizationPayload, searchTerm: string, options?: SearchOptions): Promise<ContextSearchResponse<GameSearchResult>>;
/**
 * Reads a further page of `searchGames()`.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetDomainSearchResults` on m.np.playstation.com. PSNAWP's tests have
 * recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const first = await searchGames(authorization, "lantern");
 * const [{ next, searchResults }] = first.data.universalContextSearch.results;
 * const second = await searchGamesPage(authorization, "lantern", next, { pageOffset: searchResults.length });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param searchTerm What the first page was searched for.
 * @param cursor The `next` of the page before, in the same domain.
 * @param options Where the page begins, and how large it is.
 */
declare function searchGamesPage(authorization: AuthorizationPayload, searchTerm: string, cursor: string, options: GameSearchPageOptions): Promise<DomainSearchResponse<GameSearchResult>>;
/**
 * Searches accounts by online id and by the names that they show: the first 15 of what PSN finds.
 *
 * The best match is not always an exact one. If you have the exact online id, use `getProfileFromUserName()`.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetContextSearchResults` on m.np.playstation.com. PSNAWP's tests have
 * recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const { data } = await searchUsers(authorization, "harbour");
 * const [players] = data.universalContextSearch.results;
 * const names = players?.searchResults.map(({ result }) => result.onlineId);
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param searchTerm What to search for, such as an online id or its beginning.
 * @param options The language of the headings.
 */
declare function searchUsers(authorization: AuthorizationPayload, searchTerm: string, options?: SearchOptions): Promise<ContextSearchResponse<PlayerSearchResult>>;
/**
 * Reads a further page of `searchUsers()`.
 *
 * Asks `GET /api/graphql/v1/op?operationName=metGetDomainSearchResults` on m.np.playstation.com. PSNAWP's tests have
 * recorded its answers.
 *
 * Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
 * data, and with a `RequestError` if the answer is not JSON.
 *
 * ```ts
 * const first = await searchUsers(authorization, "harbour");
 * const [{ next, searchResults }] = first.data.universalContextSearch.results;
 * const second = await searchUsersPage(authorization, "harbour", next, { pageOffset: searchResults.length });
 * ```
 *
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param searchTerm What the first page was searched for.
 * @param cursor The `next` of the page before, in the same domain.
 * @param options Where the page begins, and how large it is.
 */
declare function searchUsersPage(authorization: AuthorizationPayload, searchTerm: string, cursor: string, options: UserSearchPageOptions): Promise<DomainSearchResponse<PlayerSearchResult>>;

/**
 * Calls any URL of PSN with the account's token, for what has no function of its own.
 *
 * Resolves with the JSON of the answer, whatever its status. Rejects if the answer is not JSON.
 *
 * ```ts
 * const summary = await call<{ trophyLevel: number }>(
 *   { url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" },
 *   authorization,
 * );
 * ```
 *
 * @param config The URL, the method (`"GET"` by default) and headers that replace or join the usual ones.
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param bodyPayload What to send as the JSON body; nothing by default.
 */
declare function call<T>(config: {
    url: string;
    method?: "GET" | "POST" | undefined;
    headers?: CallValidHeaders | undefined;
}, authorization: AuthorizationPayload, bodyPayload?: Record<string, any>): Promise<T>;

/** What `configure()` takes. */
interface Configuration {
    /**
     * What is asked in place of PSN: `https://host/path` is asked as `<baseUrl>/host/path`. An absolute `http:` or `https:`
     * URL without credentials, query and fragment; `null` or left out for PSN itself.
     */
    baseUrl?: string | null | undefined;
    /**
     * A relay, as `createRelay()` makes one, for programs in a web page: requests go there as to a `baseUrl`, and signing in
     * is done in a way that pages can. An `http:` or `https:` URL as above, or one that is relative to the page, such as
     * `"/psn"`; `null` or left out for none.
     */
    relay?: string | null | undefined;
}
/**
 * Sends the requests of all functions to another place: to a proxy or a simulator of PSN, or to a relay. A request for
 * `https://host/path` goes to `<baseUrl>/host/path` and is otherwise the same.
 *
 * With `relay`, only signing in is different, so that a web page can do it: the NPSSO goes in the header `X-Psn-Npsso`, the
 * form as JSON, and the redirect comes back in JSON. What the relay itself refuses rejects with its message, the `status`,
 * and a `code` such as `"relay_refused"`. A relay that has a session of its own ignores `authorization`.
 *
 * An ES module and a CommonJS module of one program have a configuration each.
 *
 * This changes the calls that are made after it, at once. It rejects with a `TypeError` when the URL is not as
 * `Configuration` says, when both are given, or when an option is unknown; then nothing changes.
 *
 * ```ts
 * await configure({ baseUrl: "http://127.0.0.1:4870" });
 * await configure({ relay: "/psn" }); // in a web page
 * await configure({}); // PSN itself again
 * ```
 *
 * @param configuration Where requests go.
 */
declare function configure(configuration: Configuration): Promise<void>;

/**
 * What a failed request rejects with: an error of the runtime, or one with PSN's message. These properties are added
 * where they are known. They are not enumerable, so that nothing that lists or copies errors sees them.
 */
interface RequestError extends Error {
    /** The HTTP status of the answer; missing if there was none. */
    readonly status?: number;
    /**
     * PSN's number for the failure, such as `2240525` (not found) or `4165` (the NPSSO has expired),
     * `"unsupported_runtime"` if the runtime cannot do this, or the `PsnErrorCode` of a relay, such as `"relay_refused"`.
     */
    readonly code?: number | string;
    /** Until when PSN, or the relay, wants no more requests. */
    readonly retryAt?: Date;
}

/**
 * A relay. What a runtime gives besides the request goes to `authorize` and `identify`.
 *
 * Resolves with the answer, whatever went wrong between the page, the relay and PSN. Rejects with a `TypeError` for wrong
 * options, and with what `authorize`, `identify` or the client's `onTokens` throws.
 */
type Relay<Context extends unknown[] = unknown[]> = (request: RelayRequest, ...context: Context) => Promise<RelayResponse>;
/** What `createRelay()` takes. */
interface RelayOptions<Context extends unknown[] = unknown[]> {
    /**
     * The origins whose pages may ask, each exactly as a browser writes it: `"https://trophies.example"`, with a port only
     * if it is not the usual one. None by default, and never `"*"` or `"null"`.
     *
     * For a relay at the page's own origin, list that origin, too: browsers send `Origin` with every POST, as for signing
     * in. They leave it out of reads from the same origin. In pass-through, requests without `Origin` are answered,
     * without CORS headers: reads from the same origin, and requests of programs. If the browser says that a page of
     * another site asks (`Sec-Fetch-Site: cross-site` or `same-site`), as it does for images, the request is refused.
     * Signed in, requests without `Origin` are answered only if the browser says that they come from the relay's own
     * origin (`Sec-Fetch-Site: same-origin`), and that origin is listed. Browsers say it over https and on `localhost`.
     * Over plain http, or behind a proxy that changes the host name, use `authorize`.
     */
    allowOrigins?: readonly string[] | undefined;
    /** The path at which the relay is, such as `"/psn"`; `"/"` by default. Everything else gets 404. */
    basePath?: string | undefined;
    /** The methods that go through, in pass-through; `["GET", "POST"]` by default, which all reads need. */
    methods?: readonly ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")[] | undefined;
    /**
     * Decides about each request whose origin and URL are allowed. Only `true` lets the request through. Otherwise it
     * gets 401. Clone the request before you read its body. If you have no such function, leave the option out:
     * `undefined` is refused, since it may be a mistake. Signed in, it also decides about requests without an `Origin`,
     * but not about those of other sites. Do not give it together with `cache`.
     */
    authorize?: (request: RelayRequest, ...context: Context) => boolean | PromiseLike<boolean>;
    /**
     * The relay's own client, which makes it *signed in*: its session, retries and rate limit are used for everybody. Pages
     * see what its account sees: titles that it hides from others, private profiles of its friends, and its owner's real
     * name in `personalDetail`. Give its `rateLimit` a `maxWait` below `timeout`: then pages are told when to try again, and
     * not only that it took too long. When its session has ended, pages get 503 with the code `relay_refused`; give it
     * `onExpiring` to know that before.
     */
    client?: RelayClient | undefined;
    /**
     * What pages may read and do through the client, by the names of the functions; other requests get 403. The default
     * is trophies, profiles, lists of played games and the catalogue. A write, such as `sendGroupMessage`, is done only
     * if it is named here. Then any page of `allowOrigins` can do it as the relay's account, so decide with `authorize`
     * who may. Signing in and searching cannot be allowed, nor reading what belongs to the account alone: friends,
     * blocks, friend requests, groups, devices, and what it owns.
     */
    allow?: readonly (RelayRead | RelayWrite)[] | undefined;
    /**
     * How many requests each client of the relay may make, or `false` for any number; more get 429 with `Retry-After`.
     * By default 60 in any 60,000 ms with a client of the relay's own, and any number in pass-through. Each instance of the
     * program counts for itself. 10,000 clients are kept apart, whatever the limit; those beyond share one budget.
     */
    rateLimit?: {
        requests?: number | undefined;
        per?: number | undefined;
    } | false | undefined;
    /**
     * Says who asks, for that limit: a string of at most 512 characters, such as a user's id or an address. By default this
     * is the address that the runtime knows, in Cloudflare Workers, Deno, Bun, and `@hono/node-server`. Behind a proxy that
     * is the proxy's address: then read the header that your proxy writes, but never one that anybody can send. An IPv6
     * network of /64 is one client. Addresses may have a port, brackets or a zone. All clients for whom this gives
     * `undefined` share one budget.
     */
    identify?: ((request: RelayRequest, ...context: Context) => string | undefined | PromiseLike<string | undefined>) | undefined;
    /**
     * How long one request of a page may take in all, in milliseconds, from reading its body to PSN's last byte; 30,000 by
     * default.
     */
    timeout?: number | undefined;
    /** The largest body of a page, in bytes; 65,536 by default. */
    maxRequestBody?: number | undefined;
    /** The largest answer of PSN, in bytes, after decompression; 8,388,608 by default. */
    maxResponseBody?: number | undefined;
    /**
     * For how many seconds a browser may keep a successful GET for its user; 0 by default, for never. Do not give it
     * together with `authorize`, since browsers would show an answer to users whom `authorize` did not see.
     */
    cache?: number | undefined;
    /** What is asked in place of PSN, in pass-through: `https://host/path` is asked as `<baseUrl>/host/path`. For tests. */
    baseUrl?: string | {
        toString(): string;
    } | undefined;
    /**
     * What sends the requests, in pass-through, in place of the runtime's own `fetch`. It must not follow redirects. Bodies of
     * its answers may be streams of Node's, as those of node-fetch.
     */
    fetch?: ((url: string, init: RelayFetchInit) => Promise<RelayResponse>) | undefined;
}
/** What a relay needs of a `PsnClient`. */
interface RelayClient {
    call<T>(config: {
        url: string;
        method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
        headers?: CallValidHeaders;
    }, bodyPayload?: Record<string, unknown>, options?: RequestOptions): Promise<T>;
}
/** What a relay's `fetch` is given. */
interface RelayFetchInit {
    method: string;
    headers: Record<string, string>;
    /** Never in shared memory, which `fetch` does not take. */
    body?: Uint8Array & {
        readonly buffer: ArrayBuffer;
    };
    redirect: "manual";
    signal: AbortSignalLike;
}
/** A `Request`; its parts that are used, where the program's own types do not know it. */
type RelayRequest = typeof globalThis extends {
    Request: {
        prototype: infer T;
    };
} ? T : {
    readonly method: string;
    readonly url: string;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly body: unknown;
    readonly signal: AbortSignalLike;
};
/** A `Response`; its parts that are used, where the program's own types do not know it. */
type RelayResponse = typeof globalThis extends {
    Response: {
        prototype: infer T;
    };
} ? T : {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly body: unknown;
    arrayBuffer(): Promise<ArrayBuffer>;
};

/**
 * Makes a relay between web pages and PSN. A page cannot ask PSN itself: PSN sends no CORS headers for signing in and for
 * trophies, and no page may set its cookie or see its redirect. The relay is a function from `Request` to
 * `Promise<Response>`, as Cloudflare Workers, Deno, Bun, Next.js, Hono and others take it. In the page, give its address
 * to `new PsnClient({ relay })`, which asks `<relay>/<PSN host>/<path>`.
 *
 * It has two modes. In *pass-through*, the page holds its own user's tokens, and the relay adds what a browser cannot
 * send. *Signed in*, the relay holds a `PsnClient`, the page sends nothing secret, and only the reads that `allow` names
 * go through.
 *
 * Safe by default: only PSN's own hosts and paths are asked, only GET and POST go through, pages of other origins than
 * the listed ones get 403, no cookie comes or goes, redirects are not followed, bodies and times have limits, and answers
 * are always JSON that no browser takes for a page or a script. Nothing is logged.
 *
 * Every answer has the header `X-Psn-Relay`, also a refusal. An answer without it comes from a server in between.
 *
 * It never throws: with wrong options every request rejects with a `TypeError` that names the option.
 *
 * ```ts
 * // Pass-through: pages of this origin, each with its own user's NPSSO.
 * export default { fetch: createRelay({ allowOrigins: ["https://trophies.example"] }) };
 * ```
 *
 * ```ts
 * // Signed in: pages of this origin show trophies as the owner of the NPSSO sees them.
 * const client = new PsnClient({ npsso: process.env.PSN_NPSSO });
 * const allow = ["getUserTitles", "getTitleTrophies"] as const;
 * export default { fetch: createRelay({ client, allow, allowOrigins: ["https://trophies.example"] }) };
 * ```
 *
 * ```ts
 * // At the page's own origin, at /psn. That origin is listed, too, since browsers send it when they post.
 * const relay = createRelay({ basePath: "/psn", allowOrigins: ["https://trophies.example"] });
 * export const GET = (request: Request) => relay(request);
 * export const POST = GET;
 * ```
 *
 * @param options What it allows; by default no page of another origin.
 */
declare function createRelay<Context extends unknown[] = unknown[]>(options?: RelayOptions<Context>): Relay<Context>;

/** A call that Trophy.so refused, that did not reach it, or whose answer cannot be read. */
declare class TrophyApiError extends Error {
    /** The HTTP status of a refusal. */
    readonly statusCode?: number | undefined;
    /** What came with a refusal: JSON, or the string that is none. */
    readonly body?: unknown;
    constructor(details: {
        message?: string | undefined;
        statusCode?: number | undefined;
        body?: unknown;
    });
}
/** An attempt that was not answered in time. */
declare class TrophyApiTimeoutError extends Error {
    constructor();
}
/** The key is wrong: 401. */
declare class UnauthorizedError extends TrophyApiError {
    constructor(body: TrophyApi.ErrorBody);
}
/** There is no such user: 404. */
declare class NotFoundError extends TrophyApiError {
    constructor(body: TrophyApi.ErrorBody);
}
/** The request cannot be understood: 422. */
declare class UnprocessableEntityError extends TrophyApiError {
    constructor(body: TrophyApi.ErrorBody);
}
type Unauthorized = UnauthorizedError;
type NotFound = NotFoundError;
type UnprocessableEntity = UnprocessableEntityError;
/** The classes of errors and the types that a program names. */
declare const TrophyApi: {
    /** The key is wrong: 401. */
    UnauthorizedError: typeof UnauthorizedError;
    /** There is no such user: 404. */
    NotFoundError: typeof NotFoundError;
    /** The request cannot be understood: 422. */
    UnprocessableEntityError: typeof UnprocessableEntityError;
    /** What earns an achievement. */
    AchievementResponseTrigger: {
        readonly Metric: "metric";
        readonly Streak: "streak";
        readonly Api: "api";
        readonly Achievement: "achievement";
    };
};
/** The classes of errors and the types that a program names. */
declare namespace TrophyApi {
    /** What Trophy.so answers when it refuses. */
    interface ErrorBody {
        error: string;
    }
    /** The key is wrong: 401. */
    type UnauthorizedError = Unauthorized;
    /** There is no such user: 404. */
    type NotFoundError = NotFound;
    /** The request cannot be understood: 422. */
    type UnprocessableEntityError = UnprocessableEntity;
    /** Which achievements to list. */
    interface UsersAchievementsRequest {
        /** `"true"` lists achievements that the user has not completed too. */
        includeIncomplete?: "true" | undefined;
    }
    /** What earns an achievement. */
    type AchievementResponseTrigger = "metric" | "streak" | "api" | "achievement";
    /**
     * An achievement as the class gives it: `achievedAt` is a `Date`, and nothing is `null`. Fields of other triggers can
     * be asked for without comparing `trigger`, and are `undefined`.
     */
    type UserAchievementWithStatsResponse = Revived<UserAchievement>;
    type Revived<T> = T extends unknown ? {
        [K in keyof T]: RevivedField<K, T[K]>;
    } & FieldsOfOthers<T> : never;
    /** What is `null` becomes `undefined`, and the property stays. */
    type RevivedField<Key, Value> = Key extends "achievedAt" ? Date | undefined : null extends Value ? Exclude<Value, null> | undefined : Value;
    type FieldsOfOthers<T> = {
        [K in Exclude<KeyOfAny<UserAchievement>, keyof T>]?: never;
    };
    type KeyOfAny<T> = T extends unknown ? keyof T : never;
}

/** The addresses of Trophy.so. */
declare const TrophyApiEnvironment: {
    readonly Production: {
        readonly api: "https://api.trophy.so/v1";
        readonly admin: "https://admin.trophy.so/v1";
    };
};
/** The addresses of Trophy.so. */
type TrophyApiEnvironment = typeof TrophyApiEnvironment.Production;
/** Addresses of Trophy.so's services. */
interface TrophyApiEnvironmentUrls {
    /** Where the API lives, such as `https://api.trophy.so/v1`. */
    api: string;
    /** Where the administration lives, of which nothing is asked here. */
    admin?: string | undefined;
}

/**
 * A client for Trophy.so's user achievements, in place of that part of `@trophyso/node`. It has the same results, errors
 * and options, with the differences that the README lists. Nothing that lists, logs or copies a client sees its key. The
 * key is a secret of a server: let a web page ask the server instead.
 *
 * ```ts
 * const trophy = new TrophyApiClient({ apiKey: () => process.env.TROPHY_API_KEY ?? "" });
 * const achievements = await trophy.users.achievements("user-id", { includeIncomplete: "true" });
 * ```
 */
declare class TrophyApiClient {
    /** @param options The API key, and where the API is, if it is elsewhere. They are read at each call. */
    constructor(options: TrophyApiClient.Options);
    /** What can be asked about users. */
    get users(): TrophyApiClient.Users;
}
declare namespace TrophyApiClient {
    /** A value, a promise of it, or a function that gives or promises it. */
    type Supplier<T> = T | PromiseLike<T> | (() => T | PromiseLike<T>);
    /** An `AbortSignal`; its parts that are used, where the program's own types do not know it. */
    type GivingUp = typeof globalThis extends {
        AbortSignal: {
            prototype: infer T;
        };
    } ? T : {
        readonly aborted: boolean;
        readonly reason?: unknown;
        addEventListener(type: "abort", listener: () => void): void;
        removeEventListener(type: "abort", listener: () => void): void;
    };
    /** How to reach Trophy.so, and as which application. */
    interface Options {
        /** The API key of an application, a secret; or what gives or promises it, which is asked at each call. */
        apiKey: Supplier<string>;
        /** Where the API lives; `TrophyApiEnvironment.Production` by default. */
        environment?: Supplier<TrophyApiEnvironmentUrls | undefined> | undefined;
    }
    /** Limits of one call. */
    interface RequestOptions {
        /** How many seconds each attempt may take until its answer has arrived; 60 by default. */
        timeoutInSeconds?: number | undefined;
        /** How many times an attempt that was answered 408, 409, 429 or from 500 is repeated; 2 by default. */
        maxRetries?: number | undefined;
        /** Gives the call up, also while it waits to be repeated; the call rejects with the signal's reason. */
        abortSignal?: GivingUp | undefined;
    }
    /** What can be asked about users. */
    interface Users {
        /**
         * Lists the achievements of a user.
         *
         * Resolves with the achievements; those that the user completed have `achievedAt`, and what Trophy.so calls `null`
         * is `undefined`.
         *
         * Rejects like `getUserAchievements()`, with errors of these classes: `TrophyApi.UnauthorizedError` (401),
         * `TrophyApi.NotFoundError` (404), `TrophyApi.UnprocessableEntityError` (422), `TrophyApiTimeoutError`, and
         * `TrophyApiError` for everything else that comes of a request.
         *
         * ```ts
         * const completed = await trophy.users.achievements("user-id");
         * ```
         *
         * @param id The user, by the id that your application gave.
         * @param request With `includeIncomplete: "true"`, achievements that are not completed are listed too.
         * @param requestOptions Limits in time and number, and a signal to give up.
         */
        achievements(id: string, request?: TrophyApi.UsersAchievementsRequest | undefined, requestOptions?: RequestOptions | undefined): Promise<TrophyApi.UserAchievementWithStatsResponse[]>;
    }
}

/**
 * What a call of Trophy.so rejects with when the service refuses, does not answer in time, or answers something else
 * than achievements. These properties are not enumerable, so that nothing that lists or copies errors sees them.
 */
interface TrophyApiRequestError extends Error {
    /** The HTTP status of a refusal. */
    readonly status?: number | undefined;
    /** The body of a refusal: its JSON, or a string if it is not JSON. */
    readonly body?: unknown;
    /** `"timeout"` if no answer came in time. */
    readonly code?: "timeout" | undefined;
}
/**
 * Lists the achievements of a user of Trophy.so, a service that has nothing to do with PSN.
 *
 * Resolves with the list that Trophy.so answers, untouched: times are strings, and a field without a value is `null` or
 * missing. Triggers and fields that are not known here are kept.
 *
 * Rejects
 * - with a `TypeError`, before any request, when an argument cannot be used: a key that is missing or empty, an id that is
 *   missing, empty, `.` or `..`, an environment whose `api` is no http or https URL, or a limit that is no number;
 * - with the `abortSignal`'s reason;
 * - with `fetch`'s own error when Trophy.so cannot be reached;
 * - with a `TrophyApiRequestError` when Trophy.so refuses, does not answer in time, answers with a redirect (which is not
 *   followed), or answers something else than achievements: then the message says which items and which keys are wrong.
 *
 * Before it rejects for an answer of 408, 409, 429 or from 500, it tries again: after the time in `Retry-After`, or after
 * about one second, two, four. If Trophy.so asks for more than a minute, it does not try again.
 *
 * Asks `GET /users/{id}/achievements` on api.trophy.so. The key is a secret of a server: let a web page ask the
 * server instead. `configure()` concerns PSN only.
 *
 * ```ts
 * const client = { apiKey: process.env.TROPHY_API_KEY ?? "" };
 * const achievements = await getUserAchievements(client, "user-id", { includeIncomplete: "true" });
 * for (const { name, achievedAt } of achievements) console.log(name, achievedAt);
 * ```
 *
 * @param client The API key, or a function that gives one or its promise, and where the API is, if it is elsewhere.
 * @param id The user, by the id that your application gave.
 * @param request With `includeIncomplete: "true"`, achievements that are not completed are listed too.
 * @param requestOptions The time limit, the number of retries, and a signal that cancels the call.
 */
declare function getUserAchievements(client: TrophyApiClient.Options, id: string, request?: TrophyApi.UsersAchievementsRequest | undefined, requestOptions?: TrophyApiClient.RequestOptions | undefined): Promise<UserAchievement[]>;

export {
  PsnClient,
  PsnError,
  RateLimiter,
  TrophyApi,
  TrophyApiClient,
  TrophyApiEnvironment,
  TrophyApiError,
  TrophyApiTimeoutError,
  TrophyCollection,
  TrophyRarity,
  acceptFriendRequest,
  call,
  configure,
  createGroup,
  createRelay,
  exchangeAccessCodeForAuthTokens,
  exchangeCodeForAccessToken,
  exchangeNpssoForAccessCode,
  exchangeNpssoForCode,
  exchangeRefreshTokenForAuthTokens,
  finishTrophySync,
  getAccountDevices,
  getAppearOfflineSetting,
  getAvailableToPlaySubscriptions,
  getBasicPresence,
  getCaptureDetails,
  getCaptureUrls,
  getExploreHub,
  getFriendsWhoPlay,
  getFriendshipSummary,
  getGroup,
  getGroupMessages,
  getGroupReactionDefinitions,
  getGroupResource,
  getOpenPartySessions,
  getPartySessionInvitations,
  getProfileFromAccountId,
  getProfileFromUserName,
  getProfileShareableLink,
  getProfilesFromAccountIds,
  getPurchasedGames,
  getRecentlyPlayedGames,
  getSocialEligibility,
  getStoreCategory,
  getStoreCategoryGrid,
  getStoreConcept,
  getStoreConceptAccessibility,
  getStoreConceptAddOns,
  getStoreConceptCompatibility,
  getStoreConceptContentRating,
  getStoreConceptEditions,
  getStoreConceptFromProductId,
  getStoreConceptInfo,
  getStoreConceptLegalText,
  getStoreConceptMedia,
  getStoreConceptMediaCarousel,
  getStoreConceptPrice,
  getStoreConceptRating,
  getStoreConceptTitle,
  getStoreConceptUpsell,
  getStoreDefaultView,
  getStoreExperience,
  getStorePlusOffers,
  getStoreProduct,
  getStoreProductRating,
  getStoreStrands,
  getStoreTitleAddOns,
  getStoreViews,
  getTitleConcepts,
  getTitleGameHelp,
  getTitleGameHelpAvailability,
  getTitleTrophies,
  getTitleTrophy,
  getTitleTrophyGroups,
  getUserAccountSummary,
  getUserAchievements,
  getUserBlockedAccountIds,
  getUserCaptures,
  getUserConsoles,
  getUserEntitlements,
  getUserFriends,
  getUserFriendsAccountIds,
  getUserFriendsRequests,
  getUserFriendshipSummary,
  getUserGroups,
  getUserNotifications,
  getUserPlayedGame,
  getUserPlayedGames,
  getUserPresence,
  getUserPresences,
  getUserRecentTitles,
  getUserRegion,
  getUserSubscriptions,
  getUserSummarizedTrophiesByTrophyGroup,
  getUserTitleTrophy,
  getUserTitles,
  getUserTrophiesEarnedForTitle,
  getUserTrophiesForSpecificTitle,
  getUserTrophyAppearanceSetting,
  getUserTrophyGroupEarningsForTitle,
  getUserTrophyProfileSummary,
  getUserWishlist,
  leaveGroup,
  loadTrophies,
  makeUniversalSearch,
  memoryStore,
  planTrophySync,
  removeFriend,
  removeGroupMember,
  renameGroup,
  runTrophySyncTask,
  searchGames,
  searchGamesPage,
  searchUsers,
  searchUsersPage,
  sendGroupImage,
  sendGroupMessage,
  syncTrophies,
  uploadGroupResource,
};
export type {
  AbortSignalLike,
  AccessTokenResponse,
  AccountDevice,
  AccountDevicesOptions,
  AccountDevicesResponse,
  AccountPresence,
  AchievementAttribute,
  AchievementFields,
  AllCallOptions,
  ApiAchievement,
  AuthTokensResponse,
  AuthorizationPayload,
  AvailableToPlaySubscription,
  AvailableToPlaySubscriptionsResponse,
  BasicPresence,
  BasicPresenceResponse,
  ByteStream,
  CallValidHeaders,
  Capture,
  CaptureOptions,
  CaptureUrlsResponse,
  CodexSummary,
  CollectionTitle,
  CollectionTrophy,
  Comparison,
  ComparisonCounts,
  Completion,
  ConceptContentRating,
  ConceptDescription,
  ConceptImage,
  ConceptMedia,
  ConceptNotice,
  ConceptProducts,
  ConceptRatingDescriptor,
  ConceptReleaseDate,
  ConceptRevisions,
  ConceptSearchResult,
  ConceptStarCount,
  ConceptStarRating,
  ConceptVideo,
  Configuration,
  Console,
  ConsoleDevice,
  ConsoleDisk,
  ConsoleOptions,
  ConsoleStorage,
  ConsoleSystemData,
  ConsoleTitle,
  ConsoleTitles,
  ContextSearch,
  ContextSearchData,
  ContextSearchResponse,
  CreateGroupResponse,
  CreatedThread,
  DailySeries,
  DomainSearchData,
  DomainSearchResponse,
  EarnedBy,
  Entitlement,
  EntitlementAttribute,
  EntitlementConcept,
  EntitlementGame,
  EntitlementOptions,
  EntitlementReward,
  EntitlementTitle,
  ExportedCollection,
  ExportedTitle,
  FailedAccount,
  FailedTitle,
  FetchInit,
  FetchResponse,
  FinishTrophySyncOptions,
  Friend,
  FriendPageOptions,
  FriendPicture,
  FriendRequest,
  FriendWhoPlays,
  FriendsWhoPlay,
  FriendsWhoPlayData,
  FriendsWhoPlayPageInfo,
  FriendsWhoPlayResponse,
  FriendshipSummaryResponse,
  GameCategory,
  GameHelp,
  GameHelpAvailability,
  GameHelpAvailabilityData,
  GameHelpAvailabilityOptions,
  GameHelpData,
  GameHelpOptions,
  GameImage,
  GameLibraryImage,
  GameMedia,
  GameSearchPageOptions,
  GameSearchResult,
  GameService,
  GameTitleInfo,
  GetUserBlockedAccountIdsResponse,
  GetUserFriendsAccountIdsResponse,
  GetUserFriendsRequestsResponse,
  GradeCounts,
  GradeDifference,
  Group,
  GroupIcon,
  GroupMember,
  GroupMessage,
  GroupMessagesOptions,
  GroupMessagesResponse,
  GroupName,
  GroupNotificationSetting,
  GroupOptions,
  GroupPageOptions,
  GroupResource,
  GroupThread,
  HeaderOptions,
  IterablePromise,
  LegacyAvatar,
  LegacyConsoleAvailability,
  LegacyPersonalDetail,
  LegacyPresence,
  LegacyProfile,
  LegacyProfilePicture,
  LegacyTrophySummary,
  LoadTrophiesOptions,
  LocalizedGenre,
  LocalizedName,
  Membership,
  MetricAchievement,
  MonthStats,
  NamedTitleReference,
  NotificationOptions,
  NpServiceName,
  OAuthErrorBody,
  OnlineStatus,
  OtherAchievement,
  PageOptions,
  PagedPromise,
  PersistedQuery,
  PersonalDetail,
  PlanTrophySyncOptions,
  PlatformStats,
  PlatinumRun,
  PlatinumStats,
  PlayedGame,
  PlayedGameConcept,
  PlayedGamesOptions,
  PlayerSearchResult,
  PrerequisiteAchievement,
  PresenceAvailability,
  PresenceOptions,
  PresencePlatform,
  PrimaryPlatformInfo,
  ProductSearchResult,
  ProfileFromAccountIdResponse,
  ProfileFromUserNameResponse,
  ProfileImage,
  ProfilesFromAccountIdsResponse,
  PsnClientOptions,
  PsnErrorBody,
  PsnErrorCode,
  PsnErrorDetail,
  PsnErrorDetails,
  PurchasedGame,
  PurchasedGameList,
  PurchasedGamesData,
  PurchasedGamesOptions,
  PurchasedGamesPageInfo,
  PurchasedGamesResponse,
  RarestThinTrophy,
  RarestTrophy,
  RarityStats,
  RateLimitOptions,
  RateLimitWait,
  RateLimiterState,
  RecentTitle,
  RecentTitleInfo,
  RecentTitlesData,
  RecentTitlesOptions,
  RecentlyPlayedGame,
  RecentlyPlayedGameList,
  RecentlyPlayedGamesData,
  RecentlyPlayedGamesOptions,
  RecentlyPlayedGamesResponse,
  RegionCode,
  Relay,
  RelayClient,
  RelayFetchInit,
  RelayOptions,
  RelayRead,
  RelayRequest,
  RelayResponse,
  RelayWrite,
  RequestError,
  RequestOptions,
  RetryOptions,
  RunTrophySyncTaskOptions,
  SavedTokens,
  SearchDomainPage,
  SearchFrequency,
  SearchOptions,
  SearchResultItem,
  SendGroupMessageResponse,
  SessionTokens,
  ShareableProfileLinkResponse,
  SharedRateLimit,
  SocialAccountHighlights,
  SocialAccountMetadata,
  SocialAccountResult,
  SpecificTitle,
  SpecificTitleOptions,
  SpecificTrophyTitle,
  Stats,
  StatsOptions,
  StoreCallToAction,
  StoreCallToActionPrice,
  StoreCard,
  StoreCardPrice,
  StoreCardProduct,
  StoreCategory,
  StoreCategoryData,
  StoreCategoryOptions,
  StoreCategoryResponse,
  StoreComponent,
  StoreConcept,
  StoreConceptAddOns,
  StoreConceptAddOnsData,
  StoreConceptAddOnsResponse,
  StoreConceptCompatibility,
  StoreConceptContentRating,
  StoreConceptData,
  StoreConceptEdition,
  StoreConceptEditions,
  StoreConceptFromProductIdData,
  StoreConceptFromProductIdResponse,
  StoreConceptId,
  StoreConceptInfo,
  StoreConceptOfProduct,
  StoreConceptPartData,
  StoreConceptPartResponse,
  StoreConceptPriceData,
  StoreConceptPriceResponse,
  StoreConceptRatingData,
  StoreConceptRatingResponse,
  StoreConceptResponse,
  StoreConceptTitle,
  StoreConceptWithContentRating,
  StoreConceptWithLegalText,
  StoreConceptWithMedia,
  StoreConceptWithPrice,
  StoreConceptWithRating,
  StoreContentRating,
  StoreDefaultView,
  StoreDefaultViewData,
  StoreDefaultViewResponse,
  StoreDescription,
  StoreEdition,
  StoreExperience,
  StoreExperienceData,
  StoreExperienceOptions,
  StoreExperienceResponse,
  StoreFacet,
  StoreFacetValue,
  StoreGenre,
  StoreLegalText,
  StoreLink,
  StoreMedia,
  StoreNavigation,
  StoreNavigationItem,
  StoreNotice,
  StoreNotices,
  StoreOptions,
  StorePageInfo,
  StorePageOptions,
  StorePlusOffer,
  StorePlusOffers,
  StorePlusOffersData,
  StorePlusOffersResponse,
  StorePlusPrice,
  StorePrice,
  StoreProduct,
  StoreProductData,
  StoreProductPrice,
  StoreProductRatingData,
  StoreProductRatingResponse,
  StoreProductResponse,
  StoreProductWithConcept,
  StoreProductWithLegalText,
  StoreProductWithMedia,
  StoreProductWithNotices,
  StoreProductWithRating,
  StoreRating,
  StoreRatingShare,
  StoreReleaseDate,
  StoreSelectableProducts,
  StoreSortingOption,
  StoreStrand,
  StoreStrandsData,
  StoreStrandsResponse,
  StoreTitleAddOns,
  StoreTitleAddOnsData,
  StoreTitleAddOnsResponse,
  StoreView,
  StoreViewsData,
  StoreViewsResponse,
  StoredTitle,
  Streak,
  StreakAchievement,
  Streaks,
  SummaryCheck,
  SyncProgress,
  SyncTrophiesOptions,
  SyncedAccounts,
  SyncedCollection,
  SyncedTitle,
  TipContent,
  TipGroup,
  TitleChanges,
  TitleComparison,
  TitleConcept,
  TitleConceptOptions,
  TitleGameHelpAvailabilityResponse,
  TitleGameHelpResponse,
  TitleInfo,
  TitlePlatform,
  TitlePlayTime,
  TitlePlayTimeOptions,
  TitleReference,
  TitleThinTrophy,
  TitleTrophiesResponse,
  TitleTrophiesWithGameHelp,
  TitleTrophiesWithProgress,
  TitleTrophyGroupsResponse,
  Trophy,
  TrophyAndGameHelp,
  TrophyApiEnvironmentUrls,
  TrophyApiRequestError,
  TrophyComparison,
  TrophyCounts,
  TrophyGroup,
  TrophyGroupEarnings,
  TrophyGroupOptions,
  TrophyGroupWithProgress,
  TrophyLevel,
  TrophyPageOptions,
  TrophyProgress,
  TrophyProgressOptions,
  TrophyStore,
  TrophySync,
  TrophySyncPlan,
  TrophySyncTask,
  TrophyTip,
  TrophyTitle,
  TrophyType,
  TrophyWithGameHelp,
  TrophyWithGameHelpInfo,
  TrophyWithProgress,
  UnfinishedPlatinum,
  UnfinishedTitle,
  UniversalSearchDomainResponse,
  UniversalSearchDomains,
  UniversalSearchResponse,
  UploadGroupResourceResponse,
  UserAccountAvatar,
  UserAccountSummary,
  UserAccountSummaryData,
  UserAccountSummaryResponse,
  UserAchievement,
  UserCapturesResponse,
  UserConsolesResponse,
  UserEntitlementsResponse,
  UserFriendshipSummaryResponse,
  UserGroupsResponse,
  UserPlayedGamesResponse,
  UserPresencesResponse,
  UserRecentTitlesResponse,
  UserRegionInfo,
  UserSearchPageOptions,
  UserSubscription,
  UserSummarizedTrophiesByTrophyGroupResponse,
  UserThinTrophy,
  UserTitlesResponse,
  UserTrophiesBySpecificTitleResponse,
  UserTrophiesEarnedForTitleResponse,
  UserTrophyAppearanceSettingResponse,
  UserTrophyGroupEarningsForTitleResponse,
  UserTrophyProfileSummaryResponse,
  UserWishlistData,
  UserWishlistResponse,
  WishlistBoxArt,
  WishlistItem,
  WishlistPrice,
  YearStats,
};
