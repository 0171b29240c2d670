import { refuse } from "./options.js";
import { Queue } from "./queue.js";

/** What a client, or several of one account, may send. */
export class RateLimiter {
  #queue;
  #options;

  constructor(options) {
    this.#options = copied(options);
    this.#queue = new Queue(this.#options);
  }

  /** The requests of the running window, to be given to a new limiter as `state`. */
  get state() {
    try {
      return this.#queue.state;
    } catch {
      // Without its module it has counted nothing.
      return this.#options?.state ?? { sent: [] };
    }
  }

  /** The queue of the limiter that a client was given, or one of the client's own. */
  static queueOf(rateLimit) {
    if (#queue in Object(rateLimit)) return rateLimit.#queue;
    if (isForeign(rateLimit)) {
      refuse(
        "PsnClient",
        "takes as rateLimit a RateLimiter of its own copy of psn-api-wasm; import and require give two",
      );
    }
    return new Queue(copied(rateLimit));
  }
}

/** Whether it is another copy's limiter: its budget is out of reach here, and would be left out without a word. */
function isForeign(limiter) {
  return typeof limiter === "object" && limiter !== null && "state" in limiter && !Object.hasOwn(limiter, "state");
}

function copied(options) {
  return typeof options === "object" && options !== null ? { ...options } : options;
}
