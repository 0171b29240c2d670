// Another server's answers where the relay should be, as each runtime's `fetch` gives them.
import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { checkClient, checkFunction } from "../../relay/check-foreign-answers.mjs";
import { ANSWERS, answer, CLIENTS } from "../../relay/foreign-answers.mjs";
import { write } from "../lib/entries.mjs";
import { everywhereVersion, runEverywhere } from "../lib/everywhere.mjs";
import { firefoxVersion, shownInFirefox } from "../lib/firefox.mjs";
import { copyPackage, moduleElement, writePage } from "../lib/page-files.mjs";
import { shownBy } from "../lib/pages.mjs";
import { listening, sendFile } from "../lib/site.mjs";
import { withWorker } from "../lib/workers.mjs";

const DATA = fileURLToPath(new URL("../../relay/foreign-answers.mjs", import.meta.url));
/** How many calls each runtime makes. */
const CALLS = Object.keys(ANSWERS).length * (Object.keys(CLIENTS).length + 1);

export default [
  {
    name: "foreign answers at a relay",
    claim: "Another server's answers where the relay should be: Node, Deno, Bun, Cloudflare Workers, a page",
    everyTime: true,
    version: everywhereVersion,
    run: everywhere,
  },
  {
    name: "foreign answers at a relay in Firefox",
    claim: "Firefox: another server's answers where the relay should be",
    everyTime: false,
    version: firefoxVersion,
    run: (context) => checkPage(context, shownInFirefox),
  },
];

async function everywhere(context) {
  const { folder } = context;
  await copyFile(DATA, `${folder}/foreign-answers.mjs`);
  const site = await listening(createServer(answer));
  try {
    const begin = `import * as psn from "psn-api-wasm";
import { askedByAll } from "./foreign-answers.mjs";
const asked = () => askedByAll(psn, ${JSON.stringify(site.url.slice(0, -1))});
`;
    const program = write(folder, "main.mjs", `${begin}console.log(JSON.stringify({ seen: await asked() }));\n`);
    write(folder, "package.json", "{}");
    await runEverywhere(folder, program, (runtime, { seen }) => {
      // Bun reads an empty body as `null`, and psn-api's functions would resolve with that, too.
      check(runtime, seen, runtime === "Bun" ? { empty: null } : {});
    });
    const worker = write(
      folder,
      "worker.mjs",
      `${begin}export default { fetch: async () => Response.json(await asked()) };\n`,
    );
    await withWorker(folder, worker, {}, async (miniflare) => {
      const response = await miniflare.dispatchFetch("http://localhost/");
      check("workerd", await response.json());
    });
  } finally {
    await site.close();
  }
  await checkPage(context, shownBy);
}

/** A page whose own server answers so; one of another origin would only tell it that there is no answer. */
async function checkPage(context, shown) {
  const folder = `${context.folder}/page`;
  await writePage(folder, context, moduleElement("main-foreign-answers.js"));
  await copyPackage(folder);
  await copyFile(DATA, `${folder}/foreign-answers.js`);
  const site = await listening(
    createServer((request, response) => {
      const { pathname } = new URL(request.url, "http://localhost");
      if (ANSWERS[`/${pathname.split("/")[1]}`]) return answer(request, response);
      return sendFile(response, folder, pathname);
    }),
  );
  try {
    check("the page", await shown(site.url, () => true), { isInPage: true });
  } finally {
    await site.close();
  }
}

function check(where, seen, runtime) {
  assert.equal(seen.length, CALLS, where);
  for (const { path, name, ...got } of seen) {
    try {
      if (CLIENTS[name]) checkClient(path, got, runtime);
      else checkFunction(path, got, runtime);
    } catch (error) {
      throw new Error(`${where}, ${name} at ${path}: ${error.message}`, { cause: error });
    }
  }
}
