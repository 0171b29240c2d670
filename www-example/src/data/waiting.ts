import type { RateLimiterState } from "psn-api-wasm";
import { forget, keep, kept } from "../storage";

/** 300 requests in 15 minutes, which is what PSN bears. Calls beyond that wait for their turn. */
export const LIMIT = { requests: 300, per: 15 * 60_000 };
const KEPT = "limit";

/** What the pages before this one have counted, if they have left something that can be read. */
export function keptLimit(): RateLimiterState | undefined {
  const { sent, blockedUntil } = kept<Partial<RateLimiterState>>(KEPT) ?? {};
  if (!Array.isArray(sent) || ![...sent, blockedUntil ?? 0].every(Number.isFinite)) return undefined;
  return { sent: sent.filter((time) => time > Date.now() - LIMIT.per), blockedUntil };
}

/** Keeps it for the next page, with what other tabs have kept. */
export function keepLimit({ sent, blockedUntil = 0 }: RateLimiterState): void {
  const known = keptLimit();
  const all = [...new Set([...(known?.sent ?? []), ...sent])].sort((one, other) => one - other);
  keep(KEPT, { sent: all, blockedUntil: Math.max(blockedUntil, known?.blockedUntil ?? 0) });
}

export const forgetLimit = () => forget(KEPT);

/** Until when no request is sent, in milliseconds since 1970; in the past if one may be sent now. */
export function waitsUntil({ sent, blockedUntil = 0 }: RateLimiterState): number {
  const oldest = sent.at(-LIMIT.requests);
  return Math.max(blockedUntil, oldest === undefined ? 0 : oldest + LIMIT.per);
}
