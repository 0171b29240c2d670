// Whether an instance of a module lives. Running out of memory or stack, and every panic, ends it for ever.

/** What a module calls to have a task run soon. */
export type QueueMicrotask = (task: () => void) => void;

export class InstanceLife {
  #hasEnded = false;
  readonly #listeners = new Set<() => void>();

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The instance threw what is no refusal: nothing calls it again, and whoever waits for it learns of that. */
  end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }

  /** Calls back when the instance ends. Returns what stops that. */
  onEnd(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** What the futures of the instance are run by: no global, which a test may replace. */
  readonly queueMicrotask: QueueMicrotask = (task) => {
    void this.#run(task);
  };

  async #run(task: () => void): Promise<void> {
    await undefined;
    this.enter(task);
  }

  /** Calls into the instance from a place where nobody catches. After the end this does nothing. */
  readonly enter = (call: () => void): void => {
    if (this.#hasEnded) return;
    try {
      call();
    } catch {
      this.end();
    }
  };
}
