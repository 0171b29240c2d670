// A page and its relays at one origin: browsers send reads there without `Origin`.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { createAdaptorServer } from "@hono/node-server";
import { createRelay, PsnClient } from "psn-api-wasm";
import { firefoxVersion, shownInFirefox } from "../lib/firefox.mjs";
import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, shownBy } from "../lib/pages.mjs";
import { withSimulator } from "../lib/recipes.mjs";
import { fileResponse, listening } from "../lib/site.mjs";

const CLAIM = "reads through `createRelay` at its own origin, signed in and not";

export default [
  {
    name: "relay at the page's origin",
    claim: `Page that ${CLAIM}`,
    everyTime: true,
    version: chromiumVersion,
    run: (context) => run(context, shownBy),
  },
  {
    name: "relay at the page's origin in Firefox",
    claim: `Firefox: page that ${CLAIM}`,
    everyTime: false,
    version: firefoxVersion,
    run: (context) => run(context, shownInFirefox),
  },
];

function run(context, shown) {
  return withSimulator(async (simulator) => {
    await writePage(context.folder, context, moduleElement("main-same-origin.js"));
    await copyPackage(context.folder);
    await writeFile(`${context.folder}/relay.js`, `export const npsso = ${JSON.stringify(simulator.npsso)};\n`);
    const relays = {};
    const fetch = (request, ...more) => {
      const { pathname } = new URL(request.url);
      const relay = relays[pathname.split("/")[1]];
      return relay ? relay(request, ...more) : fileResponse(context.folder, pathname);
    };
    const site = await listening(createAdaptorServer({ overrideGlobalObjects: false, fetch }));
    try {
      const { origin } = new URL(site.url);
      Object.assign(relays, relaysOf(simulator, origin));
      await simulator.forget();
      check(await shown(site.url, (message) => /status of 403/.test(message.text())));
      const tokens = (await simulator.asked()).filter(({ path }) => path.endsWith("oauth/token"));
      // The relay's own session, the client's, and that of the functions.
      assert.equal(tokens.length, 3);
    } finally {
      await site.close();
    }
  });
}

function relaysOf({ url, npsso }, origin) {
  const client = new PsnClient({ npsso, baseUrl: url });
  return {
    "signed-in": createRelay({ basePath: "/signed-in", allowOrigins: [origin], client }),
    own: createRelay({ basePath: "/own", allowOrigins: [origin], baseUrl: url }),
    unlisted: createRelay({ basePath: "/unlisted", allowOrigins: ["https://trophies.example"], client }),
  };
}

function check({ failed, accountId, friends, titles, isSame, unlisted }) {
  assert.ok(!failed, failed);
  assert.match(accountId, /^\d+$/);
  assert.ok(isSame && titles > 100, String([isSame, titles]));
  assert.deepEqual([friends.code, friends.status], ["relay_refused", 403]);
  assert.deepEqual([unlisted.code, unlisted.status], ["relay_refused", 403]);
  assert.match(unlisted.message, /allowOrigins/);
}
