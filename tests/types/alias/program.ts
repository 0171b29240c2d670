// A program for psn-api, word for word, that gets this package under psn-api's name.
import { exchangeAccessCodeForAuthTokens, exchangeNpssoForAccessCode, getUserTitles, type TrophyTitle } from "psn-api";

export async function latest(npsso: string): Promise<TrophyTitle | undefined> {
  const accessCode = await exchangeNpssoForAccessCode(npsso);
  const authorization = await exchangeAccessCodeForAuthTokens(accessCode);
  const { trophyTitles } = await getUserTitles(authorization, "me", { limit: 1 });
  return trophyTitles[0];
}

export const next = (title: TrophyTitle): string => `${title.trophyTitleName}: ${100 - title.progress} % to go`;
