// Time limits of requests. Making an `AbortSignal` costs more than all else of a call, so requests without a signal of
// their own share one with a few others: those that start at about the same time, and those that come after them.

import { type AbortSignalLike, LONGEST_TIMER, onAbort } from "./abort.js";

/** The time limit of one request. */
export interface Deadline {
  /** What `fetch` is given; aborted at the limit, or with the caller's signal. */
  readonly signal: AbortSignalLike;
  /** Whether it was the limit that aborted it. */
  readonly hasPassed: boolean;
  /** The request has ended. */
  close(): void;
}

/** Begins a time limit, or none, for a request that ends with the caller's signal, too. */
export function openDeadline(milliseconds: number | undefined, signal?: AbortSignalLike): Deadline {
  return new OwnDeadline(milliseconds, signal);
}

/** How many requests share a signal. */
const MOST_SHARING = 128;
/** The same where Node warns of more than ten listeners. */
const MOST_WITH_WARNING = 8;
/** Requests that begin within this part of the limit may share one, which ends so much later. */
const SHARED_PART = 0.01;

/** The time limits of a client's requests. */
export class Deadlines {
  #milliseconds: number;
  #canShare = canShare();
  #current: SharedDeadline | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  open(milliseconds: number | undefined, signal: AbortSignalLike | undefined): Deadline {
    if (signal || milliseconds !== undefined || !this.#canShare) {
      return new OwnDeadline(milliseconds ?? this.#milliseconds, signal);
    }
    if (!this.#current?.join()) this.#current = new SharedDeadline(this.#milliseconds);
    return this.#current;
  }
}

/** In workerd a signal belongs to the request in whose handling it was made. */
const canShare = () => globalThis.navigator?.userAgent !== "Cloudflare-Workers" && typeof performance === "object";

/** A timer of Node, Bun and Deno; browsers have numbers. */
interface NodeTimer {
  ref?(): unknown;
  unref?(): unknown;
  refresh?(): unknown;
}

interface NodeProcess {
  getBuiltinModule?(name: "node:events"): { setMaxListeners(most: number, target: AbortSignalLike): void } | undefined;
}

/** How many requests may share a signal. From 20.16 on, Node can be kept from warning of its listeners. */
function mostSharing(signal: AbortSignalLike): number {
  const { process } = globalThis as { process?: NodeProcess };
  try {
    const events = process?.getBuiltinModule?.("node:events");
    events?.setMaxListeners(0, signal);
    return events ? MOST_SHARING : MOST_WITH_WARNING;
  } catch {
    // It is no signal of Node, such as one of jsdom.
    return MOST_WITH_WARNING;
  }
}

class SharedDeadline implements Deadline {
  #controller = new AbortController();
  #milliseconds: number;
  #opened = performance.now();
  #joined = 1;
  #open = 1;
  // A test may replace the timers between two requests.
  #setTimeout = globalThis.setTimeout;
  #timer: NodeTimer;
  readonly signal: AbortSignalLike = this.#controller.signal;
  #most = mostSharing(this.signal);
  hasPassed = false;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#timer = this.#start();
  }

  #start(): NodeTimer {
    const pass = () => {
      this.hasPassed = true;
      this.#controller.abort();
    };
    return setTimeout(pass, Math.min(this.#milliseconds * (1 + SHARED_PART), LONGEST_TIMER)) as NodeTimer;
  }

  /** Whether one more request has taken part; it begins now. */
  join(): boolean {
    if (this.hasPassed || this.#joined >= this.#most || this.#setTimeout !== globalThis.setTimeout) return false;
    const now = performance.now();
    const isInTime = now - this.#opened <= this.#milliseconds * SHARED_PART && now >= this.#opened;
    if (this.#open > 0) {
      if (!isInTime) return false;
    } else if (this.#timer.refresh && this.#timer.ref) {
      this.#timer.ref();
      if (!isInTime) {
        this.#timer.refresh();
        this.#opened = now;
      }
    } else {
      return false;
    }
    this.#joined += 1;
    this.#open += 1;
    return true;
  }

  close(): void {
    this.#open -= 1;
    if (this.#open > 0) return;
    // A timer that does not keep a program alive may go on, which costs less than another one: if others can join it.
    if (this.#timer.unref && this.#joined < this.#most) this.#timer.unref();
    else clearTimeout(this.#timer as number);
  }
}

class OwnDeadline implements Deadline {
  #controller = new AbortController();
  #release: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  hasPassed = false;

  constructor(milliseconds: number | undefined, signal: AbortSignalLike | undefined) {
    if (signal?.aborted) {
      this.#controller.abort(signal.reason);
      return;
    }
    if (signal) this.#release = onAbort(signal, () => this.#controller.abort(signal.reason));
    if (milliseconds === undefined) return;
    const pass = () => {
      this.hasPassed = true;
      this.#controller.abort();
    };
    this.#timer = setTimeout(pass, Math.min(milliseconds, LONGEST_TIMER));
  }

  get signal(): AbortSignalLike {
    return this.#controller.signal;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#release?.();
  }
}
