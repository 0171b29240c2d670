import type { PsnErrorCode } from "#models";
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
  /** PSN's id of the failure in its own logs. */
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
 * What the methods of `PsnClient` reject with. Nothing in it is secret, so it can be logged.
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
  /** The HTTP status of the last answer, PSN's or the relay's; missing if there was none. */
  declare readonly status?: number;
  /** PSN's own number for the failure, such as `2240525`. */
  declare readonly psnCode?: number;
  /** PSN's id of the failure in its own logs. */
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
