import { runBuild } from "../lib/vite.mjs";

export const name = "Vite 8, build";
export const claim = "Vite 8, `vite build`";
export const everyTime = false;
export const version = async () => (await import("vite8")).version;

export async function run(context) {
  await runBuild(await import("vite8"), context);
}
