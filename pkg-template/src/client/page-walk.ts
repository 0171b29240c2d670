// From one page of a list to the next: the module decides, told what a page says of itself.

import type { PageWalkCore } from "#module/client";
import { PsnError } from "../psn-error.js";
import type { ListSpec } from "../spec.js";
import type { Core } from "./core.js";
import { ask, type Client, hasEnded } from "./module.js";

/** The items of a page. If the list at `path` is empty or missing, they are at `otherPath`. Throws if there is no list. */
export function itemsOf(name: string, page: unknown, path: readonly string[], otherPath = path): unknown[] {
  const lists = [path, otherPath].map((place) => at(page, place)).filter(Array.isArray);
  const items = lists.find(({ length }) => length > 0) ?? lists[0];
  if (items) return items;
  const message = `PSN's answer is no page of the list: it has no list ${path.join(".")}. Try again.`;
  throw new PsnError({ code: "invalid_response", message, endpoint: name, attempts: 1 });
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => Object(inner)[key], value);
}

/** Which items of a list have come already: PSN's lists move while they are read. */
export class SeenItems {
  #seen = new Set<unknown>();
  #keys: readonly string[];

  constructor({ id }: ListSpec) {
    this.#keys = id;
  }

  onlyNew(items: readonly unknown[]): unknown[] {
    return items.filter((item) => {
      const id = this.#idOf(item);
      if (id === undefined) return true;
      if (this.#seen.has(id)) return false;
      this.#seen.add(id);
      return true;
    });
  }

  /** What tells an item from others: itself, or those of its ids that it has; `undefined` if it has none. */
  #idOf(item: unknown): unknown {
    if (this.#keys.length === 0) return item ?? undefined;
    const ids = this.#keys.map((key) => Object(item)[key] ?? "");
    return ids.some((id) => id !== "") ? ids.join(" ") : undefined;
  }
}

/** A walk over the pages of a list. */
export class PageWalk {
  #name: string;
  #list: ListSpec;
  #start: number;
  #size: number | undefined;
  #readsFrontAgain: boolean;
  #module: Client | undefined;
  #core: PageWalkCore | undefined;

  /** @param size how many items are asked for at once; without it, PSN decides. */
  constructor(name: string, list: ListSpec, start: number, size: number | undefined, readsFrontAgain: boolean) {
    this.#name = name;
    this.#size = size;
    this.#list = list;
    this.#start = start;
    this.#readsFrontAgain = readsFrontAgain;
  }

  /**
   * Where the next page begins, after this one; `undefined` after the last.
   * @param count how many items it has.
   * @param newItems how many of them were on no page before.
   */
  next(client: Core, page: unknown, count: number, newItems: number): number | undefined {
    const { items } = this.#list;
    const { nextOffset, totalItemCount, pageInfo } = Object(at(page, items.slice(0, -1))) as Record<string, unknown>;
    const { totalCount, isLast } = Object(pageInfo) as Record<string, unknown>;
    const core = this.#open(client);
    return ask(core.module, this.#name, () => {
      const next = core.walk.next(
        count,
        newItems,
        typeof nextOffset === "number"
          ? nextOffset
          : nextOffset === undefined || nextOffset === null
            ? undefined
            : Number.NaN,
        nextOffset === null,
        wholeNumber(totalItemCount ?? totalCount),
        typeof isLast === "boolean" ? isLast : undefined,
      );
      if (next !== undefined) this.#start = next;
      return next;
    });
  }

  free(): void {
    const [module, core] = [this.#module, this.#core];
    this.#core = undefined;
    if (module && core && !hasEnded(module)) ask(module, this.#name, () => core.free());
  }

  /** The walk in the instance in use; after a trap it goes on in a new one. */
  #open(client: Core): { module: Client; walk: PageWalkCore } {
    const { module } = client.open();
    if (!this.#core || this.#module !== module) {
      const make = () => new module.PageWalkCore(this.#name, this.#start, this.#size, this.#readsFrontAgain);
      this.#core = ask(module, this.#name, make);
      this.#module = module;
    }
    return { module, walk: this.#core };
  }
}

function wholeNumber(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}
