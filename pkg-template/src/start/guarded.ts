import type { InstanceLife } from "./life.js";

/**
 * Makes a promise fit for the instance's futures: when it settles, the engine calls the instance through `then`, and there
 * nobody catches either.
 */
export function guarded<T>(promise: Promise<T>, life: InstanceLife): Promise<T> {
  const then = promise.then.bind(promise);
  // An instance that has ended does not listen.
  then(undefined, () => {});
  // biome-ignore lint/suspicious/noThenProperty: it stays a promise, whose `then` catches.
  Object.defineProperty(promise, "then", {
    value: (resolve: (value: T) => void, reject: (reason: unknown) => void) =>
      then(
        (value) => life.enter(() => resolve(value)),
        (reason) => life.enter(() => reject(reason)),
      ),
  });
  return promise;
}
