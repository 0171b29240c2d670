// Carrying out a call: the module says what to do next, this does it.

import { describe } from "./answer.js";
import { method } from "./methods.js";
import { checkArguments, checkOptions } from "./options.js";
import { PsnError, thrown } from "./psn-error.js";
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

const NOTHING = {};
/** No signal at all. */
const NEVER = { release() {} };

/** Begins a call: reads its arguments, and gives what carries it out. Throws what is wrong with them. */
export function begin(core, name, values, options) {
  const glue = core.open();
  const { values: named, options: fields, titleAt } = method(glue, name);
  checkArguments(name, named, values);
  let rest;
  let own = NOTHING;
  if (options !== undefined) {
    checkOptions(name, fields, options);
    ({ rest, own } = apart(options));
  }
  const title = typeof values[titleAt] === "object" ? values[titleAt] : undefined;
  if (title) {
    values = values.map((value) => (value === title ? title.npCommunicationId : value));
    const npServiceName = title.npServiceName ?? glue.serviceOfPlatform(title.trophyTitlePlatform ?? "");
    rest = npServiceName === undefined ? rest : { npServiceName, ...rest };
  }
  const { wasm } = core;
  try {
    wasm.enter(title !== undefined);
    return { core, wasm, own, flight: glue[name](rest, ...values) };
  } catch (failure) {
    throw thrown(failure);
  }
}

/** The options that are the endpoint's, and those of every method. */
function apart({ signal, timeout, headerOverrides, ...rest }) {
  return { rest, own: { signal, timeout, headerOverrides } };
}

/** Carries out a call that has begun. `stop` is a signal besides the caller's. */
export async function carryOut({ core, wasm, flight, own }, stop) {
  const { signal, release } = own.signal || core.signal || stop ? anyOf([own.signal, core.signal, stop]) : NEVER;
  const tell = (event, number = 0) => wasm.tell(flight, event, number, Date.now(), Math.random());
  let value;
  let cause;
  let isOver = false;
  try {
    if (signal?.aborted) throw ABORTED;
    let step = tell(GO_ON);
    for (;;) {
      while (typeof step === "object") {
        const sent = await core.exchange(step, own, signal);
        if (signal?.aborted) throw ABORTED;
        ({ value, cause } = sent);
        step = sent.broken === undefined ? answered(wasm, flight, sent, step.init) : tell(sent.broken);
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
    throw failure === ABORTED ? new PsnError(wasm.failure(flight, OF_THE_CALLER), signal.reason) : failure;
  } finally {
    release();
    if (!isOver) wasm.end(flight, Date.now());
    // What this call stopped or gave back is the next one's.
    core.queue.pump();
  }
}

function answered(wasm, flight, sent, init) {
  const { status = 200 } = sent.response;
  if (sent.isHarmless) return wasm.succeeded(flight, status, sent.hasData, Date.now());
  describe(wasm, sent, init);
  return wasm.answered(flight, Date.now(), Math.random());
}
