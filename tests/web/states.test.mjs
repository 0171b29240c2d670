// States in which views are seen less often, and two accounts side by side. What is looked at is in lib/tour.mjs.
import { after, before, beforeEach } from "node:test";
import { NEWCOMER_NPSSO, startServers } from "./lib/servers.mjs";
import { testTour } from "./lib/tour.mjs";
import { choice, close, enter, openTitle, readAll, signIn } from "./lib/visit.mjs";

let servers;
let account;
before(async () => {
  servers = await startServers({ simulator: ["--titles", "40", "--rate-limit", "0"] });
  account = await servers.sim.account();
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

const goTo = (page, hash) => page.goto(`${servers.url}/${hash}`);

testTour(
  "a new account, nothing found, failing",
  () => servers.url,
  async (page, see) => {
    await signIn(page, NEWCOMER_NPSSO);
    await page.getByRole("heading", { name: "No trophies yet" }).waitFor();
    await see("new-account");
    await page.getByRole("button", { name: "Sign out" }).click();
    await servers.sim.fault("trophyTitles", "slow", { delay: 4000 });
    await signIn(page);
    await page.getByText("Loading titles…").waitFor();
    await see("loading");
    await page.locator(".grid .card").first().waitFor();
    const fold = page.getByRole("button", { name: /^Filters/ });
    if (await fold.isVisible()) await fold.click();
    await choice(page, "Show").selectOption("Complete");
    await see("filtered");
    await page.getByLabel("Search").fill("there is no such title");
    await page.getByRole("heading", { name: "No titles match" }).waitFor();
    await see("no-match");
    await openTitle(page, servers.url, account.titles[8]);
    await see("title-groups");
    await openTitle(page, servers.url, account.titles[0]);
    await choice(page, "Order").selectOption("Rarest first");
    await choice(page, "Show").selectOption("Not earned");
    await see("title-rarest");
    await choice(page, "Grade").selectOption("Platinum");
    await choice(page, "Show").selectOption("Earned");
    await see("title-no-match");
    await servers.sim.fault("npCommunicationIds", "status", { status: 503, times: 0 });
    await goTo(page, `#/title/${account.titles[1].npCommunicationId}`);
    await page.getByRole("alert").waitFor();
    await see("title-failed");
  },
);

testTour(
  "two accounts",
  () => servers.url,
  async (page, see) => {
    await enter(page);
    await goTo(page, "#/overview");
    await readAll(page);
    await page.locator(".take-away").scrollIntoViewIfNeeded();
    await see("take-away");
    await goTo(page, "#/compare");
    await page.locator(".friends a").first().waitFor();
    await see("friends");
    await page.getByRole("link", { name: account.people.friend.onlineId }).click();
    await page.locator(".versus").first().waitFor();
    await page.locator(".loading").waitFor({ state: "detached" });
    await see("compare");
    await page.locator(".versus a").first().click();
    await page.locator(".versus-title tbody tr").first().waitFor();
    await see("compare-title");
    await goTo(page, `#/compare/${account.people.private.onlineId}`);
    await page.getByRole("heading", { name: "private" }).waitFor();
    await see("compare-private");
  },
);
