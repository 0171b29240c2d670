import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, runSite } from "../lib/pages.mjs";

export const name = "module Web Worker";
export const claim = "Module Web Worker, under a strict CSP";
export const everyTime = true;
export const version = chromiumVersion;

export async function run(context) {
  await writePage(context.folder, context, moduleElement("main-worker.js"));
  await copyPackage(context.folder);
  await runSite(context.folder, context);
}
