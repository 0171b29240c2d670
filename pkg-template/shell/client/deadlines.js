// Time limits of requests. Making an AbortController costs as much as all else of a call, so that requests without a
// signal of their own share one with those that start at about the same time: all of them end at the latest of their
// limits, a hundredth later than asked.

import { LONGEST_TIMER, onAbort } from "./waiting.js";

/** A time limit for one request: a signal for `fetch`, and whether it was the limit that aborted it. */
export class Deadlines {
  #timeout;
  #current;

  constructor(timeout) {
    this.#timeout = timeout;
  }

  /** Begins a limit now; `close` it when the request has ended. */
  open(timeout, signal, now) {
    if (signal || timeout !== undefined || !SHARES) return new OwnDeadline(timeout ?? this.#timeout, signal);
    if (!this.#current?.takes(now)) this.#current = new SharedDeadline(this.#timeout, now);
    return this.#current.join();
  }
}

// In workerd a signal belongs to the request in whose handling it was made.
const SHARES = globalThis.navigator?.userAgent !== "Cloudflare-Workers";

class SharedDeadline {
  #controller = new AbortController();
  #timeout;
  #opened;
  #users = 0;
  #timer;
  hasPassed = false;

  constructor(timeout, now) {
    this.#timeout = timeout;
    this.#opened = now;
  }

  get signal() {
    return this.#controller.signal;
  }

  /** Whether a request that starts now may join. */
  takes(now) {
    return !this.hasPassed && now >= this.#opened && now - this.#opened <= this.#timeout / 100;
  }

  join() {
    this.#users += 1;
    this.#timer ??= setTimeout(() => this.#pass(), Math.min(this.#timeout * 1.01, LONGEST_TIMER));
    if (this.#users === 1) this.#timer.ref?.();
    return this;
  }

  close() {
    this.#users -= 1;
    if (this.#users > 0) return;
    // Where a timer need not keep a program alive, it may go on, which costs less than another one.
    if (this.#timer.unref) {
      this.#timer.unref();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #pass() {
    this.hasPassed = true;
    this.#controller.abort();
  }
}

class OwnDeadline {
  #controller = new AbortController();
  #outer;
  #release;
  #timer;
  #abort = () => this.#controller.abort(this.#outer.reason);
  hasPassed = false;

  constructor(timeout, outer) {
    this.#outer = outer;
    if (outer?.aborted) this.#abort();
    if (outer) this.#release = onAbort(outer, this.#abort);
    this.#timer = setTimeout(() => {
      this.hasPassed = true;
      this.#controller.abort();
    }, timeout);
  }

  get signal() {
    return this.#controller.signal;
  }

  close() {
    clearTimeout(this.#timer);
    this.#release?.();
  }
}
