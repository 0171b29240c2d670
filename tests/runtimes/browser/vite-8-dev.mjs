import { runDev } from "../lib/vite.mjs";

export const name = "Vite 8, development";
export const claim = "Vite 8, `vite dev`";
export const everyTime = false;
export const version = async () => (await import("vite8")).version;

export async function run(context) {
  await runDev(await import("vite8"), context);
}
