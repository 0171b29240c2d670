// Deno, with leave to use the network and nothing else, and its own check of types.
import { write, writeModule } from "../lib/entries.mjs";
import { printedJson, run as runProgram } from "../lib/processes.mjs";
import { deno, ofDeno, packageVersion } from "../lib/tools.mjs";
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
  const { flags, options } = ofDeno(context.folder);
  write(context.folder, "package.json", "{}");
  check(printedJson(await runProgram(deno(), ["run", ...flags, "--allow-net", writeModule(context)], options)));
  await runProgram(deno(), ["check", ...flags, write(context.folder, "typed.ts", TYPED)], options);
}
