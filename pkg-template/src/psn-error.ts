import type { FailureDetails } from "#module/client";
import { isInstance, mark } from "./instances.js";

/** What a `PsnError` is made of. */
export interface PsnErrorDetails {
  /** Why the call failed. */
  code: PsnErrorCode;
  /** What happened and what to do about it. */
  message: string;
  /** The HTTP status of the last answer. */
  status?: number | undefined;
  /** PSN's own number for the failure, such as `2240525`. */
  psnCode?: number | undefined;
  /** What PSN calls the failure in its logs. */
  referenceId?: string | undefined;
  /** When to try again: a date, or milliseconds since 1970. */
  retryAt?: Date | number | undefined;
  /** The method that was called; an empty string by default. */
  endpoint?: string | undefined;
  /** How many requests were sent for the call; 0 by default. */
  attempts?: number | undefined;
  /** What led to the failure. */
  cause?: unknown;
}

/**
 * What the methods of `PsnClient` reject with. No message, and nothing else in it, holds anything secret.
 *
 * Errors of another copy of the package, such as the CommonJS one beside the ES module, are `instanceof PsnError`, too.
 * Tests may make one: `new PsnError({ code: "rate_limited", message: "…" })`.
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
  /** Why the call failed. */
  readonly code: PsnErrorCode;
  /** The HTTP status of the last answer, PSN's or the relay's; absent when none came. */
  declare readonly status?: number;
  /** PSN's own number for the failure, such as `2240525`. */
  declare readonly psnCode?: number;
  /** What PSN calls the failure in its logs. */
  declare readonly referenceId?: string;
  /** When to try again. */
  declare readonly retryAt?: Date;
  /** The method that was called. */
  readonly endpoint: string;
  /** How many requests were sent for the call, without those for signing in. */
  readonly attempts: number;

  /** @param details What is known of the failure. Only `code` and `message` are needed. */
  constructor(details: PsnErrorDetails) {
    const { code, message, endpoint = "", attempts = 0, retryAt, cause, ...more } = Object(details) as PsnErrorDetails;
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.endpoint = endpoint;
    this.attempts = attempts;
    const { status, psnCode, referenceId } = more;
    for (const [name, value] of Object.entries({ status, psnCode, referenceId })) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
    if (retryAt !== undefined) Object.assign(this, { retryAt: new Date(retryAt) });
    mark(this, "PsnError");
  }

  override get name(): "PsnError" {
    return "PsnError";
  }

  /** What is known of the failure, for logs. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...(this as object) };
  }

  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this.
    return isInstance(this, "PsnError", value);
  }
}

/** A step of the module led nowhere. */
const BUG = "The client came to a step that leads nowhere. Please report this as a bug.";

/** The error of a failure that the module tells; `reason` is what led to it where the module does not know. */
export function psnErrorOf(details: FailureDetails | undefined, reason?: unknown): PsnError {
  if (!details) return new PsnError({ code: "internal", message: BUG, cause: reason });
  try {
    const { code, message, endpoint, attempts, status, psnCode, referenceId, retryAt } = details;
    const inner = details.cause();
    const cause = inner ? psnErrorOf(inner) : reason;
    const known = { message, endpoint, attempts, status, psnCode, referenceId, retryAt, cause };
    return new PsnError({ code: code as PsnErrorCode, ...known });
  } finally {
    details.free();
  }
}

/** The failure of a call whose module has ended under it. */
export function endedModule(endpoint: string, attempts: number, cause: unknown): PsnError {
  const message =
    "The WebAssembly module ran out of memory or stack. The next call starts a new one, in the same session.";
  return new PsnError({ code: "internal", message, endpoint, attempts, cause });
}

/** The refusal of what a caller gave. `caller` is a method, or a class, which has a capital letter. */
export function refuse(caller: string, sentence: string): never {
  const message = `${/^[A-Z]/.test(caller) ? caller : `${caller}()`} ${sentence}.`;
  throw new PsnError({ code: "invalid_argument", message, endpoint: /^\w+/.exec(caller)?.[0] ?? caller });
}

/**
 * Why a call of `PsnClient` failed:
 *
 * - `npsso_expired`: PSN no longer accepts the NPSSO, or never did.
 * - `npsso_malformed`: the string given as NPSSO cannot be one.
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
 * - `internal`: the module ran out of memory or stack, and the next call starts a new one; or this package has a bug.
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
