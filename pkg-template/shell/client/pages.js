// Lists: the promise of a page is also an iterable over all items.

import { carryOut } from "./calls.js";
import { copied, given } from "./given.js";
import { method } from "./methods.js";
import { thrown } from "./psn-error.js";

/** The promise of a list's first page, which gives every item when it is iterated, and every page by `pages()`. */
export function pagedPromise(core, name, values, options) {
  const list = new List(core, name, values, options);
  const promise = list.first();
  // A list that is only iterated says in the iteration what went wrong.
  const taken = (iterator) => {
    list.isIterated = true;
    promise.catch(() => {});
    return iterator;
  };
  promise.pages = () => taken(list.pages(promise));
  promise[Symbol.asyncIterator] = () => taken(list.items(promise));
  return promise;
}

class List {
  #core;
  #name;
  #values;
  #options;
  #call;
  #failure;
  #paging;
  /** Whether its first page is wanted as large as can be. */
  isIterated = false;

  constructor(core, name, values, options) {
    this.#core = core;
    this.#name = name;
    try {
      this.#values = values.map(copied);
      this.#options = copied(options);
      this.#call = given(core, name, this.#values, this.#options);
      this.#paging = method(core.open(), name).paging;
    } catch (failure) {
      this.#failure = thrown(failure, name);
    }
  }

  /** The first page. How large it is, is known in the microtask after the call: whether it is being iterated by then. */
  async first() {
    await undefined;
    if (this.#failure) throw this.#failure;
    return await (this.isIterated ? this.#page(this.#first) : carryOut(this.#core, this.#call));
  }

  /** Where the caller wants to begin. */
  get #first() {
    return this.#options?.[this.#paging?.start] ?? 0;
  }

  /** How many items to ask for at once: what the caller said, else as many as PSN gives. */
  get #size() {
    return this.#options?.[this.#paging.size] ?? this.#paging.largest;
  }

  /** The page that begins at an item. */
  async #page(start, stop) {
    const options = { ...this.#options, [this.#paging.size]: this.#size };
    if (start > 0) options[this.#paging.start] = start;
    return carryOut(this.#core, given(this.#core, this.#name, this.#values, options), stop);
  }

  /** Every page. The next one is asked for while the reader has the one before. */
  async *pages(first) {
    for await (const { page, fetchNext } of this.#walk(first)) {
      fetchNext();
      yield page;
    }
  }

  /** Every item, once. The next page is asked for as soon as the reader wants more than the first item of a page. */
  async *items(first) {
    const seen = new Set();
    for await (const { page, fetchNext } of this.#walk(first)) {
      for (const [index, item] of itemsOf(page, this.#paging.items).entries()) {
        if (index === 1) fetchNext();
        const id = idOf(item, this.#paging.id);
        if (id !== undefined && seen.has(id)) continue;
        seen.add(id);
        yield item;
      }
    }
  }

  /** The pages, each with what asks for the one after it. */
  async *#walk(first) {
    const stop = new AbortController();
    try {
      let start = this.#first;
      let top;
      for (let coming = first; coming; ) {
        const page = await coming;
        const above = top;
        [top] = itemsOf(page, this.#paging.items).map((item) => idOf(item, this.#paging.id));
        // The same page once more: PSN does not mind where it should begin, and would never come to an end.
        if (this.#size === undefined && top !== undefined && top === above) return;
        start = this.#startAfter(start, page);
        let next;
        const fetchNext = () => {
          if (start !== undefined) next ??= quiet(this.#page(start, stop.signal));
          return next;
        };
        yield { page, fetchNext };
        coming = fetchNext();
      }
    } finally {
      stop.abort();
    }
  }

  #startAfter(start, page) {
    const { items } = this.#paging;
    const count = itemsOf(page, items).length;
    const { nextOffset, totalItemCount, pageInfo } = at(page, items.slice(0, -1)) ?? {};
    return this.#core.open().nextPageStart(
      start,
      // A page of PSN's own size is not known to be short: the list goes on until one is empty.
      this.#size ?? count,
      count,
      nextOffset ?? undefined,
      nextOffset === null,
      totalItemCount ?? pageInfo?.totalCount,
      pageInfo?.isLast,
    );
  }
}

/** A promise whose rejection may be looked at later. */
function quiet(promise) {
  promise.catch(() => {});
  return promise;
}

function at(value, path) {
  return path.reduce((inner, key) => inner?.[key], value);
}

function itemsOf(page, path) {
  const items = at(page, path);
  return Array.isArray(items) ? items : [];
}

/** What tells an item from others: itself, or its ids; `undefined` if it lacks one. */
function idOf(item, keys) {
  if (keys.length === 0) return item ?? undefined;
  const ids = keys.map((key) => item?.[key]);
  return ids.some((id) => id === undefined || id === null) ? undefined : ids.join(" ");
}
