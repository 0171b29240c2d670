// A visitor of the cabinet: a page of Chromium in which nothing may go wrong unnoticed.
import assert from "node:assert/strict";
import { close, open } from "../../runtimes/lib/chromium.mjs";
import { NPSSO } from "./servers.mjs";

export { close };

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const DEVICES = { desktop: DESKTOP, phone: PHONE };

/** Opens the cabinet, hands the page to `act`, and then checks that nobody complained meanwhile. */
export async function visit(url, act, { viewport = DESKTOP, colorScheme = "light", hash = "", ...options } = {}) {
  const context = await (await open()).newContext({ viewport, colorScheme, serviceWorkers: "block", ...options });
  context.setDefaultTimeout(10_000);
  const troubles = [];
  context.on("weberror", (error) => troubles.push(String(error.error())));
  context.on("console", (message) => {
    if (!isExpected(message)) troubles.push(`${message.type()}: ${message.text()}`);
  });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/${hash}`);
    await act(page, context);
    // The browser reports violations of the policy on its console too.
    assert.deepEqual(troubles, []);
  } finally {
    await context.close();
  }
}

/** A request that failed is the page's business, and some tests make it fail; pictures come from the simulator. */
function isExpected(message) {
  if (message.text().startsWith("Service Worker registration blocked by Playwright")) return true;
  return (
    message.type() === "error" &&
    message.text().startsWith("Failed to load resource") &&
    /\/psn\/|\/site\.json$|^http:\/\/127\.0\.0\.1:/.test(message.location().url)
  );
}

/** Pastes an NPSSO and signs in. */
export async function signIn(page, npsso = NPSSO, { stay = false } = {}) {
  await page.getByLabel("Your NPSSO").fill(npsso);
  if (stay) await page.getByLabel("Keep me signed in").check();
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs in, and waits until the number of titles is known, where titles are shown. */
export async function enter(page, { npsso, ...options } = {}) {
  await signIn(page, npsso, options);
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  if (["", "#/"].includes(new URL(page.url()).hash)) await allTitles(page);
}

/** Reads the whole collection, in a view that asks for it. */
export async function readAll(page) {
  await page.getByRole("button", { name: "Read all trophies" }).click();
  await page.getByText("Up to date").waitFor();
}

export async function allTitles(page) {
  await page.locator(".summary").waitFor();
  await page.locator(".loading").waitFor({ state: "detached" });
}

/** The select of this name. */
export const choice = (page, name) => page.getByRole("combobox", { name, exact: true });

/** Opens the page of a title. */
export async function openTitle(page, url, { npCommunicationId }) {
  await page.goto(`${url}/#/title/${npCommunicationId}`);
  await page.locator(".trophy").first().waitFor();
}

/** The names on the cards, in order. */
export const cards = (page) => page.locator(".card h2").allTextContents();

/** All that the page has stored in the browser. */
export function stored(page) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
}

export const NOTHING = { local: {}, session: {}, cookies: "", databases: [], caches: [] };

/** What stays when PSN ends a kept session: trophies, and no session. */
export const TROPHIES = { ...NOTHING, databases: [{ name: "trophy-cabinet", version: 1 }] };
