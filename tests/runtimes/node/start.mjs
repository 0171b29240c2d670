// The start of the module: once, at the first call, and again after it has failed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printedJson, run as runProgram } from "../lib/processes.mjs";
import { check } from "../program.mjs";

export const name = "start";
// It tests how the package behaves, rather than where it runs.
export const claim = null;
export const everyTime = true;
export const version = async () => `Node ${process.versions.node}`;

const PROGRAM = `
import assert from "node:assert/strict";
import * as psn from "psn-api-wasm";
import { exercise } from "./program.mjs";

const tokens = { accessToken: "" };
let instances = 0;
let failure = new RangeError("out of memory");
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    instances++;
    if (failure) throw failure;
    super(...given);
  }
};
assert.equal(instances, 0);
const configure = () => psn.configure({ baseUrl: process.argv[2] });
for (const call of [psn.getUserTitles(tokens, "me"), configure()]) {
  await assert.rejects(call, (reason) => reason === failure);
}
assert.equal(instances, 2);
failure = undefined;
await Promise.all([configure(), configure()]);
assert.equal(instances, 3);
console.log(JSON.stringify(await exercise(psn, process.argv[2])));
// That of the functions goes on, and clients have one of their own.
assert.equal(instances, 4);
`;

export async function run({ folder, simUrl }) {
  writeFileSync(join(folder, "main.mjs"), PROGRAM);
  check(printedJson(await runProgram(process.execPath, ["main.mjs", simUrl], { cwd: folder })));
}
