// The start of a module that the program loads itself. Only here is it asynchronous.
import { createGlue } from "#glue/all.js";
import { begin, newInstance } from "./instance.js";
import { newGlue } from "./runtime.js";

let module;
let started;
let loading;

/** The module's functions, once they are loaded; another object after a trap. */
export function start() {
  if (!started) {
    const error = new Error("psn-api-wasm/slim has no module yet: `await load(…)` before the first call.");
    error.code = "not_loaded";
    throw error;
  }
  if (started.hasTrapped()) started = newInstance(createGlue, () => module);
  return started;
}

/**
 * Loads the module, once: later calls get the first one's promise, unless it has rejected.
 * @param source a WebAssembly.Module, its bytes, a Response, a promise of one of these, or a URL.
 */
export function load(source) {
  loading ??= instantiate(source).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function instantiate(source) {
  const glue = newGlue(createGlue);
  module = await compile(await source);
  started = begin(glue, await WebAssembly.instantiate(module, glue.imports()));
}

/** What a source is, is told by what it has: one of another realm is no `instanceof` of this realm's classes. */
async function compile(source) {
  const kind = Object.prototype.toString.call(source).slice(8, -1);
  if (kind === "WebAssembly.Module") return source;
  if (kind === "String" || kind === "URL") return compile(await fetch(String(source)));
  if (kind === "ArrayBuffer") return WebAssembly.compile(source);
  if (ArrayBuffer.isView(source)) {
    // Not every engine takes a DataView.
    return WebAssembly.compile(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  }
  if (typeof source?.arrayBuffer === "function") return compileResponse(source);
  throw new TypeError("load() takes a WebAssembly.Module, bytes, a Response, or a URL");
}

async function compileResponse(response) {
  if (response.ok === false) {
    throw new Error(`${response.url || "The wasm module"} answered ${response.status} ${response.statusText}`.trim());
  }
  // Compiling while it arrives needs the right type, which not every server sends.
  const streams = typeof WebAssembly.compileStreaming === "function" && response.body;
  if (streams && response.headers?.get("content-type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}
