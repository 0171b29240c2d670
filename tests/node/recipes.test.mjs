// The programs of docs/recipes.md, run as they stand there. A program that is run asks the simulator where it asks PSN.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import { transformSync } from "esbuild";
import { createRelay } from "psn-api-wasm";
import { asked, control, facts, forget, owner, SIM_URL, signedIn } from "./client/simulated.mjs";
import { PNG } from "./functions.mjs";

const { friend } = facts.people;
const page = readFileSync(
  fileURLToPath(new URL("../../node_modules/psn-api-wasm/docs/recipes.md", import.meta.url)),
  "utf8",
);
// Beside node_modules, where programs find the package.
const folder = mkdtempSync(fileURLToPath(new URL("../../recipes-", import.meta.url)));
after(() => rmSync(folder, { recursive: true }));

// The first line of a program says how its file is called. JavaScript is run as it stands.
for (const [, language, code] of page.matchAll(/^```(js|ts)\n(.+?)^```$/gms)) {
  const [, name, ending] = /^\/\/ ([\w.-]+)\.(mjs|ts)\b/.exec(code) ?? [];
  assert.ok(name, `a recipe should begin with the name of its file: ${code.slice(0, 60)}`);
  assert.equal(language, ending === "ts" ? "ts" : "js", `${name}.${ending}`);
  writeFileSync(join(folder, `${name}.mjs`), ending === "ts" ? javaScriptOf(code) : code);
}

function javaScriptOf(code) {
  return transformSync(code, { loader: "ts", format: "esm" }).code.replaceAll('./worker.js"', './worker.mjs"');
}

const toSimulator = `
  const { fetch } = globalThis;
  globalThis.fetch = (url, init) => fetch(String(url).replace("https:/", ${JSON.stringify(SIM_URL)}), init);
`;
writeFileSync(join(folder, "to-simulator.mjs"), toSimulator);

function run(name, values = [], env = {}) {
  const preload = pathToFileURL(join(folder, "to-simulator.mjs")).href;
  const parameters = ["--import", preload, `${name}.mjs`, ...values];
  const options = { cwd: folder, env: { ...process.env, PSN_NPSSO: owner.npsso, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, lines: stdout.split("\n").filter(Boolean), stderr });
    });
  });
}

/** A program's lines, once it has ended well. */
async function linesOf(...values) {
  const { code, lines, stderr } = await run(...values);
  assert.deepEqual([code, stderr], [0, ""], lines.join("\n"));
  return lines;
}

const memory = () => {
  const map = new Map();
  return { get: async (key) => map.get(key) ?? null, put: async (key, value) => void map.set(key, value), map };
};

test("an account id is found by an online id, and the tokens are kept", async () => {
  assert.deepEqual(await linesOf("account-id", [friend.onlineId]), [friend.accountId]);
  assert.ok(JSON.parse(readFileSync(join(folder, "psn-tokens.json"))).refreshToken);
  await forget();
  assert.deepEqual(await linesOf("account-id", ["nobody-of-that"]), ["Nobody is called nobody-of-that."]);
  assert.deepEqual(await asked("oauth"), []);
});

test("friends have names", async () => {
  const lines = await linesOf("friends");
  assert.ok(
    lines.some((line) => line.startsWith(`${friend.onlineId} `)),
    lines.join("\n"),
  );
});

test("a picture is sent to somebody", async () => {
  writeFileSync(join(folder, "photo.png"), PNG);
  assert.deepEqual(await linesOf("picture", ["photo.png", friend.onlineId]), []);
  const client = await signedIn();
  const { groupId } = await client.findOrCreateGroup([friend.accountId]);
  const [{ messageDetail }] = (await client.getGroupMessages(groupId, { limit: 1 })).messages;
  const { bytes } = await client.getGroupResource(groupId, messageDetail.imageMessageDetail.resourceId);
  assert.deepEqual(bytes, PNG);
  assert.deepEqual(await linesOf("pictures", [friend.onlineId]), []);
  assert.deepEqual(new Uint8Array(readFileSync(join(folder, "picture-1.png"))), PNG);
});

test("a title's trophies are merged", async () => {
  const { npCommunicationId } = facts.titles.find(({ playedByFriend }) => playedByFriend);
  const [progress, ...trophies] = await linesOf("title", [npCommunicationId]);
  assert.match(progress, /^\d+ %$/);
  for (const line of trophies)
    assert.match(line, /^(bronze|silver|gold|platinum) .+: (still to earn|earned on \d.+Z)$/);
  assert.ok(trophies.length > 0);
});

test("the collection is kept in files, and written as a table", async () => {
  const [first] = await linesOf("collection");
  assert.match(first, /^[1-9]\d* trophies, \d+ of [1-9]\d* titles complete$/);
  const table = readFileSync(join(folder, "trophies.csv"), "utf8");
  assert.match(table, /^npCommunicationId,/);
  await forget();
  assert.deepEqual(await linesOf("collection"), [first]);
  assert.equal((await asked("api/trophy")).length, 2);
  assert.equal(readFileSync(join(folder, "trophies.csv"), "utf8"), table);
});

test("what somebody has earned since the last run is told once", async () => {
  assert.deepEqual(await linesOf("earned", [friend.onlineId]), []);
  const { npCommunicationId } = facts.titles.find(({ playedByFriend }) => playedByFriend);
  await control("POST", "changes", { kind: "earn", accountId: friend.accountId, npCommunicationId });
  const earned = await linesOf("earned", [friend.onlineId]);
  assert.equal(earned.length, 1);
  assert.match(earned[0], /^.+: .+$/);
  assert.deepEqual(await linesOf("earned", [friend.onlineId]), []);
});

