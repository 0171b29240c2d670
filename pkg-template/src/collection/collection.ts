// A collection: what is stored of an account, and its numbers.

import type { CollectionTrophy, Comparison, Stats, TrophyComparison } from "#models";
import { checkedOptions, integer, STRING, shown } from "../checks.js";
import { mark, markOf } from "../instances.js";
import { refuse } from "../psn-error.js";
import { csvChunks, type Exported, encoded, jsonPieces, streamOf, whole } from "./exports.js";
import type { OpenIndex } from "./open-index.js";
import type { Shelf } from "./store.js";
import { offsetsOf } from "./time-zone.js";
import { storedTitle } from "./titles.js";
import type { ByteStream, CollectionTitle, StatsOptions, StoredTitle } from "./types.js";

/** What its objects are marked with. Those of another copy of the package have it, too. */
const NAME = "TrophyCollection";

/**
 * The trophies of an account, as they are stored. `syncTrophies()` and `loadTrophies()` make it.
 *
 * Its numbers need no names and texts, and so no store: they are counted at once. `JSON.stringify()` gives the account and
 * its titles without their trophies; for everything, see `exportJSON()`.
 */
export class TrophyCollection {
  /** The account's numeric id. */
  readonly accountId: string;
  /** All titles, by their ids, without names and trophies. Filter and sort them as any list. */
  declare readonly titles: readonly CollectionTitle[];
  readonly #index: OpenIndex;
  readonly #shelf: Shelf;
  /** When the first and the last trophy were earned, once that is known. */
  #times: number[] | undefined;

