// The cabinet for everybody: by keyboard, by ear, in the dark, without motion.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { close, enter, signIn, visit } from "./lib/visit.mjs";

let servers;
let large;
before(async () => {
  servers = await startServers();
  large = (await servers.sim.account()).titles[8].npCommunicationId;
});
beforeEach(() => servers.sim.mend());
after(async () => {
  await close();
  await servers.stop();
});

test("the keyboard alone leads from the sign-in to a hidden trophy and back to the same card", () =>
  visit(servers.url, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);
    const tabTo = async (selector) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
      }
      assert.fail(`Tab never comes to ${selector}, but to ${await focused()}`);
    };
    await tabTo(".skip");
    await page.keyboard.press("Enter");
    await tabTo(".demo button");
    await page.keyboard.press("Enter");
    await page.locator(".grid .card").first().waitFor();
    assert.equal(await focused(), "Lampwright", "the heading has the focus");

    await tabTo(".card a");
    // Far enough that the grid has to draw more on the way.
    for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press("Tab");
    const name = await focused();
    assert.ok(await page.evaluate(() => document.activeElement.matches(".card a")), `in ${name}`);
    await page.keyboard.press("Enter");
    await page.locator(".trophy").first().waitFor();
    assert.equal(await focused(), name, "the title's heading has the focus");
    assert.equal(await page.title(), `${name} · Trophy cabinet`);

    await page.goBack();
    await page.locator(".grid .card").first().waitFor();
    await page.waitForFunction(() => document.activeElement.matches(".card a"));
    assert.equal(await focused(), name, "the card has the focus again");
    const { y } = await page.locator(".card a:focus").boundingBox();
    assert.ok(y >= 0 && y < 900, `the card is in view, at ${y}`);

    await page.goto(`${servers.url}/#/title/${large}`);
    await page.locator(".trophy").first().waitFor();
    await tabTo(".trophy button");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-expanded")), "true");
  }));

test("a screen reader hears how far the loading is", () =>
  visit(servers.url, async (page) => {
    const status = page.getByRole("status");
    await servers.sim.fault("trophyTitles", "slow", { delay: 500 });
    await signIn(page);
    await status.filter({ hasText: "Loading titles" }).waitFor();
    await status.filter({ hasText: /^\d+ titles$/ }).waitFor();
    await page.getByLabel("Search").fill("bellringers");
    await status.filter({ hasText: /^\d+ of \d+ titles$/ }).waitFor();
  }));

test("dark and light: as the system is, until the user chooses", () =>
  visit(
    servers.url,
    async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await ground();
      const toggle = page.getByRole("switch", { name: "Dark" });
      assert.equal(await toggle.getAttribute("aria-checked"), "true");
      await toggle.click();
      assert.equal(await toggle.getAttribute("aria-checked"), "false");
      const light = await ground();
      assert.notEqual(light, dark);
      await page.reload();
      await toggle.waitFor();
      assert.equal(await ground(), light);
    },
    { colorScheme: "dark" },
  ));

test("nothing moves for those who want no motion", () =>
  visit(
    servers.url,
    async (page) => {
      await enter(page);
      const moving = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("*")]
          .filter((element) => {
            const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
            return scrollBehavior === "smooth" || transitionDuration !== "0s" || animationName !== "none";
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      assert.deepEqual(moving, []);
    },
    { reducedMotion: "reduce" },
  ));
