// Waiting that a signal can end.

/** An `AbortSignal`, wherever that is known to TypeScript. */
export type AbortSignalLike = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : {
      readonly aborted: boolean;
      readonly reason: unknown;
      addEventListener(type: "abort", listener: () => void): void;
      removeEventListener(type: "abort", listener: () => void): void;
    };

/** What a wait rejects with when its signal is aborted. */
export class Aborted {}

/** Timers that are set to more milliseconds fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

interface Listeners {
  callbacks: Set<() => void>;
  notify: () => void;
}

/** Who is to be called when a signal is aborted. */
let listenersOf: WeakMap<AbortSignalLike, Listeners> | undefined;

/**
 * Calls back when a signal is aborted, and gives what ends that. Not for a signal that is aborted already: it calls nobody.
 * A signal has one listener for all, however many calls share it: Node warns of more than ten.
 */
export function onAbort(signal: AbortSignalLike, callback: () => void): () => void {
  listenersOf ??= new WeakMap();
  const known = listenersOf;
  let listeners = known.get(signal);
  if (!listeners) {
    const callbacks = new Set<() => void>();
    const notify = () => {
      for (const call of [...callbacks]) call();
    };
    listeners = { callbacks, notify };
    known.set(signal, listeners);
    signal.addEventListener("abort", notify);
  }
  const { callbacks, notify } = listeners;
  // One function may be given twice.
  const own = () => callback();
  callbacks.add(own);
  return () => {
    if (!callbacks.delete(own) || callbacks.size > 0) return;
    signal.removeEventListener("abort", notify);
    known.delete(signal);
  };
}

/** What a promise gives, unless the signal is aborted first: then it rejects with `Aborted`. */
export function unlessAborted<T>(value: T | PromiseLike<T>, signal: AbortSignalLike | undefined): Promise<T> {
  const promise = Promise.resolve(value);
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      // Nobody may be left to hear of its rejection.
      promise.catch(() => {});
      reject(new Aborted());
      return;
    }
    const release = onAbort(signal, () => reject(new Aborted()));
    promise.then(resolve, reject).then(release, release);
  });
}

/** Waits for some milliseconds. */
export function sleep(milliseconds: number, signal?: AbortSignalLike): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, LONGEST_TIMER));
  });
  return signal ? unlessAborted(slept, signal).finally(() => clearTimeout(timer)) : slept;
}

/** One signal for several, and what stops listening to them. */
export interface CombinedSignal {
  signal: AbortSignalLike | undefined;
  release(): void;
}

const NO_SIGNAL: CombinedSignal = { signal: undefined, release() {} };

/** One signal for several, without `AbortSignal.any`, which Node 20.0.0 lacks. */
export function anySignal(...signals: (AbortSignalLike | undefined)[]): CombinedSignal {
  if (!signals.some(Boolean)) return NO_SIGNAL;
  const given = signals.filter((signal) => signal !== undefined);
  const aborted = given.find((signal) => signal.aborted);
  if (aborted || given.length === 1) return { signal: aborted ?? given[0], release() {} };
  const controller = new AbortController();
  const releases = given.map((signal) => onAbort(signal, () => controller.abort(signal.reason)));
  return {
    signal: controller.signal,
    release() {
      for (const release of releases) release();
    },
  };
}
