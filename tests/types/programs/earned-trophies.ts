// The trophies of a title merged with what one user has earned of them.
import {
  type AuthorizationPayload,
  getTitleTrophies,
  getUserTrophiesEarnedForTitle,
  type Trophy,
  TrophyRarity,
} from "psn-api-wasm";

const rarityNames: Record<TrophyRarity, string> = {
  [TrophyRarity.UltraRare]: "Ultra Rare",
  [TrophyRarity.VeryRare]: "Very Rare",
  [TrophyRarity.Rare]: "Rare",
  [TrophyRarity.Common]: "Common",
};

export async function mergedTrophies(
  authorization: AuthorizationPayload,
  accountId: string,
  npCommunicationId: string,
  npServiceName: "trophy" | "trophy2",
): Promise<Trophy[]> {
  const { trophies: titleTrophies } = await getTitleTrophies(authorization, npCommunicationId, "all", {
    npServiceName,
  });
  const { trophies: earnedTrophies } = await getUserTrophiesEarnedForTitle(
    authorization,
    accountId,
    npCommunicationId,
    "all",
    { npServiceName },
  );
  return titleTrophies.map((trophy) => {
    const progress = earnedTrophies.find((earned) => earned.trophyId === trophy.trophyId);
    return { ...trophy, ...progress };
  });
}

export const normalize = (trophy: Trophy) => ({
  isEarned: trophy.earned ?? false,
  earnedOn: trophy.earned ? trophy.earnedDateTime : "unearned",
  type: trophy.trophyType,
  rarity: rarityNames[trophy.trophyRare ?? TrophyRarity.Common],
  earnedRate: Number(trophy.trophyEarnedRate),
  steps: trophy.trophyProgressTargetValue === undefined ? 1 : Number(trophy.trophyProgressTargetValue),
  reward: trophy.trophyRewardName ? { name: trophy.trophyRewardName, picture: trophy.trophyRewardImageUrl } : null,
  name: trophy.trophyName,
  icon: trophy.trophyIconUrl,
  group: trophy.trophyGroupId,
});

export async function rarest(authorization: AuthorizationPayload): Promise<string[]> {
  const response = await getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "default", { limit: 100 });
  return (response.rarestTrophies ?? [])
    .filter((trophy) => trophy.earned && trophy.trophyRare === TrophyRarity.UltraRare)
    .map((trophy) => `${trophy.trophyType} ${trophy.trophyId}, ${trophy.trophyEarnedRate} %`);
}
