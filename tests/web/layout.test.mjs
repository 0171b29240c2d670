// Where things stand: that they stay there, that they fit, and which way they run.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { NEWCOMER_NPSSO, startServers } from "./lib/servers.mjs";
import { allTitles, choice, close, DEVICES, enter, openTitle, PHONE, signIn, visit } from "./lib/visit.mjs";

let servers;
let account;
before(async () => {
  servers = await startServers();
  account = await servers.sim.account();
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

const phone = { viewport: PHONE, isMobile: true };
const top = async (locator) => (await locator.boundingBox()).y;

for (const [device, viewport] of Object.entries(DEVICES)) {
  test(`on a ${device} nothing moves while titles and trophies come`, () =>
    visit(
      servers.url,
      async (page) => {
        await page.addInitScript(observeShifts);
        await enter(page, { stay: true });
        await servers.sim.fault("trophyTitles", "slow", { delay: 1200 });
        await servers.sim.fault("profiles", "slow", { delay: 1000 });
        await page.reload();
        await allTitles(page);
        // What moves within half a second of a click does not count, so that the trophies come later.
        await servers.sim.fault("npCommunicationIds", "slow", { delay: 800, times: 3 });
        await page.locator(".card a").first().click();
        await page.locator(".trophy").first().waitFor();
        await page.waitForTimeout(600);
        const shifts = await page.evaluate(() => globalThis.shifts);
        const sum = shifts.reduce((sum, { value }) => sum + value, 0);
        console.log(`    cumulative layout shift on a ${device}: ${sum.toFixed(4)}`);
        assert.ok(sum < 0.02, JSON.stringify(shifts));
        await page.evaluate(() => document.querySelector("main").prepend("this moves what is below it"));
        await page.waitForFunction((before) => globalThis.shifts.length > before, shifts.length);
      },
      { viewport, isMobile: device === "phone" },
    ));

  test(`on a ${device} the letters of all languages fit, and cards hold what is on them`, () =>
    visit(
      servers.url,
      async (page) => {
        await enter(page);
        for (const language of ["English", "Deutsch", "Français", "Español", "日本語", "العربية"]) {
          await page.getByLabel("Trophies in").selectOption(language);
          await allTitles(page);
          assert.deepEqual(await page.evaluate(clipped), [], language);
        }
      },
      { viewport, isMobile: device === "phone" },
    ));
}

test("there is nothing to filter, and no number of titles, before there are titles", () =>
  visit(servers.url, async (page) => {
    const controls = page.locator(".controls, .summary");
    await servers.sim.fault("trophyTitles", "slow", { delay: 1000 });
    await servers.sim.fault("trophyTitles", "status", { status: 503, times: 0 });
    await signIn(page);
    await page.getByText("Loading titles…").waitFor();
    assert.equal(await controls.count(), 0);
    await servers.sim.mend();
    await servers.sim.fault("trophyTitles", "status", { status: 503, times: 0 });
    await page.reload();
    await signIn(page);
    await page.getByRole("heading", { name: "PSN has a problem" }).waitFor();
    assert.equal(await controls.count(), 0);
  }));

test("a new account is told how titles come here", () =>
  visit(servers.url, async (page) => {
    await signIn(page, NEWCOMER_NPSSO);
    await page.getByRole("heading", { name: "No trophies yet" }).waitFor();
    assert.equal(await page.locator(".controls, .summary").count(), 0);
  }));

test("on a phone the first card is high up, the filters fold away, and six trophies fit on the screen", () =>
  visit(
    servers.url,
    async (page) => {
      await enter(page);
      const { y } = await page.locator(".grid .card").first().boundingBox();
      assert.ok(y < 450, `the first card begins at ${y}`);
      const show = choice(page, "Show");
      assert.ok(!(await show.isVisible()));
      const fold = page.getByRole("button", { name: "Filters" });
      await fold.click();
      assert.equal(await fold.getAttribute("aria-expanded"), "true");
      await show.selectOption("Complete");
      await page.getByRole("button", { name: "Filters (1)" }).click();
      assert.ok(!(await show.isVisible()));
      const label = page.locator(".language span");
      assert.ok((await label.boundingBox()).width > 30, "the language has its label");

      await openTitle(page, servers.url, account.titles[0]);
      const rows = page.locator(".trophy");
      assert.ok((await top(rows.nth(6))) - (await top(rows.first())) < PHONE.height);
      const row = rows.filter({ hasText: "Not earned" }).first();
      const [standing, grade] = await Promise.all([top(row.locator(".standing")), top(row.locator(".grade"))]);
      assert.ok(Math.abs(standing - grade) < 8, "“Not earned” stands in the grade's line");
    },
    phone,
  ));

test("Arabic rows run from right to left as a whole, and what is around them does not", () =>
  visit(servers.url, async (page) => {
    await page.getByLabel("Trophies in").selectOption("العربية");
    await enter(page);
    const x = async (selector) => (await page.locator(selector).first().boundingBox()).x;
    assert.ok((await x(".card .picture")) > (await x(".card-facts")));
    assert.ok((await x(".card-progress > span")) > (await x(".card .grades")));
    assert.ok((await x(".brand")) < (await x(".bar-end")));
    await openTitle(page, servers.url, account.titles[0]);
    assert.ok((await x(".grade")) > (await x(".rarity")));
    assert.ok((await x(".rarity")) > (await x(".standing")));
  }));

test("a title that fails shows what the list knew", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await servers.sim.fault("npCommunicationIds", "status", { status: 503, times: 0 });
    await page.locator(".card a").first().click();
    await page.getByRole("alert").waitFor();
    const head = await page.locator(".title-head").textContent();
    assert.match(head, /^Saffron BellringersPS5100%1\/ of 1 platinum/);
  }));

