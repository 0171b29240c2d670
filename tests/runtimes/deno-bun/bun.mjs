// Bun: running the package, and running what its bundler makes of it.
import { join } from "node:path";
import { writeCommonJs, writeModule } from "../lib/entries.mjs";
import { printedJson, run as runProgram } from "../lib/processes.mjs";
import { bun, packageVersion } from "../lib/tools.mjs";
import { check } from "../program.mjs";

export const name = "Bun";
export const claim = "Bun, `bun run` and `bun build`";
export const everyTime = true;
export const version = async () => packageVersion("bun");

export async function run(context) {
  const result = async (...args) => check(printedJson(await runProgram(bun(), args, { cwd: context.folder })));
  const main = writeModule(context);
  await result("run", main);
  await result("run", writeCommonJs(context));
  for (const target of ["bun", "node"]) {
    const outdir = join(context.folder, `built-for-${target}`);
    await runProgram(bun(), ["build", main, `--target=${target}`, "--outdir", outdir], { cwd: context.folder });
    if (target === "bun") await result("run", join(outdir, "main.js"));
    else check(printedJson(await runProgram(process.execPath, [join(outdir, "main.js")], { cwd: context.folder })));
  }
}
