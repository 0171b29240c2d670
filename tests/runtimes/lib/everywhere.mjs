// One program in Node, Deno and Bun, for what depends on the runtime's own `fetch` or modules.
import { chromiumVersion } from "./pages.mjs";
import { printedJson, run } from "./processes.mjs";
import { bun, deno, nodeBuild, ofDeno, packageVersion } from "./tools.mjs";

/** The versions of these, and of the browser. */
export const everywhereVersion = async () =>
  `Node 20.0.0, Deno ${packageVersion("deno")}, Bun ${packageVersion("bun")}, ${await chromiumVersion()}`;

/** Runs a module in its folder in each of them, and hands the JSON that it prints to `check(runtime, printed)`. */
export async function runEverywhere(folder, file, check) {
  const { flags, options } = ofDeno(folder);
  const inFolder = { cwd: folder };
  check("Node", printedJson(await run(nodeBuild("node20"), [file], inFolder)));
  check("Deno", printedJson(await run(deno(), ["run", ...flags, "--allow-net", "--allow-read", file], options)));
  check("Bun", printedJson(await run(bun(), ["run", file], inFolder)));
}
