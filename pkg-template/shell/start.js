// The module starts at the first call, synchronously, so that a call reads its arguments at once.
import { compiledModule } from "#module";
import { newGlue } from "./runtime.js";

let started;

/** The module's functions. When the start fails, this throws why, and the next call tries again. */
export function start() {
  started ??= instantiate();
  return started;
}

function instantiate() {
  const glue = newGlue();
  // A module of another realm, as in edge runtimes, is no `instanceof WebAssembly.Module`, but can be instantiated.
  glue.finishStart(new WebAssembly.Instance(compiledModule(), glue.imports()));
  return glue;
}
