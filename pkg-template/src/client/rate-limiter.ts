import { type Checks, checkedOptions, copyOf, integer, isObject } from "../checks.js";
import { Queue, type SharedLimit } from "./queue.js";
import { isSharedRateLimit, LimitOfProgram } from "./shared-rate-limit.js";
import { keepState, stateOf } from "./state.js";

/** How many requests a `PsnClient` sends. */
export interface RateLimitOptions {
  /** How many requests to send in any `per` milliseconds; 300 by default. */
  requests?: number | undefined;
  /** In how many milliseconds; 900,000 (15 minutes) by default. */
  per?: number | undefined;
  /**
   * How long a call may wait for its turn, in milliseconds; without a limit by default. A call that would have to wait
   * longer rejects at once, with the code `rate_limited` and `retryAt`.
   */
  maxWait?: number | undefined;
}

/** What a `RateLimiter` has counted. */
export interface RateLimiterState {
  /** When requests were sent, in milliseconds since 1970. */
  sent: number[];
  /** Until when PSN wants no requests, in milliseconds since 1970. */
  blockedUntil?: number | undefined;
}

/** By this, limiters of another copy of the package are known, too. */
const queueKey = () => Symbol.for("psn-api-wasm.RateLimiter");

const isTime = (value: unknown) => value === undefined || Number.isFinite(value);

export const RATE_LIMIT: Checks = {
  requests: integer(1),
  per: integer(1),
  maxWait: { wanted: "milliseconds from 0", fits: (value) => value === Infinity || integer(0).fits(value) },
};

const LIMITER: Checks = {
  ...RATE_LIMIT,
  state: {
    wanted: "what a limiter's state gave",
    fits: (value) =>
      isObject(value) && Array.isArray(value.sent) && value.sent.every(Number.isFinite) && isTime(value.blockedUntil),
  },
};

/**
 * A rate limit that several clients of one account can share, and that a program can save when it ends.
 *
 * ```ts
 * const limiter = new RateLimiter({ requests: 200, state: saved });
 * const client = new PsnClient({ npsso, rateLimit: limiter });
 * process.on("exit", () => writeFileSync("limiter.json", JSON.stringify(limiter.state)));
 * ```
 */
export class RateLimiter {
  /** @param options How many requests, and what an earlier limiter has counted. When they are wrong, calls reject. */
  constructor(options?: RateLimitOptions & { state?: RateLimiterState | undefined }) {
    keepState(this, queueKey(), queueOf("RateLimiter", LIMITER, options), "RateLimiter");
  }

  /** What this limiter has counted, as plain data. A new limiter that gets it as `state` goes on from there. */
  get state(): RateLimiterState {
    return (stateOf(this, queueKey()) as Queue).state;
  }
}

/** The queue of the limiter that a client was given, or one of the client's own. */
export function queueOfLimit(rateLimit: unknown): Queue | SharedLimit {
  if (isSharedRateLimit(rateLimit)) return new LimitOfProgram(rateLimit);
  return (
    (stateOf(rateLimit, queueKey()) as SharedLimit | undefined) ??
    queueOf("PsnClient's rateLimit", RATE_LIMIT, rateLimit)
  );
}

/** A queue by the options as they are now. Never throws: what is wrong with them, calls reject with. */
function queueOf(caller: string, checks: Checks, options: unknown = {}): Queue {
  if (options === false) return new Queue({});
  try {
    const {
      requests = 300,
      per = 15 * 60 * 1000,
      maxWait,
      state,
    } = checkedOptions(caller, checks, options) as RateLimitOptions & { state?: RateLimiterState };
    const kept = state && copyOf(`${caller}'s state`, ["sent", "blockedUntil"], state);
    return new Queue({ requests, per, maxWait: maxWait === Infinity ? undefined : maxWait, state: kept });
  } catch (failure) {
    return new Queue({ state: stateIn(options), failure });
  }
}

/** What an earlier limiter has counted, if that is right among wrong options: it must not be lost. */
function stateIn(options: unknown): RateLimiterState | undefined {
  try {
    const { state } = Object(options) as { state?: RateLimiterState };
    return state && LIMITER.state?.fits(state)
      ? copyOf("RateLimiter's state", ["sent", "blockedUntil"], state)
      : undefined;
  } catch {
    return undefined;
  }
}
