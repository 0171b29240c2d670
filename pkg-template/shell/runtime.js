// What a module needs of a runtime.
import { Utf8Decoder, Utf8Encoder } from "./utf8.js";

/** A module's functions, before their module is instantiated. Throws in a runtime that cannot do that. */
export function newGlue(createGlue) {
  if (typeof WebAssembly !== "object" || typeof WebAssembly.Tag !== "function") {
    const error = new Error(
      "psn-api-wasm needs WebAssembly with exception handling, which this runtime does not have.",
    );
    error.code = "unsupported_runtime";
    throw error;
  }
  const { TextDecoder = Utf8Decoder, TextEncoder = Utf8Encoder } = globalThis;
  return createGlue(TextDecoder, TextEncoder);
}
