// One run: the module says what it needs, this gets it.

import { type SyncJob, SyncNeed, SyncOutcome, SyncTitleOutcome } from "#enums";
import type { TrophyTitle } from "#models";
import type { SyncCore } from "#module/collection";
import { type AbortSignalLike, onAbort, sleep } from "../abort.js";
import { base64Of } from "../bytes.js";
import { watchedBy } from "../client/call-watch.js";
import { forCollection } from "../client/for-collection.js";
import type { PsnClient } from "../client/psn-client.js";
import { callQuietly } from "../client/quietly.js";
import { PsnError } from "../psn-error.js";
import { Calls } from "./calls.js";
import { type ChangedNumbers, changedNumbers, changesIn } from "./changes.js";
import { TrophyCollection } from "./collection.js";
import { aborted, otherAccount, withoutTrophies } from "./failures.js";
import { ask, type Collection, start } from "./module.js";
import { OpenIndex } from "./open-index.js";
import type { CheckedSyncOptions } from "./options.js";
import type { Places } from "./places.js";
import { progressOf } from "./progress.js";
import { addTitle, addTrophy, count, counts, text } from "./rows.js";
import { Shelf } from "./store.js";
import type { TitleQueue } from "./title-queue.js";
import {
  type Earned,
  isWholeSet,
  readEarned,
  readTrophySet,
  type SharedSets,
  storedEntry,
  storedSet,
  type TrophySet,
  titleWith,
  withoutSet,
} from "./titles.js";
import type { FailedTitle, StoredTitle, SyncedCollection, SyncProgress } from "./types.js";

/** What the runs of one call share. */
export interface Work {
  caller: string;
  client: PsnClient;
  options: CheckedSyncOptions;
  queue: TitleQueue;
  places: Places;
  sets: SharedSets;
  /** Aborted when the program stops the work. */
  stop: AbortSignalLike;
}

/** What one run is to do. */
export interface RunJob {
  kind: SyncJob;
  accountId: string;
  concurrency: number;
  maxRequests?: number | undefined;
  /** When the work was planned, if another run did that. */
  plannedAt?: number | undefined;
  /** The title that is read, if it is only one. */
  title?: TrophyTitle | undefined;
}

export class Run {
  readonly #work: Work;
  readonly #job: RunJob;
  /** What the run reads and writes. Reading ends with the run. */
  readonly #shelf: Shelf;
  /** What is read when the run is over. */
  readonly #kept: Shelf;
  readonly #module: Collection;
  readonly #core: SyncCore;
  readonly #calls = new Calls(() => this.#isOver || this.#notify({}));
  /** Aborted when no answer is needed any more. */
  readonly #end = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #failed: FailedTitle[] = [];
  #listed = new Map<string, TrophyTitle>();
  /** The sets that are stored of the titles that are read now. */
  readonly #sets = new Map<number, TrophySet>();
  /** What the run ends with. */
  #failure: unknown;
  /** What ends the run at once: the store's failure, or a trap. */
  #fatal: { reason: unknown } | undefined;
  #isOver = false;
  /** How many requests the run has made, once it is over. */
  requests = 0;

