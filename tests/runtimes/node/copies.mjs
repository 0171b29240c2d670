// Several copies of the package in one program: hot reload loads the same file by another URL, and a CommonJS module may
// stand beside ES modules.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { checkShared } from "../copies.mjs";
import { write } from "../lib/entries.mjs";
import { everywhereVersion, runEverywhere } from "../lib/everywhere.mjs";
import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { shownBy } from "../lib/pages.mjs";
import { serve } from "../lib/site.mjs";

export const name = "copies";
export const claim =
  "Several copies in one program, by hot reload and as CommonJS beside ES modules: Node, Deno, Bun, a page";
export const everyTime = true;
export const version = everywhereVersion;

const SHARED = fileURLToPath(new URL("../copies.mjs", import.meta.url));

export async function run(context) {
  const { folder } = context;
  await copyFile(SHARED, `${folder}/copies.mjs`);
  await copyPackage(folder);
  write(folder, "package.json", '{ "type": "module" }\n');
  const program = write(folder, "main.mjs", programOf(context));
  await runEverywhere(folder, program, (_, { seen }) => checkShared(seen, 4));
  await checkPage(context);
}

function programOf({ simUrl, authorization }) {
  return `import { createRequire } from "node:module";
import * as part from "psn-api-wasm/client";
import { shareAll } from "./copies.mjs";
import * as first from "./psn-api-wasm.js";
import * as reloaded from "./psn-api-wasm.js?reloaded";
const commonJs = createRequire(import.meta.url)("psn-api-wasm");
const copies = { first, reloaded, commonJs, part };
const seen = await shareAll(copies, ${JSON.stringify(simUrl)}, ${JSON.stringify(authorization)});
console.log(JSON.stringify({ seen }));
`;
}

async function checkPage(context) {
  const folder = `${context.folder}/page`;
  await writePage(folder, context, moduleElement("main-copies.js"));
  await copyPackage(folder);
  await copyFile(SHARED, `${folder}/copies.js`);
  const site = await serve(folder, context.simUrl);
  try {
    checkShared(await shownBy(site.url), 2);
  } finally {
    await site.close();
  }
}
