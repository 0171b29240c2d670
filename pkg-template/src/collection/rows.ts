// PSN's JSON as the module takes it, whatever it is.

import type { TrophyCounts, TrophyTitle } from "#models";
import type { SyncCore } from "#module/collection";
import type { StoredTitle } from "./types.js";

export function addTitle(core: SyncCore, title: TrophyTitle, isUnwanted: boolean, knownAt: number | undefined): void {
  core.addTitle(
    title.npCommunicationId,
    text(title.npServiceName),
    text(title.trophyTitlePlatform),
    text(title.trophySetVersion),
    title.hasTrophyGroups === true,
    text(title.lastUpdatedDateTime),
    counts(title.definedTrophies),
    counts(title.earnedTrophies),
    count(title.progress),
    title.hiddenFlag === true,
    isUnwanted,
    knownAt,
  );
}

export function addTrophy(core: SyncCore, trophy: StoredTitle["trophies"][number]): void {
  core.addTrophy(
    count(trophy.trophyId),
    text(trophy.trophyType),
    text(trophy.trophyGroupId),
    trophy.trophyHidden === true,
    trophy.earned,
    text(trophy.earnedDateTime),
    text(trophy.progress),
    text(trophy.trophyProgressTargetValue),
    text(trophy.trophyEarnedRate),
    trophy.trophyRare === undefined ? undefined : count(trophy.trophyRare),
  );
}

export const text = (value: unknown): string => (typeof value === "string" ? value : "");

export const count = (value: unknown): number =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;

/** Bronze, silver, gold and platinum. */
export function counts(value: unknown): Uint32Array {
  const { bronze, silver, gold, platinum } = Object(value) as Partial<TrophyCounts>;
  return Uint32Array.of(count(bronze), count(silver), count(gold), count(platinum));
}
