// The whole way through the cabinet, as somebody takes it who looks at their trophies.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { allTitles, cards, choice, close, enter, visit } from "./lib/visit.mjs";

let servers;
let account;
before(async () => {
  servers = await startServers();
  account = await servers.sim.account();
});
after(async () => {
  await close();
  await servers.stop();
});

test("the demo account's button signs in, and the profile is the account's", () =>
  visit(servers.url, async (page) => {
    await page.getByRole("button", { name: "Use the demo account" }).click();
    await allTitles(page);
    const { onlineId, earnedTrophies } = account.people.owner;
    assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), onlineId);
    assert.match(
      await page.locator(".level").textContent(),
      /^Level 308Silver 1 · levels 300–39988% to level 309 · 105 points to go$/,
    );
    const counts = await page.locator(".profile .grades li").allTextContents();
    const { platinum, gold, silver, bronze } = earnedTrophies;
    const number = (count) => count.toLocaleString("en-GB");
    assert.deepEqual(counts, [
      `${number(platinum)} platinum`,
      `${number(gold)} gold`,
      `${number(silver)} silver`,
      `${number(bronze)} bronze`,
    ]);
    await loaded(page.locator(".profile img"));
    assert.equal(await page.title(), `${onlineId} · Trophy cabinet`);
  }));

test("titles are cards that can be searched, filtered and ordered", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    const summary = page.locator(".summary");
    const { titleCount } = account.people.owner;
    assert.equal(await summary.textContent(), `${titleCount} titles`);
    const first = page.locator(".grid .card").first();
    await loaded(first.locator("img"));
    assert.match(await first.textContent(), /PS\d.*\d+%.*\d+ ?\/ of \d+ bronze$/);

    await page.getByLabel("Search").fill("BELLRINGÉRS saff");
    assert.deepEqual(await cards(page), ["Saffron Bellringers"]);
    assert.match(await summary.textContent(), new RegExp(`^1 of ${titleCount} titles`));
    await page.getByRole("button", { name: "Show all" }).click();
    assert.match(await summary.textContent(), new RegExp(`^${titleCount} titles$`));

    await page.getByLabel("Platform").selectOption("PSVITA");
    for (const platforms of await page.locator(".card .platforms").allTextContents()) assert.match(platforms, /PSVITA/);
    await page.getByLabel("Platform").selectOption("All");

    const percents = async () => (await page.locator(".card-progress > span").allTextContents()).map(Number.parseFloat);
    const shows = async (state, isRight) => {
      await choice(page, "Show").selectOption(state);
      const found = await percents();
      assert.ok(found.length > 0 && found.every(isRight), `${state}: ${found}`);
    };
    await shows("Complete", (percent) => percent === 100);
    await shows("In progress", (percent) => percent > 0 && percent < 100);
    await shows("Not started", (percent) => percent === 0);
    await shows("All", () => true);

    await page.getByLabel("Order").selectOption("Most complete");
    const ordered = await percents();
    assert.deepEqual(
      ordered,
      ordered.toSorted((one, other) => other - one),
    );
    await page.getByLabel("Order").selectOption("Name");
    const names = await cards(page);
    const { compare } = new Intl.Collator("en");
    assert.deepEqual(names, names.toSorted(compare));

    await page.getByLabel("Search").fill("there is no such title");
    await page.getByRole("heading", { name: "No titles match" }).waitFor();
  }));

test("a title shows its groups and trophies, and hidden ones only when asked", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    const large = account.titles[8];
    await page.goto(`${page.url().split("#")[0]}#/title/${large.npCommunicationId}`);
    await page.locator(".group").first().waitFor();
    assert.equal(await page.locator(".group").count(), large.groupCount);
    assert.equal(await page.locator(".trophy").count(), large.trophyCount);

    const earned = page.locator(".trophy.earned").first();
    assert.match(await earned.locator("time").getAttribute("datetime"), /^\d{4}-\d\d-\d\dT/);
    assert.match(await earned.locator(".rarity").textContent(), /^\d+\.\d% (ultra rare|very rare|rare|common)$/);
    assert.match(await page.locator(".standing:has(progress)").first().textContent(), /^[\d,]+ of [\d,]+$/);
    await page.getByText("Reward: ").first().waitFor();

    const concealed = page.getByRole("heading", { name: "Hidden trophy", exact: true });
    const hidden = await concealed.count();
    assert.ok(hidden > 1, `${hidden} hidden trophies`);
    const row = page
      .locator(".trophy")
      .filter({ has: page.locator(".concealed") })
      .first();
    const position = await row.evaluate((element) => [...document.querySelectorAll(".trophy")].indexOf(element));
    const same = page.locator(".trophy").nth(position);
    await same.getByRole("button", { name: "Show it" }).click();
    assert.equal(await concealed.count(), hidden - 1);
    assert.notEqual(await same.locator("p").first().textContent(), "");
    await same.getByRole("button", { name: "Hide it again" }).click();
    assert.equal(await concealed.count(), hidden);
    await page.getByLabel(`Show ${hidden} hidden trophies`).check();
    assert.equal(await concealed.count(), 0);
  }));

test("trophies come in the chosen language, Arabic from right to left", () =>
  visit(servers.url, async (page) => {
    await enter(page);
    await page.locator(".card a").first().click();
    const text = page.locator(".trophy-text").first();
    await text.waitFor();
    const language = page.getByLabel("Trophies in");
    const seen = new Set([await text.textContent()]);
    for (const [name, script] of [
      ["Deutsch", /[a-zäöüß]/],
      ["日本語", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
      ["العربية", /\p{Script=Arabic}/u],
    ]) {
      await servers.sim.fault("npCommunicationIds", "slow", { delay: 500, times: 3 });
      await language.selectOption(name);
      await page.locator(".loading").waitFor();
      assert.equal(await page.locator(".group").first().getAttribute("dir"), "ltr", "as the text that is still there");
      await page.waitForFunction((old) => document.querySelector(".trophy-text").textContent !== old, [...seen].at(-1));
      assert.match(await text.textContent(), script);
      seen.add(await text.textContent());
    }
    assert.equal(seen.size, 4);
    const paragraph = page.locator(".trophy-text p").first();
    assert.equal(await paragraph.evaluate((element) => getComputedStyle(element).direction), "rtl");
    const [picture, words] = await Promise.all([
      page.locator(".trophy .picture").first().boundingBox(),
      text.boundingBox(),
    ]);
    assert.ok(picture.x > words.x, "the picture stands to the right of the text");
    await page.getByRole("link", { name: "All titles" }).click();
    await allTitles(page);
    const names = await cards(page);
    const arabic = names.filter((name) => /\p{Script=Arabic}/u.test(name));
    assert.ok(arabic.length > names.length / 2, `${arabic.length} of ${names.length} titles are in Arabic`);
  }));

/** Pictures come from where the policy allows. */
function loaded(image) {
  return image.evaluate((element) =>
    element.decode().then(() => element.naturalWidth || Promise.reject(new Error("empty"))),
  );
}
