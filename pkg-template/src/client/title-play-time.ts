// How long an account has played a title. PSN counts it by games, whose ids are not those of trophy sets.

import type { PlayedGame } from "#models";
import { type Check, isObject, isString } from "../checks.js";
import { PsnError, refuse } from "../psn-error.js";
import type { MethodSpec } from "../spec.js";
import { methodArguments, type RequestOptions, requestOptions, type TitleReference } from "./arguments.js";
import { millisecondsOf } from "./duration.js";
import type { PsnClient } from "./psn-client.js";
import { coreOf } from "./session.js";
import { shaped } from "./shape.js";
import { ACCOUNT_AND_TITLE } from "./title-trophies.js";

/** A title as `getUserTitles()` gives it, or what is known of it. */
export interface NamedTitleReference extends TitleReference {
  /** The title's name. Without it, the client asks PSN for the name. */
  trophyTitleName?: string | undefined;
}

/** What is known of an account already. */
export interface TitlePlayTimeOptions {
  /**
   * All games that the account has played: `await client.getUserPlayedGames(accountId, { limit: 200 }).toArray()`. By
   * default, each call reads them.
   */
  games?: readonly PlayedGame[] | undefined;
}

/** How long, how often, and when an account has played a title, over all its versions. */
export interface TitlePlayTime {
  /** For how long, in milliseconds. PSN counts whole seconds. */
  milliseconds: number;
  /** How many times the title was started. */
  playCount: number;
  /** When it was first played, in ISO 8601 and UTC. Missing if PSN has no date. */
  firstPlayedDateTime?: string;
  /** When it was last played, in ISO 8601 and UTC. Missing if PSN has no date. */
  lastPlayedDateTime?: string;
  /** The versions that were played, such as those for PS4 and PS5, in the order of `getUserPlayedGames()`. */
  games: PlayedGame[];
}

/** More than a title has versions. Names like `Go` are part of many others. */
const MOST_GAMES = 20;

const SPEC: MethodSpec = {
  endpoint: 0,
  name: "getTitlePlayTime",
  pathLength: 2,
  arguments: ACCOUNT_AND_TITLE,
  takes: {},
  reply: { kind: "json" },
};

const GAMES: Check = {
  wanted: "a list of games, as getUserPlayedGames() gives them",
  fits: (value) => Array.isArray(value) && value.every((game) => isObject(game) && isString(game.titleId)),
};

export async function readPlayTime(
  client: PsnClient,
  accountId: string,
  title: string | NamedTitleReference,
  options: (TitlePlayTimeOptions & RequestOptions) | undefined,
): Promise<TitlePlayTime | undefined> {
  coreOf(client).open();
  const { games: known, ...request } = requestOptions<TitlePlayTimeOptions>(SPEC.name, options, { games: GAMES });
  const { path, own } = methodArguments(SPEC, [accountId, title], request);
  const [account = "", npCommunicationId = ""] = path;
  const [name, games] = await Promise.all([
    knownName(title) ?? nameOf(client, title, own),
    known ?? client.getUserPlayedGames(account, { ...own, limit: 200 }).toArray(),
  ]);
  const ids = shaped(SPEC.name, () => alike(games, name).map(({ titleId }) => titleId));
  const sets = await client.getTrophyTitlesForTitleIds(account, ids, own);
  const isVersion = ({ titleId }: PlayedGame) =>
    sets.get(titleId)?.some((set) => set.npCommunicationId === npCommunicationId);
  const versions = games.filter(isVersion);
  return versions.length > 0 ? together(versions) : undefined;
}

function knownName(title: string | NamedTitleReference): string | undefined {
  const { trophyTitleName } = Object(title) as NamedTitleReference;
  if (trophyTitleName === undefined || typeof trophyTitleName === "string") return trophyTitleName;
  return refuse(SPEC.name, "takes as trophyTitleName of the title a string");
}

async function nameOf(client: PsnClient, title: string | NamedTitleReference, own: RequestOptions): Promise<string> {
  const { trophyTitleName } = await client.getTitleTrophyGroups(title, own);
  return trophyTitleName;
}

/** The games whose names are most like that of a title. */
function alike(games: readonly PlayedGame[], title: string): PlayedGame[] {
  const wanted = letters(title);
  return games
    .map((game) => ({ game, distance: Math.min(distance(game.name, wanted), distance(game.localizedName, wanted)) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_GAMES)
    .map(({ game }) => game);
}

/** How many letters are in one name only, if the other is part of it: trophy sets are named more freely than games. */
function distance(name: string, wanted: string): number {
  const own = letters(name);
  const isPart = own !== "" && wanted !== "" && (own.includes(wanted) || wanted.includes(own));
  return isPart ? Math.abs(own.length - wanted.length) : Number.POSITIVE_INFINITY;
}

/** A name without what is written one way or another: marks like ™, spaces, accents, case. */
function letters(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]/gu, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return plain || name.trim();
}

function together(games: PlayedGame[]): TitlePlayTime {
  const first = byTime(games, ({ firstPlayedDateTime }) => firstPlayedDateTime).at(0);
  const last = byTime(games, ({ lastPlayedDateTime }) => lastPlayedDateTime).at(-1);
  return {
    milliseconds: games.reduce((sum, game) => sum + played(game), 0),
    playCount: games.reduce((sum, { playCount }) => sum + playCount, 0),
    ...(first && { firstPlayedDateTime: first }),
    ...(last && { lastPlayedDateTime: last }),
    games,
  };
}

/** Times have no decimals or up to six, so that they do not sort as strings. */
function byTime(games: PlayedGame[], time: (game: PlayedGame) => string | null): string[] {
  return games.flatMap((game) => time(game) ?? []).sort((one, other) => Date.parse(one) - Date.parse(other));
}

function played({ titleId, playDuration }: PlayedGame): number {
  const milliseconds = millisecondsOf(playDuration);
  if (milliseconds !== undefined) return milliseconds;
  const message =
    `The play time of ${titleId} is ${JSON.stringify(playDuration)}. That is no ISO 8601 duration of days, hours, ` +
    "minutes and seconds. Try again later.";
  throw new PsnError({ code: "invalid_response", message, endpoint: SPEC.name, attempts: 1 });
}
