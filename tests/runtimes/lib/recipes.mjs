// The recipes of `examples/relay`: run as they are, and asked as a page would ask.
import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PsnClient } from "psn-api-wasm";
import { start } from "./processes.mjs";
import { startSimulator } from "./simulators.mjs";

const RECIPES = fileURLToPath(new URL("../../../examples/relay/", import.meta.url));
const ORIGIN = "https://trophies.example";
const SUMMARY = "m.np.playstation.com/api/trophy/v1/users/me/trophySummary";

/** Copies a recipe, a file or a folder, to where the package resolves from. */
export const copyRecipe = (name, folder) => cp(RECIPES + name, folder, { recursive: true });

/** Runs a test with a simulator of its own. */
export async function withSimulator(test) {
  const simulator = await startSimulator();
  try {
    await test(simulator);
  } finally {
    await simulator.stop();
  }
}

/** Starts a program that serves a relay at `path`, and checks it. */
export async function checkServer(program, args, options, simulator, path = "") {
  const env = { ...options.env, PORT: "0", PSN_BASE_URL: simulator.url };
  const server = start(program, args, { ...options, env });
  try {
    const [, port] = await server.until(/http:\/\/[^\s/]+:(\d+)/);
    await checkPassThrough(`http://127.0.0.1:${port}${path}`, simulator);
  } finally {
    await server.stop();
  }
}

/** What every relay in pass-through does for the pages of its origin, and refuses those of others. */
export async function checkPassThrough(relay, simulator, ask = fetch) {
  await simulator.forget();
  const client = new PsnClient({ npsso: simulator.npsso, relay, fetch: asPage(ask) });
  await checkReads(client);
  const refused = await client.getProfileFromUserName("nobody-at-all").catch((reason) => reason);
  assert.deepEqual([refused.code, refused.status], ["not_found", 404], String(refused));
  const [authorize] = await simulator.asked();
  assert.equal(authorize.headers.cookie, `npsso=${simulator.npsso}`);
  await checkPreflight(`${relay}/${SUMMARY}`, ask);
  const headers = { Authorization: `Bearer ${client.tokens.accessToken}` };
  const ofTheSameOrigin = await ask(`${relay}/${SUMMARY}`, { headers });
  assert.equal(ofTheSameOrigin.status, 200);
  assert.equal(ofTheSameOrigin.headers.get("access-control-allow-origin"), null);
  await ofTheSameOrigin.text();
  await checkRefusals(relay, simulator, ask, headers);
}

/** The same of one that is signed in, and has `getUserTitles` and `getUserTrophyProfileSummary` among its reads. */
export async function checkSignedIn(relay, simulator, ask = fetch) {
  await simulator.forget();
  const client = new PsnClient({ relay, fetch: asPage(ask) });
  await checkReads(client);
  const tokens = (await simulator.asked()).filter(({ path }) => path.endsWith("oauth/token"));
  assert.equal(tokens.length, 1, "it signs in once");
  await simulator.forget();
  const friends = await client.getUserFriendsAccountIds("me").then(String, (reason) => reason);
  assert.deepEqual([friends.code, friends.status], ["relay_refused", 403], String(friends));
  await checkRefusal(ask, `${relay}/${SUMMARY}`, {});
  assert.deepEqual(await simulator.asked(), []);
  await checkPreflight(`${relay}/${SUMMARY}`, ask);
  await checkRefusals(relay, simulator, ask, {});
}

async function checkReads(client) {
  const { accountId } = await client.getUserTrophyProfileSummary("me");
  assert.match(accountId, /^\d+$/);
  const calls = Array.from({ length: 20 }, (_, offset) => client.getUserTitles("me", { limit: 1, offset }));
  const names = (await Promise.all(calls)).map(({ trophyTitles: [title] }) => title.trophyTitleName);
  assert.equal(new Set(names).size, 20);
}

async function checkPreflight(url, ask) {
  const headers = { Origin: ORIGIN, "Access-Control-Request-Method": "GET" };
  headers["Access-Control-Request-Headers"] = "authorization";
  const preflight = await ask(url, { method: "OPTIONS", headers });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get("access-control-allow-origin"), ORIGIN);
}

async function checkRefusals(relay, simulator, ask, headers) {
  await simulator.forget();
  await checkRefusal(ask, `${relay}/${SUMMARY}`, { ...headers, Origin: "https://evil.example" });
  await checkRefusal(ask, `${relay}/evil.example/api/x`, { ...headers, Origin: ORIGIN });
  assert.deepEqual(await simulator.asked(), [], "nothing may be sent");
}

async function checkRefusal(ask, url, headers) {
  const response = await ask(url, { headers });
  const text = await response.text();
  assert.equal(response.status, 403, text);
  assert.equal(JSON.parse(text).error.code, "relay_refused");
}

/** A `fetch` that names the origin, as a browser does, and insists that the page may read the answer. */
function asPage(ask) {
  return async (url, init) => {
    const response = await ask(url, { ...init, headers: { ...init.headers, Origin: ORIGIN } });
    assert.equal(response.headers.get("access-control-allow-origin"), ORIGIN, `${url} ${response.status}`);
    return response;
  };
}
