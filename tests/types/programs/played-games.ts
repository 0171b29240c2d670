// What a user has played, and for how long.
import { type AuthorizationPayload, getUserPlayedGames, type UserPlayedGamesResponse } from "psn-api-wasm";

type Game = UserPlayedGamesResponse["titles"][number];

export function hours(duration: string): number {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  const [h = 0, m = 0, s = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return h + m / 60 + s / 3600;
}

export async function everyGame(authorization: AuthorizationPayload, accountId: string): Promise<Game[]> {
  const games: Game[] = [];
  let offset: number | null = 0;
  do {
    const page: UserPlayedGamesResponse = await getUserPlayedGames(authorization, accountId, {
      limit: 200,
      offset,
      categories: "ps4_game,ps5_native_game",
    });
    games.push(...page.titles);
    offset = page.nextOffset;
  } while (offset !== null && games.length > 0);
  return games;
}

declare const authorization: AuthorizationPayload;
const { titles, totalItemCount, previousOffset } = await getUserPlayedGames(authorization, "me");
export const shown: number[] = [previousOffset, totalItemCount];
export const rows = titles.map((game) => ({
  id: game.titleId,
  name: game.localizedName || game.name,
  versions: game.concept.titleIds.length,
  picture: game.concept.media.images.find((image) => image.type === "MASTER")?.url ?? game.localizedImageUrl,
  screenshot: game.media.screenshotUrl ?? game.imageUrl,
  onPs5: game.category === "ps5_native_game",
  fromPlus: game.service === "ps_plus",
  times: game.playCount,
  hours: hours(game.playDuration),
  from: game.firstPlayedDateTime === null ? null : new Date(game.firstPlayedDateTime),
  to: game.lastPlayedDateTime === null ? null : new Date(game.lastPlayedDateTime),
  concept: game.concept.id,
}));
