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
let small;
let title;
before(async () => {
  [servers, small] = await Promise.all([
    startServers(),
    startServers({ simulator: ["--titles", "24", "--rate-limit", "0"] }),
  ]);
  [{ npCommunicationId: title }] = (await servers.sim.account()).titles;
});
beforeEach(() => Promise.all([servers, small].map(({ sim }) => sim.mend())));
after(async () => {
  await close();
  await Promise.all([servers.stop(), small.stop()]);
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

/** Goes to each view of the collection. */
async function collectionTour(page, see) {
  await enter(page, { stay: true });
  await page.goto(`${small.url}/#/nowhere`);
  await page.getByRole("heading", { name: "Nothing is here" }).waitFor();
  await see("unknown");
  await page.goto(`${small.url}/#/overview`);
  await page.getByRole("button", { name: "Read all trophies" }).waitFor();
  await see("overview-new");
  await small.sim.fault("npCommunicationIds", "slow", { delay: 200, times: 0 });
  await page.getByRole("button", { name: "Read all trophies" }).click();
  await page.getByText(/\d of \d+ titles/).waitFor();
  await see("overview-reading");
  await small.sim.mend();
  await small.sim.fault("npCommunicationIds", "rate_limited", { retryIn: 20, times: 1 });
  await page.getByText("PSN wants a pause").waitFor();
  await see("overview-waiting");
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("You have stopped reading").waitFor();
  await see("overview-stopped");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("Up to date").waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => !document.querySelector("main").textContent.includes("…"));
  await see("overview");
  await page.goto(`${small.url}/#/charts`);
  await page.locator(".chart canvas").last().waitFor();
  await see("charts");
  await page.getByText("As a table").first().click();
  await see("charts-table");
  await page.goto(`${small.url}/#/timeline`);
  await page.locator(".rows .trophy-line").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("main").textContent.includes("…"));
  await see("timeline");
}

for (const [device, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const colorScheme of ["light", "dark"]) {
    const look = (site, walk) =>
      visit(
        site.url,
        async (page) => {
          const found = [];
          await page.evaluate(AXE);
          await walk(page, async (view) => {
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
      );
    test(`on a ${device}, ${colorScheme}`, () => look(servers, tour));
    test(`the collection on a ${device}, ${colorScheme}`, () => look(small, collectionTour));
  }
}

function picturesInView() {
  const inView = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  return Promise.all(inView.map((image) => image.decode()));
}
