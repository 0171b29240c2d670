// Next.js, built by Turbopack and by webpack: a page of the server and one of the browser, a route in Node and one in
// the edge runtime.
import assert from "node:assert/strict";
import { cp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writePage } from "../lib/page-files.mjs";
import { runPage, shownBy } from "../lib/pages.mjs";
import { run as runProgram, start } from "../lib/processes.mjs";
import { packageVersion, script } from "../lib/tools.mjs";
import { check, checkAnswer } from "../program.mjs";

export const name = "Next.js";
export const claim = "Next.js: server and client components, Node and edge routes, by Turbopack and webpack";
export const everyTime = false;
export const version = async () => packageVersion("next");

const env = { NEXT_TELEMETRY_DISABLED: "1" };

export async function run(context) {
  for (const bundler of ["--turbopack", "--webpack"]) {
    const folder = join(context.folder, bundler);
    await writeApp(folder, context);
    await runProgram(process.execPath, [script("next", "dist/bin/next"), "build", bundler], { cwd: folder, env });
    // Vercel's edge forbids compiling, which this machine's does not: so the module must be a file of the build.
    const files = await readdir(join(folder, ".next/server"), { recursive: true });
    assert.ok(
      files.some((file) => file.endsWith(".wasm")),
      `${bundler}: the edge route has no module of its own`,
    );
    await runApp(folder);
  }
}

async function writeApp(folder, context) {
  await writePage(folder, context);
  await cp(fileURLToPath(new URL("./next-app", import.meta.url)), folder, { recursive: true });
  await writeFile(join(folder, "simulator.mjs"), `export const simUrl = ${JSON.stringify(context.simUrl)};\n`);
}

async function runApp(folder) {
  const options = ["start", "--port", "0", "--hostname", "127.0.0.1"];
  const server = start(process.execPath, [script("next", "dist/bin/next"), ...options], { cwd: folder, env });
  try {
    const [address] = await server.until(/http:\/\/127\.0\.0\.1:\d+/);
    check(await shownBy(`${address}/`));
    await runPage(`${address}/client`);
    for (const route of ["node", "edge"]) {
      await checkAnswer(await fetch(`${address}/${route}`), server.output);
    }
  } finally {
    await server.stop();
  }
}
