// Names of the earliest documentation of psn-api that psn-api itself has given up.
import {
  type AccessTokenResponse,
  exchangeCodeForAccessToken,
  exchangeNpssoForCode,
  getUserSummarizedTrophiesByTrophyGroup,
  type UserSummarizedTrophiesByTrophyGroupResponse,
} from "psn-api-wasm";

export async function summarized(npsso: string): Promise<UserSummarizedTrophiesByTrophyGroupResponse> {
  const authorization: AccessTokenResponse = await exchangeCodeForAccessToken(await exchangeNpssoForCode(npsso));
  return getUserSummarizedTrophiesByTrophyGroup(authorization, "me", "NPWR00867_00", { npServiceName: "trophy" });
}

export const progress = (response: UserSummarizedTrophiesByTrophyGroupResponse): number[] =>
  response.trophyGroups.map((group) => group.progress);
