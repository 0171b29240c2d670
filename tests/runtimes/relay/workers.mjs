// The recipes for Cloudflare Workers, and the table of hostile requests.
import assert from "node:assert/strict";
import { table } from "../../relay/check.mjs";
import { checkHostile, writeRelays } from "../lib/hostile.mjs";
import { checkPassThrough, checkSignedIn, copyRecipe, withSimulator } from "../lib/recipes.mjs";
import { withWorker, workersVersion } from "../lib/workers.mjs";

export const name = "relay in Workers";
export const claim = "`createRelay` in Cloudflare Workers: pass-through, and signed in by a Durable Object";
export const everyTime = true;
export const version = workersVersion;

const SUMMARY = "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
/** That PSN is asked for the summary, with this token. */
const asked = (authorization) => ({ expect: { sent: { method: "GET", url: SUMMARY, headers: { authorization } } } });
/** What workerd makes of some requests. */
const DIFFERENT = {
  // It refuses methods that no standard of its knows.
  "the method LINK": { refused: 501 },
  "the method M-SEARCH": { refused: 501 },
  // A header without a value is none.
  "origin: empty": asked("Bearer s3cret.token"),
  // A carriage return ends a line.
  "a bare carriage return in a header": asked("Bearer a"),
  // It closes a connection with what it has not read of a body, which resets it.
  "a body in pieces that is larger than it may be": { mayReset: true },
};
// Its own server, which has Cloudflare's before it in production, goes on after `Connection: close`.
for (const { name } of table.requests) if (name.startsWith("smuggling: ")) DIFFERENT[name] = { isSeveral: true };

export function run({ folder }) {
  return withSimulator(async (simulator) => {
    const bindings = { PSN_BASE_URL: simulator.url };
    await withRecipe(folder, "pass-through", { bindings }, (url) => checkPassThrough(url, simulator));
    await checkSession(folder, simulator);
    const main = await writeRelays(folder, simulator, "export default { fetch: handler };");
    await withWorker(folder, main, { handleRuntimeStdio: silence }, async ({ ready }) =>
      checkHostile(await ready, simulator, DIFFERENT),
    );
  });
}

/** The session outlasts the object that has it, and a page that asks too often leaves others their budget. */
async function checkSession(folder, simulator) {
  const options = {
    bindings: { PSN_BASE_URL: simulator.url, PSN_NPSSO: simulator.npsso },
    durableObjects: { SESSION: { className: "Session", useSQLite: true } },
    durableObjectsPersist: `${folder}/objects`,
  };
  await withRecipe(folder, "signed-in", options, (url) => checkSignedIn(url, simulator));
  await withRecipe(folder, "signed-in", options, async (url) => {
    await simulator.forget();
    const status = async (address) => {
      const headers = { Origin: "https://trophies.example", "CF-Connecting-IP": address };
      const response = await fetch(SUMMARY.replace("https:/", url), { headers });
      await response.text();
      return response.status;
    };
    const first = [];
    for (let time = 0; time < 61; time++) first.push(await status("192.0.2.1"));
    assert.deepEqual(first, [...Array(60).fill(200), 429]);
    assert.equal(await status("192.0.2.2"), 200);
    const paths = new Set((await simulator.asked()).map(({ path }) => path));
    assert.deepEqual([...paths], [new URL(SUMMARY).pathname], "it does not sign in anew");
  });
}

/** It prints the stack of each bad request. */
function silence(...outputs) {
  for (const output of outputs) output.resume();
}

async function withRecipe(folder, name, options, check) {
  const recipe = `${folder}/${name}`;
  await copyRecipe(`cloudflare/${name}`, recipe);
  await withWorker(recipe, "worker.js", options, async ({ ready }) => check((await ready).origin), true);
}
