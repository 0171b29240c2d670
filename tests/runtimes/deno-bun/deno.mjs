// Deno, with leave to use the network and nothing else, and its own check of types.
import { write, writeModule } from "../lib/entries.mjs";
import { printedJson, run as runProgram } from "../lib/processes.mjs";
import { packageVersion, platformProgram } from "../lib/tools.mjs";
import { check } from "../program.mjs";

export const name = "Deno";
export const claim = "Deno, with `--allow-net` alone; `deno check`";
export const everyTime = true;
export const version = async () => packageVersion("deno");

const TYPED = `import { getUserTitles, type UserTitlesResponse } from "psn-api-wasm";
import { load } from "psn-api-wasm/slim";
export const titles: Promise<UserTitlesResponse> = getUserTitles({ accessToken: "" }, "me");
export const loaded: Promise<void> = load(new URL("https://example.com/module.wasm"));
`;

export async function run(context) {
  const file = process.platform === "win32" ? "deno.exe" : "deno";
  const deno = platformProgram("@deno", `${process.platform}-${process.arch}`, file);
  const options = { cwd: context.folder, env: { DENO_DIR: `${context.folder}/cache`, DENO_NO_UPDATE_CHECK: "1" } };
  write(context.folder, "package.json", "{}");
  const shared = ["--no-remote", "--node-modules-dir=manual"];
  check(printedJson(await runProgram(deno, ["run", ...shared, "--allow-net", writeModule(context)], options)));
  await runProgram(deno, ["check", ...shared, write(context.folder, "typed.ts", TYPED)], options);
}
