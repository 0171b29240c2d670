// The programs of `examples/`, run as they are against a simulator.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { asked, clientWith, control, facts, forget, owner, SIM_URL, until } from "./client/simulated.mjs";

const { friend, second, private: hidden } = facts.people;
const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));

/** Starts a program in a folder of its own; `printed` is what it has printed so far. */
function start(file, values = [], { folder = mkdtempSync(join(tmpdir(), "psn-example-")), ...more } = {}) {
  const env = { ...process.env, PSN_NPSSO: owner.npsso, PSN_BASE_URL: SIM_URL, ...more };
  const child = spawn(process.execPath, [join(EXAMPLES, file), ...values], { cwd: folder, env });
  const program = { child, folder, printed: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      program.printed += data;
    });
  }
  return program;
}

async function run(...values) {
  const { child, ...program } = start(...values);
  const lines = [];
  child.stdout.on("data", (data) => lines.push(String(data)));
  child.stderr.on("data", (data) => lines.push(String(data)));
  const [code] = await once(child, "close");
  return { ...program, code, printed: lines.join("") };
}

test("a text is sent to one person, and to several", async () => {
  await control("POST", "people/reset");
  const client = clientWith();
  const first = await run("send-message.mjs", ["Shall we play?", friend.onlineId]);
  assert.deepEqual([first.code, first.printed], [0, `Sent to ${friend.onlineId}.\n`]);
  await forget();
  const { folder } = first;
  const again = await run("send-message.mjs", ["All of us?", friend.onlineId, second.onlineId], { folder });
  assert.equal(again.code, 0, again.printed);
  // The tokens of the first run are used again.
  assert.deepEqual(await asked("oauth"), []);
  for (const [people, text] of [
    [[friend.accountId], "Shall we play?"],
    [[friend.accountId, second.accountId], "All of us?"],
  ]) {
    const { groupId } = await client.findOrCreateGroup(people);
    const [{ body, sender }] = await client.getGroupMessages(groupId).toArray(1);
    assert.deepEqual([body, sender.accountId], [text, owner.accountId]);
  }
  await control("POST", "people/reset");
});

test("what cannot be sent is told in a sentence", async () => {
  const unknown = await run("send-message.mjs", ["Hello", "nobody-of-that"]);
  assert.equal(unknown.code, 1);
  const refused = await run("send-message.mjs", ["Hello", hidden.onlineId]);
  assert.equal(refused.code, 1);
  const nothing = await run("send-message.mjs", ["Hello"]);
  assert.equal(nothing.code, 2);
  const revoked = await run("send-message.mjs", ["Hello", friend.onlineId], { PSN_NPSSO: facts.expiredNpsso });
  assert.equal(revoked.code, 1);
  for (const { printed } of [unknown, refused, nothing, revoked]) {
    assert.equal(printed.trim().split("\n").length, 1, printed);
    for (const secret of [owner.npsso, facts.expiredNpsso]) assert.ok(!printed.includes(secret));
  }
});

test("friends who come online are told, each once", async () => {
  const program = start("friends-online.mjs", [], { SECONDS: "0.1" });
  try {
    await until(() => program.printed.includes(friend.onlineId));
    assert.ok(!program.printed.includes(second.onlineId), program.printed);
    await control("POST", "changes", { kind: "online", accountId: second.accountId, online: true });
    await until(() => program.printed.includes(second.onlineId));
    const rounds = (await asked("/friends")).length;
    await until(async () => (await asked("/friends")).length > rounds + 2);
    const lines = program.printed.trim().split("\n");
    assert.equal(new Set(lines).size, lines.length, program.printed);
    for (const line of lines) assert.match(line, /^\S+ (plays .+|is online)$/);
    const { accessToken } = JSON.parse(readFileSync(join(program.folder, "psn-tokens.json")));
    assert.ok(accessToken);
    if (process.platform !== "win32") {
      assert.equal(statSync(join(program.folder, "psn-tokens.json")).mode & 0o777, 0o600);
    }
  } finally {
    program.child.kill();
  }
  await control("POST", "changes", { kind: "online", accountId: second.accountId, online: false });
});

test("what is earned is told, also in Discord", async () => {
  const posts = [];
  const discord = createServer(async (request, response) => {
    posts.push(JSON.parse((await request.toArray()).join("")).content);
    response.writeHead(204).end();
  });
  await once(discord.listen(0, "127.0.0.1"), "listening");
  const title = facts.titles.find(({ playedByFriend }) => playedByFriend);
  const { npCommunicationId } = title;
  const env = { SECONDS: "0.1", DISCORD_WEBHOOK: `http://127.0.0.1:${discord.address().port}/` };
  const program = start("who-earned-what.mjs", [friend.onlineId, hidden.onlineId], env);
  try {
    // The one who hides everything does not stop the others.
    await until(() => program.printed.includes(`${hidden.onlineId}: `));
    assert.deepEqual(posts, []);
    await control("POST", "changes", { kind: "earn", accountId: friend.accountId, npCommunicationId });
    await until(() => posts.length > 0);
    assert.match(
      posts[0],
      new RegExp(`^${friend.onlineId} earned \\*\\*.+\\*\\* \\(\\w+, [\\d.]+ % have it\\) in .+: \\d+ %$`),
    );
    const rounds = (await asked("trophyTitles")).length;
    await until(async () => (await asked("trophyTitles")).length > rounds + 4);
    assert.equal(posts.length, 1);
  } finally {
    program.child.kill();
    discord.close();
  }
});
