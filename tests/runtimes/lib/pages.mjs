// Opens pages that test the package, and checks what they show.
import assert from "node:assert/strict";
import { check } from "../program.mjs";
import { open } from "./chromium.mjs";
import { PSN, serve } from "./site.mjs";

export { close } from "./chromium.mjs";

const LIMIT = 20_000;
const SIGN_IN_REFUSED =
  /^\s+There was a problem retrieving your PSN access code\. Is your NPSSO code valid\?\s+To get a new NPSSO code, visit https:\S+ssocookie\.\s+$/;

/** Chromium's version. */
export async function chromiumVersion() {
  return `Chromium ${(await open()).version()}`;
}

/** Serves a folder with a strict policy (or another), and runs its page, in Chromium unless `shown` is another's. */
export async function runSite(folder, { simUrl }, { policy, shown = shownBy } = {}) {
  const site = await serve(folder, simUrl, policy);
  try {
    checkShown(await shown(site.url));
  } finally {
    await site.close();
  }
}

/** Runs a page that another program serves. */
export async function runPage(url) {
  checkShown(await shownBy(url));
}

/** Checks what a page has found out with `browser/page/visit.js`. */
function checkShown({ failed, result, signIn, violations }) {
  assert.ok(!failed, `in the page: ${failed}`);
  assert.deepEqual(violations, []);
  check(result);
  assert.match(signIn.message, SIGN_IN_REFUSED);
  assert.equal(signIn.code, "unsupported_runtime");
}

/**
 * What a page puts into its `<output>`. It fails as soon as anything goes wrong in the page, but for those messages of
 * its console that are expected.
 */
export async function shownBy(url, isExpected = isOfRefusals) {
  const context = await (await open()).newContext();
  try {
    const page = await context.newPage();
    const trouble = firstTrouble(page, context, isExpected);
    const shown = async () => {
      await page.goto(url);
      return page.locator("output").textContent({ timeout: LIMIT });
    };
    return JSON.parse(await Promise.race([shown(), trouble]));
  } finally {
    await context.close();
  }
}

/** Rejects with the first error that the page throws or prints, be it the page's own or the browser's. */
function firstTrouble(page, context, isExpected) {
  return new Promise((_, reject) => {
    context.on("weberror", (trouble) => reject(trouble.error()));
    page.on("console", (message) => {
      if (message.type() === "error" && !isExpected(message)) {
        reject(new Error(`the page's console says: ${message.text()} (${message.location().url})`));
      }
    });
  });
}

/** That a request was refused is what some calls are made for; and no page here has an icon. */
function isOfRefusals(message) {
  const { pathname } = new URL(message.location().url || "about:blank");
  const isNoFile = pathname.startsWith(`${PSN}/`) || pathname === "/favicon.ico";
  return isNoFile && message.text().startsWith("Failed to load resource");
}
