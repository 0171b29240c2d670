// What the calls of a run do: whether a request is under way, and what the run waits for if none is.

import type { CallWait, CallWatch } from "../client/call-watch.js";

/** Of waits that end within so many milliseconds of each other, only the first gets a notice. */
const SOON = 1000;

export class Calls {
  readonly #onWait: () => void;
  readonly #waits = new Set<() => CallWait | undefined>();
  #requests = 0;
  #isLooking = false;
  #noticedUntil = 0;

  /** @param onWait is called when all calls wait: once for each wait, and not within a call. */
  constructor(onWait: () => void) {
    this.#onWait = onWait;
  }

  /** What watches calls; `maySend` says whether they may send one more request. */
  watch(maySend: () => boolean): CallWatch {
    return {
      maySend: () => {
        const may = maySend();
        if (may) this.#requests += 1;
        return may;
      },
      answered: () => {
        this.#requests -= 1;
        this.#look();
      },
      waits: (wait) => {
        this.#waits.add(wait);
        this.#look();
        return () => this.#waits.delete(wait);
      },
    };
  }

  /** What the run waits for: of several waits, that which ends first. Nothing while a request is under way. */
  get wait(): CallWait | undefined {
    if (this.#requests > 0) return undefined;
    const now = Date.now();
    const waits = [...this.#waits].map((wait) => wait()).filter((wait) => wait !== undefined);
    return waits.filter(({ until }) => until > now).sort((one, other) => one.until - other.until)[0];
  }

  /** Looks whether the run waits, when the calls have done what they do now. */
  #look(): void {
    if (this.#isLooking || this.#waits.size === 0) return;
    this.#isLooking = true;
    setTimeout(() => {
      this.#isLooking = false;
      const { wait } = this;
      if (!wait || wait.until < this.#noticedUntil + SOON) return;
      this.#noticedUntil = wait.until;
      this.#onWait();
    }, 0);
  }
}
