import { type Signal, signal } from "@preact/signals";
import type { StoredTitle, TrophyCollection } from "psn-api-wasm";

/** So many titles are held; those that were asked for first go first. */
const HELD = 400;
/** A title that is only scrolled past is not read, in milliseconds. */
const PAUSE = 80;

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
    const title = this.#reading(id);
    this.#held.set(id, title);
    for (const [oldest] of this.#held) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(oldest);
    }
    return title;
  }

  /** It is read once somebody looks at it for long enough. */
  #reading(id: string): Signal<StoredTitle | undefined> {
    const read = (id: string) => this.#collection.title(id);
    let timer: ReturnType<typeof setTimeout>;
    return signal<StoredTitle | undefined>(undefined, {
      watched() {
        if (this.value) return;
        timer = setTimeout(async () => {
          // The store is closed when the user signs out.
          this.value = await read(id).catch(() => undefined);
        }, PAUSE);
      },
      unwatched: () => clearTimeout(timer),
    });
  }
}
