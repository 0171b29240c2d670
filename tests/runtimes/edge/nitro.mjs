// Nitro for Cloudflare, as Nuxt uses it: it takes `edge.js`, and has to be told that there is WebAssembly.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { answerWith, write } from "../lib/entries.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { nodeBuild, packageVersion, script } from "../lib/tools.mjs";
import { COMPATIBILITY_DATE, checkWorker } from "../lib/workers.mjs";

export const name = "Nitro";
export const claim = "Nitro's preset `cloudflare_module`, with `experimental: { wasm: true }`";
export const everyTime = false;
export const version = async () => packageVersion("nitropack");

export async function run(context) {
  const { folder } = context;
  writeApp(context);
  const build = (experimental) => {
    const config = { preset: "cloudflare_module", compatibilityDate: COMPATIBILITY_DATE, srcDir: ".", experimental };
    write(folder, "nitro.config.mjs", `export default ${JSON.stringify(config)};\n`);
    return runProgram(nodeBuild("node24"), [script("nitropack", "dist/cli/index.mjs"), "build"], { cwd: folder });
  };
  await assert.rejects(build({}), /psn-api-wasm\.wasm/, "README says that it has to be told");
  await build({ wasm: true });
  await checkWorker(folder, ".output/server/index.mjs");
}

function writeApp(context) {
  const { folder } = context;
  mkdirSync(`${folder}/routes`);
  write(folder, "package.json", '{ "type": "module" }\n');
  const route = `import * as psn from "psn-api-wasm";
import { exercise } from "../program.mjs";
${answerWith(context)}export default defineEventHandler(answer);
`;
  write(folder, "routes/index.js", route);
}
