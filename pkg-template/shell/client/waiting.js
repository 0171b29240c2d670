// Waiting that a signal can end.

/** What a wait rejects with when its signal is aborted. */
export const ABORTED = Symbol("aborted");

/** What a promise gives, or a value that is none, unless the signal is aborted first. */
export function unlessAborted(value, signal) {
  const promise = Promise.resolve(value);
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(ABORTED);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    const release = () => signal.removeEventListener("abort", stop);
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
  const abort = ({ target }) => controller.abort(target.reason);
  for (const signal of given) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener("abort", abort);
  }
  const release = () => {
    for (const signal of given) signal.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, release };
}
