// A run with a store of files, to be killed: `node killed.mjs <simulator> <folder>`.
import { PsnClient, syncTrophies } from "psn-api-wasm";
import { controlOf } from "../../lib/simulator.mjs";
import { fileStore } from "./file-store.mjs";

const [url, folder] = process.argv.slice(2);
const { people } = await controlOf(url)("GET", "account");
const client = new PsnClient({ npsso: people.owner.npsso, baseUrl: url, rateLimit: false });
await client.getUserTrophyProfileSummary("me");
process.stdout.write("begins\n");
await syncTrophies(client, "me", { store: fileStore(folder) });
