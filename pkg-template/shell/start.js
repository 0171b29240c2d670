// A module starts at the first call, synchronously, so that a call reads its arguments at once.
import { newInstance } from "./instance.js";

/**
 * The functions of a module, another object after a trap. When the start fails, this throws why, and the next call tries
 * again.
 * @param one the module: its `createGlue`, what it is `compiled` by, and what this keeps of it. It is a plain object,
 * since bundlers drop one that nobody uses, and keep what a function has made.
 */
export function startedOf(one) {
  if (!one.started || one.started.hasTrapped()) one.started = newInstance(one.createGlue, () => compiledOnce(one));
  return one.started;
}

function compiledOnce(one) {
  one.module ??= one.compiled();
  return one.module;
}
