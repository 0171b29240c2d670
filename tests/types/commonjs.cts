// CommonJS, which gets the declarations of index.d.cts.
import psn = require("psn-api-wasm");

const { exchangeAccessCodeForAuthTokens, exchangeNpssoForAccessCode, getUserTitles, TrophyRarity } = psn;

async function main(npsso: string): Promise<psn.TrophyTitle[]> {
  const authorization: psn.AuthorizationPayload = await exchangeAccessCodeForAuthTokens(
    await exchangeNpssoForAccessCode(npsso),
  );
  const { trophyTitles }: psn.UserTitlesResponse = await getUserTitles(authorization, "me", { limit: 20 });
  return trophyTitles;
}

// @ts-expect-error
main(20);
// @ts-expect-error
psn.default;
// @ts-expect-error
getUserTitles(psn.getUserTitles, "me");

export = { main, rarest: TrophyRarity[0] };
