// An import that nobody uses must cost nearly nothing.
import assert from "node:assert/strict";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { esbuild, rollup, webpack } from "../lib/bundlers.mjs";

export const name = "unused import";
export const claim = null;
export const everyTime = true;
export const version = async () => "esbuild, Rollup, webpack";

const WITHOUT = 'console.log("nothing of it is used");\n';
const WITH = `import { getUserTitles } from "psn-api-wasm";\n${WITHOUT}`;
const ALLOWED = 100;

export async function run({ folder, note }) {
  for (const bundle of [esbuild, rollup, webpack]) {
    const place = join(folder, bundle.name);
    const bytes =
      (await size(bundle, join(place, "with"), WITH)) - (await size(bundle, join(place, "without"), WITHOUT));
    note(`${bundle.name}: ${bytes} bytes`);
    assert.ok(bytes < ALLOWED, `an unused import costs ${bytes} bytes with ${bundle.name}`);
  }
}

async function size(bundle, folder, program) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "entry.js"), program);
  const output = join(folder, "bundle.js");
  // That an import is unused is all that a bundler may complain about.
  await bundle(join(folder, "entry.js"), output);
  return (await stat(output)).size;
}
