// A short run of tests/soak, which asserts what becomes of its calls and of memory.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SIM_URL } from "./simulated.mjs";

test("20,000 calls through one client end as they must, and memory stays level", async () => {
  const program = fileURLToPath(new URL("../../soak/soak.mjs", import.meta.url));
  const env = { ...process.env, SIM_URL };
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program, "20000"], { env });
  assert.match(stdout, /after 2000 calls: [\s\S]*after 20000 calls: /);
});
