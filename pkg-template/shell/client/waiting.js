// Waiting that a signal can end.

/** What a wait rejects with when its signal is aborted. */
export const ABORTED = Symbol("aborted");

/** Timers that are set to more milliseconds fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Who is to be called when a signal is aborted. */
const listeners = new WeakMap();

/**
 * Calls back when a signal is aborted, and gives what ends that. A signal has one listener for all, however many calls
 * share it: Node warns of more than ten.
 */
export function onAbort(signal, callback) {
  let shared = listeners.get(signal);
  if (!shared) {
    const callbacks = new Set();
    const ring = () => {
      for (const call of [...callbacks]) call();
    };
    shared = { callbacks, ring };
    listeners.set(signal, shared);
    signal.addEventListener("abort", ring);
  }
  const { callbacks, ring } = shared;
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", ring);
    listeners.delete(signal);
  };
}

/** What a promise gives, or a value that is none, unless the signal is aborted first. */
export function unlessAborted(value, signal) {
  const promise = Promise.resolve(value);
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(ABORTED);
    if (signal.aborted) stop();
    const release = onAbort(signal, stop);
    promise.then(resolve, reject).then(release, release);
  });
}

/** Waits for some milliseconds. */
export function sleep(milliseconds, signal) {
  let timer;
  const slept = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return signal ? unlessAborted(slept, signal).finally(() => clearTimeout(timer)) : slept;
}

/** One signal for several, without `AbortSignal.any`, which Node 20.0.0 lacks; and what stops listening to them. */
export function anyOf(signals) {
  const given = signals.filter(Boolean);
  if (given.length < 2) return { signal: given[0], release() {} };
  const controller = new AbortController();
  const releases = given.map((signal) => {
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    return onAbort(signal, abort);
  });
  const release = () => {
    for (const end of releases) end();
  };
  return { signal: controller.signal, release };
}
