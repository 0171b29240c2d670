import { runDev } from "../lib/vite.mjs";

export const name = "Vite 7, development";
export const claim = "Vite 7, `vite dev`";
export const everyTime = true;
export const version = async () => (await import("vite")).version;

export async function run(context) {
  await runDev(await import("vite"), context);
}
