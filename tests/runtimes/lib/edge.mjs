// Vercel's edge runtime with code generation off, as in production; by itself it would allow it, and prove nothing.
// Modules come from another realm there.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { packageVersion } from "./tools.mjs";

export const edgeVersion = async () => `@edge-runtime/vm ${packageVersion("@edge-runtime/vm")}`;

const BLOCKED = { strings: false, wasm: false };

/** Bundles a program as Vercel does, and runs it with these globals. Gives the runtime. */
export async function runInEdge(program, folder, globals) {
  const modules = new Map();
  const bundled = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["edge-light"],
    target: "es2022",
    plugins: [compiledModules(modules)],
  });
  if (modules.size !== 1) throw new Error(`the bundle has ${modules.size} wasm modules, and should have one`);
  const compiled = Object.fromEntries(modules);
  const runtime = new EdgeVM({
    codeGeneration: BLOCKED,
    extend: (scope) => Object.assign(scope, globals, { compiledModules: compiled }),
  });
  assertBlocked(runtime, [...modules.values()][0]);
  runtime.evaluate(bundled.outputFiles[0].text);
  return runtime;
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
