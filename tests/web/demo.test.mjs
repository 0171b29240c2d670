// The cabinet as `cargo xtask demo --web` starts it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { NPSSO, startSite } from "./lib/servers.mjs";
import { allTitles, close, visit } from "./lib/visit.mjs";

const { DEMO_URL } = process.env;

after(close);

test("`cargo xtask demo --web` shows the simulator's account at the press of a button", () =>
  visit(DEMO_URL, async (page) => {
    await page.getByRole("button", { name: "Use the demo account" }).click();
    await allTitles(page);
    assert.ok((await page.locator(".grid .card").count()) > 0);
  }));

test("the page has a strict policy, and what is no page has none of the page's rights", async () => {
  const page = await fetch(DEMO_URL);
  assert.equal(page.status, 200);
  const policy = page.headers.get("content-security-policy");
  assert.match(
    policy,
    /default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' http:\/\/127/,
  );
  assert.doesNotMatch(policy, /unsafe-(inline|eval)'(?<!wasm-unsafe-eval')/);
  assert.match(policy, /connect-src 'self'/);
  assert.doesNotMatch(await page.text(), /\s(style|on\w+)=|<style|javascript:/);
  assert.equal(page.headers.get("cache-control"), "no-cache");
  assert.equal((await fetch(`${DEMO_URL}/psn/example.com/`)).ok, false);
  assert.equal((await fetch(`${DEMO_URL}/server.mjs`)).status, 404);
});

test("against PSN itself there is no demo account, and pictures come from PSN's hosts", async () => {
  // Nor does it give away an NPSSO that somebody has set.
  const site = await startSite({ DEMO_NPSSO: NPSSO });
  try {
    assert.deepEqual(await (await fetch(`${site.url}/site.json`)).json(), {});
    const policy = (await fetch(site.url)).headers.get("content-security-policy");
    const [, pictures] = /img-src 'self' ([^;]+)/.exec(policy);
    for (const source of pictures.split(" ")) assert.match(source, /^https:\/\/[*\w.-]+\.playstation\.(com|net)$/);
    await visit(site.url, async (page) => {
      await page.getByRole("button", { name: "Sign in" }).waitFor();
      assert.equal(await page.getByText("Simulator").count(), 0);
      assert.equal(await page.getByRole("button", { name: "Use the demo account" }).count(), 0);
    });
  } finally {
    await site.stop();
  }
});
