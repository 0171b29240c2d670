// Vercel's edge runtime with code generation off, as in production; by itself it would allow it, and prove nothing.
// Modules come from another realm there.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { answerWith } from "../lib/entries.mjs";
import { packageVersion } from "../lib/tools.mjs";
import { check } from "../program.mjs";

export const name = "edge-light";
export const claim = "Vercel's edge runtime (`edge-light`), without code generation";
export const everyTime = true;
export const version = async () => `@edge-runtime/vm ${packageVersion("@edge-runtime/vm")}`;

const BLOCKED = { strings: false, wasm: false };

export async function run(context) {
  const modules = new Map();
  const bundled = await build({
    stdin: {
      contents: `import * as psn from "psn-api-wasm";
import { exercise } from "./program.mjs";
${answerWith(context)}globalThis.answered = answer();
`,
      resolveDir: context.folder,
    },
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["edge-light"],
    target: "es2022",
    plugins: [compiledModules(modules)],
  });
  if (modules.size !== 1) throw new Error(`the bundle has ${modules.size} wasm modules, and should have one`);
  const runtime = new EdgeVM({
    codeGeneration: BLOCKED,
    extend: (scope) => Object.assign(scope, { compiledModules: Object.fromEntries(modules) }),
  });
  assertBlocked(runtime, [...modules.values()][0]);
  runtime.evaluate(bundled.outputFiles[0].text);
  const response = await runtime.evaluate("answered");
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  check(JSON.parse(text));
}

/** Compiles what is imported with `?module` when the program is deployed, as Vercel does. */
function compiledModules(modules) {
  return {
    name: "compiled modules",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path.replace("?module", "")),
        namespace: "compiled",
      }));
      onLoad({ filter: /./, namespace: "compiled" }, async ({ path }) => {
        modules.set(path, await WebAssembly.compile(await readFile(path)));
        return { contents: `export default compiledModules[${JSON.stringify(path)}]` };
      });
    },
  };
}

function assertBlocked(runtime, module) {
  let allowed = true;
  try {
    runtime.evaluate("new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))");
  } catch {
    allowed = false;
  }
  if (allowed) throw new Error("code generation should be blocked, and is not");
  runtime.context.moduleToJudge = module;
  if (runtime.evaluate("moduleToJudge instanceof WebAssembly.Module")) {
    throw new Error("the module should be of another realm, and is not");
  }
}
