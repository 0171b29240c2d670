// What the bundlers' tests have in common.
import assert from "node:assert/strict";
import { join } from "node:path";
import { writeHtml, writePage } from "./page-files.mjs";
import { runSite } from "./pages.mjs";

/**
 * Writes the page's sources, has `bundle(input, output)` bundle them, and runs the outcome in Chromium.
 * `bundle` gives the bundler's warnings: there should be none.
 */
export async function runBundle(context, bundle, { main = "main.js", elements } = {}) {
  const sources = join(context.folder, "sources");
  const site = join(context.folder, "site");
  await writePage(sources, context);
  await writeHtml(site, elements);
  assert.deepEqual(await bundle(join(sources, main), join(site, "main.js")), []);
  await runSite(site, context);
}
