// Every view on a desktop and on a phone, light and dark: what axe finds, whether it fits, and a picture for people to
// look at, in SCREENSHOTS, which is target/web.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startServers } from "./lib/servers.mjs";
import { close, DESKTOP, enter, PHONE, signIn, visit } from "./lib/visit.mjs";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

let servers;
let title;
before(async () => {
  servers = await startServers();
  [{ npCommunicationId: title }] = (await servers.sim.account()).titles;
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

/** Goes to each view, and says its name there. */
async function tour(page, see) {
  await see("sign-in");
  await signIn(page, "hunter2");
  await page.getByRole("alert").waitFor();
  await see("refused");
  await enter(page);
  await see("titles");
  await page.goto(`${servers.url}/#/title/${title}`);
  await page.locator(".trophy").first().waitFor();
  await see("title");
  await page.getByLabel("Trophies in").selectOption("العربية");
  await page
    .locator("[dir=rtl] .trophy h3", { hasText: /\p{Script=Arabic}/u })
    .first()
    .waitFor();
  await see("title-arabic");
  await page.getByRole("link", { name: "All titles" }).click();
  await servers.sim.fault("trophyTitles", "rate_limited", { retryIn: 100 });
  await page.getByLabel("Trophies in").selectOption("Deutsch");
  await page.getByText("PSN wants a pause").waitFor();
  await see("waiting");
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("alert").waitFor();
  await see("stopped");
}

for (const [device, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`on a ${device}, ${colorScheme}`, () =>
      visit(
        servers.url,
        async (page) => {
          const found = [];
          await page.evaluate(AXE);
          await tour(page, async (view) => {
            await page.evaluate(picturesInView);
            await page.screenshot({ path: `${process.env.SCREENSHOTS}/${view}-${device}-${colorScheme}.png` });
            const { violations } = await page.evaluate(() => axe.run());
            for (const { id, nodes } of violations)
              found.push(`${view}: ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            if (width > viewport.width) found.push(`${view} is ${width} wide`);
          });
          assert.deepEqual(found, []);
        },
        // axe puts styles of its own into the page.
        { viewport, colorScheme, isMobile: device === "phone", bypassCSP: true },
      ));
  }
}

function picturesInView() {
  const inView = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  return Promise.all(inView.map((image) => image.decode()));
}
