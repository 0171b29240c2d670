// The declarations of psn-api-wasm/slim, strict and without `skipLibCheck`, with and without the types of pages and of
// Node, and by every way in which TypeScript finds a module.
import { write } from "../lib/entries.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { packageVersion, script } from "../lib/tools.mjs";

export const name = "slim's types";
export const claim = null;
export const everyTime = true;
export const version = async () => `TypeScript ${packageVersion("typescript")}`;

const PROGRAM = `import { getUserTitles, type UserTitlesResponse } from "psn-api-wasm/slim";
import { load, type ModuleSource } from "psn-api-wasm/slim";
const loaded: Promise<void> = load("https://example.com/module.wasm");
const bytes: ModuleSource = new Uint8Array(8);
const titles: Promise<UserTitlesResponse> = getUserTitles({ accessToken: "" }, "me");
// @ts-expect-error: a number is no source
load(5);
// @ts-expect-error: nothing is no source
load(undefined);
export { bytes, loaded, titles };
`;

const WITH_WEB_TYPES = `import { load } from "psn-api-wasm/slim";
load(fetch("https://example.com/module.wasm"));
load(new URL("https://example.com/module.wasm"));
load(new Response());
`;

const WITH_DOM = `import { load } from "psn-api-wasm/slim";
declare const module: WebAssembly.Module;
load(module);
load(WebAssembly.compile(new Uint8Array(8)));
`;

const STRICT = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  strict: true,
  noEmit: true,
  // Only TypeScript's own declarations are taken as they are.
  skipDefaultLibCheck: true,
};
const DOM = ["es2022", "dom"];
const PROJECTS = {
  "nodenext without web types": { module: "nodenext", files: ["program.mts", "program.cts"] },
  "nodenext with the DOM's": { module: "nodenext", lib: DOM, files: ["program.mts", "web.mts", "dom.mts"] },
  "nodenext with Node's": { module: "nodenext", types: ["node"], files: ["program.mts", "program.cts", "web.mts"] },
  "a bundler's": { module: "esnext", moduleResolution: "bundler", lib: DOM, files: ["program.ts", "web.mts"] },
  "files and folders": { module: "commonjs", moduleResolution: "node10", files: ["program.ts"] },
};

export async function run({ folder }) {
  for (const ending of ["ts", "mts", "cts"]) write(folder, `program.${ending}`, PROGRAM);
  write(folder, "web.mts", WITH_WEB_TYPES);
  write(folder, "dom.mts", WITH_DOM);
  for (const [name, { files, ...options }] of Object.entries(PROJECTS)) {
    const compilerOptions = { ...STRICT, ...options };
    const project = write(folder, "tsconfig.json", JSON.stringify({ compilerOptions, files }));
    await runProgram(process.execPath, [script("typescript", "bin/tsc"), "--project", project], { cwd: folder }).catch(
      (error) => {
        throw new Error(`${name}: ${error.message}`);
      },
    );
  }
}
