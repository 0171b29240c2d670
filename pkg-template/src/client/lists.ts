// Lists: the promise of a page is also an iterable over all items.

import { shown } from "../checks.js";
import { refuse } from "../psn-error.js";
import type { MethodSpec } from "../spec.js";
import { type MethodArguments, methodArguments, queryOf } from "./arguments.js";
import type { Core } from "./core.js";
import { drive } from "./drive.js";
import { callOf } from "./endpoint-call.js";
import { itemsOf, PageWalk, SeenItems } from "./page-walk.js";

/** The promise of PSN's first answer, which gives every item when it is iterated. Later answers are read as needed. */
export interface IterablePromise<Answer, Item> extends Promise<Answer>, AsyncIterable<Item> {
  /** The first `count` items, a whole number from 0 or `Infinity`. Pages that are not needed are not fetched. */
  take(count: number): AsyncIterableIterator<Item>;
  /**
   * All items as an array, or the first `max` of them, a whole number from 0. (`limit` is the size of a page, not of the
   * list.)
   *
   * ```ts
   * const latest = await client.getUserTitles("me").toArray(10);
   * ```
   */
  toArray(max?: number): Promise<Item[]>;
}

/**
 * The promise of one page of a list, which gives every item when it is iterated: each once, also those that move to the
 * front meanwhile. When an item leaves the list while pages are read, another one can be missed. An answer without a list
 * rejects with the code `invalid_response`.
 */
export interface PagedPromise<Page, Item> extends IterablePromise<Page, Item> {
  /**
   * Every page as PSN gives it. The next page is fetched while one is read. Pages are as large as PSN allows, or as
   * `limit` says; `offset` says where to begin. An item that moves while pages are read can be on two of them, or on none:
   * iterate over the items to get each of them once.
   */
  pages(): AsyncIterableIterator<Page>;
}

/** The promise of a list's first page, which gives every item when it is iterated, and every page by `pages()`. */
export function pagedPromise<Page, Item>(list: List): PagedPromise<Page, Item> {
  const promise = list.first(() => quiet(promise)) as Promise<Page>;
  const items = (method: string, most: number) => list.items(promise, method, most) as AsyncIterableIterator<Item>;
  const paged = iterablePromise(promise, items) as PagedPromise<Page, Item>;
  paged.pages = () => {
    list.isIterated = true;
    return list.pages(promise) as AsyncIterableIterator<Page>;
  };
  return paged;
}

/** Makes a promise iterable. `items` gives the first so many, for the method of this name. */
export function iterablePromise<Answer, Item>(
  promise: Promise<Answer>,
  items: (method: string, most: number) => AsyncIterableIterator<Item>,
): IterablePromise<Answer, Item> {
  const iterable = promise as IterablePromise<Answer, Item>;
  // One by one, since `Object.assign` takes six times as long.
  iterable.take = (count) => items("take", count);
  iterable.toArray = async (max = Infinity) => {
    const all: Item[] = [];
    for await (const item of items("toArray", max)) all.push(item);
    return all;
  };
  iterable[Symbol.asyncIterator] = () => items("", Infinity);
  return iterable;
}

/** Refuses what is no number of items. */
export function checkCount(name: string, method: string, most: number): void {
  if (most === Infinity || (Number.isInteger(most) && most >= 0)) return;
  refuse(`${name}().${method}`, `takes a whole number from 0, and not ${shown(most)}`);
}

/** What pages are read with: the client, and the arguments of the call. */
interface Source {
  core: Core;
  given: MethodArguments;
}

export class List {
  #spec: MethodSpec;
  /** What pages are read with; `undefined` where that is wrong. */
  #source: Source | undefined;
  /** Rejects with what is wrong with what was given. */
  #refusal: Promise<never> | undefined;
  /** How many items the first page was asked for; `undefined` where PSN decided. */
  #firstSize: number | undefined;
  /** Whether its first page is wanted as large as can be. */
  isIterated = false;

  /** Reads the arguments as they are now. Never throws: what is wrong with them, the promise rejects with. */
  constructor(coreOf: () => Core, spec: MethodSpec, values: readonly unknown[], options: unknown) {
    this.#spec = spec;
    try {
      const core = coreOf();
      core.open();
      this.#source = { core, given: methodArguments(spec, values, options) };
    } catch (failure) {
      this.#refusal = quiet(Promise.reject(failure));
    }
  }

  /**
   * The first page. How large it is, is known in the microtask after the call: whether it is being iterated by then.
   * `onFailure` is called before it rejects: whoever iterates hears of that there, however late; whoever awaits it, too.
   */
  async first(onFailure: () => void): Promise<unknown> {
    await undefined;
    try {
      if (this.#refusal) return await this.#refusal;
      this.#firstSize = this.isIterated ? this.#size : this.#ownSize;
      return this.#checked(await this.#ask(this.isIterated ? this.#optionsFrom(this.#start) : this.#options));
    } catch (failure) {
      onFailure();
      throw failure;
    }
  }

  get #list() {
    return this.#spec.list as NonNullable<MethodSpec["list"]>;
  }

