// Tells when friends come online, and what they play. npm install psn-api-wasm; PSN_NPSSO=... node friends-online.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { PsnClient, PsnError } from "psn-api-wasm";

const file = "psn-tokens.json"; // as secret as the NPSSO: keep it out of the repository
const client = new PsnClient({
  npsso: process.env.PSN_NPSSO,
  tokens: existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined,
  onTokens: (tokens) => writeFileSync(file, JSON.stringify(tokens), { mode: 0o600 }),
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});
const seconds = Number(process.env.SECONDS ?? 60); // 100 friends take three requests; PSN allows 300 in 15 minutes

/** What each friend does who is online, by account id. */
async function online() {
  const friends = (await client.getFriends()).filter(
    ({ presence }) => presence?.primaryPlatformInfo.onlineStatus === "online",
  );
  return new Map(
    friends.map(({ accountId, profile, presence }) => {
      const [game] = presence.gameTitleInfoList ?? [];
      return [accountId, `${profile?.onlineId ?? accountId} ${game ? `plays ${game.titleName}` : "is online"}`];
    }),
  );
}

for (let before = new Map(); ; await setTimeout(seconds * 1000)) {
  try {
    const now = await online();
    for (const [accountId, text] of now) if (before.get(accountId) !== text) console.log(text);
    before = now;
  } catch (error) {
    // The client has tried several times. What may pass is tried again at the next round.
    const mayPass = error instanceof PsnError && ["network", "timeout", "server", "rate_limited"].includes(error.code);
    if (!mayPass) throw error;
    console.error(error.message);
  }
}
