// What a module needs of a runtime.

import type { QueueMicrotask } from "./life.js";
import { Utf8Decoder, Utf8Encoder } from "./utf8.js";

/** What starts an instance, and its exports. */
export type Glue<Exports> = Exports & {
  imports(): WebAssembly.Imports;
  finishStart(instance: WebAssembly.Instance): void;
};

/** Makes the glue of a module; the build writes it. */
export type CreateGlue<Exports> = (
  decoder: unknown,
  encoder: unknown,
  queueMicrotask: QueueMicrotask | undefined,
) => Glue<Exports>;

/** The exports of a module that is not instantiated yet. `queueMicrotask` is what its futures are run by. */
export function newGlue<Exports>(createGlue: CreateGlue<Exports>, queueMicrotask?: QueueMicrotask): Glue<Exports> {
  requireWebAssembly();
  const { TextDecoder = Utf8Decoder, TextEncoder = Utf8Encoder } = globalThis;
  return createGlue(TextDecoder, TextEncoder, queueMicrotask);
}

export function requireWebAssembly(): void {
  if (typeof WebAssembly === "object") return;
  const error = new Error("psn-api-wasm needs WebAssembly, which this runtime does not have.");
  Object.defineProperty(error, "code", { value: "unsupported_runtime", configurable: true, writable: true });
  throw error;
}
