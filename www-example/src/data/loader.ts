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
  readonly value: Signal<T | undefined>;
  /** The language of the value, which may be another than the one chosen since. */
  readonly text = signal(textOfPsn());
  readonly status: Signal<Status> = signal<Status>({ is: "loading" });
  /** Whether the value is what an earlier visit has kept. */
  readonly isKept: Signal<boolean>;
  #running = new AbortController();
  #read: (signal: AbortSignal, show: Show<T>) => Promise<void>;
  #kept: (() => Promise<T | undefined>) | undefined;

  /**
   * @param kept What an earlier visit has kept, if that is there at once.
   * @param findKept Finds what it has kept in the chosen language. It is shown until all is read.
   */
  constructor(
    read: (signal: AbortSignal, show: Show<T>) => Promise<void>,
    kept?: T,
    findKept?: () => Promise<T | undefined>,
  ) {
    this.#read = read;
    this.value = signal(kept);
    this.isKept = signal(kept !== undefined);
    this.#kept = findKept;
  }

  /** Reads it, in place of what is being read. Never rejects: `status` tells what became of it. */
  async start(): Promise<void> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    const text = textOfPsn();
    let latest: T | undefined;
    const isCurrent = () => this.#running === running;
    const set = (status: Status) => {
      if (isCurrent()) this.status.value = status;
    };
    const put = (value: T, isKept: boolean) => {
      this.text.value = text;
      this.value.value = value;
      this.isKept.value = isKept;
    };
    set({ is: "loading" });
    try {
      const kept = await this.#kept?.();
      if (kept && isCurrent()) put(kept, true);
      await this.#read(running.signal, (value, done, total) => {
        latest = value;
        if (!isCurrent()) return;
        if (!this.isKept.value) put(value, false);
        if (done !== undefined && total !== undefined) set({ is: "loading", done, total });
      });
      if (isCurrent() && latest !== undefined) put(latest, false);
      set({ is: "done" });
    } catch (error) {
      set({ is: "failed", error });
    }
  }

  cancel(): void {
    this.#running.abort();
  }
}
