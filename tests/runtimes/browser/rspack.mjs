import { packed } from "../lib/bundlers.mjs";
import { runBundle } from "../lib/bundling.mjs";

export const name = "Rspack";
export const everyTime = false;
export const version = async () => (await import("@rspack/core")).rspackVersion;

export async function run(context) {
  const { rspack } = await import("@rspack/core");
  await runBundle(context, (input, output) => packed(rspack, input, output));
}
