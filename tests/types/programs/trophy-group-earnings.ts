// How far a user has come in each trophy group of a title.
import { type AuthorizationPayload, getUserTrophyGroupEarningsForTitle, type TrophyGroupEarnings } from "psn-api-wasm";

export async function progressByGroup(authorization: AuthorizationPayload, accountId: string) {
  const earnings = await getUserTrophyGroupEarningsForTitle(authorization, accountId, "NPWR15179_00", {
    npServiceName: "trophy",
  });
  const finished = (group: TrophyGroupEarnings): boolean => group.progress === 100;
  return {
    version: earnings.trophySetVersion,
    hidden: earnings.hiddenFlag,
    overall: earnings.progress,
    golds: earnings.earnedTrophies.gold,
    on: new Date(earnings.lastUpdatedDateTime),
    finished: earnings.trophyGroups.filter(finished).map((group) => group.trophyGroupId),
  };
}

declare const authorization: AuthorizationPayload;
const { trophyGroups } = await getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR20188_00");
export const silvers = trophyGroups.map((group) => group.earnedTrophies.silver);
