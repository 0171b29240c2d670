// The module starts at the first call, synchronously, so that a call reads its arguments at once.
import { createGlue } from "#glue";
import { moduleSource } from "#module";

let started;

/** The module's functions. When the start fails, this throws why, and the next call tries again. */
export function start() {
  started ??= instantiate();
  return started;
}

function instantiate() {
  if (typeof WebAssembly !== "object" || typeof WebAssembly.Tag !== "function") {
    const error = new Error(
      "psn-api-wasm needs WebAssembly with exception handling, which this runtime does not have.",
    );
    error.code = "unsupported_runtime";
    throw error;
  }
  const glue = createGlue();
  glue.initSync({ module: moduleSource() });
  return glue;
}
