// The methods of `PsnClient`, from their arguments to their promises.

import type { MethodSpec } from "../spec.js";
import { methodArguments } from "./arguments.js";
import { drive } from "./drive.js";
import { callOf } from "./endpoint-call.js";
import { List, type PagedPromise, pagedPromise } from "./lists.js";
import { coreOf } from "./session.js";

export { Session } from "./session.js";

/** Calls the endpoint of a method, which declares what it resolves with. Never throws. */
export function callMethod(
  client: unknown,
  spec: MethodSpec,
  values: readonly unknown[],
  options: unknown,
): Promise<never> {
  try {
    const core = coreOf(client);
    core.open();
    return drive(core, callOf(spec, methodArguments(spec, values, options))) as Promise<never>;
  } catch (failure) {
    return Promise.reject(failure);
  }
}

/** The same for an endpoint that gives a page of a list. */
export function listMethod(
  client: unknown,
  spec: MethodSpec,
  values: readonly unknown[],
  options: unknown,
): PagedPromise<never, never> {
  return pagedPromise(new List(() => coreOf(client), spec, values, options));
}
