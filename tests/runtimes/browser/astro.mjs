// Astro, built and previewed for Node and for Cloudflare: a page of the browser, and a route of the server.
import { cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../lib/free-port.mjs";
import { write } from "../lib/entries.mjs";
import { writePage } from "../lib/page-files.mjs";
import { runSite } from "../lib/pages.mjs";
import { run as runProgram, start } from "../lib/processes.mjs";
import { nodeBuild, packageVersion, script } from "../lib/tools.mjs";
import { checkAnswer } from "../program.mjs";

export const name = "Astro";
export const claim = "Astro: page and server route, in Node and in Cloudflare Workers";
export const everyTime = false;
export const version = async () => packageVersion("astro");

const QUIET = {
  ASTRO_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};
const ADAPTERS = { node: '{ mode: "standalone" }', cloudflare: "" };

export async function run(context) {
  const { folder, simUrl } = context;
  await writePage(folder, context);
  await rm(`${folder}/index.html`);
  await cp(fileURLToPath(new URL("./astro-app", import.meta.url)), folder, { recursive: true });
  write(folder, "simulator.mjs", `export const simUrl = ${JSON.stringify(simUrl)};\n`);
  const node = nodeBuild("node24");
  const astro = script("astro", "bin/astro.mjs");
  // Astro brings a workerd of its own.
  const env = { ...QUIET, MINIFLARE_WORKERD_PATH: undefined };
  const options = { cwd: folder, env };
  for (const [adapter, asked] of Object.entries(ADAPTERS)) {
    const config = `import adapter from "@astrojs/${adapter}";\nexport default { adapter: adapter(${asked}) };\n`;
    write(folder, "astro.config.mjs", config);
    await runProgram(node, [astro, "build"], options);
    await runSite(`${folder}/dist/client`, context);
    const port = String(await freePort());
    const server = start(node, [astro, "preview", "--host", "127.0.0.1", "--port", port], options);
    try {
      await server.until(new RegExp(`:${port}\\b`));
      await checkAnswer(await fetch(`http://127.0.0.1:${port}/server`), server.output);
    } finally {
      await server.stop();
    }
  }
}
