// The views, as they are mostly seen. What is looked at is in lib/tour.mjs.
import { after, before, beforeEach } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { testTour } from "./lib/tour.mjs";
import { close, enter, signIn } from "./lib/visit.mjs";

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

testTour(
  "views",
  () => servers.url,
  async (page, see) => {
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
    await page.getByText("PSN's rate limit is reached").waitFor();
    await see("waiting");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("alert").waitFor();
    await see("stopped");
  },
);
