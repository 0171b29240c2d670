// The table of hostile requests, sent as bytes to a runtime's own server.
import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { get } from "node:http";
import { fileURLToPath } from "node:url";
import { check, PSN, stragglers, table } from "../../relay/check.mjs";
import { exchange } from "../../relay/http.mjs";
import { write } from "./entries.mjs";
import { start } from "./processes.mjs";

const here = (name) => fileURLToPath(new URL(`../../relay/${name}`, import.meta.url));

/**
 * Writes the program whose `handler` is all relays of the table, and one that answers each client once, and `served` with
 * it; gives the file's name.
 */
export async function writeRelays(folder, { url, npsso }, served) {
  for (const file of ["hostile.json", "relays.mjs"]) await copyFile(here(file), `${folder}/${file}`);
  const program = `import * as psn from "psn-api-wasm";
import table from "./hostile.json" with { type: "json" };
import { relays } from "./relays.mjs";
const ofTable = relays(psn, table.relays, ${JSON.stringify(url)}, ${JSON.stringify(npsso)});
const once = psn.createRelay({ baseUrl: ${JSON.stringify(url)}, rateLimit: { requests: 1 } });
const handler = (request, ...context) => (request.headers.has("x-test-once") ? once : ofTable)(request, ...context);
${served}
`;
  return write(folder, "relays-of-the-table.mjs", program);
}

/** Starts a program that serves them, and sends it all of the table. */
export async function checkHostileProgram(program, args, options, simulator, different) {
  const server = start(program, args, options);
  try {
    const [, port] = await server.until(/http:\/\/[^\s/]+:(\d+)/);
    const address = new URL(`http://127.0.0.1:${port}`);
    await checkHostile(address, simulator, different);
    await checkClients(address);
  } finally {
    await server.stop();
  }
}

/**
 * Sends all of the table to the server there. What the runtime makes of some requests before the relay sees them is
 * `different`, by their names: `expect` is what then happens, `refused` the status with which it refuses by itself, and
 * `isSeveral` that it answers what follows as further requests, each of which the relay decides about.
 */
export async function checkHostile(address, simulator, different = {}) {
  const unknown = Object.keys(different).filter((name) => table.requests.every((request) => request.name !== name));
  assert.deepEqual(unknown, []);
  await signIn(address.origin);
  const failures = [];
  for (const request of table.requests) {
    const { refused, isSeveral, ...more } = different[request.name] ?? {};
    try {
      if (refused) await checkRefused(request, refused, address, simulator);
      else if (isSeveral) await checkSeveral(request, address, simulator);
      else await check({ ...request, ...more }, address, simulator);
    } catch (error) {
      failures.push(`${request.name}: ${error.message}`);
    }
  }
  assert.deepEqual(failures, []);
}

/** The runtime tells clients apart by their addresses, whatever they say. */
async function checkClients({ hostname, port }) {
  const path = "/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
  const status = (localAddress, claimed) =>
    new Promise((resolve, reject) => {
      const headers = { "x-test-once": "1", "cf-connecting-ip": claimed, "x-forwarded-for": claimed };
      const sent = get({ hostname, port, path, localAddress, headers, agent: false }, (response) => {
        resolve(response.resume().statusCode);
      });
      sent.on("error", reject);
    });
  assert.equal(await status("127.0.0.1", "192.0.2.1"), 401);
  assert.equal(await status("127.0.0.1", "192.0.2.2"), 429);
  // Only Linux has more addresses of its own than one without being set up for it.
  if (process.platform === "linux") assert.equal(await status("127.0.0.2", "192.0.2.1"), 401);
}

async function checkRefused(request, refused, address, simulator) {
  await simulator.forget();
  const answer = await exchange(address, request);
  assert.deepEqual(await simulator.asked(), [], "nothing may be sent");
  assert.equal(answer.status, refused);
}

async function checkSeveral(request, address, simulator) {
  await simulator.forget();
  await exchange(address, request);
  await stragglers();
  for (const { host, path } of await simulator.asked()) assert.match(`${host} ${path}`, PSN);
}

/** Has the relays' own clients sign in, so that what they send for that is not taken for what a request has caused. */
async function signIn(origin) {
  const headers = { origin: "https://trophies.example", "x-user": "known" };
  for (const relay of ["signed", "vouched"]) {
    const summary = `${origin}/m.np.playstation.com/api/trophy/v1/users/me/trophySummary`;
    const response = await fetch(summary, { headers: { ...headers, "x-test-relay": relay } });
    assert.equal(response.status, 200, await response.text());
  }
}
