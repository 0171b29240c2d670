// A title in the store: what it is, which all accounts share, and what an account has of it.

import type { TitleThinTrophy, TrophyGroup, TrophyTitle, UserThinTrophy } from "#models";
import { isObject } from "../checks.js";
import type { RequestOptions } from "../client/arguments.js";
import type { PsnClient } from "../client/psn-client.js";
import { merged, readSet, wholeList } from "../client/title-trophies.js";
import type { Shelf } from "./store.js";
import type { StoredTitle } from "./types.js";

/** What a title is, whoever plays it. */
export interface TrophySet {
  trophies: TitleThinTrophy[];
  groups: TrophyGroup[];
}

/** What an account has earned in a title. */
export interface Earned {
  trophies: UserThinTrophy[];
  lastUpdatedDateTime: string;
}

/** A title as it was read, and how many requests that took. */
export interface ReadTitle {
  set: TrophySet;
  earned: Earned;
  requests: number;
}

/** Reads a title from PSN; its set only if it is not known. */
export async function readTitle(
  client: PsnClient,
  accountId: string,
  title: TrophyTitle,
  known: TrophySet | undefined,
  how: RequestOptions,
): Promise<ReadTitle> {
  const [set, earned] = await Promise.all([
    known ? { ...known, requests: 0 } : readSet(client, title, "all", how),
    wholeList<UserThinTrophy>(
      "getUserTrophiesEarnedForTitle",
      client.getUserTrophiesEarnedForTitle(accountId, title, "all", how),
    ),
  ]);
  const lastUpdatedDateTime = String(earned.head.lastUpdatedDateTime ?? "");
  return {
    set: { trophies: set.trophies, groups: set.groups },
    earned: { trophies: earned.trophies, lastUpdatedDateTime },
    requests: set.requests + earned.requests,
  };
}

export function titleWith(title: TrophyTitle, set: TrophySet, earned: Earned): StoredTitle {
  return { ...title, trophyGroups: set.groups, trophies: merged(set.trophies, earned.trophies, "default") };
}

/** The set of a title in the listed version, if the store has it. */
export async function storedSet(shelf: Shelf, title: TrophyTitle): Promise<TrophySet | undefined> {
  const entry = await shelf.read(shelf.set(title.npCommunicationId, title.trophySetVersion));
  const { trophies, groups } = entry ?? {};
  if (!Array.isArray(trophies) || !Array.isArray(groups)) return undefined;
  return { trophies: trophies as TitleThinTrophy[], groups: groups as TrophyGroup[] };
}

/** A whole title, if the store has it. */
export async function storedTitle(shelf: Shelf, accountId: string, id: string): Promise<StoredTitle | undefined> {
  const { title, earned } = (await shelf.read(shelf.title(accountId, id))) ?? {};
  if (!isObject(title) || !isObject(earned) || !Array.isArray(earned.trophies)) return undefined;
  const listed = title as unknown as TrophyTitle;
  const set = await storedSet(shelf, listed);
  return set && titleWith(listed, set, earned as unknown as Earned);
}
