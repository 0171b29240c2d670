// A title's trophies, merged with what an account has earned of them.

import type {
  NpServiceName,
  RarestThinTrophy,
  TitleThinTrophy,
  Trophy,
  TrophyCounts,
  TrophyGroup,
  UserThinTrophy,
} from "#models";
import { isObject } from "../checks.js";
import { PsnError } from "../psn-error.js";
import type { MethodSpec } from "../spec.js";
import { type MethodArguments, methodArguments, SERVICES, type TitleReference } from "./arguments.js";
import type { Core } from "./core.js";
import type { PagedPromise } from "./lists.js";
import { ask } from "./module.js";
import { itemsOf } from "./page-walk.js";
import type { PsnClient } from "./psn-client.js";

/** Which trophies of a title to read. */
export interface TrophyProgressOptions {
  /** `"all"` (the default), `"default"` for the trophies of the base game, `"001"` and on for added ones. */
  trophyGroupId?: string | undefined;
  /** The trophy service; by default the client finds out. */
  npServiceName?: NpServiceName | undefined;
}

/** What there is to earn, and what an account has earned of it. */
export interface TrophyProgress {
  /** How many trophies there are. */
  definedTrophies: TrophyCounts;
  /** How many of them the account has earned. */
  earnedTrophies: TrophyCounts;
  /** How far the account has come, in percent, from `0` to `100`, as PSN counts it: by points, without the platinum. */
  progress: number;
}

/** A trophy, and what an account has done for it. */
export interface TrophyWithProgress extends Trophy {
  /** The trophy's name, in the language of the request. */
  trophyName: string;
  /** What to do for the trophy, in the language of the request. */
  trophyDetail: string;
  /** The address of the trophy's picture. */
  trophyIconUrl: string;
  /** The group that the trophy belongs to: `default` for the game itself, `001` and on for what was added to it. */
  trophyGroupId: string;
  /** Whether the account has earned the trophy. */
  earned: boolean;
}

/** A trophy group, and how far an account has come in it. */
export interface TrophyGroupWithProgress extends Partial<TrophyGroup>, TrophyProgress {
  /** The group's id: `default` for the game itself, `001`, `002` and so on for what was added to it. */
  trophyGroupId: string;
  /** How many trophies the group has. */
  definedTrophies: TrophyCounts;
  /**
   * The group's name. Present only if the title has groups beside the default one. Otherwise PSN is not asked for it.
   */
  trophyGroupName?: string;
  /** The address of the group's icon. Present if the name is. */
  trophyGroupIconUrl?: string;
}

/** A title's trophies and groups, merged with what an account has earned of them. */
export interface TitleTrophiesWithProgress extends TrophyProgress {
  /** The id of the title's trophy set, such as `NPWR12345_00`. */
  npCommunicationId: string;
  /** The version of the trophy set, such as `01.00`. It goes up when trophies are added. */
  trophySetVersion: string;
  /** Whether the title has trophy groups beside the default one. */
  hasTrophyGroups: boolean;
  /** Whether the account has ever played the title. If not, nothing is earned, and no trophy has a rarity. */
  isPlayed: boolean;
  /** When the account last earned a trophy here, in ISO 8601 and UTC. Missing if it never played the title. */
  lastUpdatedDateTime?: string;
  /** The earned trophies that the fewest players have. Missing if nothing is earned. */
  rarestTrophies?: RarestThinTrophy[];
  /** The groups of the trophies below, the default one first. */
  trophyGroups: TrophyGroupWithProgress[];
  /** The trophies: all of the title, or those of the group asked for. */
  trophies: TrophyWithProgress[];
}

/** What a title that was given as an object adds to the result. */
export type FieldsOf<Title> = Title extends string ? unknown : Omit<Title, keyof TitleTrophiesWithProgress>;

const ALL = "all";
const BASE_GAME = "default";

/** The arguments of a method that tells what an account has of a title. */
export const ACCOUNT_AND_TITLE: MethodSpec["arguments"] = [
  { name: "accountId", kind: "accountId" },
  { name: "npCommunicationId", kind: "npCommunicationId" },
];

const SPEC: MethodSpec = {
  endpoint: 0,
  name: "getTitleTrophiesWithProgress",
  pathLength: 2,
  arguments: ACCOUNT_AND_TITLE,
  takes: { trophyGroupId: { kind: "string" }, npServiceName: { kind: "choice", choices: SERVICES } },
  reply: { kind: "json" },
};

