// Where trophies are kept, and under which keys.

import { Aborted, type AbortSignalLike, sleep, unlessAborted } from "../abort.js";
import { base64Of, bytesOfBase64, viewOf } from "../bytes.js";
import { isObject } from "../checks.js";
import { PsnError } from "../psn-error.js";

/**
 * Where trophies are kept between runs: anything with these methods, synchronous or not. `localStorage` is one, and so is
 * every storage of `unstorage`. A call that is not answered within 30 seconds ends the run.
 */
export interface TrophyStore {
  /** Gives what was set; `null` or `undefined` if nothing was. */
  getItem(key: string): unknown;
  /** Keeps a text, which is JSON. Calls for several keys can be under way at once. */
  setItem(key: string, value: string): unknown;
  /** Forgets a text. */
  removeItem(key: string): unknown;
  /** Gives the bytes that were set. */
  getItemRaw?(key: string): unknown;
  /** Keeps bytes. Without this method, they are kept as base64 text, which is a third longer. */
  setItemRaw?(key: string, value: Uint8Array): unknown;
}

/**
 * A store that lives as long as the program, or as the map that it is given.
 *
 * ```ts
 * const store = memoryStore();
 * ```
 *
 * @param map The map to keep texts in; a new one by default.
 */
export function memoryStore(map: Map<string, string> = new Map()): TrophyStore {
  return {
    getItem: (key) => map.get(key),
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

/** What is written with every entry. Entries of another format are read again from PSN. */
const FORMAT = 1;
/** How long a store may take for a call, in milliseconds. */
const TIME_LIMIT = 30_000;

/** The entries of one language. Whatever a store gives that is no such entry counts as nothing. */
export class Shelf {
  readonly #store: TrophyStore;
  readonly #caller: string;
  readonly #language: string;
  readonly #signal: AbortSignalLike | undefined;

  /** @param signal What ends reading. Writing goes on: what is done is to be saved. */
  constructor(store: TrophyStore, caller: string, language: string | undefined, signal?: AbortSignalLike) {
    this.#store = store;
    this.#caller = caller;
    // Stores make folders of keys: an empty name would put an entry where the folder of the other languages is.
    this.#language = language || "default";
    this.#signal = signal;
  }

  /** An entry of an account or of all; `undefined` if there is none, and once reading is ended. */
  async read(key: string): Promise<Record<string, unknown> | undefined> {
    const value = await this.#get("getItem", key);
    // Some stores give a text as its bytes.
    const text = ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
    const entry = typeof text === "string" ? parsed(text) : text;
    return isObject(entry) && entry.format === FORMAT ? entry : undefined;
  }

  async write(key: string, entry: object): Promise<void> {
    await this.#within("setItem", this.#store.setItem(key, JSON.stringify({ format: FORMAT, ...entry })));
  }

  async remove(key: string): Promise<void> {
    await this.#within("removeItem", this.#store.removeItem(key));
  }

  /** The bytes of an account's index. */
  async readIndex(accountId: string): Promise<Uint8Array | undefined> {
    const key = this.#index(accountId);
    return bytesOf(this.#isRaw ? await this.#get("getItemRaw", key) : (await this.read(key))?.index);
  }

  async writeIndex(accountId: string, bytes: Uint8Array): Promise<void> {
    const key = this.#index(accountId);
    if (this.#isRaw) await this.#within("setItemRaw", this.#store.setItemRaw?.(key, bytes));
    else await this.write(key, { index: base64Of(bytes) });
  }

  #index = (accountId: string) => `psn-trophies:${accountId}:index:${this.#language}`;

  /** Titles that were missing from PSN's list, and since when. */
  missing = (accountId: string) => `psn-trophies:${accountId}:missing:${this.#language}`;

  /** What an account has of a title. */
  title = (accountId: string, id: string) => `psn-trophies:${accountId}:${id}:${this.#language}`;

  /** What a title is, whoever plays it: all accounts share it. */
  set = (id: string, version: string) => `psn-trophies:sets:${id}:${version}:${this.#language}`;

  get #isRaw(): boolean {
    return [this.#store.getItemRaw, this.#store.setItemRaw].every((method) => typeof method === "function");
  }

  async #get(method: "getItem" | "getItemRaw", key: string): Promise<unknown> {
    try {
      return await this.#within(method, this.#store[method]?.(key), this.#signal);
    } catch (failure) {
      if (failure instanceof Aborted) return undefined;
      throw failure;
    }
  }

  /** What a method of the store gives, unless that takes too long, or nobody waits for it any more. */
  async #within(method: string, answer: unknown, signal?: AbortSignalLike): Promise<unknown> {
    if (typeof Object(answer).then !== "function") return answer;
    const timer = new AbortController();
    const late = sleep(TIME_LIMIT, timer.signal).then(() => {
      const message = `${this.#caller}(): the store has not answered ${method}() within ${TIME_LIMIT / 1000} seconds.`;
      throw new PsnError({ code: "timeout", message, endpoint: this.#caller });
    });
    // The one that comes second has nobody who hears of it.
    late.catch(() => {});
    try {
      return await Promise.race([unlessAborted(answer, signal), late]);
    } finally {
      timer.abort();
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Bytes, or those of a base64 text; `undefined` for anything else. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  return typeof value === "string" ? bytesOfBase64(value) : viewOf(value);
}
