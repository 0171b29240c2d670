// Calls where hardly any stack is left: each settles, and the package works on as it was told to.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** What a program of calls near the end of the stack prints. */
function printed(name) {
  const program = fileURLToPath(new URL(name, import.meta.url));
  // Node's notice that a rejection is handled needs stack too, and is lost there.
  const { status, stdout } = spawnSync(process.execPath, ["--unhandled-rejections=none", program], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  assert.equal(status, 0);
  const { fulfilled, rejected, ...rest } = JSON.parse(stdout);
  assert.ok(rejected > 0, "the stack never ended inside a call");
  assert.ok(fulfilled > 0);
  return rest;
}

test("want of stack", () => {
  const { asked, askedLater } = printed("want-of-stack.mjs");
  assert.deepEqual(asked, ["before.example"]);
  assert.equal(askedLater, "after.example");
});

test("want of stack in a client, which uses its tokens and does not sign in", () => {
  const { asked } = printed("client/want-of-stack.mjs");
  assert.deepEqual(Object.keys(asked), ["Bearer saved"]);
});
