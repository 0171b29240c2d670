// Firefox, for the pages that need not be tested every time.
import { access } from "node:fs/promises";
import { run } from "./processes.mjs";

const PROGRAM = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
const LIMIT = 20_000;

/** Firefox's version. */
export async function firefoxVersion() {
  return (await run(await found(), ["--version"])).trim().replace("Mozilla ", "");
}

/**
 * What a page puts into its `<output>`. It fails as soon as anything goes wrong in the page, but for those messages of
 * its console that are expected.
 */
export function shownInFirefox(url, isExpected) {
  return inFirefox(async (browser) => {
    const page = await browser.newPage();
    const trouble = firstTrouble(page, isExpected);
    const shown = async () => {
      await page.goto(url);
      const output = await page.waitForSelector("output", { timeout: LIMIT });
      return output.evaluate((element) => element.textContent);
    };
    return JSON.parse(await Promise.race([shown(), trouble]));
  });
}

/** Rejects with the first error that the page throws, or that anybody prints to its console. */
export function firstTrouble(page, isExpected = () => false) {
  return new Promise((_, reject) => {
    const heard = (message) => {
      // No page here has an icon, and the policy allows none.
      if (message.text().includes("/favicon.ico") || isExpected(message)) return;
      reject(new Error(`the page's console says: ${message.text()}`));
    };
    // What Firefox says of an answer that it keeps from a page comes as an error of the page.
    page.on("pageerror", ({ message }) => heard({ text: () => message }));
    page.on("console", (message) => {
      if (message.type() === "error") heard(message);
    });
  });
}

async function found() {
  await access(PROGRAM).catch(() => {
    throw new Error(
      `There is no Firefox at ${PROGRAM}: \`apt-get install firefox-esr\`, or say in FIREFOX where it is`,
    );
  });
  return PROGRAM;
}

/** Hands a Firefox to `act`, and ends it afterwards. */
export async function inFirefox(act) {
  // Here, since it is only installed for the runtimes that are not tested every time.
  const { launch } = await import("puppeteer-core");
  const browser = await launch({ browser: "firefox", executablePath: await found(), headless: true });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}
