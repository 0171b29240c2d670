// Runs the package in every runtime: `node tests/runtimes/run.mjs [--all] [name ...]`, in a folder in which the package
// and the tools are installed, with the simulator's address in SIM_URL and its program in SIM_PROGRAM.
//
// A runtime is a module `<group>/<name>.mjs` that exports, or has a default export (one or several) with
//   name       what the table calls it
//   claim      what docs/runtimes.md says of it, if that is more than its name; null if it should not be named
//   alone      true if nothing may run beside it, as it measures time
//   everyTime  false if only `--all` runs it
//   version    async () => string
//   run        async (context) => anything; throws on failure
// with context = { simUrl, folder, authorization, note }. `folder` is empty but for program.mjs, and the package
// resolves from it; `authorization` are tokens; `note(text)` adds a line to what is printed.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { seconds, table } from "./lib/table.mjs";
import { signIn } from "./program.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const GROUPS = ["node", "deno-bun", "edge", "browser", "test-runners", "relay"];
const AT_ONCE = 2;

const simUrl = process.env.SIM_URL;
if (!simUrl) throw new Error("SIM_URL must say where the PSN simulator listens: `cargo xtask test runtimes` does");
const all = process.argv.includes("--all");
const names = process.argv.slice(2).filter((argument) => argument !== "--all");

const known = await discover();
const runtimes = choose();
const authorization = await tokens();
const started = performance.now();
const queue = runtimes.filter(({ alone }) => !alone);
await Promise.all(Array.from({ length: AT_ONCE }, work));
queue.push(...runtimes.filter(({ alone }) => alone));
await work();
report();

async function discover() {
  const found = [];
  for (const group of GROUPS) {
    for (const file of modules(join(HERE, group))) {
      const module = await import(pathToFileURL(file));
      for (const one of [module.default ?? module].flat()) found.push({ group, file: basename(file, ".mjs"), ...one });
    }
  }
  return found;
}

function choose() {
  const isNamed = ({ name, group, file }) => names.some((wanted) => [name, group, file].includes(wanted));
  const chosen = known.filter((runtime) => (names.length ? isNamed(runtime) : all || runtime.everyTime));
  if (chosen.length === 0) throw new Error(`no such runtime; there are ${known.map(({ name }) => name).join(", ")}`);
  return chosen;
}

function modules(folder) {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
    return files.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Tokens for runtimes that hide a redirect from their programs, as browsers do. */
async function tokens() {
  const psn = await import("psn-api-wasm");
  await psn.configure({ baseUrl: simUrl });
  return signIn(psn);
}

async function work() {
  for (let runtime = queue.shift(); runtime; runtime = queue.shift()) {
    const folder = resolve("scratch", `${runtime.group}-${runtime.name.replaceAll(/\W+/g, "-")}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(join(HERE, "program.mjs"), join(folder, "program.mjs"));
    const notes = [];
    const start = performance.now();
    try {
      runtime.installed = await runtime.version();
      await runtime.run({ simUrl, folder, authorization, note: (text) => notes.push(text) });
    } catch (error) {
      runtime.error = error;
    }
    runtime.time = performance.now() - start;
    const { name, installed = "", error, time } = runtime;
    console.log(`${error ? "failed" : "ok    "} ${name} ${installed} (${seconds(time)})`);
    for (const note of notes) console.log(`       ${note}`);
    if (error) console.log(shortened(String(error?.stack ?? error)));
  }
}

/** An error's text without the one long line of a bundle that Node shows in it. */
function shortened(text) {
  return text.replaceAll(/^.*$/gm, (line) => `       ${line.slice(0, 400)}`);
}

function report() {
  const rows = runtimes.map(({ name, installed = "", error, time }) => [
    name,
    installed,
    error ? "failed" : "ok",
    seconds(time),
  ]);
  console.log(`\n${table([["Runtime", "Version", "Result", "Time"], ...rows])}`);
  const failed = runtimes.filter(({ error }) => error).length;
  console.log(`\n${runtimes.length - failed} ok, ${failed} failed, in ${seconds(performance.now() - started)}`);
  const record = known
    .filter(({ claim }) => claim !== null)
    .map(({ group, name, claim = name, everyTime, installed: version, error }) => {
      return { group, name, claim, everyTime, version, failed: Boolean(error) };
    });
  writeFileSync("runtimes.json", `${JSON.stringify(record, null, 2)}\n`);
  // What a tool leaves running must not keep this program from ending.
  process.exit(failed === 0 ? 0 : 1);
}
