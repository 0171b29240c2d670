// Whichever call into a module traps, every promise settles, and the next call is answered by a new instance as if nothing
// had been.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./everywhere/functions.mjs";
import "./everywhere/client.mjs";
import "./everywhere/relay.mjs";
import "./everywhere/collection.mjs";
import { trappedExports } from "./everywhere/work.mjs";
import { exported } from "./traps.mjs";

test("every export of every module has trapped", () => {
  // These free what the program has let go of, or are for the glue alone.
  const isOfGlue = (name) => /^__wbg_\w+_free$|^__wbindgen_/.test(name);
  // Only a trap has it called.
  trappedExports.add("relaycore_answerAfterFailure");
  const untried = [...exported].filter((name) => !isOfGlue(name) && !trappedExports.has(name));
  assert.deepEqual(untried, []);
});
