// The trophy sets that belong to title ids.
import { type AuthorizationPayload, getUserTrophiesForSpecificTitle } from "psn-api-wasm";

export async function trophySetOf(authorization: AuthorizationPayload, titleId: string): Promise<string | undefined> {
  const { titles } = await getUserTrophiesForSpecificTitle(authorization, "me", { npTitleIds: titleId });
  return titles[0]?.trophyTitles[0]?.npCommunicationId;
}

declare const authorization: AuthorizationPayload;
const titleIds = ["CUSA12057_00", "PPSA01506_00"];

const response = await getUserTrophiesForSpecificTitle(authorization, "1234567890123456789", {
  npTitleIds: titleIds.join(","),
  includeNotEarnedTrophyIds: true,
  headerOverrides: { "Accept-Language": "es-ES" },
});

export const progress = Object.fromEntries(
  response.titles.map(({ npTitleId, trophyTitles }) => [npTitleId, trophyTitles.map((title) => title.progress)]),
);
export const stillToEarn = response.titles
  .flatMap((title) => title.trophyTitles)
  .map((title) => title.definedTrophies.bronze - title.earnedTrophies.bronze);
