// The cabinet as an application: it can be installed, opens without a connection, and keeps nothing of PSN for that.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { close, enter, readAll, visit } from "./lib/visit.mjs";

let servers;
before(async () => {
  servers = await startServers({ simulator: ["--titles", "30", "--rate-limit", "0"] });
});
after(async () => {
  await close();
  await servers.stop();
});

test("the page opens without a connection, by what is kept of itself and nothing of PSN", () =>
  visit(
    servers.url,
    async (page, context) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await enter(page);
      await page.locator(".card a").first().click();
      await page.locator(".trophy").first().waitFor();
      const kept = await page.evaluate(async () => {
        const paths = [];
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
        return paths;
      });
      assert.ok(kept.includes("/") && kept.some((path) => /^\/assets\/.+\.js$/.test(path)), `${kept}`);
      for (const path of kept)
        assert.match(path, /^\/($|assets\/[\w-]+\.\w+$|cup\.svg$|icon-192\.png$|manifest\.webmanifest$)/);

      await context.setOffline(true);
      await page.reload();
      await page.getByLabel("Your NPSSO").waitFor();
      await page.getByText("Trophy cabinet").first().waitFor();
      await context.setOffline(false);
    },
    { serviceWorkers: "allow" },
  ));

test("who stays signed in sees their trophies without a connection, too", () =>
  visit(
    servers.url,
    async (page, context) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await enter(page, { stay: true });
      await page.goto(`${servers.url}/#/overview`);
      await readAll(page);
      await context.setOffline(true);
      await page.reload();
      await page.locator(".totals").waitFor();
      await page.getByText("This is what your last visit has kept.").waitFor();
      await page.getByRole("link", { name: "Titles" }).click();
      await page.locator(".grid .card").first().waitFor();
    },
    { serviceWorkers: "allow" },
  ));

test("it can be installed: a manifest, and icons of the sizes that it names", () =>
  visit(servers.url, async (page) => {
    const address = await page.locator("link[rel=manifest]").getAttribute("href");
    const response = await fetch(servers.url + address);
    assert.match(response.headers.get("content-type"), /manifest\+json/);
    const { name, start_url, display, icons } = await response.json();
    assert.deepEqual([name, start_url, display], ["Trophy cabinet", "/", "standalone"]);
    assert.ok(icons.some(({ purpose }) => purpose === "maskable"));
    for (const { src, sizes } of icons.filter(({ type }) => type === "image/png")) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      assert.equal(size, sizes);
    }
  }));
