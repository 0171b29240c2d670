// Run in a fresh process, with --expose-gc: makes many calls, and prints in megabytes what JavaScript's heap has grown by
// and how large the module's memory is, as JSON.
import { answer, calls } from "./calls.mjs";
import { watchMemories } from "./memories.mjs";

const [, , kind, count] = process.argv;
const WARM_UP = 2000;

const memories = watchMemories();
globalThis.fetch = async () => answer;
const psn = await load();

async function load() {
  if (kind === "psn-api") return import("psn-api");
  const functions = await import("psn-api-wasm");
  if (kind === "functions") return functions;
  const { methodsOf } = await import("./methods.mjs");
  return methodsOf(functions);
}

async function callTimes(times) {
  for (let call = 0; call < times; call++) await calls.getUserTitles(psn);
}

function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

await callTimes(WARM_UP);
const before = heap();
await callTimes(Number(count));
const grown = Math.max(heap() - before, 0);
console.log(JSON.stringify({ heap: grown, module: kind === "psn-api" ? 0 : memories.largest() }));
