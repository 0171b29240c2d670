import { RateLimiter, type RateLimiterState } from "psn-api-wasm";
import { forget, keep, kept } from "../storage";

/** 300 requests in 15 minutes, which is what PSN bears. Calls beyond that wait for their turn. */
export const LIMIT = { requests: 300, per: 15 * 60_000 };
const KEPT = "limit";

/** The rate limit of a session. If the session is kept, it goes on where the last page was left. */
export function limiterOf(isKept: boolean, closed: AbortSignal): RateLimiter {
  const limiter = new RateLimiter({ ...LIMIT, state: isKept ? kept<RateLimiterState>(KEPT) : undefined });
  if (isKept) addEventListener("pagehide", () => keep(KEPT, limiter.state), { signal: closed });
  return limiter;
}

export const forgetLimit = () => forget(KEPT);

/** Until when no request is sent, in milliseconds since 1970; in the past if one may be sent now. */
export function waitsUntil({ sent, blockedUntil = 0 }: RateLimiterState): number {
  const oldest = sent.at(-LIMIT.requests);
  return Math.max(blockedUntil, oldest === undefined ? 0 : oldest + LIMIT.per);
}
