// The queue before a rate limit.

import { start } from "#start/client.js";
import { allowed, checkOptions } from "./options.js";
import { ABORTED, LONGEST_TIMER, onAbort } from "./waiting.js";

const ALLOWED = "requests:1.. per:1.. maxWait:wait state:limiterState";

// How many requests are remembered at least, before those are forgotten that no longer count.
const REMEMBERED = 1000;

export class Queue {
  #options;
  #glue;
  #waiting = new Map();
  #timer;
  // What the limiter has counted, lest a module that is started again begins anew.
  #sent;
  #most = REMEMBERED;
  #per = 0;
  #blockedUntil;
  /** The module's half. */
  core;

  constructor(options = {}) {
    this.#options = options;
  }

  /** The module's half, which is made anew if the module had to be started again. */
  open() {
    const glue = start();
    if (this.#glue !== glue) {
      const core = this.#limit(glue);
      const { sent = [], blockedUntil } = this.#options.state ?? {};
      this.#sent ??= [...sent];
      this.#blockedUntil ??= blockedUntil;
      core.restore(Float64Array.from(this.#sent), this.#blockedUntil, Date.now());
      this.core = core;
      this.#glue = glue;
      this.#end(new Error("The module was started again."));
    }
    return this.core;
  }

  /** Remembers a request that is sent now. */
  count(now) {
    if (this.#sent.push(now) < this.#most) return;
    this.#sent = this.#sent.filter((at) => at + this.#per > now);
    this.#most = Math.max(REMEMBERED, 2 * this.#sent.length);
  }

  /** Remembers until when PSN wants no requests. */
  keepBlock(now) {
    [this.#blockedUntil] = this.core.state(now);
  }

  #limit(glue) {
    const options = this.#options;
    if (options === false) return new glue.RateLimitCore(undefined, 0, undefined);
    checkOptions("RateLimiter", allowed(ALLOWED), options);
    const { requests = 300, per = 15 * 60 * 1000, maxWait } = options;
    this.#per = per;
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
        this.#waiting.get(ticket)?.end(ABORTED);
        this.#waiting.delete(ticket);
        this.#try(() => this.core.leave(ticket));
        this.pump();
      };
      const release = signal && onAbort(signal, leave);
      const settled = (settle) => (value) => {
        release?.();
        settle(value);
      };
      this.#waiting.set(ticket, { admit: settled(resolve), end: settled(reject) });
      // It may have been aborted since the last wait ended.
      if (signal?.aborted) leave();
      else this.pump();
    });
  }

  /** Lets through whose turn it is, and comes back when the next one's is. */
  pump() {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    const now = Date.now();
    const admit = (ticket, retryAt) => {
      const { admit } = this.#waiting.get(ticket) ?? {};
      this.#waiting.delete(ticket);
      admit?.(retryAt);
    };
    const next = this.#try(() => this.core.turns(now, admit));
    if (next === undefined) return;
    this.#timer = setTimeout(() => this.pump(), Math.min(Math.max(next - now, 1), LONGEST_TIMER));
  }

  /** Asks the module. If it has ended, so do all who wait for it. */
  #try(act) {
    try {
      return act();
    } catch (failure) {
      this.#end(failure);
      return undefined;
    }
  }

  #end(failure) {
    for (const { end } of this.#waiting.values()) end(failure);
    this.#waiting.clear();
  }
}
