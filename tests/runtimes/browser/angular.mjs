// Angular, built by its own command.
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writePage } from "../lib/page-files.mjs";
import { runSite } from "../lib/pages.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { nodeBuild, packageVersion, script } from "../lib/tools.mjs";

export const name = "Angular";
export const claim = "Angular, `ng build`";
export const everyTime = false;
export const version = async () => packageVersion("@angular/core");

export async function run(context) {
  const { folder } = context;
  await writePage(folder, context);
  await cp(fileURLToPath(new URL("./angular-app", import.meta.url)), folder, { recursive: true });
  await runProgram(nodeBuild("node24"), [script("@angular/cli", "bin/ng.js"), "build"], { cwd: folder });
  await runSite(`${folder}/site/browser`, context);
}
