import { runBuild } from "../lib/vite.mjs";

export const name = "Vite 7, build";
export const claim = "Vite 7, `vite build`";
export const everyTime = true;
export const version = async () => (await import("vite")).version;

export async function run(context) {
  await runBuild(await import("vite"), context);
}
