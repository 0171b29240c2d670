// The start of a module that the program loads itself. Only here is it asynchronous.

import { createGlue } from "#glue/all";
import type * as Everything from "#module/all";
import { requireWebAssembly } from "./glue.js";
import { InstanceLife } from "./life.js";
import { refusedByPolicy, type StartableModule, startedOf } from "./start.js";

/** A web type where the program's own types know it. */
type Web<Name extends string> = typeof globalThis extends { [_ in Name]: { prototype: infer T } } ? T : never;

/** A compiled module where the program's own types know it. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer T } } } ? T & object : never;

/** What `load()` takes the module from: compiled, as bytes, as an answer of `fetch`, or the address to fetch it from. */
export type ModuleSource = CompiledModule | ArrayBuffer | ArrayBufferView | Web<"Response"> | Web<"URL"> | string;

interface ResponseLike {
  readonly ok?: boolean;
  readonly url?: string;
  readonly status?: number;
  readonly statusText?: string;
  readonly body?: unknown;
  readonly headers?: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

export const startable: StartableModule<typeof Everything> = {
  createGlue,
  compile: notLoaded,
  newLife: () => new InstanceLife(),
};
let loading: Promise<void> | undefined;

function notLoaded(): never {
  const error = new Error("psn-api-wasm/slim has no module yet: `await load(…)` before the first call.");
  throw Object.assign(error, { code: "not_loaded" });
}

/**
 * Loads the WebAssembly module. Wait for it before the first call of anything else.
 *
 * It loads once: later calls get the same promise. If it rejects, the next call tries again.
 *
 * ```ts
 * await load("/psn-api-wasm.wasm"); // a copy of node_modules/psn-api-wasm/psn-api-wasm.wasm
 * ```
 *
 * @param source A URL, a `Response` or the promise of one, the bytes, or a compiled module.
 */
export function load(source: ModuleSource | PromiseLike<ModuleSource>): Promise<void> {
  loading ??= prepare(source).catch((failure) => {
    loading = undefined;
    throw refusedByPolicy(failure) ?? failure;
  });
  return loading;
}

async function prepare(source: unknown): Promise<void> {
  requireWebAssembly();
  startable.compiled = await compiled(await source);
  startedOf(startable);
}

/** A source is known by what it has: one of another realm is not an `instanceof` of this realm's classes. */
async function compiled(source: unknown): Promise<WebAssembly.Module> {
  const kind = Object.prototype.toString.call(source).slice(8, -1);
  if (kind === "WebAssembly.Module") return source as WebAssembly.Module;
  if (kind === "String" || kind === "URL") return compiled(await fetch(String(source)));
  if (kind === "ArrayBuffer") return WebAssembly.compile(source as ArrayBuffer);
  if (ArrayBuffer.isView(source)) {
    // Not every engine takes a DataView.
    return WebAssembly.compile(new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength));
  }
  const response = Object(source) as ResponseLike;
  if (typeof response.arrayBuffer === "function") return compiledResponse(response);
  throw new TypeError("load() takes a WebAssembly.Module, bytes, a Response, or a URL");
}

async function compiledResponse(response: ResponseLike): Promise<WebAssembly.Module> {
  if (response.ok === false) {
    const { url, status, statusText } = response;
    throw new Error(`${url || "The wasm module"} answered ${status} ${statusText}`.trim());
  }
  // Compiling while it arrives needs the right type, which not every server sends.
  const streams = typeof WebAssembly.compileStreaming === "function" && response.body;
  if (streams && response.headers?.get("content-type") === "application/wasm") {
    return WebAssembly.compileStreaming(response as unknown as Response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}