test("a title with one group does not repeat its name and icon", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    const isVisible = (name) =>
      page.getByText(name, { exact: true }).evaluateAll((all) => all.filter((one) => one.clientHeight > 2).length);
    const single = account.titles.find(({ groupCount, playedByOwner }) => groupCount === 1 && playedByOwner);
    await openTitle(page, servers.url, single);
    assert.equal(await isVisible(await page.locator("h1").textContent()), 1);
    assert.equal(await page.locator(".group > header").count(), 0);
  }));

test("a platinum looks different from all trophies without one", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await choice(page, "Show").selectOption("Complete");
    const colour = (selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((card) => getComputedStyle(card.querySelector("progress")).getPropertyValue("--filled"));
    assert.notEqual(await colour(".card.has-platinum"), await colour(".card:not(.has-platinum)"));
    await page.locator(".has-platinum").first().getByText("Platinum earned").waitFor();
    assert.match(await page.locator(".card time").first().textContent(), /^\d+ \w+ \d{4}$/);
  }));

test("with the simulator the demo account is the main thing, and what is wrong is as wide as the form", () =>
  visit(servers.url, async (page) => {
    const main = page.locator("main button.main");
    assert.deepEqual(await main.allTextContents(), ["Use the demo account"]);
    await page.locator(".preview .card").first().waitFor();
    await signIn(page, "hunter2");
    const width = async (selector) => (await page.locator(selector).boundingBox()).width;
    assert.equal(await width(".failure"), await width("form"));
  }));

/** Adds up what moves without the user's doing. */
function observeShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      const moved = sources.map(({ node }) => node?.textContent?.slice(0, 40));
      if (!hadRecentInput) globalThis.shifts.push({ value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Cards whose name has ink above or below its lines, where it is cut off, and cards that hold more than fits. */
function clipped() {
  const canvas = document.createElement("canvas").getContext("2d");
  const isCut = (heading) => {
    const { font, lineHeight } = getComputedStyle(heading);
    canvas.font = font;
    const ink = canvas.measureText(heading.textContent);
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = ink;
    const halfLeading = (Number.parseFloat(lineHeight) - ascent - descent) / 2;
    return ink.actualBoundingBoxAscent > ascent + halfLeading || ink.actualBoundingBoxDescent > descent + halfLeading;
  };
  const box = (card, selector) => card.querySelector(selector).getBoundingClientRect();
  return [...document.querySelectorAll(".card")]
    .filter((card) => isCut(card.querySelector("h2")) || box(card, ".card-facts").bottom > box(card, ".grades").top)
    .map((card) => card.textContent);
}
