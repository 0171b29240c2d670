// Wrong arguments. Where a line begins to compile, its mark is an error.
import {
  type AuthorizationPayload,
  type AuthTokensResponse,
  call,
  exchangeAccessCodeForAuthTokens,
  exchangeNpssoForAccessCode,
  exchangeRefreshTokenForAuthTokens,
  getAccountDevices,
  getProfileFromUserName,
  getProfileShareableLink,
  getTitleTrophies,
  getTitleTrophyGroups,
  getUserRegion,
  getUserTitles,
  getUserTrophiesEarnedForTitle,
  getUserTrophiesForSpecificTitle,
  getUserTrophyGroupEarningsForTitle,
  getUserTrophyProfileSummary,
  makeUniversalSearch,
} from "psn-api-wasm";

declare const authorization: AuthorizationPayload;
declare const tokens: AuthTokensResponse;
declare const npsso: string | undefined;

// Arguments in another order.
// @ts-expect-error
getUserTitles("me", authorization);
// @ts-expect-error
getTitleTrophies("NPWR20188_00", "all", authorization);
// @ts-expect-error
makeUniversalSearch(authorization, "SocialAllAccounts", "harbour-pilot");
// @ts-expect-error
getUserTrophyGroupEarningsForTitle(authorization, "me", { npServiceName: "trophy" }, "NPWR20188_00");
// @ts-expect-error
call(authorization, { url: "https://m.np.playstation.com/api/" });

// Arguments left out.
// @ts-expect-error
exchangeNpssoForAccessCode();
// @ts-expect-error
getUserTitles(authorization);
// @ts-expect-error
getTitleTrophies(authorization, "NPWR20188_00");
// @ts-expect-error
getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00");
// @ts-expect-error
getUserTrophiesForSpecificTitle(authorization, "me");
// @ts-expect-error
makeUniversalSearch(authorization, "harbour-pilot");
// @ts-expect-error
call({ url: "https://m.np.playstation.com/api/" });
// @ts-expect-error
getAccountDevices();

// Arguments that nothing takes.
// @ts-expect-error
exchangeNpssoForAccessCode("npsso", { signal: undefined });
// @ts-expect-error
getProfileFromUserName(authorization, "harbour-pilot", {});
// @ts-expect-error
getProfileShareableLink(authorization, "me", {});

// Tokens, codes and promises of them, each in the place of another.
// @ts-expect-error
getUserTitles(tokens.accessToken, "me");
// @ts-expect-error
getUserTitles({ access_token: "secret" }, "me");
// @ts-expect-error
exchangeRefreshTokenForAuthTokens(tokens);
// @ts-expect-error
exchangeAccessCodeForAuthTokens(exchangeNpssoForAccessCode("npsso"));
// @ts-expect-error
exchangeNpssoForAccessCode(npsso);

// Values of another type.
// @ts-expect-error
getUserTrophyProfileSummary(authorization, 1234567890123456789n);
// @ts-expect-error
getTitleTrophies(authorization, "NPWR20188_00", 1);
// @ts-expect-error
getTitleTrophyGroups(authorization, null);
// @ts-expect-error
getProfileFromUserName(authorization, ["harbour-pilot"]);
// @ts-expect-error
getUserRegion(authorization, "harbour-pilot", 1);
// @ts-expect-error
makeUniversalSearch(authorization, "harbour-pilot", "ConceptGameMobileApp");
// @ts-expect-error
call({ url: new Uint8Array(1) }, authorization);
// @ts-expect-error
call({ method: "GET" }, authorization);
// @ts-expect-error
call({ url: "https://m.np.playstation.com/api/", method: "get" }, authorization);
// @ts-expect-error
call({ url: "https://m.np.playstation.com/api/", headers: { "Accept-Language": 1 } }, authorization);
// @ts-expect-error
call({ url: "https://m.np.playstation.com/api/", method: "POST" }, authorization, "text");
