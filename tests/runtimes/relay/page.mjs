// A page that signs in and reads through a relay of another origin, and the same page at an origin that the relay does
// not know.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { createAdaptorServer } from "@hono/node-server";
import { createRelay, PsnClient } from "psn-api-wasm";
import { firefoxVersion, shownInFirefox } from "../lib/firefox.mjs";
import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { chromiumVersion, shownBy } from "../lib/pages.mjs";
import { withSimulator } from "../lib/recipes.mjs";
import { checkKnown, isOfPsn } from "../lib/relay-pages.mjs";
import { listening, serve } from "../lib/site.mjs";

const CLAIM = "signs in and reads through `createRelay` at another origin, under a strict CSP";

export default [
  {
    name: "relay from a page",
    claim: `Page that ${CLAIM}`,
    everyTime: true,
    version: chromiumVersion,
    run: (context) => run(context, shownBy),
  },
  {
    name: "relay from a page in Firefox",
    claim: `Firefox: page that ${CLAIM}`,
    everyTime: false,
    version: firefoxVersion,
    run: (context) => run(context, shownInFirefox),
  },
];

function run(context, shown) {
  return withSimulator(async (simulator) => {
    const origins = [];
    const relay = await listening(server(simulator, origins));
    const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src ${relay.url}`;
    const sites = [
      await serve(context.folder, simulator.url, policy),
      await serve(context.folder, simulator.url, policy),
    ];
    try {
      await writePage(context.folder, context, moduleElement("main-relay.js"));
      await copyPackage(context.folder);
      const given = { npsso: simulator.npsso, relay: relay.url.replace(/\/$/, "") };
      const exported = Object.entries(given).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
      );
      await writeFile(`${context.folder}/relay.js`, exported.join(""));
      const [known, unknown] = sites;
      origins.push(new URL(known.url).origin);
      checkKnown(await shown(known.url, isOfPsn));
      await simulator.forget();
      checkUnknown(await shown(unknown.url, isOfCors));
      assert.deepEqual(await simulator.asked(), [], "nothing may be sent");
    } finally {
      for (const site of [relay, ...sites]) await site.close();
    }
  });
}

/** Both modes, made at the first request, when the origins are known. */
function server({ url, npsso }, allowOrigins) {
  let relays;
  const make = () => [
    createRelay({ basePath: "/own", allowOrigins, baseUrl: url }),
    createRelay({ basePath: "/signed-in", allowOrigins, client: new PsnClient({ npsso, baseUrl: url }) }),
  ];
  return createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request, ...context) => {
      relays ??= make();
      const [own, signedIn] = relays;
      return (new URL(request.url).pathname.startsWith("/own/") ? own : signedIn)(request, ...context);
    },
  });
}

/** A browser does not tell a page why. */
function checkUnknown({ client, functions, relays }) {
  for (const { code } of [client, relays]) assert.equal(code, "network");
  assert.match(functions.message, /^Failed to fetch$|^NetworkError when attempting to fetch resource\.$/);
}

/** What browsers say when they keep an answer from a page. */
function isOfCors(message) {
  return /blocked by CORS policy|Failed to load resource: net::ERR_FAILED|^Cross-Origin Request Blocked/.test(
    message.text(),
  );
}
