import { esbuild } from "../lib/bundlers.mjs";
import { runBundle } from "../lib/bundling.mjs";

export const name = "esbuild, module";
export const claim = "esbuild, as a module";
export const everyTime = true;
export const version = async () => (await import("esbuild")).version;

export function run(context) {
  return runBundle(context, esbuild);
}
