// Calls into the module of the functions.

import type * as FunctionsModule from "#module/functions";
import { startable } from "#start/functions";
import { startedOf } from "../start/start.js";

export type Functions = typeof FunctionsModule;

/**
 * Asks the module. What it throws as a string is a refusal, and becomes a `TypeError`; anything else has ended the
 * instance, and the next call starts a new one.
 */
export function ask<T>(question: (module: Functions) => T): T {
  const module = startedOf(startable);
  let isWhole = false;
  try {
    const answer = question(module);
    isWhole = true;
    return answer;
  } catch (failure) {
    if (typeof failure !== "string") throw failure;
    isWhole = true;
    throw new TypeError(failure);
  } finally {
    // An assignment needs no stack, of which there may be none left.
    if (!isWhole) startable.instance = undefined;
  }
}
