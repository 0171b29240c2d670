// The browser that all pages share, since starting one takes longer than most of the tests.
import { access } from "node:fs/promises";
import { chromium } from "playwright-core";

const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser;

/** Chromium, started at the first call, with an empty profile. */
export function open() {
  browser ??= launch();
  return browser;
}

/** Ends it, if it was started. */
export async function close() {
  const opened = browser;
  browser = undefined;
  await (await opened?.catch(() => undefined))?.close();
}

async function launch() {
  await access(PROGRAM).catch(() => {
    throw new Error(`There is no Chromium at ${PROGRAM}: \`apt-get install chromium\`, or say in CHROMIUM where it is`);
  });
  return chromium.launch({ executablePath: PROGRAM, chromiumSandbox: false, args: QUIET });
}
