// The recipe for Deno, with leave for what it says it needs, and the table of hostile requests.

import { table } from "../../relay/check.mjs";
import { write } from "../lib/entries.mjs";
import { checkHostileProgram, writeRelays } from "../lib/hostile.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { checkServer, copyRecipe, withSimulator } from "../lib/recipes.mjs";
import { deno, ofDeno, packageVersion } from "../lib/tools.mjs";

export const name = "relay in Deno";
export const claim = "`createRelay` in Deno, by `Deno.serve`";
export const everyTime = true;
export const version = async () => packageVersion("deno");

const STEPS = /^a step |^out of the base path$/;

export async function run({ folder }) {
  const { flags, options } = ofDeno(folder);
  write(folder, "package.json", "{}");
  await copyRecipe("deno.ts", `${folder}/deno.ts`);
  await runProgram(deno(), ["check", ...flags, "deno.ts"], options);
  const leave = ["--allow-net", "--allow-env=PORT,PSN_BASE_URL"];
  await withSimulator(async (simulator) => {
    await checkServer(deno(), ["run", ...flags, ...leave, "deno.ts"], options, simulator);
    const relays = await writeRelays(folder, simulator, "Deno.serve({ port: 0 }, handler);");
    await checkHostileProgram(deno(), ["run", ...flags, "--allow-net", relays], options, simulator, different());
  });
}

/** Deno passes URLs on as they came, with steps such as `..`, and puts them behind whatever the Host header says. */
function different() {
  const steps = table.requests.map(({ name }) => name).filter((name) => STEPS.test(name));
  const refused = Object.fromEntries(steps.map((name) => [name, { expect: { status: 400 } }]));
  const sent = { method: "GET", url: "https://m.np.playstation.com/api/x", headers: {} };
  return { ...refused, "a host header with a path": { expect: { sent } } };
}
