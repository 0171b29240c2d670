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

test("sign-in, titles, a title and signing out, in Firefox", { skip: !isThere, timeout: 60_000 }, () =>
  inFirefox(async (browser) => {
    const page = await browser.newPage();
    const trouble = firstTrouble(page);
    await Promise.race([theWay(page), trouble]);
    console.log(`    in ${await firefoxVersion()} too`);
  }),
);

if (!isThere) console.log("    no Firefox is installed here, so that it was not tested: `apt-get install firefox-esr`");

/** Tries until something is there: Puppeteer's own waiting makes functions in the page, which its policy forbids. */
async function until(read) {
  for (;;) {
    const found = await read().catch(() => undefined);
    if (found) return found;
    await setTimeout(50);
  }
}

async function theWay(page) {
  const seen = (selector) => until(() => page.$(selector));
  const press = (selector) =>
    until(() =>
      page.$eval(selector, (element) => {
        element.click();
        return true;
      }),
    );
  await page.goto(servers.url);
  await press(".demo button");
  await until(() => page.$eval(".summary", ({ textContent }) => textContent === "120 titles"));
  const { length } = await page.$$(".card");
  assert.ok(length > 0 && length < 60, `${length} cards`);
  const width = await page.$eval(".card .picture", (image) => image.decode().then(() => image.naturalWidth));
  assert.ok(width > 0, "the policy allows the pictures");
  await press(".card a");
  await seen(".trophy");
  await press(".back");
  await seen(".card a:focus");
  await press(".bar-end button:last-child");
  await seen("#npsso");
}
