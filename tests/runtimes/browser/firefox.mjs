// The same pages in Firefox, which shows that the package needs nothing that only Chromium has.
import { join } from "node:path";
import { firefoxVersion, shownInFirefox } from "../lib/firefox.mjs";
import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { runSite } from "../lib/pages.mjs";

export const name = "Firefox";
export const claim = "Firefox: page, module Web Worker";
export const everyTime = false;
export const version = firefoxVersion;

export async function run(context) {
  for (const main of ["main-static.js", "main-worker.js"]) {
    const folder = join(context.folder, main);
    await writePage(folder, context, moduleElement(main));
    await copyPackage(folder);
    await runSite(folder, context, { shown: shownInFirefox });
  }
}
