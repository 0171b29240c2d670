import { webpack } from "../lib/bundlers.mjs";
import { runBundle } from "../lib/bundling.mjs";

export const name = "webpack";
export const everyTime = true;
export const version = async () => (await import("webpack")).default.version;

export function run(context) {
  return runBundle(context, webpack);
}
