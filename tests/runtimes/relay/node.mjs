// The recipes for Node: its own server, Hono and Express, in the oldest Node that the package supports and in this one.
import { checkHostileProgram, writeRelays } from "../lib/hostile.mjs";
import { checkServer, copyRecipe, withSimulator } from "../lib/recipes.mjs";
import { nodeBuild, packageVersion } from "../lib/tools.mjs";

export const name = "relay in Node";
export const claim = "`createRelay` in Node: `http`, Hono, Express";
export const everyTime = true;
export const version = async () =>
  ["@hono/node-server", "hono", "express"].map((name) => `${name} ${packageVersion(name)}`).join(", ");

const RECIPES = { "node.mjs": "", "hono.mjs": "/psn", "express.mjs": "/psn" };
const TOLD = "({ port }) => console.log(`http://localhost:${port}/`)";
/** The relays of the table as the recipes serve theirs. */
const SERVED = {
  http: `import { serve } from "@hono/node-server";
serve({ fetch: handler, port: 0 }, ${TOLD});`,
  hono: `import { serve } from "@hono/node-server";
import { Hono } from "hono";
const app = new Hono();
app.all("*", (context) => handler(context.req.raw, context.env));
serve({ fetch: app.fetch, port: 0 }, ${TOLD});`,
  express: `import { getRequestListener } from "@hono/node-server";
import express from "express";
const server = express().use(getRequestListener(handler)).listen(0, () => (${TOLD})(server.address()));`,
};

export function run({ folder }) {
  return withSimulator(async (simulator) => {
    for (const [file, path] of Object.entries(RECIPES)) {
      await copyRecipe(file, `${folder}/${file}`);
      for (const node of [nodeBuild("node20"), process.execPath]) {
        await checkServer(node, [file], { cwd: folder }, simulator, path);
      }
    }
    for (const served of Object.values(SERVED)) {
      const relays = await writeRelays(folder, simulator, served);
      await checkHostileProgram(process.execPath, [relays], { cwd: folder }, simulator);
    }
  });
}
