// The recipe for SvelteKit with its adapter for Node, and a page that signs in and reads through routes of its own
// application, at its own origin and at another one.
import assert from "node:assert/strict";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../lib/free-port.mjs";
import { shownBy } from "../lib/pages.mjs";
import { run as runProgram, start } from "../lib/processes.mjs";
import { checkPassThrough, copyRecipe, withSimulator } from "../lib/recipes.mjs";
import { checkKnown, isOfPsn } from "../lib/relay-pages.mjs";
import { packageVersion, script } from "../lib/tools.mjs";

export const name = "relay in SvelteKit";
export const claim = "`createRelay` in a route of SvelteKit, signed in to from its own and another origin";
export const everyTime = true;
export const version = async () =>
  ["@sveltejs/kit", "@sveltejs/adapter-node"].map((name) => `${name} ${packageVersion(name)}`).join(", ");

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export function run({ folder }) {
  return withSimulator(async (simulator) => {
    await writeApp(folder, simulator);
    await runProgram(process.execPath, [script("vite", "bin/vite.js"), "build"], { cwd: folder });
    const port = await freePort();
    const [own, other] = ["127.0.0.1", "localhost"].map((host) => `http://${host}:${port}`);
    const served = { HOST: "127.0.0.1", PORT: String(port), ORIGIN: own };
    const ofRelays = { ORIGINS: `${own} ${other}`, PSN_BASE_URL: simulator.url, PSN_NPSSO: simulator.npsso };
    const server = start(process.execPath, ["build"], { cwd: folder, env: { ...served, ...ofRelays } });
    try {
      await server.until(/Listening on/);
      await checkPassThrough(`${own}/psn`, simulator);
      await checkForms(`${own}/psn`);
      checkKnown(await shownBy(own, isOfPsn));
      checkKnown(await shownBy(`${other}/?relay=${own}`, isOfPsn));
    } finally {
      await server.stop();
    }
  });
}

async function writeApp(folder, { npsso }) {
  await cp(here("./sveltekit-app"), folder, { recursive: true });
  await copyRecipe("sveltekit", folder);
  const library = `${folder}/src/lib`;
  await mkdir(library);
  for (const file of ["main-relay.js", "show.js"]) await cp(here(`../browser/page/${file}`), `${library}/${file}`);
  await writeFile(`${library}/psn-api-wasm.js`, 'export * from "psn-api-wasm";\n');
  const asked = `export const npsso = ${JSON.stringify(npsso)};
export const relay = new URLSearchParams(location.search).get("relay") ?? "";
`;
  await writeFile(`${library}/relay.js`, asked);
}

/** SvelteKit refuses forms of other origins, as it does by default: so the sign-in above was none. */
async function checkForms(relay) {
  const response = await fetch(`${relay}/ca.account.sony.com/api/authz/v3/oauth/token`, {
    method: "POST",
    headers: { Origin: "https://trophies.example" },
    body: new URLSearchParams({ grant_type: "authorization_code" }),
  });
  assert.equal(response.status, 403);
  assert.match(await response.text(), /Cross-site POST form submissions are forbidden/);
  assert.equal(response.headers.get("x-psn-relay"), null);
}
