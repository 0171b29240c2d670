import { type Signal, signal } from "@preact/signals";
import { textOfPsn } from "../settings";

/** How reading something from PSN goes. */
export type Status =
  | { is: "loading"; done?: number; total?: number }
  | { is: "done" }
  | { is: "failed"; error: unknown };

/** Shows what has been read so far, and how much of how much that is. */
export type Show<T> = (value: T, done?: number, total?: number) => void;

/** Something that is read from PSN: it can be cancelled, and begun again. */
export class Loader<T> {
  readonly value: Signal<T | undefined> = signal();
  /** The language of the value, which may be another than the one chosen since. */
  readonly text = signal(textOfPsn());
  readonly status: Signal<Status> = signal<Status>({ is: "loading" });
  #running = new AbortController();
  #read: (signal: AbortSignal, show: Show<T>) => Promise<void>;

  constructor(read: (signal: AbortSignal, show: Show<T>) => Promise<void>) {
    this.#read = read;
  }

  /** Reads it, in place of what is being read. Never rejects: `status` tells what became of it. */
  async start(): Promise<void> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    const text = textOfPsn();
    const set = (status: Status) => {
      if (this.#running === running) this.status.value = status;
    };
    set({ is: "loading" });
    try {
      await this.#read(running.signal, (value, done, total) => {
        if (this.#running !== running) return;
        this.text.value = text;
        this.value.value = value;
        if (done !== undefined && total !== undefined) set({ is: "loading", done, total });
      });
      set({ is: "done" });
    } catch (error) {
      set({ is: "failed", error });
    }
  }

  cancel(): void {
    this.#running.abort();
  }
}
