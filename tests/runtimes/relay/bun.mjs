// The recipe for Bun, and the table of hostile requests.
import { checkHostileProgram, writeRelays } from "../lib/hostile.mjs";
import { checkServer, copyRecipe, withSimulator } from "../lib/recipes.mjs";
import { bun, packageVersion } from "../lib/tools.mjs";

export const name = "relay in Bun";
export const claim = "`createRelay` in Bun, by `Bun.serve`";
export const everyTime = true;
export const version = async () => packageVersion("bun");

export async function run({ folder }) {
  await copyRecipe("bun.ts", `${folder}/bun.ts`);
  await withSimulator(async (simulator) => {
    await checkServer(bun(), ["bun.ts"], { cwd: folder }, simulator);
    const served = "console.log(String(Bun.serve({ port: 0, fetch: handler }).url));";
    const relays = await writeRelays(folder, simulator, served);
    await checkHostileProgram(bun(), [relays], { cwd: folder }, simulator);
  });
}