test("a daily run is silent, warns of the end of the NPSSO, and says why it fails", async () => {
  assert.deepEqual(await linesOf("daily"), []);
  await control("POST", "npsso", { expiresIn: 3 * 86_400 });
  const [warning] = await linesOf("daily");
  assert.match(warning, /^A new NPSSO is needed by \w{3} \w{3} \d\d \d{4}\.$/);
  rmSync(join(folder, "psn-tokens.json"));
  const failed = await run("daily", [], { PSN_NPSSO: facts.expiredNpsso });
  assert.equal(failed.code, 1);
  assert.match(failed.stderr, /^npsso_expired: .+\n$/);
  assert.ok(!failed.stderr.includes(facts.expiredNpsso));
  await control("POST", "npsso", { expiresIn: 60 * 86_400 });
});

test("a worker answers with titles, and keeps them and the tokens", async (context) => {
  await import(pathToFileURL(join(folder, "to-simulator.mjs")).href);
  const { default: worker } = await import(pathToFileURL(join(folder, "worker.mjs")).href);
  const cached = new Map();
  globalThis.caches = {
    default: {
      match: async (key) => cached.get(key)?.clone(),
      put: async (key, response) => void cached.set(key, response),
    },
  };
  context.after(() => delete globalThis.caches);
  const env = { PSN_NPSSO: owner.npsso, KEPT: memory() };
  const titles = async (path) => {
    const work = [];
    const request = new Request(`https://worker.example${path}`);
    const response = await worker.fetch(request, env, { waitUntil: (promise) => work.push(promise) });
    await Promise.all(work);
    assert.equal(response.headers.get("Cache-Control"), "public, max-age=300");
    return response.json();
  };
  const first = await titles("/");
  assert.equal(first.length, 10);
  await forget();
  assert.deepEqual(await titles("/?another"), first);
  assert.deepEqual(await asked(), []);
  cached.clear();
  assert.deepEqual(await titles("/"), first);
  assert.equal((await asked("trophyTitles")).length, 1);
  assert.deepEqual(await asked("oauth"), []);
  assert.deepEqual([...env.KEPT.map.keys()], ["psn-tokens"]);
});

test("a bot answers what Discord has signed, and nothing else", async () => {
  const { default: bot } = await import(pathToFileURL(join(folder, "discord.mjs")).href);
  const { publicKey, privateKey } = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const hex = (bytes) => Buffer.from(bytes).toString("hex");
  const DISCORD_PUBLIC_KEY = hex(await crypto.subtle.exportKey("raw", publicKey));
  const env = { PSN_NPSSO: owner.npsso, KEPT: memory(), DISCORD_PUBLIC_KEY };
  const send = async (interaction, change = (body) => body) => {
    const body = JSON.stringify(interaction);
    const signature = await crypto.subtle.sign("Ed25519", privateKey, new TextEncoder().encode(`1700000000${body}`));
    const headers = { "X-Signature-Ed25519": hex(signature), "X-Signature-Timestamp": "1700000000" };
    return bot.fetch(new Request("https://bot.example/", { method: "POST", headers, body: change(body) }), env);
  };
  const command = (value) => ({ type: 2, data: { options: [{ value }] } });
  assert.deepEqual(await (await send({ type: 1 })).json(), { type: 1 });
  const { type, data } = await (await send(command(friend.onlineId))).json();
  assert.equal(type, 4);
  assert.match(data.content, new RegExp(`^${friend.onlineId} is on level \\d+, with \\d+ platinum trophies\\.$`));
  const unknown = await (await send(command("nobody-of-that"))).json();
  assert.match(unknown.data.content, /^That does not work: /);
  assert.equal((await send(command(friend.onlineId), (body) => `${body} `)).status, 401);
  const unsigned = new Request("https://bot.example/", { method: "POST", body: "{}" });
  assert.equal((await bot.fetch(unsigned, env)).status, 401);
});

// This version of Vite needs a newer Node than the oldest one that the package runs in.
const [major, minor] = process.versions.node.split(".").map(Number);
test("a page reaches the relay through Vite", { skip: major === 20 && minor < 19 }, async (context) => {
  const { createServer } = await import("vite");
  const { clientOf } = await import(pathToFileURL(join(folder, "page.mjs")).href);
  const { default: config } = await import(pathToFileURL(join(folder, "vite.config.mjs")).href);
  const relay = serve({ fetch: createRelay({ baseUrl: SIM_URL }), port: 0 });
  await once(relay, "listening");
  context.after(() => relay.close());
  config.server.proxy["/psn"].target = `http://127.0.0.1:${relay.address().port}`;
  const server = { ...config.server, host: "127.0.0.1", port: 0 };
  const vite = await createServer({ root: folder, configFile: false, logLevel: "silent", server });
  context.after(() => vite.close());
  await vite.listen();
  // A page has an address, and its `fetch` takes paths.
  const { fetch } = globalThis;
  globalThis.location = new URL(`http://127.0.0.1:${vite.httpServer.address().port}/`);
  globalThis.fetch = (url, init) => fetch(new URL(url, globalThis.location), init);
  context.after(() => {
    globalThis.fetch = fetch;
    delete globalThis.location;
  });
  const { trophyLevel } = await clientOf(owner.npsso).getUserTrophyProfileSummary("me");
  assert.ok(trophyLevel > 0);
});
