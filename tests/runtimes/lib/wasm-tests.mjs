// Runs wasm-bindgen's tests in Chromium, and is called as cargo calls a runner:
// `node wasm-tests.mjs <the runner of wasm-bindgen> <module.wasm> [filter]`.
// With WASM_BINDGEN_USE_DEDICATED_WORKER=1 they run in a worker, else in the page.
//
// The runner can start a browser itself, but then one run in four hangs: its server at times leaves one of several
// connections that come at once waiting for ever. So here it only serves, and gets one request at a time.
import { Agent, createServer } from "node:http";
import { close, open } from "./chromium.mjs";
import { forward } from "./forward.mjs";
import { start } from "./processes.mjs";
import { listening } from "./site.mjs";

const LIMIT = 60_000;

const [runner, ...asked] = process.argv.slice(2);
const where = process.env.WASM_BINDGEN_USE_DEDICATED_WORKER ? {} : { WASM_BINDGEN_USE_BROWSER: "1" };
const env = { ...where, NO_HEADLESS: "1", WASM_BINDGEN_TEST_ADDRESS: "127.0.0.1:0" };
const tests = start(runner, asked, { env, limit: LIMIT });
try {
  const [address] = await tests.until(/http:\/\/[\d.]+:\d+/);
  const output = await outputOf(address);
  console.log(output);
  process.exitCode = output.includes("test result: ok.") ? 0 : 1;
} finally {
  await close();
  await tests.stop();
}

async function outputOf(address) {
  const agent = new Agent({ maxSockets: 1 });
  const server = createServer((incoming, outgoing) => {
    forward(incoming, outgoing, address + incoming.url, { agent });
  });
  const site = await listening(server);
  try {
    const page = await (await open()).newPage();
    await page.goto(site.url);
    const output = page.locator("#output");
    const complete = output.filter({ hasText: "test result: " }).waitFor({ timeout: LIMIT });
    await complete.catch((error) => console.log(`the tests did not come to their end: ${error.message}`));
    return await output.textContent();
  } finally {
    await site.close();
  }
}