  constructor(work: Work, job: RunJob) {
    const { store, maxAge, known } = work.options;
    this.#work = work;
    this.#job = job;
    this.#shelf = new Shelf(store, work.caller, this.#language, this.#end.signal);
    this.#kept = new Shelf(store, work.caller, this.#language);
    this.#module = start(work.caller);
    const { kind, accountId, concurrency, maxRequests, plannedAt } = job;
    const now = Date.now();
    this.#core = this.#ask(
      () =>
        new this.#module.SyncCore(
          accountId,
          kind,
          plannedAt,
          concurrency,
          maxRequests,
          maxAge,
          known !== undefined,
          now,
        ),
    );
  }

  /** Does what is to be done, and gives what `result` makes of it before the run is closed. */
  async carryOut<T>(result: (outcome: SyncOutcome) => T): Promise<T> {
    const { stop } = this.#work;
    const release = onAbort(stop, () => this.#stop());
    if (stop.aborted) this.#stop();
    try {
      const outcome = await this.#steps();
      const { signal } = this.#work.options;
      if (signal?.aborted) throw aborted(this.#work.caller, signal.reason);
      if (outcome === SyncOutcome.Failed) throw this.#failure;
      return result(outcome);
    } finally {
      release();
      this.#close();
      this.#end.abort();
    }
  }

  /** The collection as it is stored now. */
  collection(outcome: SyncOutcome): SyncedCollection {
    const [bytes, gone] = this.#ask(() => [this.#core.index(), this.#core.gone()] as const);
    const { requests } = this.progress();
    const collection = new TrophyCollection(new OpenIndex(this.#accountId, bytes), this.#kept);
    const isComplete = outcome === SyncOutcome.Complete;
    return Object.assign(collection, { isComplete, failed: this.#failed, gone, requests });
  }

  /** The titles that have to be read, of the account whose id is given too. */
  planned(): { accountId: string; language: string | undefined; titles: TrophyTitle[] } {
    const ids = this.#ask(() => this.#core.planned());
    return {
      accountId: this.#accountId,
      language: this.#language,
      titles: ids.map((id) => this.#listed.get(id) as TrophyTitle),
    };
  }

  progress(): SyncProgress {
    const client = forCollection(this.#work.client);
    const { wait } = this.#calls;
    return this.#ask(() => progressOf(this.#core, this.#core.accountId() || this.#job.accountId, wait, client));
  }

  get failed(): readonly FailedTitle[] {
    return this.#failed;
  }

  /** Ends the run. Answers are not waited for; what was answered is saved. */
  #stop(): void {
    if (this.#isOver) return;
    try {
      this.#ask(() => this.#core.stop());
    } catch (reason) {
      this.#fatal ??= { reason };
    }
    this.#end.abort();
  }

  async #steps(): Promise<SyncOutcome> {
    for (;;) {
      await this.#work.queue.room();
      if (this.#fatal) throw this.#fatal.reason;
      const need = this.#ask(() => this.#core.next(Date.now()));
      if (need === SyncNeed.Done) return this.#ask(() => this.#core.outcome());
      if (need === SyncNeed.Answer) await Promise.race(this.#underWay);
      else if (need === SyncNeed.Wait) await this.#wait();
      else this.#begin(need);
    }
  }

  /** Waits until the time that is named, or until something is answered, or the run is stopped. */
  async #wait(): Promise<void> {
    this.#notify({});
    // The program may have stopped the run then.
    if (this.#end.signal.aborted) return;
    const pause = this.#ask(() => this.#core.until()) - Date.now();
    const timer = new AbortController();
    const release = onAbort(this.#end.signal, () => timer.abort());
    try {
      const slept = sleep(Math.max(0, pause), timer.signal).catch(() => {});
      await Promise.race([...this.#underWay, slept]);
    } finally {
      release();
      timer.abort();
    }
  }

  /** Gets what is needed, in its own time. */
  #begin(need: SyncNeed): void {
    const [task, withSet] = this.#ask(() => [this.#core.task(), this.#core.withSet()] as const);
    const work = this.#carryOut(need, task, withSet)
      .catch((reason: unknown) => {
        this.#fatal ??= { reason };
        this.#end.abort();
      })
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #carryOut(need: SyncNeed, task: number, withSet: boolean): Promise<void> {
    switch (need) {
      case SyncNeed.Summary:
        return this.#summary();
      case SyncNeed.Index:
        return this.#index();
      case SyncNeed.Titles:
        return this.#titles();
      case SyncNeed.Load:
        return this.#load(task);
      case SyncNeed.Title:
        return this.#title(task, withSet);
      default:
        return this.#saveIndex();
    }
  }

  async #summary(): Promise<void> {
    const { client } = this.#work;
    const summary = await this.#fromPsn(() => client.getUserTrophyProfileSummary(this.#job.accountId, this.#how()));
    if (!summary) return;
    const { accountId, trophyLevel, earnedTrophies } = summary;
    this.#ask(() => this.#core.summaryRead(String(accountId), count(trophyLevel), counts(earnedTrophies), Date.now()));
    if (this.#accountId === "") this.#failure ??= otherAccount(this.#work.caller, this.#job.accountId, accountId);
  }

  async #index(): Promise<void> {
    const account = this.#accountId;
    const [index, { missing } = {}] = await Promise.all([
      this.#shelf.readIndex(account),
      this.#shelf.read(this.#shelf.missing(account)),
    ]);
    const pairs = Array.isArray(missing) ? missing.map(String) : [];
    this.#ask(() => this.#core.indexLoaded(index, pairs, Date.now()));
  }

  async #titles(): Promise<void> {
    const { title } = this.#job;
    const list = title ? { titles: [title], total: 1 } : await this.#fromPsn(() => this.#listOfTitles());
    if (!list) return;
    const { filter, known } = this.#work.options;
    const listed = list.titles.filter((title) => text(title?.npCommunicationId) !== "");
    this.#listed = new Map(listed.map((title) => [title.npCommunicationId, title]));
    const rows = [...this.#listed.values()].map((title) => {
      const knownAt = known && Date.parse(known(title) ?? "");
      return {
        title,
        isUnwanted: filter ? !filter(title) : false,
        knownAt: Number.isNaN(knownAt) ? undefined : knownAt,
      };
    });
    this.#ask(() => {
      for (const { title, isUnwanted, knownAt } of rows) addTitle(this.#core, title, isUnwanted, knownAt);
      this.#core.titlesRead(Number.isSafeInteger(list.total) ? count(list.total) : undefined, Date.now());
    });
  }

  async #listOfTitles() {
    const pages = this.#work.client.getUserTitles(this.#accountId, this.#how());
    const titles = await pages.toArray();
    return { titles, total: (await pages).totalItemCount };
  }

  async #load(task: number): Promise<void> {
    const title = this.#titleOf(task);
    const entry = await storedEntry(this.#shelf, this.#accountId, title.npCommunicationId);
    const set = await this.#storedSet(title);
    if (set) this.#sets.set(task, set);
    const isDone = this.#ask(() => this.#core.loaded(task, entry?.bytes, set !== undefined, Date.now()));
    if (!isDone) return;
    this.#sets.delete(task);
    const changes = this.#changes();
    if (entry && set) this.#report(titleWith(entry.title, set, entry.earned), changes);
  }

  async #title(task: number, withSet: boolean): Promise<void> {
    const title = this.#titleOf(task);
    const known = withSet ? undefined : this.#sets.get(task);
    try {
      await this.#readAndKeep(task, title, known);
    } finally {
      if (!known) this.#work.sets.release(title);
    }
  }

  async #readAndKeep(task: number, title: TrophyTitle, known: TrophySet | undefined): Promise<void> {
    const read = await this.#readTitle(task, title, known);
    if (!read) return;
    const [set, earned] = read;
    const whole = titleWith(title, set, earned);
    const outcome = this.#ask(() => {
      for (const trophy of whole.trophies) addTrophy(this.#core, trophy);
      const [inSet, inEarned] = [set.trophies.length, earned.trophies.length];
      return this.#core.titleRead(task, inSet, inEarned, earned.lastUpdatedDateTime, Date.now());
    });
    if (outcome === SyncTitleOutcome.Failed) this.#fail(title, withoutTrophies(this.#work.caller, title));
    if (outcome !== SyncTitleOutcome.Save) return;
    if (!this.#work.options.known) await this.#save(task, title, set, earned, known === undefined);
    this.#sets.delete(task);
    this.#ask(() => this.#core.saved(task));
    this.#report(whole, this.#changes());
  }

  /** The title's set, if the store has all of it. */
  async #storedSet(title: TrophyTitle): Promise<TrophySet | undefined> {
    const set = await storedSet(this.#shelf, title);
    return set && isWholeSet(title, set) ? set : undefined;
  }

  /** What PSN has of a title; `undefined` if that failed, of which the module is told. */
  async #readTitle(task: number, title: TrophyTitle, known: TrophySet | undefined) {
    const { client, places, sets, stop } = this.#work;
    const [account, how] = [this.#accountId, this.#how(task)];
    // Other accounts may need the set, too: only the end of all work ends its reading.
    const readSet = () => readTrophySet(client, title, { ...how, signal: stop });
    const stored = () => this.#storedSet(title);
    const set = async () => known ?? sets.hold(title, stored, readSet);
    try {
      return await places.hold(() => both(set(), readEarned(client, account, title, how)));
    } catch (error) {
      if (!(error instanceof PsnError)) throw error;
      const outcome = this.#ask(() => this.#core.titleFailed(task, error.code, Date.now()));
      if (outcome === SyncTitleOutcome.Ends) this.#failure ??= error;
      if (outcome === SyncTitleOutcome.Failed) this.#fail(title, error);
      return undefined;
    }
  }

  /** What has changed in the title that was done last. */
  #changes(): ChangedNumbers | undefined {
    return this.#ask(() => changedNumbers(this.#core.changes()));
  }

  /** What all accounts share is written first: an entry of a title is whole only with it. */
  async #save(task: number, title: TrophyTitle, set: TrophySet, earned: Earned, isNewSet: boolean): Promise<void> {
    const { npCommunicationId, trophySetVersion } = title;
    const [accountId, shelf] = [this.#accountId, this.#shelf];
    const { trophies, groups } = set;
    if (isNewSet) await shelf.write(shelf.set(npCommunicationId, trophySetVersion), { trophies, groups });
    const entry = this.#ask(() => this.#core.entry(task));
    const { lastUpdatedDateTime } = earned;
    const own = { accountId, title, earned: { trophies: withoutSet(earned.trophies, set), lastUpdatedDateTime } };
    await shelf.write(shelf.title(accountId, npCommunicationId), { ...own, entry: entry && base64Of(entry) });
  }

  async #saveIndex(): Promise<void> {
    const [account, shelf] = [this.#accountId, this.#shelf];
    const [index, missing, gone] = this.#ask(
      () => [this.#core.index(), this.#core.missing(), this.#core.gone()] as const,
    );
    await shelf.writeIndex(account, index);
    if (missing.length > 0) await shelf.write(shelf.missing(account), { missing });
    else await shelf.remove(shelf.missing(account));
    for (const id of gone) await shelf.remove(shelf.title(account, id));
    this.#ask(() => this.#core.indexSaved());
  }

  #report(title: StoredTitle, numbers: ChangedNumbers | undefined): void {
    // A program that uses a database of its own knows itself what is new there.
    const { known, onlyChanged } = this.#work.options;
    const changes = numbers && !known ? changesIn(title, numbers) : undefined;
    this.#notify({ title: this.#listed.get(title.npCommunicationId) ?? title });
    if (!changes && onlyChanged && !known) return;
    const accountId = this.#accountId;
    this.#work.queue.add({ accountId, ...title, ...(changes ? { changes } : {}) }, () => {
      const { npCommunicationId } = title;
      const previous = () => this.#ask(() => this.#core.previous());
      return changes && { accountId, npCommunicationId, previous: previous(), shelf: this.#kept };
    });
  }

  #fail(title: TrophyTitle, error: PsnError): void {
    this.#failed.push({ title, error });
    this.#notify({ title, error });
  }

  /** Notifies the program of how far the run has come. */
  #notify(more: Pick<SyncProgress, "title" | "error">): void {
    const { onProgress } = this.#work.options;
    if (!onProgress) return;
    const progress = this.progress();
    callQuietly(() => onProgress({ ...progress, ...more }));
  }

  /** What a call of the account resolves with; `undefined` if it failed, of which the module is told. */
  async #fromPsn<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      return await this.#work.places.hold(call);
    } catch (error) {
      if (!(error instanceof PsnError)) throw error;
      this.#failure ??= error;
      this.#ask(() => this.#core.failed(error.code));
      return undefined;
    }
  }

  /** The options of each call, for a title or for the account. */
  #how(task?: number) {
    const language = this.#language;
    const { signal } = this.#end;
    const watch = this.#calls.watch(() => this.#maySend(task));
    return watchedBy(watch, {
      signal,
      ...(language === undefined ? {} : { headerOverrides: { "Accept-Language": language } }),
    });
  }

  /** Whether one more request may be sent. What others still need when this run is over, only its own limit forbids. */
  #maySend(task: number | undefined): boolean {
    if (this.#isOver) return this.#job.maxRequests === undefined;
    return this.#ask(() => this.#core.maySend(task));
  }

  get #language(): string | undefined {
    return this.#work.options.language ?? forCollection(this.#work.client)?.language;
  }

  get #accountId(): string {
    return this.#ask(() => this.#core.accountId());
  }

  #titleOf(task: number): TrophyTitle {
    return this.#listed.get(this.#ask(() => this.#core.titleOf(task))) as TrophyTitle;
  }

  /** What is under way when the run is over asks nothing any more. */
  #ask<T>(question: () => T): T {
    if (this.#isOver) throw aborted(this.#work.caller, undefined);
    return ask(this.#module, this.#work.caller, question);
  }

  #close(): void {
    try {
      this.requests = this.progress().requests;
      this.#ask(() => this.#core.free());
    } catch {
      // An instance that has ended holds nothing.
    }
    this.#isOver = true;
  }
}

/** What two promises give. It rejects when both have ended, so that nothing is under way any more. */
async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
