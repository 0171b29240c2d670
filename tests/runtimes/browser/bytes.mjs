// The modules in a bundle are the same, byte for byte, whichever tool has rewritten the text that holds them.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { esbuild, rollup, webpack } from "../lib/bundlers.mjs";
import { run as runProgram } from "../lib/processes.mjs";

export const name = "bytes of the modules";
export const claim = null;
export const everyTime = true;
export const version = async () => "esbuild, Rollup, Terser, webpack, Vite";

/** Starts every module, and prints the digests of what is compiled. */
const PROGRAM = `import { createRelay, getUserTitles, PsnClient } from "psn-api-wasm";
const compiled = [];
const { Module } = WebAssembly;
WebAssembly.Module = class extends Module {
  constructor(bytes) {
    super(bytes);
    compiled.push(Buffer.from(bytes));
  }
};
async function main() {
  globalThis.fetch = async () => Response.json({});
  await getUserTitles({ accessToken: "token" }, "me");
  await new PsnClient({ accessToken: "token", fetch: async () => Response.json({}) }).getUserTrophyProfileSummary("me");
  await createRelay()(new Request("https://relay.example/"));
  const digests = await Promise.all(compiled.map((bytes) => crypto.subtle.digest("SHA-256", bytes)));
  console.log(JSON.stringify({ digests: digests.map((digest) => Buffer.from(digest).toString("hex")) }));
}
main();
`;

const BUNDLERS = {
  esbuild: (input, output) => esbuild(input, output),
  "esbuild, plain script": (input, output) => esbuild(input, output, "iife"),
  "esbuild, UTF-8": async (input, output) => {
    const { build } = await import("esbuild");
    const options = { bundle: true, minify: true, format: "esm", charset: "utf8" };
    await build({ entryPoints: [input], outfile: output, ...options });
  },
  "esbuild, for old engines": async (input, output) => {
    const { build } = await import("esbuild");
    // Templates become strings there.
    const options = { bundle: true, minify: true, format: "esm", supported: { "template-literal": false } };
    await build({ entryPoints: [input], outfile: output, ...options });
  },
  Rollup: (input, output) => rollup(input, output),
  "Rollup and Terser": (input, output) => terser(input, output, {}),
  "Rollup and Terser, in ASCII": (input, output) => terser(input, output, { format: { ascii_only: true } }),
  webpack: (input, output) => webpack(input, output),
  Vite: (input, output) => vite(input, output, "esbuild"),
  "Vite and Terser": (input, output) => vite(input, output, "terser"),
};

async function terser(input, output, options) {
  const [{ rollup }, { nodeResolve }, { default: terser }] = await Promise.all([
    import("rollup"),
    import("@rollup/plugin-node-resolve"),
    import("@rollup/plugin-terser"),
  ]);
  const bundle = await rollup({ input, plugins: [nodeResolve(), terser(options)] });
  await bundle.write({ file: output, format: "es" });
  await bundle.close();
}

async function vite(input, output, minify) {
  const { build } = await import("vite");
  const lib = { entry: input, formats: ["es"], fileName: () => "bundle.mjs" };
  await build({
    configFile: false,
    logLevel: "error",
    build: { lib, minify, outDir: join(output, ".."), emptyOutDir: false, target: "es2022" },
  });
}

export async function run({ folder, note }) {
  const input = join(folder, "entry.mjs");
  await writeFile(input, PROGRAM);
  const digestsOf = async (file) => JSON.parse(await runProgram(process.execPath, [file], { cwd: folder })).digests;
  const expected = await digestsOf(input);
  assert.equal(new Set(expected).size, 3);
  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    const place = join(folder, name.replaceAll(/\W+/g, "-"));
    await mkdir(place);
    const output = join(place, "bundle.mjs");
    await bundle(input, output);
    assert.deepEqual(await digestsOf(output), expected, name);
    note(`${name}: the same bytes`);
  }
}
