// The games that an account has bought, or has through PlayStation Plus.
import {
  type AuthorizationPayload,
  getPurchasedGames,
  type Membership,
  type PurchasedGame,
  type PurchasedGamesResponse,
} from "psn-api-wasm";

export async function everyPurchase(authorization: AuthorizationPayload, membership: Membership) {
  const size = 100;
  const games: PurchasedGame[] = [];
  let page: PurchasedGamesResponse;
  do {
    page = await getPurchasedGames(authorization, {
      isActive: true,
      platform: ["ps4", "ps5"],
      size,
      start: games.length,
      sortBy: "ACTIVE_DATE",
      sortDirection: "desc",
      membership,
    });
    games.push(...page.data.purchasedTitlesRetrieve.games);
  } while (page.data.purchasedTitlesRetrieve.games.length === size);
  return games;
}

declare const authorization: AuthorizationPayload;
const { data } = await getPurchasedGames(authorization);
const { games, __typename } = data.purchasedTitlesRetrieve;
export const kinds: string[] = [__typename, ...games.map((game) => game.image.__typename)];
export const library = games
  .filter((game) => game.isActive && game.isDownloadable && !game.isPreOrder)
  .map((game) => [game.name, game.platform, game.membership === "PS_PLUS", game.image.url, game.titleId] as const);
export const ids: (string | null)[] = games.flatMap((game) => [game.conceptId, game.productId, game.entitlementId]);
