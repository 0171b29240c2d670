// The queue before a rate limit.

import { start } from "#start/client.js";
import { allowed, checkOptions } from "./options.js";
import { ABORTED, onAbort } from "./waiting.js";

// Longer timers fire at once.
const LONGEST_TIMER = 2 ** 31 - 1;

const ALLOWED = "requests:1.. per:1.. maxWait:wait state:limiterState";

export class Queue {
  #options;
  #glue;
  #waiting = new Map();
  #timer;
  /** The module's half. */
  core;

  constructor(options = {}) {
    this.#options = options;
  }

  /** The module's half, which is made anew if the module had to be started again. */
  open() {
    const glue = start();
    if (this.#glue !== glue) {
      this.core = this.#limit(glue);
      this.#glue = glue;
      const { sent, blockedUntil } = this.#options.state ?? {};
      if (sent) this.core.restore(Float64Array.from(sent), blockedUntil, Date.now());
    }
    return this.core;
  }

  #limit(glue) {
    const options = this.#options;
    if (options === false) return new glue.RateLimitCore(undefined, 0, undefined);
    checkOptions("RateLimiter", allowed(ALLOWED), options);
    const { requests = 300, per = 15 * 60 * 1000, maxWait } = options;
    return new glue.RateLimitCore(requests, per, maxWait === Infinity ? undefined : maxWait);
  }

  /** What the limiter has counted. */
  get state() {
    const core = this.open();
    const now = Date.now();
    const [blockedUntil, ...sent] = core.state(now);
    return blockedUntil > 0 ? { sent, blockedUntil } : { sent };
  }

  /** Waits for a ticket's turn. Resolves with a time if that would take too long: when to try again. */
  wait(ticket, signal) {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(ticket);
        this.core.leave(ticket);
        reject(ABORTED);
        this.pump();
      };
      const release = signal && onAbort(signal, leave);
      this.#waiting.set(ticket, (retryAt) => {
        release?.();
        resolve(retryAt);
      });
      this.pump();
    });
  }

  /** Lets through whose turn it is, and comes back when the next one's is. */
  pump() {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    const now = Date.now();
    const next = this.core.turns(now, (ticket, retryAt) => {
      const settle = this.#waiting.get(ticket);
      this.#waiting.delete(ticket);
      settle?.(retryAt);
    });
    if (next === undefined) return;
    this.#timer = setTimeout(() => this.pump(), Math.min(Math.max(next - now, 1), LONGEST_TIMER));
  }
}
