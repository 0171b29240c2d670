// How the futures of a module run: in microtasks, which nobody's `try` encloses. So this does.
import type { InstanceLife, QueueMicrotask } from "./life.js";

// A promise of this module's own, since tests replace the global `queueMicrotask`.
const settled = Promise.resolve();

/** The `queueMicrotask` that the glue of an instance is given. */
export function microtasksOf(life: InstanceLife): QueueMicrotask {
  return (task) => void settled.then(() => life.enter(task));
}

/**
 * Makes a promise fit for the instance's futures: when it settles, the engine calls the instance through `then`, and there
 * nobody catches either.
 */
export function guarded<T>(promise: Promise<T>, life: InstanceLife): Promise<T> {
  const then = promise.then.bind(promise);
  // An instance that has ended does not listen.
  then(undefined, () => {});
  Object.defineProperty(promise, "then", {
    value: (resolve: (value: T) => void, reject: (reason: unknown) => void) =>
      then(
        (value) => life.enter(() => resolve(value)),
        (reason) => life.enter(() => reject(reason)),
      ),
  });
  return promise;
}
