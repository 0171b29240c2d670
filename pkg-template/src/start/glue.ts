// What a module needs of a runtime.

import { newMicrotask } from "./microtask.js";
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
  queueMicrotask: (task: () => void) => void,
) => Glue<Exports>;

/** The exports of a module that is not instantiated yet. `ended` is called when a task of it throws. */
export function newGlue<Exports>(createGlue: CreateGlue<Exports>, ended: (failure: unknown) => void): Glue<Exports> {
  if (typeof WebAssembly !== "object") {
    const error = new Error("psn-api-wasm needs WebAssembly, which this runtime does not have.");
    Object.defineProperty(error, "code", { value: "unsupported_runtime", configurable: true, writable: true });
    throw error;
  }
  const { TextDecoder = Utf8Decoder, TextEncoder = Utf8Encoder } = globalThis;
  return createGlue(TextDecoder, TextEncoder, newMicrotask(ended));
}
