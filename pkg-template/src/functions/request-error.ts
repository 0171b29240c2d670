/**
 * What a failed request rejects with: an error of the runtime, or one with PSN's message, and what is known of the
 * answer besides. These properties are not enumerable, so that nothing that lists or copies errors sees them.
 */
export interface RequestError extends Error {
  /** The HTTP status of the answer; absent when none came. */
  readonly status?: number;
  /**
   * PSN's number for the failure, such as `2240525` (not found) or `4165` (the NPSSO has expired),
   * `"unsupported_runtime"` where the runtime cannot do what was asked, or the `PsnErrorCode` of a relay, such as
   * `"relay_refused"`.
   */
  readonly code?: number | string;
  /** Until when PSN, or the relay, wants no more requests. */
  readonly retryAt?: Date;
}
