// Answers in another language than the account's, and options that several requests share.
import {
  type AllCallOptions,
  type AuthorizationPayload,
  type CallValidHeaders,
  getTitleTrophies,
  getTitleTrophyGroups,
  getUserTitles,
  getUserTrophiesEarnedForTitle,
  getUserTrophyGroupEarningsForTitle,
  getUserTrophyProfileSummary,
} from "psn-api-wasm";

const japanese: CallValidHeaders = { "Accept-Language": "ja-JP" };
const older: Pick<AllCallOptions, "npServiceName" | "headerOverrides"> = {
  npServiceName: "trophy",
  headerOverrides: japanese,
};
const page: Pick<AllCallOptions, "limit" | "offset"> = { limit: 50, offset: 0 };

export const everything = (authorization: AuthorizationPayload) =>
  Promise.all([
    getUserTitles(authorization, "me", { ...page, headerOverrides: japanese }),
    getUserTrophyProfileSummary(authorization, "me", { headerOverrides: japanese }),
    getTitleTrophyGroups(authorization, "NPWR00867_00", older),
    getTitleTrophies(authorization, "NPWR00867_00", "all", { ...older, ...page }),
    getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR00867_00", older),
    getUserTrophiesEarnedForTitle(authorization, "me", "NPWR00867_00", "all", { ...older, ...page }),
  ] as const);

export async function headline(authorization: AuthorizationPayload): Promise<string> {
  const [titles, summary, groups, title] = await everything(authorization);
  return [titles.totalItemCount, summary.tier, groups.trophyTitleName, title.trophies[0]?.trophyName].join(" ");
}
