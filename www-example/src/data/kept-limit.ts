// How many requests were sent, kept with a kept session: a page that is opened anew does not begin the limit anew.
import type { RateLimiterState } from "psn-api-wasm";
import { forget, keep, kept } from "../storage";
import { LIMIT } from "./waiting";

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
