// A script for Node: the environment, files, the console, and a stubbed fetch.
import { writeFile } from "node:fs/promises";
import {
  exchangeAccessCodeForAuthTokens,
  exchangeNpssoForAccessCode,
  getUserPlayedGames,
  getUserTitles,
} from "psn-api-wasm";

const npsso = process.env.PSN_NPSSO;
if (npsso === undefined) {
  throw new Error("PSN_NPSSO is not set");
}

const authorization = await exchangeAccessCodeForAuthTokens(await exchangeNpssoForAccessCode(npsso));
const [{ trophyTitles }, { titles }] = await Promise.all([
  getUserTitles(authorization, "me", { limit: 800 }),
  getUserPlayedGames(authorization, "me", { limit: 200, offset: 0 }),
]);
await writeFile("collection.json", JSON.stringify({ trophyTitles, titles }, null, 2));
console.table(trophyTitles.map(({ trophyTitleName, progress }) => ({ trophyTitleName, progress })));

globalThis.fetch = async (url) => Response.json({ trophyTitles: [], totalItemCount: 0, asked: String(url) });
console.log(await getUserTitles({ accessToken: "any" }, "me"));
