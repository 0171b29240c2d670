import { rollup } from "../lib/bundlers.mjs";
import { runBundle } from "../lib/bundling.mjs";

export const name = "Rollup";
export const claim = "Rollup with `@rollup/plugin-node-resolve`";
export const everyTime = true;
export const version = async () => (await import("rollup")).VERSION;

export function run(context) {
  return runBundle(context, rollup);
}
