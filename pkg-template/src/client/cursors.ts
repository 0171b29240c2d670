// What goes on by a cursor: the promise of the first page gives the items of all pages when it is iterated.

import type { RequestOptions } from "./arguments.js";
import { headersOf } from "./headers.js";
import { checkCount, type IterablePromise, iterablePromise } from "./lists.js";

/** The items of a page, and what reads the page after it. */
export interface Turn<Item> {
  items: readonly Item[];
  /** Where the next page begins. */
  cursor?: unknown;
  /** Reads the next page; missing on the last one. */
  next?: (() => Promise<Turn<Item>>) | undefined;
}

/** Makes the promise of a first page iterable over the items of all pages. */
export function followed<Page, Item>(
  name: string,
  first: Promise<Page>,
  turnOf: (page: Page) => Turn<Item>,
): IterablePromise<Page, Item> {
  // Whoever iterates hears of its failure there, however late; whoever awaits it, too.
  first.catch(() => {});
  return iterablePromise(first, (method, most) => itemsFrom(first, turnOf, name, method, most));
}

async function* itemsFrom<Page, Item>(
  first: Promise<Page>,
  turnOf: (page: Page) => Turn<Item>,
  name: string,
  method: string,
  most: number,
): AsyncGenerator<Item, void, undefined> {
  checkCount(name, method, most);
  if (most === 0) return;
  let count = 0;
  let last: unknown;
  for (let turn = turnOf(await first); ; turn = await turn.next()) {
    for (const item of turn.items) {
      yield item;
      count += 1;
      if (count >= most) return;
    }
    // A page without items ends it even if it has a cursor, and so does a cursor that leads to the same page again.
    if (!turn.next || turn.items.length === 0 || turn.cursor === last) return;
    last = turn.cursor;
  }
}

/** The options as they are now, for the requests that follow. If they are wrong, the first request says so. */
export function optionsNow<Options extends RequestOptions>(
  name: string,
  options: Options | undefined,
): Promise<Options> {
  const read = async () => {
    const { headerOverrides, ...own } = { ...options } as Options;
    return { ...own, headerOverrides: headersOf(name, headerOverrides) } as Options;
  };
  const reading = read();
  reading.catch(() => {});
  return reading;
}
