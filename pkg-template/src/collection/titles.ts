// A title in the store: what it is, which all accounts share, and what an account has of it.

import type { TitleThinTrophy, TrophyCounts, TrophyGroup, TrophyTitle, UserThinTrophy } from "#models";
import { isObject } from "../checks.js";
import type { RequestOptions } from "../client/arguments.js";
import type { PsnClient } from "../client/psn-client.js";
import { merged, readSet, wholeList } from "../client/title-trophies.js";
import { bytesOf, type Shelf } from "./store.js";
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

export async function readTrophySet(client: PsnClient, title: TrophyTitle, how: RequestOptions): Promise<TrophySet> {
  const { trophies, groups } = await readSet(client, title, "all", how);
  return { trophies, groups };
}

export async function readEarned(
  client: PsnClient,
  accountId: string,
  title: TrophyTitle,
  how: RequestOptions,
): Promise<Earned> {
  const list = client.getUserTrophiesEarnedForTitle(accountId, title, "all", how);
  const { head, trophies } = await wholeList<UserThinTrophy>("getUserTrophiesEarnedForTitle", list);
  return { trophies, lastUpdatedDateTime: String(head.lastUpdatedDateTime ?? "") };
}

/** The sets that several accounts need: each is read by one of them. */
export class SharedSets {
  readonly #held = new Map<string, { set: Promise<TrophySet>; holders: number }>();
  readonly #stored = new Set<string>();

  /**
   * Reads a set, waits for the one who does, or takes what another one has stored: those take no request. It is held until
   * `release()`.
   */
  async hold(
    title: TrophyTitle,
    stored: () => Promise<TrophySet | undefined>,
    read: () => Promise<TrophySet>,
  ): Promise<TrophySet> {
    const key = keyOf(title);
    const held = this.#held.get(key);
    if (held) {
      held.holders += 1;
      return held.set;
    }
    const find = async () => {
      const kept = this.#stored.has(key) ? await stored() : undefined;
      return kept ?? read();
    };
    const set = find();
    this.#held.set(key, { set, holders: 1 });
    return set;
  }

  /** The set is stored, or not needed any more. */
  release(title: TrophyTitle): void {
    const key = keyOf(title);
    const held = this.#held.get(key);
    if (!held) return;
    held.holders -= 1;
    if (held.holders > 0) return;
    this.#held.delete(key);
    this.#stored.add(key);
  }
}

const keyOf = ({ npCommunicationId, trophySetVersion }: TrophyTitle) => `${npCommunicationId} ${trophySetVersion}`;

export function titleWith(title: TrophyTitle, set: TrophySet, earned: Earned): StoredTitle {
  return { ...title, trophyGroups: set.groups, trophies: merged(set.trophies, earned.trophies, "default") };
}

/** What every entry says of a trophy itself. */
const ALWAYS_OWN = ["trophyId", "earned"];

/**
 * What an account has of a title's trophies, without what their set says as well, such as the grade. `titleWith()` puts
 * the same together again.
 */
export function withoutSet(earned: readonly UserThinTrophy[], { trophies }: TrophySet): Partial<UserThinTrophy>[] {
  const known = new Map(trophies.map((trophy) => [trophy.trophyId, { ...trophy } as Record<string, unknown>]));
  return earned.map((trophy) => {
    const before = known.get(trophy.trophyId) ?? {};
    // A list that has a trophy twice changes what it has said before.
    known.set(trophy.trophyId, { ...before, ...trophy });
    return Object.fromEntries(
      Object.entries(trophy).filter(([name, value]) => ALWAYS_OWN.includes(name) || value !== before[name]),
    );
  });
}

/** Whether a set has all that the list of titles counts: PSN's lists can come short, and sets grow in one version. */
export function isWholeSet(title: TrophyTitle, { trophies }: TrophySet): boolean {
  const { bronze = 0, silver = 0, gold = 0, platinum = 0 } = Object(title.definedTrophies) as Partial<TrophyCounts>;
  return trophies.length >= bronze + silver + gold + platinum;
}

/** The set of a title in the listed version, if the store has it. */
export async function storedSet(shelf: Shelf, title: TrophyTitle): Promise<TrophySet | undefined> {
  const entry = await shelf.read(shelf.set(title.npCommunicationId, title.trophySetVersion));
  const { trophies, groups } = entry ?? {};
  if (!isListOfObjects(trophies) || !isListOfObjects(groups)) return undefined;
  return { trophies: trophies as TitleThinTrophy[], groups: groups as TrophyGroup[] };
}

/** What the store has of a title for an account. */
export interface StoredEntry {
  title: TrophyTitle;
  earned: Earned;
  /** The title's part of the index. */
  bytes: Uint8Array | undefined;
}

export async function storedEntry(shelf: Shelf, accountId: string, id: string): Promise<StoredEntry | undefined> {
  const { accountId: owner, title, earned, entry } = (await shelf.read(shelf.title(accountId, id))) ?? {};
  const isOwn = owner === accountId && isObject(title) && title.npCommunicationId === id;
  if (!isOwn || !isObject(earned) || !isListOfObjects(earned.trophies)) return undefined;
  return { title: title as unknown as TrophyTitle, earned: earned as unknown as Earned, bytes: bytesOf(entry) };
}

/** A whole title, if the store has it. */
export async function storedTitle(shelf: Shelf, accountId: string, id: string): Promise<StoredTitle | undefined> {
  const entry = await storedEntry(shelf, accountId, id);
  const set = entry && (await storedSet(shelf, entry.title));
  return set && titleWith(entry.title, set, entry.earned);
}

const isListOfObjects = (value: unknown): value is object[] => Array.isArray(value) && value.every(isObject);
