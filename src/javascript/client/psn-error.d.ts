/**
 * What the methods of `PsnClient` reject with. No message, and nothing else in it, holds anything secret.
 *
 * ```ts
 * try {
 *   await client.getUserTitles("me");
 * } catch (error) {
 *   if (error instanceof PsnError && error.code === "npsso_expired") askForNewNpsso();
 *   else throw error;
 * }
 * ```
 */
export class PsnError extends Error {
  private constructor();
  readonly name: "PsnError";
  /** Why the call failed. */
  readonly code: PsnErrorCode;
  /** The HTTP status of the last answer, PSN's or the relay's; absent when none came. */
  readonly status?: number;
  /** PSN's own number for the failure, such as `2240525`. */
  readonly psnCode?: number;
  /** What PSN calls the failure in its logs. */
  readonly referenceId?: string;
  /** When to try again. */
  readonly retryAt?: Date;
  /** The method that was called. */
  readonly endpoint: string;
  /** How many requests were sent for the call, without those for signing in. */
  readonly attempts: number;
  /** What is known of the failure, for logs. */
  toJSON(): Record<string, unknown>;
}

/**
 * Why a call of `PsnClient` failed:
 *
 * - `npsso_expired`: PSN no longer accepts the NPSSO, or never did.
 * - `npsso_malformed`: the text given as NPSSO cannot be one.
 * - `terms_not_accepted`: the account has to agree to something on playstation.com before it can sign in.
 * - `sign_in_required`: nothing is left to sign in with.
 * - `refresh_token_expired`: PSN no longer accepts the refresh token. Only as the `cause`: the call itself fails with
 *   `sign_in_required`, or with what the NPSSO fails with that is used instead.
 * - `unauthorized`: PSN refuses the access token, a new one too.
 * - `forbidden_privacy`: the account keeps this to itself.
 * - `forbidden`: PSN does not allow this, for another reason than privacy.
 * - `not_found`: there is no such account, title or page.
 * - `never_played`: the account has not played the title.
 * - `bad_request`: PSN does not understand the request.
 * - `rate_limited`: too many requests were sent, or would be.
 * - `blocked`: the edge before PSN refuses this address or program.
 * - `server`: PSN failed.
 * - `invalid_response`: the answer cannot be read.
 * - `graphql`: GraphQL answered with errors only.
 * - `query_rotated`: PSN no longer knows the GraphQL query.
 * - `network`: no answer came, or only part of it.
 * - `timeout`: no answer came in time.
 * - `aborted`: the caller cancelled the call.
 * - `relay_refused`: the relay does not pass the request on.
 * - `unsupported_runtime`: the runtime cannot do what this needs.
 * - `invalid_argument`: the caller gave something wrong.
 * - `internal`: want of memory or stack has ended the call, and the next one starts afresh; or this package has a bug.
 */
export type PsnErrorCode =
  | "npsso_expired"
  | "npsso_malformed"
  | "terms_not_accepted"
  | "sign_in_required"
  | "refresh_token_expired"
  | "unauthorized"
  | "forbidden_privacy"
  | "forbidden"
  | "not_found"
  | "never_played"
  | "bad_request"
  | "rate_limited"
  | "blocked"
  | "server"
  | "invalid_response"
  | "graphql"
  | "query_rotated"
  | "network"
  | "timeout"
  | "aborted"
  | "relay_refused"
  | "unsupported_runtime"
  | "invalid_argument"
  | "internal";
