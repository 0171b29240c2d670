// A title: which of its trophies are shown, in which order, and how long it was played.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { choice, close, enter, openTitle, visit } from "./lib/visit.mjs";

let servers;
let large;
before(async () => {
  servers = await startServers();
  large = (await servers.sim.account()).titles[8];
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

const isSorted = (list, compare) => assert.deepEqual(list, list.toSorted(compare));

test("trophies are filtered by grade and by what is earned, and the address says so", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await openTitle(page, servers.url, large);
    const rows = page.locator(".trophy");
    const summary = page.locator(".summary");
    assert.equal(await summary.textContent(), `${large.trophyCount} trophies`);

    await choice(page, "Grade").selectOption("Silver");
    const silver = await rows.count();
    assert.ok(silver > 1 && silver < large.trophyCount);
    for (const grade of await page.locator(".grade").allTextContents()) assert.equal(grade, "silver");
    await choice(page, "Show").selectOption("Not earned");
    const missing = await rows.count();
    assert.equal(await page.locator(".trophy.earned").count(), 0);
    await choice(page, "Show").selectOption("Earned");
    assert.equal(await page.locator(".trophy.earned").count(), silver - missing);
    assert.match(page.url(), /#\/title\/\w+\?(?=.*grade=silver)(?=.*show=earned)/);

    await page.getByRole("button", { name: "Show all" }).click();
    assert.equal(await rows.count(), large.trophyCount);
    assert.doesNotMatch(page.url(), /\?/);
    await choice(page, "Grade").selectOption("Platinum");
    await choice(page, "Show").selectOption("Earned");
    await page.getByRole("heading", { name: "No trophies match" }).waitFor();
  }));

test("trophies are ordered by grade, rarity and date, in one list without groups", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await openTitle(page, servers.url, large);
    const order = choice(page, "Order");
    await order.selectOption("Rarest first");
    assert.equal(await page.locator(".group").count(), 1);
    const rates = (await page.locator(".rarity").allTextContents()).map(Number.parseFloat);
    assert.equal(rates.length, large.trophyCount);
    isSorted(rates, (one, other) => one - other);

    await order.selectOption("Latest first");
    const dates = await page
      .locator(".trophy")
      .evaluateAll((rows) => rows.map((row) => row.querySelector("time")?.dateTime ?? ""));
    assert.ok(dates[0] > "2000");
    isSorted(dates, (one, other) => (one < other ? 1 : one > other ? -1 : 0));

    await order.selectOption("Grade");
    const grades = ["platinum", "gold", "silver", "bronze"];
    const shown = (await page.locator(".grade").allTextContents()).map((grade) => grades.indexOf(grade));
    isSorted(shown, (one, other) => one - other);
  }));

test("a link leads to the same trophies in the same order, and back leads to the titles", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await openTitle(page, servers.url, {
      npCommunicationId: `${large.npCommunicationId}?order=rarity&show=earned&grade=gold`,
    });
    assert.equal(await choice(page, "Order").inputValue(), "rarity");
    assert.equal(await choice(page, "Grade").inputValue(), "gold");
    const names = await page.locator(".trophy h3").allTextContents();
    await choice(page, "Grade").selectOption("Silver");
    await choice(page, "Grade").selectOption("Gold");
    assert.deepEqual(await page.locator(".trophy h3").allTextContents(), names);
    await page.goBack();
    await page.locator(".grid .card").first().waitFor();
    await page.goForward();
    await page.locator(".trophy").first().waitFor();
    assert.equal(await choice(page, "Grade").inputValue(), "gold");
    await openTitle(page, servers.url, { npCommunicationId: `${large.npCommunicationId}?order=luck&show=` });
    assert.equal(await choice(page, "Order").inputValue(), "game");
  }));

test("it tells how long the account has played", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await openTitle(page, servers.url, large);
    await page.getByText(/^Played for (\d+ h )?\d+ min, \d+ times?, last on \d+ \w+ \d{4}$/).waitFor();
  }));

test("without play time the trophies are there all the same", () =>
  visit(servers.url, async (page) => {
    await servers.sim.fault("gamelist", "status", { status: 403, times: 0 });
    await enter(page);
    await openTitle(page, servers.url, large);
    await page.waitForTimeout(300);
    assert.equal(await page.locator(".play-time").textContent(), "");
    assert.equal(await page.getByRole("alert").count(), 0);
  }));
