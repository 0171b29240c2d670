// Runs every case against the real psn-api and keeps what it did:
//   node tests/parity/record.mjs           writes recorded.json
//   node tests/parity/record.mjs --check   fails if recorded.json is out of date
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { allCases } from "./cases/all.mjs";
import { loadPsnApi } from "./modules.mjs";
import { observe } from "./observe.mjs";
import { RECORDING, write } from "./recording.mjs";

const psnApi = await loadPsnApi();
const observations = {};
for (const testCase of allCases) observations[testCase.name] = await observe(psnApi, testCase);
const text = write(allCases, observations);

if (!process.argv.includes("--check")) {
  writeFileSync(RECORDING, text);
  console.log(`${allCases.length} cases recorded, ${Math.round(text.length / 1024)} KB`);
} else if (!existsSync(RECORDING) || readFileSync(RECORDING, "utf8") !== text) {
  console.error("recorded.json is not what psn-api does: run node tests/parity/record.mjs and look at the difference");
  process.exitCode = 1;
}
