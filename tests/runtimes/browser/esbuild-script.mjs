import { esbuild } from "../lib/bundlers.mjs";
import { runBundle } from "../lib/bundling.mjs";

export const name = "esbuild, plain script";
export const claim = "esbuild, as a plain script";
export const everyTime = true;
export const version = async () => (await import("esbuild")).version;

export function run(context) {
  const bundle = (input, output) => esbuild(input, output, "iife");
  return runBundle(context, bundle, { elements: '<script defer src="./main.js"></script>' });
}
