// Calls into the module of the client.

import type * as ClientModule from "#module/client";
import { startable } from "#start/client";
import { endedModule, psnErrorOf } from "../psn-error.js";
import { startedOf } from "../start/start.js";

export type Client = typeof ClientModule;

/** The module's instance in use. */
export const start = (): Client => startedOf(startable);

/** Whether an instance is no longer the one in use. */
export const hasEnded = (module: Client): boolean => startable.instance !== module;

/**
 * Asks an instance of the module for a method or a class. What it throws on purpose are the details of a failure; anything
 * else has ended the instance, and the next call starts a new one. An instance that has ended is not asked again.
 */
export function ask<T>(module: Client, endpoint: string, question: () => T): T {
  if (hasEnded(module)) throw endedModule(endpoint, 0, undefined);
  let isWhole = false;
  try {
    const answer = question();
    isWhole = true;
    return answer;
  } catch (failure) {
    if (!(failure instanceof module.FailureDetails)) throw endedModule(endpoint, 0, failure);
    isWhole = true;
    throw psnErrorOf(failure);
  } finally {
    // An assignment needs no stack, of which there may be none left.
    if (!isWhole && startable.instance === module) startable.instance = undefined;
  }
}
