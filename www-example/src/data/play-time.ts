// How long a title was played: PSN counts it by games, all of which are read once.
import type { PlayedGame, TitlePlayTime } from "psn-api-wasm";
import { language } from "../settings";
import { type Cabinet, inLanguage } from "./cabinet";

/** All games of each session by their language, once one is asked for. */
const games = new WeakMap<Cabinet, Map<string, Promise<PlayedGame[]>>>();

/** Gives `undefined` where PSN does not tell. */
export async function playTime(
  cabinet: Cabinet,
  npCommunicationId: string,
  trophyTitleName: string,
  signal: AbortSignal,
): Promise<TitlePlayTime | undefined> {
  const title = { npCommunicationId, trophyTitleName };
  return cabinet.client.getTitlePlayTime("me", title, { games: await gamesOf(cabinet), signal });
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
