// The games played last.
import { type AuthorizationPayload, getRecentlyPlayedGames, type RecentlyPlayedGame } from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const recent = await getRecentlyPlayedGames(authorization, { limit: 10, categories: ["ps5_native_game", "ps4_game"] });
const game: RecentlyPlayedGame | undefined = recent.data.gameLibraryTitlesRetrieve.games[0];

export const last = game && {
  name: game.name,
  platform: game.platform === "UNKNOWN" ? null : game.platform,
  on: game.lastPlayedDateTime === null ? null : new Date(game.lastPlayedDateTime),
  store: game.productId === null ? null : `https://store.playstation.com/product/${game.productId}`,
  entitled: game.isActive ?? game.entitlementId !== null,
  subscription: game.subscriptionService,
  cover: game.image.url,
  ids: [game.titleId, game.conceptId],
};

const standard = await getRecentlyPlayedGames(authorization);
export const count: number = standard.data.gameLibraryTitlesRetrieve.games.length;
