// Answers and functions made by hand, as a program's own tests replace the real ones.
import type * as psn from "psn-api-wasm";

const counts: psn.TrophyCounts = { bronze: 1, silver: 0, gold: 0, platinum: 0 };

const title: psn.TrophyTitle = {
  npServiceName: "trophy2",
  npCommunicationId: "NPWR12345_00",
  trophySetVersion: "01.00",
  trophyTitleName: "Harbour",
  trophyTitleIconUrl: "https://example.com/icon.png",
  trophyTitlePlatform: "PS5",
  hasTrophyGroups: false,
  definedTrophies: counts,
  progress: 100,
  earnedTrophies: counts,
  hiddenFlag: false,
  lastUpdatedDateTime: "2024-03-09T18:05:41Z",
};

export const tokens: psn.AuthTokensResponse = {
  accessToken: "access",
  expiresIn: 3599,
  idToken: "id",
  refreshToken: "refresh",
  refreshTokenExpiresIn: 863999,
  scope: "psn:mobile.v2.core psn:clientapp",
  tokenType: "bearer",
};

export const getUserTitles: typeof psn.getUserTitles = async (authorization, accountId, { limit = 1 } = {}) => {
  if (authorization.accessToken === "") {
    throw new Error(`not signed in as ${accountId}`);
  }
  return { trophyTitles: [title].slice(0, limit), totalItemCount: 1 };
};

export const getUserTrophiesForSpecificTitle: typeof psn.getUserTrophiesForSpecificTitle = async (_, __, options) => ({
  titles: options.npTitleIds.split(",").map((npTitleId) => ({ npTitleId, trophyTitles: [title] })),
});

export const exchangeNpssoForAccessCode: typeof psn.exchangeNpssoForAccessCode = (npsso) =>
  npsso.length === 64 ? Promise.resolve("v3.code") : Promise.reject(new Error("Is your NPSSO code valid?"));

/** The part of the library that an app depends on. */
export type Library = Pick<typeof psn, "getUserTitles" | "getUserTrophiesForSpecificTitle">;
export const fake: Library = { getUserTitles, getUserTrophiesForSpecificTitle };
