import { type Signal, signal } from "@preact/signals";
import type { StoredTitle, TrophyCollection } from "psn-api-wasm";

/** So many titles are held; those that were asked for first go first. */
const HELD = 400;

/** Titles with their names and trophies, each read from the store when it is shown. */
export class StoredTitles {
  #collection: TrophyCollection;
  #held = new Map<string, Signal<StoredTitle | undefined>>();

  constructor(collection: TrophyCollection) {
    this.#collection = collection;
  }

  /** A title, once it is read. What the store does not have stays `undefined`. */
  get(id: string): Signal<StoredTitle | undefined> {
    const held = this.#held.get(id);
    if (held) return held;
    const title: Signal<StoredTitle | undefined> = signal();
    this.#held.set(id, title);
    for (const [oldest] of this.#held) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(oldest);
    }
    void this.#collection.title(id).then(
      (stored) => {
        title.value = stored;
      },
      // The store is closed, as when the user signs out.
      () => undefined,
    );
    return title;
  }
}
