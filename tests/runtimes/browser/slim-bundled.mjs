// The slim form with the bundlers that copy a file and tell its address.
import { join } from "node:path";
import { webpack } from "../lib/bundlers.mjs";
import { runBundle } from "../lib/bundling.mjs";
import { runBuild } from "../lib/vite.mjs";

export const name = "slim, bundled";
export const claim = "`psn-api-wasm/slim` with the module's address from Vite 7 or webpack";
export const everyTime = true;
export const version = async () => "Vite, webpack";

export async function run(context) {
  const withVite = { ...context, folder: join(context.folder, "vite") };
  await runBuild(await import("vite"), withVite, "main-slim-vite.js");
  const withWebpack = { ...context, folder: join(context.folder, "webpack") };
  await runBundle(withWebpack, webpack, { main: "main-slim-webpack.js" });
}
