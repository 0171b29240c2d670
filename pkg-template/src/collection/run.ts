// One run: the module says what it needs, this gets it.

import { SyncNeed, SyncOutcome, SyncTold, SyncWait } from "#enums";
import type { TrophyCounts, TrophyTitle } from "#models";
import type { SyncChanges, SyncCore } from "#module/collection";
import { sleep } from "../abort.js";
import type { PsnClient } from "../client/psn-client.js";
import { PsnError } from "../psn-error.js";
import { TrophyCollection } from "./collection.js";
import { ask, type Collection, start } from "./module.js";
import { OpenIndex } from "./open-index.js";
import type { CheckedSyncOptions } from "./options.js";
import { base64Of, bytesOf, Shelf } from "./store.js";
import type { TitleQueue } from "./sync.js";
import { type Earned, type ReadTitle, readTitle, storedSet, storedTitle, type TrophySet, titleWith } from "./titles.js";
import type { FailedTitle, StoredTitle, SyncedCollection, SyncProgress, TitleChanges } from "./types.js";

const CALLER = "syncTrophies";
const CONCURRENCY = 4;
/** The titles on a page of PSN's list. */
const PAGE = 800;

export class Run {
  readonly #client: PsnClient;
  readonly #account: string;
  readonly #options: CheckedSyncOptions;
  readonly #queue: TitleQueue;
  readonly #shelf: Shelf;
  readonly #module: Collection;
  readonly #core: SyncCore;
  /** Aborted when no answer is needed any more. */
  readonly #stop = new AbortController();
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

