// A collection: what is stored of an account.

import type { TrophyCounts } from "#models";
import type { IndexCore } from "#module/collection";
import { ask, type Collection } from "./module.js";
import type { Shelf } from "./store.js";
import { storedTitle } from "./titles.js";
import type { CollectionTitle, StoredTitle } from "./types.js";

/** The trophies of an account, as they are stored. `syncTrophies()` and `loadTrophies()` make it. */
export class TrophyCollection {
  /** The account's numeric id. */
  readonly accountId: string;
  /** All titles, by their ids. */
  readonly titles: readonly CollectionTitle[];
  readonly #shelf: Shelf;

  /** @internal */
  constructor(accountId: string, titles: readonly CollectionTitle[], shelf: Shelf) {
    this.accountId = accountId;
    this.titles = titles;
    this.#shelf = shelf;
  }

  /**
   * A title with its names, texts, trophies and groups, from the store. Resolves with `undefined` if the store does not
   * have it. Rejects with what the store rejects with.
   *
   * ```ts
   * const title = await collection.title("NPWR20188_00");
   * console.log(title?.trophies.filter((trophy) => trophy.earned).length);
   * ```
   *
   * @param npCommunicationId The id of the title's trophy set.
   */
  async title(npCommunicationId: string): Promise<StoredTitle | undefined> {
    return storedTitle(this.#shelf, this.accountId, npCommunicationId);
  }
}

/** The titles of an index, which is freed. */
export function titlesOf(module: Collection, caller: string, index: IndexCore): CollectionTitle[] {
  return ask(module, caller, () => {
    const titles = index.titles().map((title) => {
      const { lastUpdatedDateTime, fetchedAt, defined, earned } = title;
      const { npCommunicationId, npServiceName, trophyTitlePlatform, trophySetVersion, progress, hiddenFlag } = title;
      title.free();
      return {
        npCommunicationId,
        npServiceName,
        trophyTitlePlatform,
        trophySetVersion,
        ...(lastUpdatedDateTime === undefined ? {} : { lastUpdatedDateTime }),
        fetchedAt: new Date(fetchedAt),
        definedTrophies: countsOf(defined),
        earnedTrophies: countsOf(earned),
        progress,
        hiddenFlag,
      };
    });
    index.free();
    return titles;
  });
}

function countsOf([bronze = 0, silver = 0, gold = 0, platinum = 0]: Iterable<number>): TrophyCounts {
  return { bronze, silver, gold, platinum };
}
