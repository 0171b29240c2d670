// Answers that are put together: what lacks a part of one is told as any other answer that cannot be read.

import { PsnError } from "../psn-error.js";

/** Reads an answer of PSN's. If a part of it is not there, this throws a `PsnError` with the code `invalid_response`. */
export function shaped<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw unreadable(name, cause);
  }
}

/** The failure of a method whose answer lacks a part. */
export function unreadable(name: string, cause?: unknown): PsnError {
  const message = "PSN's answer lacks a part that it always has. Try again.";
  return new PsnError({ code: "invalid_response", message, endpoint: name, attempts: 1, cause });
}
