// The recipe for Next.js, in Node and in the edge runtime.
import { appendFile, cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run as runProgram } from "../lib/processes.mjs";
import { checkServer, copyRecipe, withSimulator } from "../lib/recipes.mjs";
import { packageVersion, script } from "../lib/tools.mjs";

export const name = "relay in Next.js";
export const claim = "`createRelay` in a route of Next.js, in Node and edge";
export const everyTime = false;
export const version = async () => packageVersion("next");

const env = { NEXT_TELEMETRY_DISABLED: "1" };
const BUILD_LIMIT = 300_000;
const RECIPE = "app/psn/[...path]/route.ts";
// The tests' tools are links to a folder elsewhere, which Turbopack reads only below this one.
const CONFIG = 'export default { turbopack: { root: "/" } };\n';

export function run({ folder }) {
  return withSimulator(async (simulator) => {
    for (const runtime of ["nodejs", "edge"]) {
      const app = join(folder, runtime);
      await copyRecipe("next", app);
      await writeRest(app);
      if (runtime === "edge") await appendFile(join(app, RECIPE), 'export const runtime = "edge";\n');
      const next = script("next", "dist/bin/next");
      await runProgram(process.execPath, [next, "build"], { cwd: app, env, limit: BUILD_LIMIT });
      await checkServer(process.execPath, [next, "start", "--port", "0"], { cwd: app, env }, simulator, "/psn");
    }
  });
}

async function writeRest(app) {
  const given = fileURLToPath(new URL("../browser/next-app/", import.meta.url));
  await mkdir(join(app, "app"), { recursive: true });
  for (const file of ["package.json", "app/layout.js"]) await cp(join(given, file), join(app, file));
  await writeFile(join(app, "next.config.mjs"), CONFIG);
}