  get #options(): MethodArguments["options"] {
    return (this.#source as Source).given.options;
  }

  /** Where the caller wants to begin. */
  get #start(): number {
    return (this.#options[this.#list.start] as number | undefined) ?? 0;
  }

  get #ownSize(): number | undefined {
    return this.#options[this.#list.size] as number | undefined;
  }

  /** How many items to ask for at once: what the caller said, else as many as PSN gives. */
  get #size(): number | undefined {
    return this.#ownSize ?? this.#list.largest;
  }

  /** The page that begins at an item. */
  async #page(start: number, stop: AbortSignal): Promise<unknown> {
    return this.#checked(await this.#ask(this.#optionsFrom(start), stop));
  }

  /** The options that ask for as many items as can be, from one on. */
  #optionsFrom(start: number): MethodArguments["options"] {
    const options = { ...this.#options };
    const size = this.#size;
    if (size !== undefined) options[this.#list.size] = size;
    if (start > 0) options[this.#list.start] = start;
    return options;
  }

  /** What PSN answers to a request with these options. */
  #ask(options: MethodArguments["options"], stop?: AbortSignal): Promise<unknown> {
    const { core, given } = this.#source as Source;
    const asked = options === given.options ? given : { ...given, query: queryOf(this.#spec, options, given.values) };
    return drive(core, callOf(this.#spec, asked), stop);
  }

  #checked(page: unknown): unknown {
    this.#itemsOf(page);
    return page;
  }

  #itemsOf(page: unknown): unknown[] {
    return itemsOf(this.#spec.name, page, this.#list.items, this.#list.otherItems);
  }

  /** Every page. The next one is asked for while the reader has the one before. */
  async *pages(first: Promise<unknown>): AsyncGenerator<unknown, void, undefined> {
    let isFirst = true;
    for await (const { page, count, items, fetchNext } of this.#walk(first, new SeenItems(this.#list), false)) {
      fetchNext();
      // A page that only repeats items comes from a server that ignores where it should begin.
      if (isFirst || items.length > 0 || count === 0) yield page;
      isFirst = false;
    }
  }

  /** The first `most` items, each once. `method` is what gets that number; if it is wrong, nothing is asked for. */
  items(first: Promise<unknown>, method: string, most: number): AsyncGenerator<unknown, void, undefined> {
    this.isIterated = true;
    try {
      checkCount(this.#spec.name, method, most);
    } catch (failure) {
      this.#refusal ??= quiet(Promise.reject(failure));
      return this.#items(this.#refusal, 1);
    }
    return this.#items(first, most);
  }

  /** The next page is asked for as soon as the reader wants more than the first item of a page. */
  async *#items(first: Promise<unknown>, most: number): AsyncGenerator<unknown, void, undefined> {
    if (most === 0) return;
    let count = 0;
    const seen = new SeenItems(this.#list);
    for await (const { items, fetchNext } of this.#walk(first, seen, this.#list.isOrderedByChange === true)) {
      for (const [index, item] of items.entries()) {
        if (index === 1 && count + items.length - 1 < most) fetchNext();
        yield item;
        count += 1;
        if (count >= most) return;
      }
    }
  }

  /** The pages, each with those of its items that are new, and what asks for the page after it. */
  async *#walk(
    first: Promise<unknown>,
    seen: SeenItems,
    readsFrontAgain: boolean,
  ): AsyncGenerator<WalkedPage, void, undefined> {
    const stop = new AbortController();
    let walk: PageWalk | undefined;
    try {
      for (let coming: Promise<unknown> | undefined = first; coming; ) {
        const page = await coming;
        const { core } = this.#source as Source;
        // A walk that began with a page of PSN's own size does not know what a short page is.
        const size = this.#firstSize === undefined ? undefined : this.#size;
        walk ??= new PageWalk(this.#spec.name, this.#list, this.#start, size, readsFrontAgain);
        const all = this.#itemsOf(page);
        const items = seen.onlyNew(all);
        const start = walk.next(core, page, all.length, items.length);
        let next: Promise<unknown> | undefined;
        const fetchNext = () => {
          if (start !== undefined) next ??= quiet(this.#page(start, stop.signal));
          return next;
        };
        yield { page, count: all.length, items, fetchNext };
        coming = fetchNext();
      }
    } finally {
      stop.abort();
      walk?.free();
    }
  }
}

interface WalkedPage {
  page: unknown;
  count: number;
  items: unknown[];
  fetchNext(): Promise<unknown> | undefined;
}

/** A promise whose rejection may be looked at later. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
