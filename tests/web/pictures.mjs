// Makes the pictures of the cabinet for the README: `cargo xtask demo --pictures` runs it.
import { mkdir, stat } from "node:fs/promises";
import { startServers } from "./lib/servers.mjs";
import { close, enter, visit } from "./lib/visit.mjs";

/** Of both together, so that cloning the repository stays quick. */
const MOST_BYTES = 200_000;
const VIEWPORT = { width: 1120, height: 720 };

const { PICTURES } = process.env;
await mkdir(PICTURES, { recursive: true });
// Few enough titles that no pause is needed to read them.
const servers = await startServers({ simulator: ["--titles", "60"] });
let bytes = 0;

async function picture(name, colorScheme, show) {
  await visit(
    servers.url,
    async (page) => {
      await enter(page);
      await show(page);
      await page.waitForLoadState("networkidle");
      const path = `${PICTURES}/${name}.jpg`;
      await page.screenshot({ path, type: "jpeg", quality: 82 });
      bytes += (await stat(path)).size;
    },
    { viewport: VIEWPORT, colorScheme },
  );
}

try {
  await picture("titles", "light", () => {});
  await picture("overview", "dark", async (page) => {
    await page.goto(`${servers.url}/#/overview`);
    await page.getByRole("button", { name: "Read all trophies" }).click();
    await page.locator(".loading").waitFor({ state: "detached", timeout: 120_000 });
  });
} finally {
  await close();
  await servers.stop();
}
if (bytes > MOST_BYTES) throw new Error(`The pictures have ${bytes} bytes, more than ${MOST_BYTES}`);
