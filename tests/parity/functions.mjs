// psn-api's functions as the cases need them: the usual arguments, where they go in the URL, the usual answer.
import { redirect, response } from "./replies.mjs";

const TROPHY = "https://m.np.playstation.com/api/trophy/v1";
const USERS = "https://m.np.playstation.com/api/userProfile/v1/internal/users";
const PROFILE2 = "https://us-prof.np.community.playstation.net/userProfile/v1/users/{userName}/profile2";
const TITLE = { npCommunicationId: "NPWR20188_00" };
const GROUP = { trophyGroupId: "all" };
const ACCOUNT = { accountId: "me" };

export const FIELDS =
  "npId%2ConlineId%2CaccountId%2CavatarUrls%2Cplus%2CaboutMe%2ClanguagesUsed%2CtrophySummary%28%40default%2Clevel%2Cprogress%2CearnedTrophies%29%2CisOfficiallyVerified%2CpersonalDetail%28%40default%2CprofilePictureUrls%29%2CpersonalDetailSharing%2CpersonalDetailSharingRequestMessageFlag%2CprimaryOnlineStatus%2Cpresences%28%40default%2C%40titleInfo%2Cplatform%2ClastOnlineDate%2ChasBroadcastData%29%2CrequestMessageFlag%2Cblocking%2CfriendRelation%2Cfollowing%2CconsoleAvailability";

/** Functions whose request is a URL: path arguments by name in call order, then perhaps options. */
export const ENDPOINTS = {
  getTitleTrophies: {
    path: { ...TITLE, ...GROUP },
    options: {},
    url: `${TROPHY}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`,
  },
  getTitleTrophyGroups: {
    path: TITLE,
    options: {},
    url: `${TROPHY}/npCommunicationIds/{npCommunicationId}/trophyGroups`,
  },
  getUserTitles: { path: ACCOUNT, options: {}, url: `${TROPHY}/users/{accountId}/trophyTitles` },
  getUserTrophiesEarnedForTitle: {
    path: { ...ACCOUNT, ...TITLE, ...GROUP },
    options: {},
    url: `${TROPHY}/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`,
  },
  getUserTrophyGroupEarningsForTitle: {
    path: { ...ACCOUNT, ...TITLE },
    options: {},
    url: `${TROPHY}/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`,
  },
  getUserTrophiesForSpecificTitle: {
    path: ACCOUNT,
    options: { npTitleIds: "CUSA00001_00" },
    url: `${TROPHY}/users/{accountId}/titles/trophyTitles`,
  },
  getUserTrophyProfileSummary: { path: ACCOUNT, options: {}, url: `${TROPHY}/users/{accountId}/trophySummary` },
  getAccountDevices: {
    path: {},
    options: {},
    url: "https://dms.api.playstation.com/api/v1/devices/accounts/me",
    query: "includeFields=device%2CsystemData&platform=PS5%2CPS4%2CPS3%2CPSVita",
    dropsHeaders: true,
  },
  getBasicPresence: {
    path: ACCOUNT,
    options: {},
    url: `${USERS}/{accountId}/basicPresences?type=primary`,
    dropsHeaders: true,
  },
  getProfileFromAccountId: { path: ACCOUNT, options: {}, url: `${USERS}/{accountId}/profiles`, dropsHeaders: true },
  getProfileFromUserName: { path: { userName: "a-user_1" }, url: PROFILE2, query: `fields=${FIELDS}` },
  getProfileShareableLink: { path: ACCOUNT, url: "https://m.np.playstation.com/api/cpss/v1/share/profile/{accountId}" },
  getUserBlockedAccountIds: { path: {}, options: {}, url: `${USERS}/me/blocks`, dropsHeaders: true },
  getUserFriendsAccountIds: { path: ACCOUNT, options: {}, url: `${USERS}/{accountId}/friends`, dropsHeaders: true },
  getUserFriendsRequests: { path: {}, options: {}, url: `${USERS}/me/friends/receivedRequests`, dropsHeaders: true },
  getUserPlayedGames: {
    path: ACCOUNT,
    options: {},
    url: "https://m.np.playstation.com/api/gamelist/v2/users/{accountId}/titles",
    dropsHeaders: true,
  },
  getUserRegion: { path: { userName: "a-user_1" }, url: PROFILE2, query: `fields=${FIELDS}` },
};

/** The rest of what takes an authorization, each with arguments that are otherwise in order. */
export const OTHERS = {
  call: (authorization) => [{ url: "https://example.test/" }, authorization],
  getPurchasedGames: (authorization) => [authorization],
  getRecentlyPlayedGames: (authorization) => [authorization],
  makeUniversalSearch: (authorization) => [authorization, "a name", "SocialAllAccounts"],
};

export const authorization = () => ({ accessToken: "token" });

/** The arguments of one endpoint, with some path arguments replaced and possibly options at the end. */
export const argsOf = (fn, path = {}, ...options) => [
  authorization(),
  ...Object.entries(ENDPOINTS[fn].path).map(([name, usual]) => (Object.hasOwn(path, name) ? path[name] : usual)),
  ...(options.length || !ENDPOINTS[fn].options?.npTitleIds ? options : [ENDPOINTS[fn].options]),
];

/** The arguments of any function that takes an authorization, with this one. */
export const argsWith = (fn, authorization) =>
  OTHERS[fn] ? OTHERS[fn](authorization) : [authorization, ...argsOf(fn).slice(1)];

/** The URL of one endpoint with these texts literally in the path, and this query text. */
export function urlOf(fn, path = {}, query = "") {
  const { url, path: usual, query: fixed, options } = ENDPOINTS[fn];
  const whole = url.replaceAll(/\{(\w+)\}/g, (_, name) => path[name] ?? usual[name]);
  const own = query || (options?.npTitleIds ? `npTitleIds=${options.npTitleIds}` : "");
  const queries = [own, fixed].filter(Boolean).join("&");
  return queries ? `${whole}?${queries}` : whole;
}

const GRAPHQL = '{"data":{"purchasedTitlesRetrieve":{},"gameLibraryTitlesRetrieve":{}}}';

/** The answer a function gets in a case that is not about answers. */
export const usualReply = (fn) =>
  fn.startsWith("exchangeNpsso")
    ? redirect("com.scee.psxandroid.scecompcall://redirect/?code=v3.code&cid=1")
    : response(GRAPHQL);
