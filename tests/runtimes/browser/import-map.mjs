import { createHash } from "node:crypto";
import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, runSite } from "../lib/pages.mjs";
import { STRICT_CSP } from "../lib/site.mjs";

export const name = "import map";
export const claim = "Import map, under a strict CSP";
export const everyTime = true;
export const version = chromiumVersion;

const MAP = '{ "imports": { "psn-api-wasm": "./psn-api-wasm.js" } }';

export async function run(context) {
  await writePage(context.folder, context, `<script type="importmap">${MAP}</script>\n${moduleElement()}`);
  await copyPackage(context.folder);
  // A map must stand in the page itself, so a strict policy has to name it.
  const hash = createHash("sha256").update(MAP).digest("base64");
  const policy = STRICT_CSP.replace("script-src", `script-src 'sha256-${hash}'`);
  await runSite(context.folder, context, { policy });
}