/** Reads the title by the client's own methods, so that all they do holds here: rate limit, retries, finding the service. */
export async function readTitleTrophies<Title extends string | TitleReference>(
  core: Core,
  client: PsnClient,
  accountId: string,
  title: Title,
  options: (TrophyProgressOptions & MethodArguments["own"]) | undefined,
): Promise<TitleTrophiesWithProgress & FieldsOf<Title>> {
  core.open();
  const given = methodArguments(SPEC, [accountId, title], options);
  const { trophyGroupId = ALL } = options ?? {};
  const fields = (typeof title === "string" ? {} : { ...(title as TitleReference) }) as FieldsOf<Title> & object;
  const [account = "", npCommunicationId = ""] = given.path;
  const npServiceName = given.service as NpServiceName | undefined;
  const reference = { npCommunicationId, npServiceName, trophyTitlePlatform: given.platform };
  const how = { ...given.own, npServiceName };

  const reading = readSet(client, given.titleExists ? reference : npCommunicationId, trophyGroupId, how);
  // For an id alone, the first request finds the service for all.
  if (npServiceName === undefined && given.platform === undefined) await reading;
  const [set, earned] = await Promise.all([reading, readEarned(client, account, reference, trophyGroupId, how)]);

  const trophies = merged(set.trophies, earned?.trophies ?? [], trophyGroupId === ALL ? BASE_GAME : trophyGroupId);
  return {
    ...fields,
    ...earned?.head,
    ...(set.head as { trophySetVersion: string; hasTrophyGroups: boolean }),
    npCommunicationId,
    isPlayed: earned !== undefined,
    ...counted(core, trophies),
    trophyGroups: groupsOf(core, set.groups, trophies),
    trophies,
  };
}

type Reading = MethodArguments["own"] & { npServiceName?: NpServiceName | undefined };

/** What the title is, whoever plays it. */
export async function readSet(client: PsnClient, title: string | TitleReference, trophyGroupId: string, how: Reading) {
  const set = await wholeList<TitleThinTrophy>("getTitleTrophies", client.getTitleTrophies(title, trophyGroupId, how));
  const { hasTrophyGroups } = set.head;
  const groups = hasTrophyGroups
    ? itemsOf("getTitleTrophyGroups", await client.getTitleTrophyGroups(title, how), ["trophyGroups"])
    : [];
  return { ...set, groups: groups as TrophyGroup[] };
}

/** What the account has earned of it; `undefined` if it never played the title. */
async function readEarned(client: PsnClient, account: string, title: TitleReference, group: string, how: Reading) {
  try {
    return await wholeList<UserThinTrophy>(
      "getUserTrophiesEarnedForTitle",
      client.getUserTrophiesEarnedForTitle(account, title, group, how),
    );
  } catch (failure) {
    if (failure instanceof PsnError && failure.code === "never_played") return undefined;
    throw failure;
  }
}

/** The trophies of all pages, and what the first page says besides. */
export async function wholeList<Item>(name: string, list: PagedPromise<object, Item>) {
  let head: Record<string, unknown> | undefined;
  const items: Item[] = [];
  for await (const page of list.pages()) {
    const { trophies, totalItemCount, nextOffset, previousOffset, ...rest } = page as Record<string, unknown>;
    head ??= rest;
    items.push(...(itemsOf(name, page, ["trophies"]).filter(isObject) as Item[]));
  }
  return { head: head ?? {}, trophies: items };
}

/** The trophies of the title in its order. PSN keeps its list for some minutes, so the account may have newer ones. */
export function merged(
  ofTitle: readonly TitleThinTrophy[],
  ofAccount: readonly UserThinTrophy[],
  trophyGroupId: string,
): TrophyWithProgress[] {
  const texts = { trophyName: "", trophyDetail: "", trophyIconUrl: "", trophyGroupId };
  const trophies = new Map<number, TrophyWithProgress>();
  for (const trophy of ofTitle) trophies.set(trophy.trophyId, Object.assign({}, texts, trophy, { earned: false }));
  for (const trophy of ofAccount) {
    const known = trophies.get(trophy.trophyId);
    const earned = trophy.earned === true;
    if (known) Object.assign(known, trophy, { earned });
    else trophies.set(trophy.trophyId, Object.assign({}, texts, trophy, { earned }));
  }
  return [...trophies.values()];
}

/** The groups of these trophies, in the title's order. */
function groupsOf(
  core: Core,
  groups: readonly TrophyGroup[],
  trophies: readonly TrophyWithProgress[],
): TrophyGroupWithProgress[] {
  const described = new Map(groups.map((group) => [group.trophyGroupId, group]));
  const ids = new Set([...described.keys(), ...trophies.map((trophy) => trophy.trophyGroupId)]);
  return [...ids].flatMap((trophyGroupId) => {
    const own = trophies.filter((trophy) => trophy.trophyGroupId === trophyGroupId);
    return own.length === 0 ? [] : { ...described.get(trophyGroupId), trophyGroupId, ...counted(core, own) };
  });
}

/** Counts trophies, those that are earned, and how far that is. */
function counted(core: Core, trophies: readonly TrophyWithProgress[]): TrophyProgress {
  const definedTrophies = countsOf(trophies);
  const earnedTrophies = countsOf(trophies.filter((trophy) => trophy.earned));
  const { module } = core.open();
  const progress = ask(module, SPEC.name, () =>
    module.progressOf(
      earnedTrophies.bronze,
      earnedTrophies.silver,
      earnedTrophies.gold,
      earnedTrophies.platinum,
      definedTrophies.bronze,
      definedTrophies.silver,
      definedTrophies.gold,
      definedTrophies.platinum,
    ),
  );
  return { definedTrophies, earnedTrophies, progress };
}

function countsOf(trophies: readonly TrophyWithProgress[]): TrophyCounts {
  const counts: TrophyCounts = { bronze: 0, silver: 0, gold: 0, platinum: 0 };
  for (const { trophyType } of trophies) if (Object.hasOwn(counts, trophyType)) counts[trophyType] += 1;
  return counts;
}
