// Cloudflare's workerd, which compiles no code at run time: bundled by Wrangler, run by Miniflare.
import { join } from "node:path";
import { Miniflare } from "miniflare";
import { answerWith, write } from "../lib/entries.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { packageVersion, platformProgram, script } from "../lib/tools.mjs";
import { check } from "../program.mjs";

export const name = "workerd";
export const claim = "Cloudflare Workers";
export const everyTime = true;
export const version = async () => `Wrangler ${packageVersion("wrangler")}, workerd ${packageVersion("workerd")}`;

const SLIM = `import * as psn from "psn-api-wasm/slim";
import module from "psn-api-wasm/psn-api-wasm.wasm";
`;

export async function run(context) {
  await serve(context, "full", 'import * as psn from "psn-api-wasm";\n');
  await serve(context, "slim", SLIM, "await psn.load(module);");
}

async function serve(context, name, imports, first = "") {
  const worker = `${imports}import { exercise } from "./program.mjs";
${answerWith(context)}export default { async fetch() { ${first} return answer(); } };
`;
  const main = write(context.folder, `${name}.mjs`, worker);
  const config = { name, main, compatibility_date: "2026-04-01", send_metrics: false };
  const configFile = write(context.folder, `${name}.json`, JSON.stringify(config));
  const built = join(context.folder, `built-${name}`);
  const arguments_ = ["deploy", "--dry-run", "--config", configFile, "--outdir", built];
  const home = { XDG_CONFIG_HOME: join(context.folder, "config"), WRANGLER_LOG_PATH: join(context.folder, "logs") };
  await runProgram(process.execPath, [script("wrangler", "bin/wrangler.js"), ...arguments_], {
    cwd: context.folder,
    env: { ...home, WRANGLER_SEND_METRICS: "false", MINIFLARE_WORKERD_PATH: workerd() },
  });
  process.env.MINIFLARE_WORKERD_PATH = workerd();
  const miniflare = new Miniflare({
    rootPath: built,
    scriptPath: `${name}.js`,
    modules: true,
    modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm", "**/*.wasm?module"] }],
    compatibilityDate: config.compatibility_date,
    cf: false,
  });
  try {
    const response = await miniflare.dispatchFetch("http://localhost/");
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    check(JSON.parse(text));
  } finally {
    await miniflare.dispose();
  }
}

function workerd() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const cpu = process.arch === "x64" ? "64" : process.arch;
  const file = process.platform === "win32" ? "bin/workerd.exe" : "bin/workerd";
  return platformProgram("@cloudflare", `workerd-${platform}-${cpu}`, file);
}
