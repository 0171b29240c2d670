// Carrying out a call: the module says what to do next, this does it.

import { describe } from "./answer.js";
import { ended, PsnError, thrown } from "./psn-error.js";
import { ABORTED, anyOf, sleep, unlessAborted } from "./waiting.js";

// The steps, as the module numbers them; one that sends is what to hand to `fetch`.
const SIGN_IN = 0;
const QUEUE = 1;
const WAIT = 2;
const DONE = 3;
const LANDED = 4;

// What the module is told; more of it is in `exchange.js`.
const GO_ON = 0;
const ADMITTED = 1;
const REFUSED = 2;

// Whose failure a call ends with.
const OWN = 0;
const OF_SIGNING_IN = 1;
const OF_THE_CALLER = 2;

/** No signal at all. */
const NEVER = { signal: undefined, release() {} };

/** Carries out a call. `stop` is a signal besides the caller's. */
export async function carryOut(core, call, stop) {
  const glue = core.open();
  const { wasm } = core;
  const { own } = call;
  const { signal, release } = own.signal || core.signal || stop ? anyOf([own.signal, core.signal, stop]) : NEVER;
  if (signal?.aborted) throw new PsnError(glue.aborted(call.name), signal.reason);
  let now = Date.now();
  const begun = begin(glue, wasm, call, now);
  const { flight } = begun;
  const tell = (event, number = 0) => wasm.tell(flight, event, number, (now = Date.now()), Math.random());
  let step = begun.init ? begun : begun.step;
  let value;
  let cause;
  let attempts = 0;
  let isOver = false;
  try {
    for (;;) {
      while (typeof step === "object") {
        attempts += 1;
        core.queue.count(now);
        const sent = await core.exchange(step, own, signal, now);
        if (signal?.aborted) throw ABORTED;
        ({ value, cause } = sent);
        if (sent.isHarmless) step = wasm.succeeded(flight, sent.response.status ?? 200, sent.hasData);
        else if (sent.broken !== undefined) step = tell(sent.broken);
        else {
          describe(wasm, sent, step.init);
          step = wasm.answered(flight, (now = Date.now()), Math.random());
          core.queue.keepBlock(now);
        }
      }
      switch (step) {
        case LANDED:
          isOver = true;
          return value;
        case SIGN_IN:
          if (!(await unlessAborted(core.signIn(), signal))) throw new PsnError(wasm.failure(flight, OF_SIGNING_IN));
          step = tell(GO_ON);
          break;
        case QUEUE: {
          const retryAt = await core.queue.wait(wasm.number(flight), signal);
          step = retryAt === undefined ? tell(ADMITTED) : tell(REFUSED, retryAt);
          core.queue.pump();
          break;
        }
        case WAIT:
          await sleep(wasm.number(flight), signal);
          step = tell(GO_ON);
          break;
        case DONE:
          return wasm.result(flight, value);
        default:
          throw new PsnError(wasm.failure(flight, OWN), cause);
      }
    }
  } catch (failure) {
    const reason = failure === ABORTED ? signal.reason : failure;
    if (glue.hasTrapped()) throw ended(call.name, attempts, reason);
    throw failure === ABORTED ? new PsnError(wasm.failure(flight, OF_THE_CALLER), reason) : failure;
  } finally {
    release();
    if (!isOver && !glue.hasTrapped()) wasm.end(flight, Date.now());
    // What this call stopped or gave back is the next one's.
    core.queue.pump();
  }
}

/** Begins a call in the module: gives its flight, and its first step. */
function begin(glue, wasm, { name, hasTitle, texts, first, second }, now) {
  try {
    wasm.enter(hasTitle, now, Math.random());
    return glue[name](texts, first, second);
  } catch (failure) {
    throw thrown(failure, name);
  }
}
