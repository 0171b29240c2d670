export * from "./index.js";

/** A web type where the program's own types know it. */
type Web<Name extends string> = typeof globalThis extends { [_ in Name]: { prototype: infer T } } ? T : never;

/** A `WebAssembly.Module` where the program's own types know it. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer T } } }
  ? T & object
  : never;

/** What holds the module: compiled, as bytes, as an answer of `fetch`, or the address to fetch it from. */
export type ModuleSource = CompiledModule | ArrayBuffer | ArrayBufferView | Web<"Response"> | Web<"URL"> | string;

/**
 * Loads the WebAssembly module, `psn-api-wasm/psn-api-wasm.wasm`. Functions that are called before this has resolved
 * reject.
 *
 * Resolves when they can be called. A second call does not load again, unless the first one has failed. Rejects with
 * the reason when the module cannot be had or cannot be used.
 *
 * @param source The module, its bytes, a `Response` (also before it has arrived), or a URL.
 */
export function load(source: ModuleSource | PromiseLike<ModuleSource>): Promise<void>;
