// The recipe for Vercel's edge runtime. Only Vercel has the server before it, so that requests are made in the runtime.
import { edgeVersion, runInEdge } from "../lib/edge.mjs";
import { checkPassThrough, copyRecipe, withSimulator } from "../lib/recipes.mjs";

export const name = "relay in edge-light";
export const claim = "`createRelay` in Vercel's edge runtime";
export const everyTime = true;
export const version = edgeVersion;

const PROGRAM = `import handler from "./api/psn.js";
globalThis.ask = (url, init) => handler(new Request(url, init));
`;

export async function run({ folder }) {
  await copyRecipe("vercel", folder);
  await withSimulator(async (simulator) => {
    const process = { env: { PSN_BASE_URL: simulator.url } };
    const runtime = await runInEdge(PROGRAM, folder, { process });
    await checkPassThrough("https://relay.example/psn", simulator, runtime.evaluate("ask"));
  });
}
