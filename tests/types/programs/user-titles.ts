// A user's titles: one page, and all of them by following `nextOffset`.
import { type AuthorizationPayload, getUserTitles, type TrophyTitle } from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const response = await getUserTitles(authorization, "me");
export const total: number = response.totalItemCount;

const { trophyTitles } = await getUserTitles(authorization, "1234567890123456789", { limit: 10, offset: 30 });
export const names: string[] = trophyTitles.map((title) => title.trophyTitleName);

export async function everyTitle(accountId: string): Promise<TrophyTitle[]> {
  const titles: TrophyTitle[] = [];
  let offset: number | undefined = 0;
  while (offset !== undefined) {
    const page: Awaited<ReturnType<typeof getUserTitles>> = await getUserTitles(authorization, accountId, {
      limit: 800,
      offset,
    });
    titles.push(...page.trophyTitles);
    offset = page.nextOffset;
  }
  return titles;
}

export function summarize(titles: TrophyTitle[]) {
  return {
    vita: titles.filter((title) => title.trophyTitlePlatform === "Vita"),
    shared: titles.filter((title) => title.trophyTitlePlatform.split(",").length > 1),
    ps5: titles.filter((title) => title.npServiceName === "trophy2"),
    completed: titles.filter((title) => title.progress === 100 && !title.hiddenFlag).length,
    platinums: titles.reduce((sum, title) => sum + title.earnedTrophies.platinum, 0),
    latest: titles.map((title) => new Date(title.lastUpdatedDateTime).getTime()).sort((one, other) => other - one)[0],
    details: titles.map((title) => title.trophyTitleDetail ?? title.trophyTitleName),
  };
}
