// One request and its answer.

import { withoutSecrets } from "../../../src/javascript/errors.js";
import { judged, read } from "./answer.js";
import { unlessAborted } from "./waiting.js";

// What broke an exchange, as the module is told.
const NETWORK = 3;
const TIMEOUT = 4;
const CUT = 5;

/**
 * Sends a request and reads its answer; `broken` says what came in place of one.
 * @param own the program's own `fetch`, which may not look at the signal; without one it is the runtime's, which does.
 */
export async function exchange(own, { url, init }, deadline) {
  const { signal } = deadline;
  let response;
  try {
    init.signal = signal;
    response = await (own ? unlessAborted(own(url, init), signal) : fetch(url, init));
    // A mock may have no more than `json()`.
    const isText = typeof response.text === "function";
    const coming = isText ? response.text() : response.json();
    const body = await (own ? unlessAborted(coming, signal) : coming);
    return isText ? read(response, body) : judged(response, body);
  } catch (failure) {
    if (deadline.hasPassed) return { broken: TIMEOUT };
    return { broken: response ? CUT : NETWORK, cause: plain(withoutSecrets(failure, init)) };
  } finally {
    deadline.close();
  }
}

/** What a `fetch` threw, without what else it put there: many put the request, which holds secrets. */
function plain(failure, depth = 0) {
  if (typeof failure !== "object" || failure === null) return failure;
  const { name, message, stack, code, cause } = failure;
  const copy = new Error(message, cause === undefined || depth > 4 ? undefined : { cause: plain(cause, depth + 1) });
  for (const [key, value] of Object.entries({ name, stack })) {
    if (typeof value === "string") Object.defineProperty(copy, key, { value, configurable: true, writable: true });
  }
  // Such as ECONNRESET.
  if (/^[A-Z_]+$/.test(code)) copy.code = code;
  return copy;
}
