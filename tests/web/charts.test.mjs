// The views of a collection: its numbers, its charts with their tables, its timeline.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NEWCOMER_NPSSO, startServers } from "./lib/servers.mjs";
import { close, enter, readAll, signIn, visit } from "./lib/visit.mjs";

let servers;
let account;
before(async () => {
  servers = await startServers({ simulator: ["--titles", "40", "--rate-limit", "0"] });
  account = await servers.sim.account();
});
after(async () => {
  await close();
  await servers.stop();
});

const all = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
const number = (text) => Number(text.replaceAll(",", ""));

/** A visitor whose collection is read. */
const reader = (view, act, options) =>
  visit(
    servers.url,
    async (page) => {
      await enter(page, { stay: true });
      await page.goto(`${servers.url}/#/overview`);
      await readAll(page);
      await page.goto(`${servers.url}/#/${view}`);
      await act(page);
    },
    options,
  );

const rowsOf = async (page, title) => {
  const chart = page.locator(".chart", { has: page.getByRole("heading", { name: title }) });
  await chart.getByText("As a table").click();
  return chart
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
};

test("an address that names no month that there is shows all", () =>
  reader("charts?from=x&to=2024-1", async (page) => {
    await page.getByRole("heading", { name: "Trophies over time" }).waitFor();
    const options = await page.getByLabel("From").locator("option").allTextContents();
    assert.ok(options.length > 1);
    assert.equal(await page.getByLabel("From").locator("option:checked").textContent(), options[0]);
    assert.equal(await page.getByRole("button", { name: "All time" }).count(), 0);
  }));

test("the overview names what stands out, and leads to its titles", () =>
  reader("overview", async (page) => {
    const lines = (name) => page.getByRole("region", { name }).locator(".trophy-line");
    await page.waitForFunction(() => !document.body.textContent.includes("…"));
    const times = await lines("Recent trophies")
      .locator("time")
      .evaluateAll((all) => all.map((one) => one.dateTime));
    assert.equal(times.length, 6);
    assert.deepEqual(times, times.toSorted().reverse());
    const rates = async (name) =>
      (await lines(name).locator(".line-facts span:last-of-type").allTextContents()).map(Number.parseFloat);
    const rarest = await rates("Rarest");
    assert.deepEqual(
      rarest,
      rarest.toSorted((one, other) => one - other),
    );
    const common = await rates("Within reach");
    assert.ok(common[0] >= common.at(-1) && common[0] > rarest[0], `${common}`);
    assert.equal(await lines("Within reach").locator("time").count(), 0);
    const near = await lines("Nearest to platinum")
      .locator("progress")
      .evaluateAll((all) => all.map(({ value }) => value));
    assert.ok(near.length > 0 && near.every((progress) => progress > 0 && progress <= 100));
    await lines("Within reach").last().getByRole("link").click();
    await page.locator(".trophy").first().waitFor();
    await page.goBack();
    await lines("Within reach").last().waitFor();
    // The way back leads to where the user was.
    await page.waitForFunction(() => scrollY > 100);
    await page.getByRole("link", { name: "Charts" }).click();
    await page.locator(".chart canvas").last().waitFor();
    // Another view begins at its top.
    await page.waitForFunction(() => scrollY === 0);
  }));

test("names can be read in another language, and the numbers stay", () =>
  reader("overview", async (page) => {
    const names = page.getByRole("region", { name: "Recent trophies" }).locator("h3");
    await page.waitForFunction(() => !document.querySelector("main").textContent.includes("…"));
    const [total, english] = [await page.locator(".totals").textContent(), await names.allTextContents()];
    await page.getByLabel("Trophies in").selectOption("日本語");
    await page.getByRole("button", { name: "Read the names in 日本語" }).click();
    await page.locator(".trophy-line [lang=ja-JP]").first().waitFor();
    await page.waitForFunction(() => !document.querySelector("main").textContent.includes("…"));
    assert.equal(await page.locator(".totals").textContent(), total);
    const japanese = await names.allTextContents();
    assert.ok(
      japanese.some((name) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)),
      `${japanese}`,
    );
    assert.notDeepEqual(japanese, english);
  }));

test("each chart has a table that says the same", () =>
  reader("charts", async (page) => {
    await page.locator(".chart canvas").last().waitFor();
    const { earnedTrophies } = account.people.owner;
    const earned = all(earnedTrophies);
    const total = (rows) => rows.reduce((sum, [, count]) => sum + number(count), 0);
    for (const title of ["By month of the year", "By weekday", "Rarity"]) {
      const rows = await rowsOf(page, title);
      assert.equal(total(rows), earned, title);
      const label = await page.getByRole("img", { name: title }).getAttribute("aria-label");
      for (const [name, count] of rows) assert.ok(label.includes(`${name} ${count}`), `${label}: ${name} ${count}`);
    }
    assert.equal(total(await rowsOf(page, "Completion of titles")), account.people.owner.titleCount);
    const platforms = (await rowsOf(page, "Platforms")).map(([name]) => name);
    assert.ok(platforms.includes("PS5") && platforms.includes("PS4"), `${platforms}`);
    const months = await rowsOf(page, "Trophies over time");
    const { platinum, gold, silver, bronze } = earnedTrophies;
    assert.deepEqual(months.at(-1).slice(1).map(number), [platinum, gold, silver, bronze]);
  }));

