// Requests that PSN takes for a few ids at a time, made for any number of them.

/** How many requests of one call are under way at once. */
const AT_ONCE = 4;

/** The items in lists of at most `size`. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  const lists: T[][] = [];
  for (let start = 0; start < items.length; start += size) lists.push(items.slice(start, start + size));
  return lists;
}

/** Works on all items, on some of them at once, and gives the results in their order. Ends with the first that fails. */
export async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>, atOnce = AT_ONCE): Promise<R[]> {
  const results: R[] = [];
  // What leaves its loop early, ends it for all.
  const coming = (function* () {
    yield* items.entries();
  })();
  const worker = async () => {
    for (const [index, item] of coming) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
