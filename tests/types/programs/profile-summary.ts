// A user's trophy level.
import { type AuthorizationPayload, getUserTrophyProfileSummary, type TrophyCounts } from "psn-api-wasm";

export async function banner(authorization: AuthorizationPayload, accountId = "me"): Promise<string> {
  const summary = await getUserTrophyProfileSummary(authorization, accountId);
  return `Level ${summary.trophyLevel}, ${summary.progress} % to ${Number(summary.trophyLevel) + 1}`;
}

const medals = ["bronze", "silver", "gold", "platinum"] as const;

export function tierMedal(tier: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10): (typeof medals)[number] {
  return medals[Math.floor((tier - 1) / 3)] ?? "platinum";
}

const points = ({ bronze, silver, gold, platinum }: TrophyCounts) =>
  15 * bronze + 30 * silver + 90 * gold + 300 * platinum;

declare const authorization: AuthorizationPayload;
const { accountId, tier, earnedTrophies } = await getUserTrophyProfileSummary(authorization, "me", {
  headerOverrides: { "Accept-Language": "en-US" },
});
export const card = { accountId, medal: tierMedal(tier), points: points(earnedTrophies) };
