// The calls that are made live, in this order, by both packages: the sign-in, every endpoint, and how they fail.
// `people`, `titles` and the unknown ids are from the simulator's account.

/** The sign-in; what it gives is secret, so results are compared with secrets replaced by their names. */
export async function signIn(psn, { people }) {
  const code = await psn.exchangeNpssoForAccessCode(people.owner.npsso);
  const first = await psn.exchangeAccessCodeForAuthTokens(code);
  const authorization = await psn.exchangeRefreshTokenForAuthTokens(first.refreshToken);
  return { code, first, authorization };
}

export function signInCalls({ people, expiredNpsso, blockedNpsso }, { code }) {
  return {
    "an expired npsso": (psn) => psn.exchangeNpssoForAccessCode(expiredNpsso),
    "a blocked npsso": (psn) => psn.exchangeNpssoForAccessCode(blockedNpsso),
    "an npsso that is none": (psn) => psn.exchangeNpssoForCode(undefined),
    "another account's npsso": (psn) => psn.exchangeNpssoForCode(people.second.npsso).then((other) => typeof other),
    "a used code": (psn) => psn.exchangeAccessCodeForAuthTokens(code),
    "a wrong code": (psn) => psn.exchangeCodeForAccessToken("v3.wrong"),
    "a wrong refresh token": (psn) => psn.exchangeRefreshTokenForAuthTokens("a wrong/one+"),
  };
}

export function endpointCalls(account, authorization) {
  const { people, titles, unknownAccountId, unknownOnlineId, unknownNpCommunicationId, unknownNpTitleId } = account;
  const played = titles.find((title) => title.playedByOwner) ?? titles[0];
  const id = played.npCommunicationId;
  const npServiceName = played.npServiceName;
  const npTitleIds = played.npTitleIds.slice(0, 5).join(",");
  const friend = people.friend.accountId;
  const hidden = people.private.accountId;
  const french = { headerOverrides: { "Accept-Language": "fr-FR" } };
  const of = (fn, ...args) => [
    `${fn}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`,
    (psn) => psn[fn](authorization, ...args),
  ];
  return Object.fromEntries([
    of("getUserTitles", "me"),
    of("getUserTitles", "me", { limit: 3, offset: 2 }),
    of("getUserTitles", "me", { offset: 1_000_000, limit: 5, ...french }),
    of("getUserTitles", friend, { limit: undefined, extra: "a b", offset: null }),
    of("getUserTitles", hidden),
    of("getUserTitles", unknownAccountId),
    of("getUserTitles", 5),
    of("getUserTitles", undefined),
    of("getTitleTrophies", id, "all", { npServiceName }),
    of("getTitleTrophies", id, "default", { npServiceName, limit: 2, offset: 1, ...french }),
    of("getTitleTrophies", unknownNpCommunicationId, "all"),
    of("getTitleTrophyGroups", id, { npServiceName, ...french }),
    of("getTitleTrophyGroups", unknownNpCommunicationId),
    of("getUserTrophiesEarnedForTitle", "me", id, "all", { npServiceName, limit: 4 }),
    of("getUserTrophiesEarnedForTitle", "me", unknownNpCommunicationId, "all"),
    of("getUserTrophiesEarnedForTitle", hidden, id, "all", { npServiceName }),
    of("getUserTrophyGroupEarningsForTitle", "me", id, { npServiceName }),
    of("getUserTrophyGroupEarningsForTitle", "me", unknownNpCommunicationId),
    of("getUserTrophiesForSpecificTitle", "me", { npTitleIds, includeNotEarnedTrophyIds: true }),
    of("getUserTrophiesForSpecificTitle", "me", { npTitleIds: unknownNpTitleId }),
    of("getUserTrophiesForSpecificTitle", "me", { npTitleIds: "a,b,c,d,e,f" }),
    of("getUserTrophiesForSpecificTitle", "me", {}),
    of("getUserTrophyProfileSummary", "me"),
    of("getUserTrophyProfileSummary", hidden),
    of("getAccountDevices"),
    of("getAccountDevices", null),
    of("getBasicPresence", friend),
    of("getProfileFromAccountId", friend),
    of("getProfileFromAccountId", "me"),
    of("getProfileFromAccountId", unknownAccountId),
    of("getProfileFromUserName", people.owner.onlineId),
    of("getProfileFromUserName", unknownOnlineId),
    of("getProfileShareableLink", people.owner.accountId),
    of("getUserRegion", people.owner.onlineId),
    of("getUserRegion", people.friend.onlineId, ["fr", "en"]),
    of("getUserRegion", unknownOnlineId),
    of("getUserBlockedAccountIds", { limit: 2 }),
    of("getUserFriendsAccountIds", "me", { limit: 2, offset: 1 }),
    of("getUserFriendsAccountIds", hidden),
    of("getUserFriendsRequests"),
    of("getUserPlayedGames", "me", { limit: 3, offset: 0, categories: "ps4_game,ps5_native_game" }),
    of("getUserPlayedGames", hidden),
    of("getPurchasedGames"),
    of("getPurchasedGames", { size: 2, start: 1, sortBy: "PRODUCT_NAME", platform: ["ps5"] }),
    of("getRecentlyPlayedGames"),
    of("getRecentlyPlayedGames", { limit: 2, categories: ["ps4_game"] }),
    of("makeUniversalSearch", people.friend.onlineId, "SocialAllAccounts"),
    of("makeUniversalSearch", "", "NoSuchDomain"),
    [
      "call, with headers",
      (psn) =>
        psn.call(
          {
            url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary",
            headers: { "Accept-Language": "de" },
          },
          authorization,
        ),
    ],
    [
      "call, to nowhere",
      (psn) =>
        psn.call({ url: "https://m.np.playstation.com/api/none?a=b c", method: "POST" }, authorization, {
          a: [1, undefined],
        }),
    ],
    ["a wrong token", (psn) => psn.getUserTitles({ accessToken: "wrong" }, "me")],
    ["a wrong token where errors reject", (psn) => psn.getUserPlayedGames({ accessToken: "wrong" }, "me")],
    ["no token", (psn) => psn.getPurchasedGames({})],
  ]);
}

/** Faults of the network and of PSN's edge: the fault, and the same call under each. */
export const FAULTS = [
  { kind: "html" },
  { kind: "empty" },
  { kind: "reset" },
  { kind: "rate_limited" },
  { kind: "status", status: 500 },
];
