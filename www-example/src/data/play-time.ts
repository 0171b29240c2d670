// How long a title was played. PSN tells it of PS4, PS5 and PC games, by ids of their own: which of them a trophy set
// belongs to is asked for those whose name is alike.
import type { PlayedGame } from "psn-api-wasm";
import { language } from "../settings";
import { plain } from "./arrange";
import { type Cabinet, inLanguage } from "./cabinet";

export interface PlayTime {
  /** Over all versions of the game. */
  minutes: number;
  count: number;
  /** In ISO 8601. */
  last: string | undefined;
}

/** More than a game has versions. */
const MOST_VERSIONS = 10;

/** All games of each session by their language, once one is asked for. */
const games = new WeakMap<Cabinet, Map<string, Promise<PlayedGame[]>>>();

/** Gives `undefined` where PSN does not tell. */
export async function playTime(
  cabinet: Cabinet,
  npCommunicationId: string,
  name: string,
  signal: AbortSignal,
): Promise<PlayTime | undefined> {
  const { client } = cabinet;
  const alike = (await gamesOf(cabinet)).filter((game) => isAlike(game, name)).slice(0, MOST_VERSIONS);
  const ids = alike.map(({ titleId }) => titleId);
  const sets = await client.getTrophyTitlesForTitleIds("me", ids, { signal });
  const versions = alike.filter(({ titleId }) =>
    sets.get(titleId)?.some((title) => title.npCommunicationId === npCommunicationId),
  );
  if (versions.length === 0) return undefined;
  return {
    minutes: versions.reduce((sum, { playDuration }) => sum + minutesOf(playDuration), 0),
    count: versions.reduce((sum, { playCount }) => sum + playCount, 0),
    last: versions
      .flatMap(({ lastPlayedDateTime }) => lastPlayedDateTime ?? [])
      .sort()
      .at(-1),
  };
}

function gamesOf(cabinet: Cabinet): Promise<PlayedGame[]> {
  const inLanguages = games.get(cabinet) ?? new Map<string, Promise<PlayedGame[]>>();
  games.set(cabinet, inLanguages);
  const chosen = language.peek();
  let known = inLanguages.get(chosen);
  if (!known) {
    known = cabinet.client.getUserPlayedGames("me", { limit: 200, ...inLanguage() }).toArray();
    inLanguages.set(chosen, known);
    known.catch(() => inLanguages.delete(chosen));
  }
  return known;
}

/** Whether one name is in the other, whatever the marks in them: trophy sets are named more freely than games. */
function isAlike({ name, localizedName }: PlayedGame, title: string): boolean {
  const wanted = letters(title);
  return [name, localizedName].map(letters).some((known) => known.includes(wanted) || wanted.includes(known));
}

const letters = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, "");

/** The minutes of an ISO 8601 duration without days, as PSN writes it: `PT228H56M33S`. */
export function minutesOf(duration: string): number {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
