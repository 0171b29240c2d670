// Searches: their first answer is also an iterable over all results in a domain.

import type { ContextSearchResponse, SearchDomainPage } from "#models";
import { followed, type Turn } from "./cursors.js";
import type { IterablePromise } from "./lists.js";
import { itemsOf } from "./page-walk.js";
import { shaped } from "./shape.js";

/** The first answer of a search. `read` gives the page at a cursor, after so many results. */
export function found<All, Result extends All>(
  name: string,
  first: Promise<ContextSearchResponse<All>>,
  domain: string,
  read: (cursor: string, pageOffset: number) => Promise<SearchDomainPage<All>>,
): IterablePromise<ContextSearchResponse<All>, Result> {
  const turnOf = (page: SearchDomainPage<All>, before: number): Turn<Result> => {
    const items = itemsOf(name, page, ["searchResults"]) as { result: Result }[];
    const count = before + items.length;
    return {
      items: shaped(name, () => items.map(({ result }) => result)),
      cursor: page.next,
      next: page.next ? async () => turnOf(await read(page.next, count), count) : undefined,
    };
  };
  return followed(name, first, (answer) => {
    const pages = itemsOf(name, answer, ["data", "universalContextSearch", "results"]) as SearchDomainPage<All>[];
    const page = shaped(name, () => pages.find((page) => page.domain === domain));
    return page ? turnOf(page, 0) : { items: [] };
  });
}
