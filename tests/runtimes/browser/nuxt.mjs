// Nuxt, built for Node and for Cloudflare: a page of the browser, and a route of the server.
import { cp, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../lib/free-port.mjs";
import { writePage } from "../lib/page-files.mjs";
import { runPage } from "../lib/pages.mjs";
import { run as runProgram, start } from "../lib/processes.mjs";
import { nodeBuild, packageVersion, script } from "../lib/tools.mjs";
import { checkWorker } from "../lib/workers.mjs";
import { checkAnswer } from "../program.mjs";

export const name = "Nuxt";
export const claim = "Nuxt: page and server route, in Node and in Cloudflare Workers (`cloudflare_module`)";
export const everyTime = false;
export const version = async () => packageVersion("nuxt");

export async function run(context) {
  const { folder } = context;
  await writePage(folder, context);
  await cp(fileURLToPath(new URL("./nuxt-app", import.meta.url)), folder, { recursive: true });
  await writeFile(`${folder}/simulator.mjs`, `export const simUrl = ${JSON.stringify(context.simUrl)};\n`);
  await build(folder, "node-server");
  await checkServer(folder);
  await build(folder, "cloudflare_module");
  await checkWorker(folder, ".output/server/index.mjs", "/server");
}

function build(folder, preset) {
  const env = { NITRO_PRESET: preset, NUXT_TELEMETRY_DISABLED: "1" };
  return runProgram(nodeBuild("node24"), [script("nuxt", "bin/nuxt.mjs"), "build"], { cwd: folder, env });
}

async function checkServer(folder) {
  const port = await freePort();
  const env = { HOST: "127.0.0.1", PORT: String(port) };
  const server = start(nodeBuild("node24"), [".output/server/index.mjs"], { cwd: folder, env });
  try {
    await server.until(/Listening on/);
    await checkAnswer(await fetch(`http://127.0.0.1:${port}/server`), server.output);
    await runPage(`http://127.0.0.1:${port}/`);
  } finally {
    await server.stop();
  }
}
