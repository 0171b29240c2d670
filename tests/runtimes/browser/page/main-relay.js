// The page that reaches PSN through a relay of another origin.

import * as psn from "./psn-api-wasm.js";
import { npsso, relay } from "./relay.js";
import { show } from "./show.js";

show(visit());

async function visit() {
  return { client: await told(byClient), functions: await told(byFunctions), relays: await told(bySignedIn) };
}

async function byClient() {
  const client = new psn.PsnClient({ npsso, relay: `${relay}/own`, retry: false });
  const { accountId } = await client.getUserTrophyProfileSummary("me");
  const titles = [];
  for await (const { trophyTitleName } of client.getUserTitles("me")) titles.push(trophyTitleName);
  const { domainResponses } = await client.makeUniversalSearch("Teapot", "SocialAllAccounts");
  const unknown = await told(() => client.getProfileFromUserName("nobody-at-all"));
  return { accountId, titles: titles.length, found: domainResponses[0].results.length, unknown };
}

async function byFunctions() {
  await psn.configure({ relay: `${relay}/own` });
  const tokens = await psn.exchangeAccessCodeForAuthTokens(await psn.exchangeNpssoForAccessCode(npsso));
  const { refreshToken } = await psn.exchangeRefreshTokenForAuthTokens(tokens.refreshToken);
  const { trophyTitles } = await psn.getUserTitles(tokens, "me", { limit: 3 });
  const { profile } = await psn.getProfileFromUserName(tokens, "TeapotAdmiral");
  return { isRefreshed: Boolean(refreshToken), titles: trophyTitles.length, onlineId: profile.onlineId };
}

async function bySignedIn() {
  const client = new psn.PsnClient({ relay: `${relay}/signed-in`, retry: false });
  const { accountId } = await client.getUserTrophyProfileSummary("me");
  const friends = await told(() => client.getUserFriendsAccountIds("me"));
  return { accountId, friends };
}

/** What a promise gives, or the code of its rejection. */
async function told(asked) {
  try {
    return await asked();
  } catch ({ code, message }) {
    return { code, message };
  }
}
