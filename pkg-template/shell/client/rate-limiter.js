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
    return #queue in Object(rateLimit) ? rateLimit.#queue : new Queue(copied(rateLimit));
  }
}

function copied(options) {
  return typeof options === "object" && options !== null ? { ...options } : options;
}
