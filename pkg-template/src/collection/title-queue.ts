// Titles that are done and that the program has not read yet.

import type { SyncedTitle } from "./types.js";

const MOST_WAITING = 16;

/** A run waits for its reader when many titles wait. Without a reader, nothing is kept. */
export class TitleQueue {
  onStop = () => {};
  #isStopped = false;
  #titles: SyncedTitle[] = [];
  #isRead = false;
  #isOver = false;
  #wake = () => {};
  #change = this.#nextChange();

  add(title: SyncedTitle): void {
    if (!this.#isRead) return;
    this.#titles.push(title);
    this.#wake();
  }

  /** Waits until the reader has taken enough, or the work is stopped. */
  async room(): Promise<void> {
    while (this.#isRead && !this.#isStopped && this.#titles.length > MOST_WAITING) await this.#change;
  }

  /** The work is stopped: it does not wait for its reader any more. */
  stop(): void {
    this.#isStopped = true;
    this.#wake();
  }

  /** Reading begins when the first title is asked for: an iterator that nobody reads keeps no run. */
  iterate(run: Promise<unknown>): AsyncIterableIterator<SyncedTitle> {
    const titles = this.#read(run);
    const iterator: AsyncIterableIterator<SyncedTitle> = {
      next: () => {
        this.#isRead = true;
        return titles.next();
      },
      return: () => titles.return(),
      throw: (reason) => titles.throw(reason),
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  async *#read(run: Promise<unknown>): AsyncGenerator<SyncedTitle, void, undefined> {
    const end = () => {
      this.#isOver = true;
      this.#wake();
    };
    run.then(end, end);
    try {
      for (;;) {
        const title = this.#titles.shift();
        if (title) {
          this.#wake();
          yield title;
        } else if (this.#isOver) {
          await run;
          return;
        } else {
          await this.#change;
        }
      }
    } finally {
      this.#isRead = false;
      this.#wake();
      if (!this.#isOver) {
        this.onStop();
        await run.catch(() => {});
      }
    }
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#change = this.#nextChange();
        resolve();
      };
    });
  }
}
