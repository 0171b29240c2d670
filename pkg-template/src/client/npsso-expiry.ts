// When the NPSSO of a client ends: PSN's page that shows it says so.

import { anySignal } from "../abort.js";
import { TransportFailure } from "../http.js";
import { PsnError } from "../psn-error.js";
import type { Core } from "./core.js";
import { ask } from "./module.js";
import { read, responseOf } from "./responses.js";

const NAME = "getNpssoExpiry";

/** Asks when the NPSSO ends. One request, which counts in the rate limit and is not tried again. */
export async function npssoExpiry(core: Core): Promise<Date> {
  const { module, wasm } = core.open();
  const { url, init } = ask(module, NAME, () => core.requestOf(wasm.npssoExpiryRequest()));
  const { signal, release } = anySignal([core.options.signal]);
  try {
    const retryAt = await (core.sharedLimit ?? core.queue).acquire(signal);
    if (retryAt !== undefined) throw tooManyRequests(retryAt);
    const answer = read(await core.exchange(url, init, {}, signal));
    const { expires_in: life } = Object(answer.value) as { expires_in?: unknown };
    const time = ask(module, NAME, () => {
      const seconds = typeof life === "number" ? life : undefined;
      return wasm.npssoExpiry(responseOf(module, answer, init), seconds, Date.now());
    });
    core.tellOfExpiry();
    return new Date(time);
  } catch (failure) {
    if (!(failure instanceof TransportFailure)) throw failure;
    const message = "PSN could not be reached. Check the connection, and try again.";
    throw new PsnError({ code: "network", message, endpoint: NAME, attempts: 1, cause: failure.cause });
  } finally {
    release();
  }
}

function tooManyRequests(retryAt: number): PsnError {
  const message = "The rate limit is used up for longer than this call may wait. Try again at the time given.";
  return new PsnError({ code: "rate_limited", message, endpoint: NAME, retryAt });
}
