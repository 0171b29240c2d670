// The page that asks the relays of its own server.
import * as psn from "./psn-api-wasm.js";
import { npsso } from "./relay.js";
import { show } from "./show.js";

async function visit() {
  const signedIn = new psn.PsnClient({ relay: "/signed-in", retry: false });
  const { accountId } = await signedIn.getUserTrophyProfileSummary("me");
  const friends = await told(() => signedIn.getUserFriendsAccountIds("me"));
  const own = new psn.PsnClient({ relay: "/own", npsso, retry: false });
  const titles = await own.getUserTitles("me").toArray();
  await psn.configure({ relay: "/own" });
  const tokens = await psn.exchangeAccessCodeForAuthTokens(await psn.exchangeNpssoForAccessCode(npsso));
  const summary = await psn.getUserTrophyProfileSummary(tokens, "me");
  const unlisted = await told(() => new psn.PsnClient({ relay: "/unlisted", retry: false }).getUserTitles("me"));
  return {
    accountId,
    friends,
    titles: titles.length,
    isSame: summary.accountId === accountId,
    unlisted,
  };
}

async function told(asked) {
  try {
    return await asked();
  } catch ({ code, status, message }) {
    return { code, status, message };
  }
}

show(visit());
