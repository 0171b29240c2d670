import type { Trophy, TrophyCounts, TrophyGroup } from "psn-api-wasm";
import { type Cabinet, inLanguage } from "./cabinet";
import { Loader } from "./loader";

export interface TitleWithTrophies {
  name: string;
  iconUrl: string;
  platforms: string;
  earned: TrophyCounts;
  defined: TrophyCounts;
  groups: (TrophyGroup & { trophies: Trophy[] })[];
}

/** A title's groups with their trophies, each with what the account has of it. */
export function titleLoader({ client, titles }: Cabinet, npCommunicationId: string): Loader<TitleWithTrophies> {
  return new Loader(async (signal, show) => {
    // An item of the list names its trophy service; for an id alone the client tries both.
    const listed = titles.value.value?.find((title) => title.npCommunicationId === npCommunicationId);
    const title = listed ?? npCommunicationId;
    const options = { signal, ...inLanguage() };
    const [about, { trophies: defined }, earned] = await Promise.all([
      client.getTitleTrophyGroups(title, options),
      client.getTitleTrophies(title, "all", options),
      client.getUserTrophiesEarnedForTitle("me", title, "all", options).catch(ifNeverPlayed),
    ]);
    const own = new Map(earned.trophies.map((trophy) => [trophy.trophyId, trophy]));
    const trophies = defined.map((trophy): Trophy => ({ ...trophy, ...own.get(trophy.trophyId) }));
    show({
      name: about.trophyTitleName,
      iconUrl: about.trophyTitleIconUrl,
      platforms: about.trophyTitlePlatform,
      earned: countEarned(trophies),
      defined: about.definedTrophies,
      groups: about.trophyGroups.map((group) => ({
        ...group,
        trophies: trophies.filter((trophy) => trophy.trophyGroupId === group.trophyGroupId),
      })),
    });
  });
}

function countEarned(trophies: Trophy[]): TrophyCounts {
  const counts = { platinum: 0, gold: 0, silver: 0, bronze: 0 };
  for (const trophy of trophies) if (trophy.earned) counts[trophy.trophyType] += 1;
  return counts;
}

function ifNeverPlayed(error: unknown): { trophies: Trophy[] } {
  if ((error as { code?: string }).code === "never_played") return { trophies: [] };
  throw error;
}
