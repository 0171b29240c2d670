// Tells which trophies people earn, on the console or in a Discord channel.
// npm install psn-api-wasm; PSN_NPSSO=... DISCORD_WEBHOOK=... node who-earned-what.mjs <online id> ...
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
const seconds = Number(process.env.SECONDS ?? 300);
const webhook = process.env.DISCORD_WEBHOOK;

async function tell(content) {
  console.log(content);
  if (!webhook) return;
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(webhook, { method: "POST", headers, body: JSON.stringify({ content }) });
  if (!response.ok) console.error(`Discord answered ${response.status}.`);
}

/** Tells what an account has earned after a time, and gives the time of its latest change. */
async function tellSince(accountId, onlineId, since) {
  let latest = since;
  // The title with the latest change comes first.
  for await (const title of client.getUserTitles(accountId)) {
    latest ??= title.lastUpdatedDateTime;
    if (since === undefined || title.lastUpdatedDateTime <= since) break;
    if (title.lastUpdatedDateTime > latest) latest = title.lastUpdatedDateTime;
    const { trophies, progress } = await client.getTitleTrophiesWithProgress(accountId, title);
    const earned = trophies.filter((trophy) => trophy.earned && trophy.earnedDateTime > since);
    for (const { trophyName, trophyType, trophyEarnedRate } of earned) {
      const what = `**${trophyName}** (${trophyType}, ${trophyEarnedRate} % have it)`;
      await tell(`${onlineId} earned ${what} in ${title.trophyTitleName}: ${progress} %`);
    }
  }
  return latest;
}

const onlineIds = process.argv.slice(2);
if (onlineIds.length === 0) throw new Error("Name somebody: node who-earned-what.mjs <online id> ...");
const people = await Promise.all(
  onlineIds.map(async (onlineId) => ({ onlineId, accountId: await client.getAccountId(onlineId), since: undefined })),
);

for (; ; await setTimeout(seconds * 1000)) {
  for (const person of people) {
    try {
      person.since = await tellSince(person.accountId, person.onlineId, person.since);
    } catch (error) {
      // One who hides the trophies does not stop the others.
      if (!(error instanceof PsnError) || error.code === "npsso_expired") throw error;
      console.error(`${person.onlineId}: ${error.message}`);
    }
  }
}
