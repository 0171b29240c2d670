import { copySlim, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, runSite } from "../lib/pages.mjs";

export const name = "slim, static page";
export const claim = "`psn-api-wasm/slim` in a page, with the module's address";
export const everyTime = true;
export const version = chromiumVersion;

export async function run(context) {
  await writePage(context.folder, context, moduleElement("main-slim.js"));
  await copySlim(context.folder);
  await runSite(context.folder, context);
}
