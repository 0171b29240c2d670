import { computed, type Signal, signal } from "@preact/signals";
import type { PsnClient, SyncedCollection, SyncProgress, TrophyCollection, TrophyStore } from "psn-api-wasm";
import { language } from "../settings";
import { StoredTitles } from "./stored-titles";

/** The part of the package that collections need, when one is needed: the titles come without it. */
const part = () => import("psn-api-wasm/collection");

/** How bringing the collection up to date goes. */
export type Syncing =
  | { is: "unknown" }
  /** Nothing was ever read. */
  | { is: "new" }
  | { is: "running"; progress?: SyncProgress }
  | { is: "stopped"; progress?: SyncProgress }
  | { is: "failed"; error: unknown }
  | { is: "done"; failed: SyncedCollection["failed"]; at: number };

/** What is kept about the reading of an account. */
interface Reading {
  /** The language of the texts; empty for that of the account. */
  language: string;
  /** Whether the user has stopped it. */
  isStopped: boolean;
}

/** What a run has read so far is shown after so many titles: as often as it is saved. */
const SHOWN_EVERY = 50;

/** All trophies of an account. What is stored of them is shown at once, and is then brought up to date. */
export class Collector {
  readonly collection: Signal<TrophyCollection | undefined> = signal();
  /** The language of the collection's texts; empty for that of the account. */
  readonly language: Signal<string> = signal("");
  readonly syncing: Signal<Syncing> = signal<Syncing>({ is: "unknown" });
  /** Its numbers, by the time zone of the browser. */
  readonly stats = computed(() => this.collection.value?.stats());
  /** All earned trophies with a date, the latest first. */
  readonly earned = computed(
    () => this.collection.value?.recent(Math.max(1, this.stats.value?.earned.total ?? 0)) ?? [],
  );
  /** Its titles with names. */
  readonly stored = computed(() => this.collection.value && new StoredTitles(this.collection.value));
  #client: PsnClient;
  #store: TrophyStore;
  #accountId = "";
  /** The language that is read in now, or was last. */
  #readsIn = "";
  #running = new AbortController();

  constructor(client: PsnClient, store: TrophyStore) {
    this.#client = client;
    this.#store = store;
  }

  /** Shows what is stored of the account, and reads what is new, unless the user stopped that the last time. */
  async open(accountId: string): Promise<void> {
    if (this.#accountId === accountId) return;
    this.#accountId = accountId;
    try {
      const kept = await this.#store.getItem(this.#key);
      const reading: Reading | undefined = kept ? JSON.parse(String(kept)) : undefined;
      this.#readsIn = reading?.language ?? "";
      if (reading) await this.#show(reading.language);
      if (!reading || reading.isStopped) this.syncing.value = { is: reading ? "stopped" : "new" };
      else await this.start(reading.language);
    } catch (error) {
      this.syncing.value = { is: "failed", error };
    }
  }

  /** Reads what is not read yet. Never rejects: `syncing` tells what became of it. */
  async start(inLanguage: string = language.value): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.#readsIn = inLanguage;
    let latest: { progress?: SyncProgress } = {};
    const tell = (syncing: Syncing) => {
      if (this.#running === running) this.syncing.value = syncing;
    };
    tell({ is: "running" });
    let isNews = !this.collection.value || this.language.value !== inLanguage;
    try {
      await this.#remember({ language: inLanguage, isStopped: false });
      const { syncTrophies } = await part();
      const collection = await syncTrophies(this.#client, this.#accountId, {
        store: this.#store,
        signal: running.signal,
        ...(inLanguage && { language: inLanguage }),
        onProgress: (progress) => {
          latest = { progress };
          tell({ is: "running", ...latest });
          isNews ||= progress.total > 0;
          const isSaved = progress.total > SHOWN_EVERY && progress.done % SHOWN_EVERY === 1;
          if (isSaved) void this.#show(inLanguage, running.signal).catch(() => undefined);
        },
      });
      if (this.#running !== running) return;
      if (isNews || collection.gone.length > 0) {
        this.language.value = inLanguage;
        this.collection.value = collection;
      }
      tell({ is: "done", failed: collection.failed, at: Date.now() });
    } catch (error) {
      tell(running.signal.aborted ? { is: "stopped", ...latest } : { is: "failed", error });
    }
  }

  /** Goes on where a run was stopped or has failed, or looks for what is new. */
  goOn = () => this.start(this.#readsIn);

  /** Stops the run. What was read is kept, and the next run goes on. */
  async stop(): Promise<void> {
    this.#running.abort();
    await this.#remember({ language: this.#readsIn, isStopped: true });
  }

  /** Begins anew, once everything that was stored is wiped. */
  forget(): void {
    this.#running.abort();
    this.#running = new AbortController();
    this.collection.value = undefined;
    this.syncing.value = { is: "new" };
  }

  /** Shows what is stored. A collection in another language stays until this one is whole. */
  async #show(inLanguage: string, signal?: AbortSignal): Promise<void> {
    if (this.collection.value && this.language.value !== inLanguage) return;
    const accountId = this.#accountId;
    const { loadTrophies } = await part();
    const stored = await loadTrophies({ store: this.#store, accountId, ...(inLanguage && { language: inLanguage }) });
    if (!stored || signal?.aborted) return;
    this.language.value = inLanguage;
    this.collection.value = stored;
  }

  async #remember(reading: Reading): Promise<void> {
    await this.#store.setItem(this.#key, JSON.stringify(reading));
  }

  get #key(): string {
    return `cabinet:${this.#accountId}:reading`;
  }
}
