// An account of 2,000 titles: how soon they are there, how smoothly they scroll, and what they cost.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startServers } from "./lib/servers.mjs";
import { allTitles, close, visit } from "./lib/visit.mjs";

const TITLES = 2000;

let servers;
before(async () => {
  servers = await startServers({ simulator: ["--titles", String(TITLES)] });
});
after(async () => {
  await close();
  await servers.stop();
});

test("2,000 titles come soon, in a page that stays small, and scroll smoothly", () =>
  visit(servers.url, async (page, context) => {
    await page.addInitScript(keepWasmMemory);
    await page.reload();
    const started = Date.now();
    await page.getByRole("button", { name: "Use the demo account" }).click();
    await page.locator(".grid .card").first().waitFor();
    const firstCard = Date.now() - started;
    await page
      .getByText(/^[\d,]+ of 2,000 titles$/)
      .first()
      .waitFor();
    await allTitles(page);
    const allCards = Date.now() - started;
    assert.equal(await page.locator(".summary").textContent(), "2,000 titles");

    const scrolling = await page.evaluate(scrollThrough);
    await page.locator(`[aria-posinset="${TITLES}"]`).waitFor();
    const drawn = await page.locator(".grid .card").count();
    assert.ok(drawn < 60, `${drawn} cards are drawn`);

    const typed = Date.now();
    await page.getByLabel("Search").fill("saffron");
    await page.waitForFunction(() => /^\d+ of 2,000/.test(document.querySelector(".summary").textContent));
    const search = Date.now() - typed;

    const devtools = await context.newCDPSession(page);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    const wasm = await page.evaluate(() =>
      globalThis.wasmMemories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
    );
    assert.ok(wasm > 0, "the module's memory is known");
    const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;
    console.log(
      `    2,000 titles: first card after ${firstCard} ms, all after ${allCards} ms; ${drawn} cards drawn; ` +
        `search ${search} ms; scrolling ${scrolling.frames} frames, the longest ${scrolling.longest} ms; ` +
        `JavaScript heap ${megabytes(usedSize)}, WebAssembly memory ${megabytes(wasm)}`,
    );
    assert.ok(usedSize < 40_000_000, `the heap holds ${megabytes(usedSize)}`);
  }));

/** Scrolls to the end a screen at a time, and says how many frames that took and how long the longest was. */
async function scrollThrough() {
  const frame = () => new Promise(requestAnimationFrame);
  let frames = 0;
  let longest = 0;
  let last = await frame();
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
    scrollBy({ top: innerHeight, behavior: "instant" });
    const now = await frame();
    longest = Math.max(longest, now - last);
    frames += 1;
    last = now;
  }
  return { frames, longest: Math.round(longest) };
}

/** Keeps hold of the memory of every module that is instantiated. */
function keepWasmMemory() {
  globalThis.wasmMemories = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, parameters) {
      const instance = new target(...parameters);
      globalThis.wasmMemories.push(instance.exports.memory);
      return instance;
    },
  });
}
