import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, runSite } from "../lib/pages.mjs";

export const name = "static page";
export const claim = '`<script type="module">` from a static server, under a strict CSP';
export const everyTime = true;
export const version = chromiumVersion;

export async function run(context) {
  await writePage(context.folder, context, moduleElement("main-static.js"));
  await copyPackage(context.folder);
  await runSite(context.folder, context);
}