  constructor(client: PsnClient, account: string, options: CheckedSyncOptions, queue: TitleQueue) {
    this.#client = client;
    this.#account = account;
    this.#options = options;
    this.#queue = queue;
    this.#shelf = new Shelf(options.store, options.language);
    this.#module = start(CALLER);
    const { concurrency = CONCURRENCY, maxRequests, maxAge, known } = options;
    this.#core = this.#ask(
      () => new this.#module.SyncCore(account, concurrency, maxRequests, maxAge, known !== undefined, Date.now()),
    );
  }

  /** Ends the run. What is under way is not waited for. */
  stop(): void {
    if (this.#isOver) return;
    try {
      this.#ask(() => this.#core.stop());
    } catch (reason) {
      this.#fatal ??= { reason };
    }
    this.#stop.abort();
  }

  async carryOut(): Promise<SyncedCollection> {
    const { signal } = this.#options;
    const abort = () => this.stop();
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    try {
      const outcome = await this.#steps();
      if (signal?.aborted) throw aborted(signal.reason);
      if (outcome === SyncOutcome.Failed) throw this.#failure;
      return this.#collection(outcome);
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#free();
      this.#stop.abort();
    }
  }

  async #steps(): Promise<SyncOutcome> {
    for (;;) {
      await this.#queue.room();
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
    this.#tell({});
    // The program may have stopped the run when it was told.
    if (this.#stop.signal.aborted) return;
    const pause = this.#ask(() => this.#core.until()) - Date.now();
    const timer = new AbortController();
    const stop = () => timer.abort();
    this.#stop.signal.addEventListener("abort", stop);
    try {
      const slept = sleep(Math.max(0, pause), timer.signal).catch(() => {});
      await Promise.race([...this.#underWay, slept]);
    } finally {
      this.#stop.signal.removeEventListener("abort", stop);
      timer.abort();
    }
  }

  /** Gets what is needed, in its own time. */
  #begin(need: SyncNeed): void {
    const [task, withSet] = this.#ask(() => [this.#core.task(), this.#core.withSet()] as const);
    const work = this.#carryOut(need, task, withSet)
      .catch((reason: unknown) => {
        this.#fatal ??= { reason };
        this.#stop.abort();
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
    const summary = await this.#fromPsn(() => this.#client.getUserTrophyProfileSummary(this.#account, this.#how()));
    if (!summary) return;
    const { accountId, trophyLevel, earnedTrophies } = summary;
    this.#ask(() =>
      this.#core.summaryRead(String(accountId), count(trophyLevel), counts(earnedTrophies), 1, Date.now()),
    );
  }

  async #index(): Promise<void> {
    const { index, missing } = (await this.#shelf.read(this.#shelf.index(this.#accountId))) ?? {};
    const pairs = Array.isArray(missing) ? missing.map(String) : [];
    this.#ask(() => this.#core.indexLoaded(bytesOf(index), pairs, Date.now()));
  }

  async #titles(): Promise<void> {
    const list = await this.#fromPsn(async () => {
      const pages = this.#client.getUserTitles(this.#accountId, this.#how());
      const titles = await pages.toArray();
      return { titles, total: (await pages).totalItemCount };
    });
    if (!list) return;
    const { filter, known } = this.#options;
    const listed = list.titles.filter(({ npCommunicationId }) => typeof npCommunicationId === "string");
    this.#listed = new Map(listed.map((title) => [title.npCommunicationId, title]));
    const rows = [...this.#listed.values()].map((title) => {
      const knownAt = known && Date.parse(known(title) ?? "");
      return {
        title,
        isUnwanted: filter ? !filter(title) : false,
        knownAt: Number.isNaN(knownAt) ? undefined : knownAt,
      };
    });
    const pages = Math.max(1, Math.ceil(listed.length / PAGE));
    this.#ask(() => {
      for (const { title, isUnwanted, knownAt } of rows) this.#addTitle(title, isUnwanted, knownAt);
      // The front of a list of several pages is read again.
      this.#core.titlesRead(total(list.total), pages > 1 ? pages + 1 : pages, Date.now());
    });
  }

  #addTitle(title: TrophyTitle, isUnwanted: boolean, knownAt: number | undefined): void {
    this.#core.addTitle(
      title.npCommunicationId,
      text(title.npServiceName),
      text(title.trophyTitlePlatform),
      text(title.trophySetVersion),
      title.hasTrophyGroups === true,
      text(title.lastUpdatedDateTime),
      counts(title.definedTrophies),
      counts(title.earnedTrophies),
      count(title.progress),
      title.hiddenFlag === true,
      isUnwanted,
      knownAt,
    );
  }

  async #load(task: number): Promise<void> {
    const title = this.#titleOf(task);
    const entry = await this.#shelf.read(this.#shelf.title(this.#accountId, title.npCommunicationId));
    const set = await storedSet(this.#shelf, title);
    if (set) this.#sets.set(task, set);
    const isDone = this.#ask(() => this.#core.loaded(task, bytesOf(entry?.entry), set !== undefined, Date.now()));
    if (!isDone) return;
    const changes = this.#changes();
    this.#sets.delete(task);
    const stored = await storedTitle(this.#shelf, this.#accountId, title.npCommunicationId);
    if (stored) this.#report(stored, changes);
  }

  async #title(task: number, withSet: boolean): Promise<void> {
    const title = this.#titleOf(task);
    const known = withSet ? undefined : this.#sets.get(task);
    let read: ReadTitle;
    try {
      read = await readTitle(this.#client, this.#accountId, title, known, this.#how());
    } catch (error) {
      if (!(error instanceof PsnError)) throw error;
      const told = this.#ask(() => this.#core.titleFailed(task, error.code, error.attempts, Date.now()));
      if (told === SyncTold.Ends) this.#failure ??= error;
      if (told === SyncTold.Failed) this.#fail(title, error);
      return;
    }
    const whole = titleWith(title, read.set, read.earned);
    const told = this.#ask(() => {
      for (const trophy of whole.trophies) this.#addTrophy(trophy);
      return this.#core.titleRead(task, text(read.earned.lastUpdatedDateTime), read.requests, Date.now());
    });
    if (told === SyncTold.Failed) this.#fail(title, withoutTrophies(title));
    if (told !== SyncTold.Save) return;
    if (!this.#options.known) await this.#save(task, title, read.set, read.earned, known === undefined);
    this.#sets.delete(task);
    this.#ask(() => this.#core.saved(task));
    this.#report(whole, this.#changes());
  }

  #addTrophy(trophy: StoredTitle["trophies"][number]): void {
    this.#core.addTrophy(
      count(trophy.trophyId),
      text(trophy.trophyType),
      text(trophy.trophyGroupId),
      trophy.trophyHidden === true,
      trophy.earned,
      text(trophy.earnedDateTime),
      text(trophy.progress),
      text(trophy.trophyProgressTargetValue),
      text(trophy.trophyEarnedRate),
      trophy.trophyRare === undefined ? undefined : count(trophy.trophyRare),
    );
  }

  /** What has changed in the title that was done last. */
  #changes(): Numbers | undefined {
    return this.#ask(() => changesOf(this.#core.changes()));
  }

  /** What all accounts share is written first: an entry of a title is whole only with it. */
  async #save(task: number, title: TrophyTitle, set: TrophySet, earned: Earned, isNewSet: boolean): Promise<void> {
    if (isNewSet) await this.#shelf.write(this.#shelf.set(title.npCommunicationId, title.trophySetVersion), set);
    const entry = this.#ask(() => this.#core.entry(task));
    const key = this.#shelf.title(this.#accountId, title.npCommunicationId);
    await this.#shelf.write(key, { title, earned, entry: entry && base64Of(entry) });
  }

  async #saveIndex(): Promise<void> {
    const [index, missing] = this.#ask(() => [this.#core.index(), this.#core.missing()] as const);
    await this.#shelf.write(this.#shelf.index(this.#accountId), { index: base64Of(index), missing });
    this.#ask(() => this.#core.indexSaved());
  }

  #report(title: StoredTitle, numbers: Numbers | undefined): void {
    const changes = numbers && changesIn(title, numbers);
    this.#tell({ title: this.#listed.get(title.npCommunicationId) ?? title });
    if (changes || !this.#options.onlyChanged) this.#queue.add({ ...title, ...(changes ? { changes } : {}) });
  }

  #fail(title: TrophyTitle, error: PsnError): void {
    this.#failed.push({ title, error });
    this.#tell({ title, error });
  }

  /** Tells the program how far the run has come. What it does with that is its own affair. */
  #tell(more: Pick<SyncProgress, "title" | "error">): void {
    const { onProgress } = this.#options;
    if (!onProgress) return;
    const progress = this.#ask(() => progressOf(this.#core));
    try {
      onProgress({ ...progress, ...more });
    } catch {
      // As said.
    }
  }

  /** What a call of the account resolves with; `undefined` if it failed, of which the module is told. */
  async #fromPsn<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof PsnError)) throw error;
      this.#failure ??= error;
      this.#ask(() => this.#core.failed(error.code, error.attempts));
      return undefined;
    }
  }

  #collection(outcome: SyncOutcome): SyncedCollection {
    const index = new OpenIndex(
      this.#accountId,
      this.#ask(() => this.#core.index()),
    );
    const collection = new TrophyCollection(CALLER, index, this.#shelf);
    const gone = this.#ask(() => this.#core.gone());
    const isComplete = outcome === SyncOutcome.Complete;
    return Object.assign(collection, { isComplete, failed: this.#failed, gone });
  }

  /** The options of each call. */
  #how() {
    const { language } = this.#options;
    const { signal } = this.#stop;
    return { signal, ...(language === undefined ? {} : { headerOverrides: { "Accept-Language": language } }) };
  }

  get #accountId(): string {
    return this.#ask(() => this.#core.accountId());
  }

  #titleOf(task: number): TrophyTitle {
    return this.#listed.get(this.#ask(() => this.#core.titleOf(task))) as TrophyTitle;
  }

  /** What is under way when the run is over asks nothing any more. */
  #ask<T>(question: () => T): T {
    if (this.#isOver) throw aborted(undefined);
    return ask(this.#module, CALLER, question);
  }

  #free(): void {
    try {
      this.#ask(() => this.#core.free());
    } catch {
      // An instance that has ended holds nothing.
    }
    this.#isOver = true;
  }
}

