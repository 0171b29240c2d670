/**
 * What a failed request rejects with: an error of the runtime, or one with PSN's message. These properties are added
 * where they are known. They are not enumerable, so that nothing that lists or copies errors sees them.
 */
export interface RequestError extends Error {
  /** The HTTP status of the answer; missing if there was none. */
  readonly status?: number;
  /**
   * PSN's number for the failure, such as `2240525` (not found) or `4165` (the NPSSO has expired),
   * `"unsupported_runtime"` if the runtime cannot do this, or the `PsnErrorCode` of a relay, such as `"relay_refused"`.
   */
  readonly code?: number | string;
  /** Until when PSN, or the relay, wants no more requests. */
  readonly retryAt?: Date;
}
