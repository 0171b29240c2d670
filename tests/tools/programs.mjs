// Programs of users, run beside psn-api: what they print has to be the same with both packages.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run as runProgram } from "../runtimes/lib/processes.mjs";

/** A new folder, from which the packages are found. Its files are CommonJS unless they say otherwise. */
export function newFolder() {
  mkdirSync("scratch", { recursive: true });
  const folder = mkdtempSync(resolve("scratch", "tools-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  return folder;
}

/** Runs a program of JavaScript and gives what it prints. */
export const run = (args, folder) => runProgram(process.execPath, args, { cwd: folder });

/**
 * Runs a program with psn-api and with this package in its place, and checks that both print `expected`.
 * @param program the program's text by the name of the package.
 * @param runFile writes the program into a folder, runs it, and gives what it prints.
 */
export async function checkBoth(program, runFile, expected) {
  for (const name of ["psn-api", "psn-api-wasm"]) {
    const printed = await runFile(program(name), newFolder());
    assert.deepEqual(JSON.parse(printed), expected, name);
  }
}