/** The numbers of trophies that have changed. */
type Numbers = Omit<SyncChanges, "free">;

function changesOf(changes: SyncChanges | undefined): Numbers | undefined {
  if (!changes) return undefined;
  const { isNew, earned, progressed, added, removed, addedGroups, removedGroups } = changes;
  changes.free();
  return { isNew, earned, progressed, added, removed, addedGroups, removedGroups };
}

function changesIn(title: StoredTitle, numbers: Numbers): TitleChanges {
  const byNumber = new Map(title.trophies.map((trophy) => [trophy.trophyId, trophy]));
  const those = (ids: Uint32Array) => [...ids].flatMap((id) => byNumber.get(id) ?? []);
  return {
    isNew: numbers.isNew,
    earned: those(numbers.earned),
    progressed: those(numbers.progressed),
    added: { trophies: those(numbers.added), groups: numbers.addedGroups },
    removed: { trophies: [...numbers.removed], groups: numbers.removedGroups },
  };
}

function progressOf(core: SyncCore): SyncProgress {
  const told = core.progress(Date.now());
  const { total, done, failed, requests, requestsSaved, waitingUntil, waitReason, timeLeft } = told;
  told.free();
  return {
    total,
    done,
    failed,
    requests,
    requestsSaved,
    ...(waitingUntil === undefined
      ? {}
      : {
          waitingUntil: new Date(waitingUntil),
          waitingFor: waitReason === SyncWait.ShortList ? "short_list" : "lagging_title",
        }),
    ...(timeLeft === undefined ? {} : { timeLeft }),
  };
}

function aborted(cause: unknown): PsnError {
  const message = "The run was stopped by its signal. All that was read is saved, and the next run goes on.";
  return new PsnError({ code: "aborted", message, endpoint: CALLER, cause });
}

function withoutTrophies({ npCommunicationId }: TrophyTitle): PsnError {
  const message = `PSN answers without the trophies of ${npCommunicationId}, though it counts some. Sync again later.`;
  return new PsnError({ code: "invalid_response", message, endpoint: CALLER });
}

// PSN's JSON as the module takes it, whatever it is.

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const count = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0);
const total = (value: unknown): number | undefined => (Number.isSafeInteger(value) ? count(value) : undefined);

function counts(value: unknown): Uint32Array {
  const { bronze, silver, gold, platinum } = Object(value) as Partial<TrophyCounts>;
  return Uint32Array.of(count(bronze), count(silver), count(gold), count(platinum));
}