  /** @internal */
  constructor(index: OpenIndex, shelf: Shelf) {
    this.accountId = index.accountId;
    defineAtFirstLook(this, "titles", () => Object.freeze(titlesOf(index)));
    this.#index = index;
    this.#shelf = shelf;
    mark(this, NAME, index);
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
    const stored = await storedTitle(this.#shelf, this.accountId, npCommunicationId);
    // Hiding a title does not change its entry.
    const listed = this.titles.find((title) => title.npCommunicationId === npCommunicationId);
    return stored && listed ? { ...stored, hiddenFlag: listed.hiddenFlag } : stored;
  }

  /**
   * Counts the collection: points and level, completion, rarity, platinums, and what was earned when. `Stats` defines each
   * number. Rates and rarities are as of each title's `fetchedAt`.
   *
   * Throws a `PsnError` with the code `invalid_argument` if an option is wrong.
   *
   * ```ts
   * const { level, completion, perDay } = collection.stats({ timeZone: "Europe/Berlin" });
   * console.log(level.trophyLevel, completion.averageProgress, perDay.days.at(-1));
   * ```
   *
   * @param options The time zone, by which days begin.
   */
  stats(options?: StatsOptions): Stats {
    const { timeZone } = checkedOptions("stats", { timeZone: STRING }, options ?? {}) as StatsOptions;
    this.#times ??= [...this.#index.ask("stats", (core) => core.earnedTimes())];
    const offsets = offsetsOf("stats", timeZone, this.#times);
    return this.#index.ask("stats", (core) => core.stats(offsets));
  }

  /**
   * Compares the account with another one: the titles in common, how many trophies each, both and neither have, and who
   * was first. In the names, *mine* is this account, *theirs* the other one.
   *
   * Throws a `PsnError` with the code `invalid_argument` if `other` is no collection.
   *
   * ```ts
   * const { inCommon, titles } = collection.compare(await syncTrophies(client, friendId, { store }));
   * console.log(`${inCommon.mineFirst} of ${inCommon.both} trophies in ${titles.length} titles: I was first`);
   * ```
   *
   * @param other The collection of the other account.
   */
  compare(other: TrophyCollection): Comparison {
    const theirs = indexOf("compare", other);
    return this.#index.askBeside("compare", theirs, (core, beside) => core.compare(beside));
  }

  /**
   * Compares the trophies of a title with those of another account: who has which, and who was first. Gives `undefined`
   * unless both have the title. The names of the trophies are in `title()`.
   *
   * Throws a `PsnError` with the code `invalid_argument` if an argument is wrong.
   *
   * ```ts
   * const trophies = collection.compareTitle(other, "NPWR20188_00") ?? [];
   * console.log(trophies.filter((trophy) => trophy.earnedBy === "theirs").length);
   * ```
   *
   * @param other The collection of the other account.
   * @param npCommunicationId The id of the title's trophy set.
   */
  compareTitle(other: TrophyCollection, npCommunicationId: string): TrophyComparison[] | undefined {
    const theirs = indexOf("compareTitle", other);
    if (!STRING.fits(npCommunicationId))
      refuse("compareTitle", `takes npCommunicationId as ${STRING.wanted}, and not ${shown(npCommunicationId)}`);
    return this.#index.askBeside("compareTitle", theirs, (core, beside) =>
      core.compareTitle(beside, npCommunicationId),
    );
  }

  /**
   * The trophies that were earned last, the latest first. Those without a date are left out. Their names are in `title()`.
   *
   * Throws a `PsnError` with the code `invalid_argument` if `n` is no whole number from 1.
   *
   * ```ts
   * for (const { npCommunicationId, trophyId, earnedDateTime } of collection.recent(5)) {
   *   const title = await collection.title(npCommunicationId);
   *   const trophy = title?.trophies.find((one) => one.trophyId === trophyId);
   *   console.log(earnedDateTime, title?.trophyTitleName, trophy?.trophyName);
   * }
   * ```
   *
   * @param n How many at most; 10 by default.
   */
  recent(n?: number): CollectionTrophy[] {
    const count = integer(1);
    if (n !== undefined && !count.fits(n)) refuse("recent", `takes n as ${count.wanted}, and not ${shown(n)}`);
    return this.#index.ask("recent", (core) => core.recent(n ?? 10));
  }

  /**
   * All trophies as a table: CSV as RFC 4180 has it, one line for each trophy, earned or not, behind a line with the names
   * of the columns. Those are PSN's. A text that a spreadsheet would take for a formula gets an apostrophe before it.
   *
   * Names and texts come from the store, title by title; what the store does not have is empty. Rejects with what the
   * store rejects with.
   *
   * ```ts
   * await writeFile("trophies.csv", await collection.toCSV());
   * ```
   */
  async toCSV(): Promise<string> {
    return whole(csvChunks("toCSV", this.#exported));
  }

  /**
   * The table of `toCSV()` as a stream of UTF-8, which holds some titles at a time. It fails with what the store rejects
   * with.
   *
   * ```ts
   * return new Response(collection.streamCSV(), { headers: { "content-type": "text/csv; charset=utf-8" } });
   * ```
   */
  streamCSV(): ByteStream {
    return streamOf(csvChunks("streamCSV", this.#exported));
  }

  /**
   * Everything as JSON: an `ExportedCollection`, with all titles, groups and trophies. A title that the store does not
   * have is without name and trophies. Rejects with what the store rejects with.
   *
   * It is not named `toJSON`, which `JSON.stringify()` would call, and that does not wait for a store.
   *
   * ```ts
   * const { titles }: ExportedCollection = JSON.parse(await collection.exportJSON());
   * ```
   */
  async exportJSON(): Promise<string> {
    return whole(jsonPieces(this.#exported));
  }

  /**
   * The JSON of `exportJSON()` as a stream of UTF-8, which holds some titles at a time. It fails with what the store
   * rejects with.
   *
   * ```ts
   * return new Response(collection.streamJSON(), { headers: { "content-type": "application/json" } });
   * ```
   */
  streamJSON(): ByteStream {
    return streamOf(encoded(jsonPieces(this.#exported)));
  }

  get #exported(): Exported {
    return { index: this.#index, titles: this.titles, shelf: this.#shelf };
  }
}

/** Defines a property. Its value is made when it is read for the first time: a program that only counts needs no titles. */
function defineAtFirstLook(object: object, name: string, make: () => unknown): void {
  const kind = { enumerable: true, configurable: true };
  let value: unknown;
  const get = () => {
    value ??= make();
    // A program may have frozen the object meanwhile.
    Reflect.defineProperty(object, name, { ...kind, value, writable: true });
    return value;
  };
  Object.defineProperty(object, name, { ...kind, get });
}

/** The titles of an index as the module gives them. */
function titlesOf(index: OpenIndex): CollectionTitle[] {
  const titles: CollectionTitle[] = index.ask("titles", (core) => core.titles());
  for (const title of titles) title.fetchedAt = new Date(title.fetchedAt);
  return titles;
}

/** The index of another collection, which another copy of the package may have made. */
function indexOf(caller: string, other: unknown): OpenIndex {
  const index = markOf(other, NAME) as OpenIndex | undefined;
  if (!index) {
    const advice = "syncTrophies() and loadTrophies() make one";
    return refuse(caller, `takes other as a TrophyCollection, and not ${shown(other)}; ${advice}`);
  }
  return index;
}
