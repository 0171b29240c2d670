/**
 * A rate limit that several clients of one account share, and that a program can keep when it ends.
 *
 * ```ts
 * const limiter = new RateLimiter({ requests: 200, state: saved });
 * const client = new PsnClient({ npsso, rateLimit: limiter });
 * process.on("exit", () => writeFileSync("limiter.json", JSON.stringify(limiter.state)));
 * ```
 */
export class RateLimiter {
  constructor(options?: RateLimitOptions & { state?: RateLimiterState });
  /** The requests of the running window, as plain data: given to a new limiter, it goes on where this one is. */
  readonly state: RateLimiterState;
}

/** What a `RateLimiter` has counted. */
export interface RateLimiterState {
  /** When requests were sent, in milliseconds since 1970. */
  sent: number[];
  /** Until when PSN wants no requests, in milliseconds since 1970. */
  blockedUntil?: number;
}
