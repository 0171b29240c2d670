// Every recorded call, made with this package: the same requests and the same outcome as psn-api's, but for the
// differences that the case names.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allCases } from "./cases/all.mjs";
import { asExpected, expected } from "./differences.mjs";
import { loadOurs } from "./modules.mjs";
import { observe } from "./observe.mjs";
import { plain, read } from "./recording.mjs";

const ours = await loadOurs();
const recorded = read();

test("the recording holds exactly the cases", () => {
  assert.deepEqual(
    Object.keys(recorded).sort(),
    allCases.map(({ name }) => name).sort(),
    "run node tests/parity/record.mjs",
  );
});

for (const testCase of allCases) {
  test(testCase.name, async () => {
    const wanted = expected(recorded[testCase.name], testCase);
    const actual = asExpected(await observe(ours, testCase), wanted);
    assert.deepEqual(plain(actual), plain(wanted));
  });
}
