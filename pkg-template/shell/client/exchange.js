// One request and its answer.

import { withoutSecrets } from "../../../src/javascript/errors.js";
import { read } from "./answer.js";

// What broke an exchange, as the module is told.
const NETWORK = 3;
const TIMEOUT = 4;
const CUT = 5;

/** Sends a request and reads its answer; `broken` says what came in place of one. */
export async function exchange(fetch, { url, init }, deadline) {
  let response;
  try {
    init.signal = deadline.signal;
    response = await fetch(url, init);
    return await read(response);
  } catch (failure) {
    if (deadline.hasPassed) return { broken: TIMEOUT };
    return { broken: response ? CUT : NETWORK, cause: withoutSecrets(failure, init) };
  } finally {
    deadline.close();
  }
}
