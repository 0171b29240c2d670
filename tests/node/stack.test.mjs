// Calls where hardly any stack is left: each settles, and the package works on and asks where it was told to.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("want of stack", () => {
  const program = fileURLToPath(new URL("want-of-stack.mjs", import.meta.url));
  // Node's notice that a rejection is handled needs stack too, and is lost there.
  const { status, stdout } = spawnSync(process.execPath, ["--unhandled-rejections=none", program], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  assert.equal(status, 0);
  const { fulfilled, rejected, asked, askedLater } = JSON.parse(stdout);
  assert.ok(rejected > 0, "the stack never ended inside a call");
  assert.ok(fulfilled > 0);
  assert.deepEqual(asked, ["before.example"]);
  assert.equal(askedLater, "after.example");
});
