// What is kept between runs, and under which keys.

import { isObject } from "../checks.js";

/**
 * Where trophies are kept between runs: anything with these three methods, synchronous or not. `localStorage` is one, and
 * so is every storage of `unstorage`. Values are JSON text.
 */
export interface TrophyStore {
  /** Gives what was set; `null` or `undefined` if nothing was. */
  getItem(key: string): unknown;
  /** Keeps a text. The next call waits for the promise, if there is one. */
  setItem(key: string, value: string): unknown;
  /** Forgets a text. */
  removeItem(key: string): unknown;
}

/**
 * A store that lives as long as the program, or as the map that it is given.
 *
 * ```ts
 * const store = memoryStore();
 * ```
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

/** The entries of one account in a language. Whatever a store gives that is no such entry counts as nothing. */
export class Shelf {
  readonly #store: TrophyStore;
  readonly #language: string;

  constructor(store: TrophyStore, language: string | undefined) {
    this.#store = store;
    this.#language = language ?? "";
  }

  async read(key: string): Promise<Record<string, unknown> | undefined> {
    const value = await this.#store.getItem(key);
    const entry = typeof value === "string" ? parsed(value) : value;
    return isObject(entry) && entry.format === FORMAT ? entry : undefined;
  }

  async write(key: string, entry: object): Promise<void> {
    await this.#store.setItem(key, JSON.stringify({ format: FORMAT, ...entry }));
  }

  /** The index of an account. */
  index = (accountId: string) => `psn-trophies:${accountId}:index:${this.#language}`;

  /** What an account has of a title. */
  title = (accountId: string, id: string) => `psn-trophies:${accountId}:${id}:${this.#language}`;

  /** What a title is, whoever plays it: all accounts share it. */
  set = (id: string, version: string) => `psn-trophies:sets:${id}:${version}:${this.#language}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** More arguments than this a function may not take. */
const CHUNK = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}

/** The bytes of a base64 text; `undefined` for anything else. */
export function bytesOf(text: unknown): Uint8Array | undefined {
  if (typeof text !== "string") return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
