// Calls into the module of the collection.

import type * as CollectionModule from "#module/collection";
import { startable } from "#start/collection";
import { endedModule, PsnError } from "../psn-error.js";
import { startedOf } from "../start/start.js";

export type Collection = typeof CollectionModule;

/** The module's instance in use. */
export function start(caller: string): Collection {
  try {
    return startedOf(startable);
  } catch (failure) {
    const { code, message, cause } = Object(failure) as { code?: unknown; message: string; cause?: unknown };
    if (code !== "unsupported_runtime") throw failure;
    throw new PsnError({ code, message, endpoint: caller, cause });
  }
}

/** Asks an instance. It throws nothing on purpose: what is thrown has ended it, and the next call starts a new one. */
export function ask<T>(module: Collection, caller: string, question: () => T): T {
  if (startable.instance !== module) throw endedModule(caller, 0, undefined);
  let isWhole = false;
  try {
    const answer = question();
    isWhole = true;
    return answer;
  } catch (failure) {
    throw endedModule(caller, 0, failure);
  } finally {
    // An assignment needs no stack, of which there may be none left.
    if (!isWhole && startable.instance === module) startable.instance = undefined;
  }
}
