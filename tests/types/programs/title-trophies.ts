// The trophies of a title, for every generation of consoles.
import { type AuthorizationPayload, getTitleTrophies, type TitleThinTrophy, type TrophyType } from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const ps5 = await getTitleTrophies(authorization, "NPWR20188_00", "all");
const ps3 = await getTitleTrophies(authorization, "NPWR00867_00", "default", { npServiceName: "trophy" });
const page = await getTitleTrophies(authorization, "NPWR20188_00", "001", {
  npServiceName: "trophy2",
  limit: 5,
  offset: 10,
  headerOverrides: { "Accept-Language": "ja" },
});

export const counts: number[] = [ps5, ps3, page].map((response) => response.totalItemCount);
export const more: boolean = ps5.hasTrophyGroups && page.nextOffset !== undefined && page.previousOffset !== undefined;
export const version: string = ps3.trophySetVersion;

export function byGrade(trophies: TitleThinTrophy[]): Map<TrophyType, string[]> {
  const grades = new Map<TrophyType, string[]>();
  for (const { trophyType, trophyName = "?", trophyHidden, trophyDetail } of trophies) {
    const names = grades.get(trophyType) ?? [];
    grades.set(trophyType, [...names, trophyHidden ? trophyName : `${trophyName}: ${trophyDetail ?? ""}`]);
  }
  return grades;
}

export const platinum: TitleThinTrophy | undefined = ps5.trophies.find((trophy) => trophy.trophyType === "platinum");
export const icons: (string | undefined)[] = ps5.trophies.map((trophy) => trophy.trophyIconUrl);
export const isAddOn: boolean = ps5.trophies.some(({ trophyGroupId }) => trophyGroupId !== "default");
