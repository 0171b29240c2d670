// Not a runtime but a measurement: what the package adds to the start of a page.
import assert from "node:assert/strict";
import { copyPackage, copySlim, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, shownBy } from "../lib/pages.mjs";
import { serve } from "../lib/site.mjs";

export const name = "start in a page";
export const claim = null;
export const everyTime = true;
export const alone = true;
export const version = chromiumVersion;

const TIMES = 5;

export async function run(context) {
  await writePage(context.folder, context, moduleElement("main-start-time.js"));
  await copyPackage(context.folder);
  await copySlim(context.folder);
  const site = await serve(context.folder, context.simUrl);
  try {
    const oneFile = await medians(site.url);
    const { importing, loading } = await medians(`${site.url}?slim`);
    context.note(`import ${oneFile.importing}, then start ${oneFile.first}; a later call ${oneFile.later}`);
    context.note(`slim: import ${importing}, then load while it arrives ${loading}`);
  } finally {
    await site.close();
  }
}

/** The median of every time that a page measures. */
async function medians(url) {
  const runs = [];
  for (let index = 0; index < TIMES; index++) runs.push(await shownBy(url));
  for (const { failed } of runs) assert.ok(!failed, `in the page: ${failed}`);
  const middle = (what) => `${median(runs.map((one) => one[what])).toFixed(1)} ms`;
  return Object.fromEntries(Object.keys(runs[0]).map((what) => [what, middle(what)]));
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
