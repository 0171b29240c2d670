// The collection in each of its states, and its views. What is looked at is in lib/tour.mjs.
import { after, before, beforeEach } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { testTour } from "./lib/tour.mjs";
import { close, enter } from "./lib/visit.mjs";

let servers;
before(async () => {
  servers = await startServers({ simulator: ["--titles", "24", "--rate-limit", "0"] });
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

const goTo = (page, view) => page.goto(`${servers.url}/#/${view}`);
/** Waits until the names are read. */
const named = (page) => page.waitForFunction(() => !document.querySelector("main").textContent.includes("…"));

testTour(
  "a collection",
  () => servers.url,
  async (page, see) => {
    await enter(page, { stay: true });
    await goTo(page, "nowhere");
    await page.getByRole("heading", { name: "Nothing is here" }).waitFor();
    await see("unknown");
    await goTo(page, "overview");
    await page.getByRole("button", { name: "Read all trophies" }).waitFor();
    await see("overview-new");
    await servers.sim.fault("npCommunicationIds", "slow", { delay: 200, times: 0 });
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await page.getByText(/\d of \d+ titles/).waitFor();
    await see("overview-reading");
    await servers.sim.mend();
    await servers.sim.fault("npCommunicationIds", "rate_limited", { retryIn: 15 });
    await page.getByText("PSN's rate limit is reached").waitFor();
    await see("overview-waiting");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("You have stopped reading").waitFor();
    await see("overview-stopped");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("Up to date").waitFor({ timeout: 60_000 });
    await named(page);
    await see("overview");
    await goTo(page, "charts");
    await page.locator(".chart canvas").last().waitFor();
    await see("charts");
    await page.getByText("As a table").first().click();
    await see("charts-table");
    await goTo(page, "timeline");
    await page.locator(".rows .trophy-line").first().waitFor();
    await named(page);
    await see("timeline");
  },
);
