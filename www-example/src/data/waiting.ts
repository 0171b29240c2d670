import type { RateLimiterState } from "psn-api-wasm";

/** The limit that the client keeps to unless told otherwise: 300 requests in 15 minutes. */
const REQUESTS = 300;
const PER = 15 * 60_000;

/** Until when no request is sent, in milliseconds since 1970; in the past if one may be sent now. */
export function waitsUntil({ sent, blockedUntil = 0 }: RateLimiterState): number {
  const oldest = sent.at(-REQUESTS);
  return Math.max(blockedUntil, oldest === undefined ? 0 : oldest + PER);
}
