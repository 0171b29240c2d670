// Cloudflare's workers: bundled by Wrangler as when they are deployed, and run by Miniflare.
import { basename, extname, join } from "node:path";
import { Miniflare } from "miniflare";
import { checkAnswer } from "../program.mjs";
import { run } from "./processes.mjs";
import { packageVersion, platformProgram, script } from "./tools.mjs";

export const workersVersion = async () =>
  `Wrangler ${packageVersion("wrangler")}, workerd ${packageVersion("workerd")}`;

export const COMPATIBILITY_DATE = "2026-04-01";
const WITHOUT_CONFIG = ["--name", "worker", "--compatibility-date", COMPATIBILITY_DATE];

/**
 * Bundles the worker in a file of a folder, runs it with Miniflare's `options`, and ends it when `use(miniflare)` is
 * done. `isConfigured` says that the folder has a `wrangler.toml`.
 */
export async function withWorker(folder, file, options, use, isConfigured = false) {
  process.env.MINIFLARE_WORKERD_PATH = workerd();
  const name = basename(file, extname(file));
  const built = join(folder, `built-${name}`);
  const home = { XDG_CONFIG_HOME: join(folder, "config"), WRANGLER_LOG_PATH: join(folder, "logs") };
  const asked = isConfigured ? [] : [file, ...WITHOUT_CONFIG];
  await run(
    process.execPath,
    [script("wrangler", "bin/wrangler.js"), "deploy", ...asked, "--dry-run", "--outdir", built],
    {
      cwd: folder,
      env: { ...home, WRANGLER_SEND_METRICS: "false" },
    },
  );
  const miniflare = new Miniflare({
    rootPath: built,
    scriptPath: `${name}.js`,
    modules: true,
    modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm", "**/*.wasm?module"] }],
    compatibilityDate: COMPATIBILITY_DATE,
    cf: false,
    ...options,
  });
  try {
    await use(miniflare);
  } finally {
    await miniflare.dispose();
  }
}

/** Runs a worker that answers with the result of `exercise` at a path, and checks it. */
export function checkWorker(folder, file, path = "/") {
  return withWorker(folder, file, {}, async (miniflare) => {
    await checkAnswer(await miniflare.dispatchFetch(`http://localhost${path}`));
  });
}

/** workerd's program. */
export function workerd() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const cpu = process.arch === "x64" ? "64" : process.arch;
  const file = process.platform === "win32" ? "bin/workerd.exe" : "bin/workerd";
  return platformProgram("@cloudflare", `workerd-${platform}-${cpu}`, file);
}
