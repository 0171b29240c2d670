// The way through the cabinet in Firefox, where there is one.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { firefoxVersion, firstTrouble, inFirefox } from "../runtimes/lib/firefox.mjs";
import { startServers } from "./lib/servers.mjs";

const isThere = existsSync(process.env.FIREFOX ?? "/usr/bin/firefox-esr");

let servers;
before(async () => {
  servers = await startServers();
});
after(() => servers.stop());

test("sign-in, titles, a title and signing out, in Firefox", { skip: !isThere }, () =>
  inFirefox(async (browser) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const trouble = firstTrouble(page);
    await Promise.race([theWay(page), trouble]);
    console.log(`    in ${await firefoxVersion()} too`);
  }),
);

if (!isThere) console.log("    no Firefox is installed here, so that it was not tested: `apt-get install firefox-esr`");

async function theWay(page) {
  await page.goto(servers.url);
  await page.locator(".demo button").click();
  // Waiting by a function in the page would need what the policy forbids.
  const summary = () => page.$eval(".summary", ({ textContent }) => textContent).catch(() => "");
  while ((await summary()) !== "120 titles") await setTimeout(50);
  const { length } = await page.$$(".card");
  assert.ok(length > 0 && length < 60, `${length} cards`);
  const width = await page.$eval(".card .picture", (image) => image.decode().then(() => image.naturalWidth));
  assert.ok(width > 0, "the policy allows the pictures");
  await page.locator(".card a").click();
  await page.waitForSelector(".trophy");
  await page.locator(".back").click();
  await page.waitForSelector(".card a:focus");
  await page.locator(".bar-end button:last-child").click();
  await page.waitForSelector("#npsso");
}
