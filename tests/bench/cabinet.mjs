// How soon the trophy cabinet of www-example can be used, in Chromium.
import { close, open } from "../runtimes/lib/chromium.mjs";
import { putIntoPage, readCollection } from "../web/lib/collection.mjs";
import { startServers } from "../web/lib/servers.mjs";
import { enter } from "../web/lib/visit.mjs";

const TITLES = 2000;
const SIGN_IN = "form input";
const CARD = ".card";

export async function measureCabinet(report, { quick }) {
  const rounds = Array.from({ length: quick ? 2 : 9 });
  const servers = await startServers({ simulator: ["--titles", String(TITLES), "--rate-limit", "0"] });
  try {
    report.part("The trophy cabinet in Chromium, from the address until it answers to a click", "ms");
    const first = [];
    for (const _ of rounds) first.push(await inNewContext((context) => timeUntil(context, servers.url, SIGN_IN)));
    report.time("a first visit, with nothing in the browser's cache: the form to sign in", first);
    await inNewContext(async (context) => {
      await keepCollection(context, servers);
      const [next, onPhone] = [[], []];
      for (const _ of rounds) {
        next.push(await timeUntil(context, servers.url, CARD));
        onPhone.push(await timeUntil(context, servers.url, CARD, { slowness: 4 }));
      }
      const what = `the next visit, with ${TITLES.toLocaleString("en")} titles kept: the first card`;
      report.time(what, next, { id: "first content" });
      report.time("the same on a processor that is four times slower, as in a phone", onPhone);
    });
  } finally {
    await close();
    await servers.stop();
  }
}

async function inNewContext(act) {
  const context = await (await open()).newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

/** Leaves a session and its whole collection in the browser, as an earlier visit does. */
async function keepCollection(context, { url, simulator }) {
  const { entries } = await readCollection(simulator);
  const page = await context.newPage();
  await page.goto(url);
  await enter(page, { stay: true });
  await putIntoPage(page, entries);
  await page.close();
}

/** From when the page is asked for, until what `selector` finds is drawn and the main thread is free, in microseconds. */
async function timeUntil(context, url, selector, { slowness = 1 } = {}) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await page.addInitScript(watch, selector);
  await page.goto(url);
  await page.locator(selector).first().waitFor();
  const milliseconds = await page.evaluate(() => globalThis.usableAfter);
  await page.close();
  return milliseconds * 1000;
}

function watch(selector) {
  globalThis.usableAfter = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      // The frame is drawn after this; the message comes when the main thread has time for it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    };
    look();
  });
}
