import type { RateLimiterState } from "psn-api-wasm";

/** 300 requests in 15 minutes, which is what PSN bears. Calls beyond that wait for their turn. */
export const LIMIT = { requests: 300, per: 15 * 60_000 };

/** Until when no request is sent, in milliseconds since 1970; in the past if one may be sent now. */
export function waitsUntil({ sent, blockedUntil = 0 }: RateLimiterState): number {
  const oldest = sent.at(-LIMIT.requests);
  return Math.max(blockedUntil, oldest === undefined ? 0 : oldest + LIMIT.per);
}
