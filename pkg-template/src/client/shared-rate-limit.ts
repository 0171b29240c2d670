// A rate limit that the program keeps itself.

import { WaitReason } from "#enums";
import { type AbortSignalLike, sleep, unlessAborted } from "../abort.js";
import { type Check, integer, isObject } from "../checks.js";
import { refuse } from "../psn-error.js";
import type { QueueWait, SharedLimit } from "./queue.js";
import { callQuietly } from "./quietly.js";

/**
 * A rate limit that the program keeps itself, such as one in Redis that several processes share. Its clients ask it before
 * every request, those for signing in included.
 *
 * ```ts
 * // By rate-limiter-flexible. When Redis itself fails, it rejects with an `Error`.
 * const waitAfter = (refusal) => {
 *   if (refusal instanceof Error) throw refusal;
 *   return Math.max(1, refusal.msBeforeNext);
 * };
 * const rateLimit = {
 *   take: () => limiter.consume("psn").then(() => 0, waitAfter),
 *   giveBack: () => limiter.reward("psn"),
 *   // Its blocks last for whole seconds; one of less than a second would never end.
 *   block: (until) => limiter.block("psn", Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000))),
 * };
 * const client = new PsnClient({ npsso, rateLimit });
 * ```
 */
export interface SharedRateLimit {
  /**
   * Takes the place of one request. Gives 0 if there is one, and the request is sent. Otherwise it gives the number of
   * milliseconds after which to ask again. A client asks for one request at a time. If this rejects, so does the call.
   */
  take(): number | PromiseLike<number>;
  /** Gives a place back: the call was cancelled while its place was taken. */
  giveBack(): unknown;
  /** PSN has answered 429, and wants no requests before this date. It may be told of one date several times. */
  block(until: Date): unknown;
}

const WAIT: Check = integer(0, Number.MAX_SAFE_INTEGER);

export function isSharedRateLimit(value: unknown): value is SharedRateLimit {
  return isObject(value) && ["take", "giveBack", "block"].every((name) => typeof value[name] === "function");
}

export class LimitOfProgram implements SharedLimit {
  readonly #limit: SharedRateLimit;
  /** What the first of those who wait waits for. */
  #wait: QueueWait | undefined;
  readonly #onWait = new Set<(wait: QueueWait) => void>();
  /** Ends when all have their place who asked before. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(limit: SharedRateLimit) {
    this.#limit = limit;
  }

  async acquire(signal: AbortSignalLike | undefined, onWait?: (wait: QueueWait) => void): Promise<undefined> {
    const before = this.#before;
    let leave = () => {};
    const own = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#before = Promise.all([before, own]);
    const listener = (wait: QueueWait) => onWait?.(wait);
    this.#onWait.add(listener);
    if (this.#wait) listener(this.#wait);
    try {
      await unlessAborted(before, signal);
      for (;;) {
        const wait = await this.#take(signal);
        this.#wait = undefined;
        if (wait === 0) return undefined;
        this.#wait = { until: Date.now() + wait, reason: WaitReason.RateLimit };
        // The others wait for the same.
        for (const listen of this.#onWait) listen(this.#wait);
        await sleep(wait, signal);
      }
    } finally {
      this.#onWait.delete(listener);
      leave();
    }
  }

  block(until: number): void {
    callQuietly(() => this.#limit.block(new Date(until)));
  }

  async #take(signal: AbortSignalLike | undefined): Promise<number> {
    const taking = Promise.resolve(this.#limit.take());
    let wait: number;
    try {
      wait = await unlessAborted(taking, signal);
    } catch (failure) {
      taking.then(
        (late) => late === 0 && callQuietly(() => this.#limit.giveBack()),
        () => {},
      );
      throw failure;
    }
    // A clock with fractions of a millisecond is one, too.
    const whole = typeof wait === "number" ? Math.ceil(wait) : wait;
    if (!WAIT.fits(whole)) refuse("PsnClient's rateLimit.take", `must give ${WAIT.wanted}, and not ${String(wait)}`);
    return whole;
  }
}
