// The recipes for Node: its own server, Hono and Express, in the oldest Node that the package supports and in this one.
import { checkServer, copyRecipe, withSimulator } from "../lib/recipes.mjs";
import { nodeBuild, packageVersion } from "../lib/tools.mjs";

export const name = "relay in Node";
export const claim = "`createRelay` in Node: `http`, Hono, Express";
export const everyTime = true;
export const version = async () =>
  ["@hono/node-server", "hono", "express"].map((name) => `${name} ${packageVersion(name)}`).join(", ");

const RECIPES = { "node.mjs": "", "hono.mjs": "/psn", "express.mjs": "/psn" };

export function run({ folder }) {
  return withSimulator(async (simulator) => {
    for (const [file, path] of Object.entries(RECIPES)) {
      await copyRecipe(file, `${folder}/${file}`);
      for (const node of [nodeBuild("node20"), process.execPath]) {
        await checkServer(node, [file], { cwd: folder }, simulator, path);
      }
    }
  });
}