test("a span can be brushed and chosen, and is in the address", () =>
  reader("charts", async (page) => {
    const sum = async () => number(await page.locator(".span-sum > b").textContent());
    const plot = page.locator(".chart .u-over").first();
    await plot.scrollIntoViewIfNeeded();
    const before = await sum();
    const { x, y, width, height } = await plot.boundingBox();
    await page.mouse.move(x + width * 0.3, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await page.getByRole("button", { name: "All time" }).waitFor();
    assert.match(page.url(), /#\/charts\?from=\d{4}-\d\d&to=\d{4}-\d\d$/);
    const brushed = await sum();
    assert.ok(brushed > 0 && brushed < before, `${brushed} of ${before}`);
    await page.reload();
    await page.getByRole("button", { name: "All time" }).waitFor();
    assert.equal(await sum(), brushed);
    await page.getByRole("button", { name: "All time" }).click();
    assert.equal(await sum(), before);
    assert.match(page.url(), /#\/charts$/);
    await page.getByLabel("From").selectOption({ index: 12 });
    assert.ok((await sum()) < before);
  }));

test("charts follow the theme, and on paper they are light", () =>
  reader(
    "charts",
    async (page) => {
      const ink = () =>
        page.evaluate(() => {
          const canvas = [...document.querySelectorAll(".chart canvas")].at(-1);
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          const counts = new Map();
          for (let at = 0; at < data.length; at += 4) {
            if (data[at + 3] === 255) {
              const color = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
              counts.set(color, (counts.get(color) ?? 0) + 1);
            }
          }
          return [...counts].toSorted(([, one], [, other]) => other - one)[0][0];
        });
      await page.locator(".chart canvas").last().waitFor();
      const dark = await ink();
      await page.emulateMedia({ media: "print" });
      await page.waitForTimeout(300);
      const paper = await ink();
      assert.notEqual(paper, dark);
      assert.equal(await page.locator(".bar").isVisible(), false);
      await page.emulateMedia({ media: "screen" });
      await page.getByRole("switch", { name: "Dark" }).click();
      await page.waitForTimeout(300);
      assert.equal(await ink(), paper);
    },
    { colorScheme: "dark" },
  ));

test("the timeline has every trophy by day, in the browser's time zone, and leads to a year", () =>
  reader(
    "timeline",
    async (page) => {
      await page.getByText("Times are in Pacific/Auckland.").waitFor();
      const first = page.locator(".rows .trophy-line time").first();
      const { dateTime, text } = await first.evaluate((time) => ({ dateTime: time.dateTime, text: time.textContent }));
      const options = { timeZone: "Pacific/Auckland", timeStyle: "short" };
      assert.equal(text, new Intl.DateTimeFormat("en-GB", options).format(new Date(dateTime)));
      const day = new Intl.DateTimeFormat("en-GB", { timeZone: "Pacific/Auckland", dateStyle: "full" });
      assert.equal(await page.locator(".day-row h2").first().textContent(), day.format(new Date(dateTime)));

      const years = page.getByRole("navigation", { name: "Years" }).getByRole("button");
      // The last ones end with the page.
      const older = years.nth(3);
      const year = await older.textContent();
      await older.click();
      await page.locator(".day-row h2", { hasText: year }).first().waitFor();
      assert.equal(await page.locator(".years [aria-current]").textContent(), year);
      await page.waitForURL(new RegExp(`#/timeline\\?day=${year}-`));
      const shown = page.url();
      await page.locator(".rows .trophy-line a").nth(8).click();
      await page.locator(".trophy").first().waitFor();
      await page.goBack();
      await page.locator(".day-row h2", { hasText: year }).first().waitFor();
      assert.equal(page.url(), shown);

      await page.keyboard.press("End");
      const size = await page.locator(".rows li").first().getAttribute("aria-setsize");
      await page.locator(`.rows [aria-posinset="${size}"]`).waitFor();
      // After a leap, the old rows show the new ones, in their order.
      const places = await page.locator(".rows li").evaluateAll((rows) => rows.map((row) => Number(row.ariaPosInSet)));
      const [place] = places;
      assert.deepEqual(
        places,
        places.map((_, index) => place + index),
      );
      assert.equal(places.at(-1), Number(size));
    },
    { timezoneId: "Pacific/Auckland" },
  ));

test("an account without trophies gets words in place of empty lists", () =>
  visit(servers.url, async (page) => {
    await signIn(page, NEWCOMER_NPSSO);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await page.goto(`${servers.url}/#/overview`);
    await readAll(page);
    await page.getByText("No trophy is earned yet.").waitFor();
    await page.goto(`${servers.url}/#/timeline`);
    await page.getByText("No trophy has a date yet.").waitFor();
    await page.goto(`${servers.url}/#/charts`);
    await page.getByText("There is nothing to plot yet.").waitFor();
  }));
