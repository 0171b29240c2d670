// The module starts at the first call, synchronously, so that a call reads its arguments at once.
import { compiledModule } from "#module";
import { newInstance } from "./instance.js";

let module;
let started;

/**
 * The module's functions, another object after a trap. When the start fails, this throws why, and the next call tries
 * again.
 */
export function start() {
  if (!started || started.hasTrapped()) started = newInstance(compiledOnce);
  return started;
}

function compiledOnce() {
  module ??= compiledModule();
  return module;
}
