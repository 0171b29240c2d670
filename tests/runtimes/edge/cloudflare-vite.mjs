// Cloudflare's plug-in for Vite: a worker in the development server, and built and previewed.
import { answerWith, write } from "../lib/entries.mjs";
import { run as runProgram, start } from "../lib/processes.mjs";
import { packageVersion, script } from "../lib/tools.mjs";
import { COMPATIBILITY_DATE, workerd } from "../lib/workers.mjs";
import { checkAnswer } from "../program.mjs";

export const name = "Cloudflare's Vite plug-in";
export const claim = "Cloudflare's plug-in for Vite, `vite dev`, `vite build` and `vite preview`";
export const everyTime = true;
export const version = async () => ["@cloudflare/vite-plugin", "vite"].map(withVersion).join(", ");

const withVersion = (name) => `${name} ${packageVersion(name)}`;
const CONFIG = 'import { cloudflare } from "@cloudflare/vite-plugin";\nexport default { plugins: [cloudflare()] };\n';
const QUIET = { WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" };
const SERVED = ["--host", "127.0.0.1", "--port", "0"];

export async function run(context) {
  const { folder } = context;
  writeWorker(context);
  const vite = script("vite", "bin/vite.js");
  const home = { XDG_CONFIG_HOME: `${folder}/config`, WRANGLER_LOG_PATH: `${folder}/logs` };
  const env = { ...home, ...QUIET, MINIFLARE_WORKERD_PATH: workerd() };
  const options = { cwd: folder, env };
  await checkServed([vite, "dev", ...SERVED], options);
  await runProgram(process.execPath, [vite, "build"], options);
  await checkServed([vite, "preview", ...SERVED], options);
}

function writeWorker(context) {
  const { folder } = context;
  write(folder, "package.json", '{ "type": "module" }\n');
  write(folder, "vite.config.js", CONFIG);
  const config = { name: "worker", main: "worker.js", compatibility_date: COMPATIBILITY_DATE };
  write(folder, "wrangler.json", JSON.stringify(config));
  const worker = `import * as psn from "psn-api-wasm";
import { exercise } from "./program.mjs";
${answerWith(context)}export default { fetch: answer };
`;
  write(folder, "worker.js", worker);
}

async function checkServed(args, options) {
  const server = start(process.execPath, args, options);
  try {
    const [url] = await server.until(/http:\/\/127\.0\.0\.1:\d+/);
    await checkAnswer(await fetch(url), server.output);
  } finally {
    await server.stop();
  }
}
