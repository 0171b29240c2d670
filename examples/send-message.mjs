// Sends a text to one or several people. npm install psn-api-wasm
// PSN_NPSSO=... node send-message.mjs "Shall we play?" <online id> ...
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { PsnClient, PsnError } from "psn-api-wasm";

const file = "psn-tokens.json"; // as secret as the NPSSO: keep it out of the repository
const client = new PsnClient({
  npsso: process.env.PSN_NPSSO,
  tokens: existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined,
  onTokens: (tokens) => writeFileSync(file, JSON.stringify(tokens), { mode: 0o600 }),
  // A simulator in PSN's place, for tests. Unset, it is PSN.
  baseUrl: process.env.PSN_BASE_URL,
});

const [text, ...onlineIds] = process.argv.slice(2);
if (!text || onlineIds.length === 0) {
  console.error('Say what, and to whom: node send-message.mjs "Shall we play?" <online id> ...');
  process.exit(2);
}
try {
  const accountIds = await Promise.all(onlineIds.map((onlineId) => client.getAccountId(onlineId)));
  // The group of these people is found, or made if there is none.
  await client.sendMessage(accountIds, text);
  console.log(`Sent to ${onlineIds.join(", ")}.`);
} catch (error) {
  if (!(error instanceof PsnError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
