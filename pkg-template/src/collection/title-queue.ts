// Titles that are done and that the program has not read yet.

import type { SyncedTitle } from "./types.js";
import type { Untold } from "./untold.js";

const MOST_WAITING = 16;

/** A run waits for its reader when many titles wait. Without a reader, nothing is kept. */
export class TitleQueue {
  onStop = () => {};
  /** Gets the titles that the reader has left unread. */
  onLeft: (untold: Untold[]) => Promise<void> = async () => {};
  #isStopped = false;
  #titles: { title: SyncedTitle; untold: Untold | undefined }[] = [];
  #isRead = false;
  /** The reader has left, before the end. */
  #isLeft = false;
  #isOver = false;
  #wake = () => {};
  #change = this.#nextChange();

  /** `untold` is asked for what to put back if nobody is told of the title. */
  add(title: SyncedTitle, untold: () => Untold | undefined): void {
    if (!this.#isRead && !this.#isLeft) return;
    this.#titles.push({ title, untold: untold() });
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
        const next = this.#titles.shift();
        if (next) {
          this.#wake();
          yield next.title;
        } else if (this.#isOver) {
          await run;
          return;
        } else {
          await this.#change;
        }
      }
    } finally {
      this.#isRead = false;
      this.#isLeft = true;
      this.#wake();
      if (!this.#isOver) {
        this.onStop();
        await run.catch(() => {});
      }
      await this.onLeft(this.#titles.flatMap(({ untold }) => untold ?? []));
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
