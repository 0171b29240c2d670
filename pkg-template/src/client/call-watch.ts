// Who watches the calls of a client: what they send, and what they wait for. A trophy collection does, by an option that no
// declaration has. The collection is a module of its own, and the client may be of another copy of the package.

import { Aborted } from "../abort.js";
import type { RequestOptions } from "./arguments.js";

let knownKey: symbol | undefined;

/** The name of the option, which every copy of the package shares. */
function watchKey(): symbol {
  knownKey ??= Symbol.for("psn-api-wasm.callWatch");
  return knownKey;
}

/** What a call waits for: its turn before a rate limit, the time that PSN names with a 429, or its next attempt. */
export interface CallWait {
  /** In milliseconds since 1970. */
  until: number;
  reason: "rate_limit" | "blocked" | "retry";
}

export interface CallWatch {
  /** A request is about to be sent, for the call itself or to sign in for it. Gives whether it may be; if not, the call ends. */
  maySend(): boolean;
  /** The request has come to its end. */
  answered(): void;
  /** The call waits, for what `wait` gives while it lasts. Gives what ends that. */
  waits(wait: () => CallWait | undefined): () => void;
}

/** An end of a call as by a signal: a request may not be sent. */
export class RequestRefused extends Aborted {
  readonly by: CallWatch;

  constructor(by: CallWatch) {
    super();
    this.by = by;
  }
}

/** Options of a call with somebody who watches it. */
export function watchedBy<Options extends RequestOptions>(watch: CallWatch, options: Options): Options {
  return { ...options, [watchKey()]: watch };
}

/** Who watches a call that has these options. */
export function watchOf(options: object): CallWatch | undefined {
  return (options as Record<symbol, CallWatch | undefined>)[watchKey()];
}

/** Waits, and lets whoever watches know of it. */
export async function watched<T>(
  watch: CallWatch | undefined,
  wait: () => CallWait | undefined,
  waiting: Promise<T>,
): Promise<T> {
  const ended = watch?.waits(wait);
  try {
    return await waiting;
  } finally {
    ended?.();
  }
}

/** Sends a request, if whoever watches lets it. */
export async function sendWatched<T>(watch: CallWatch, send: () => Promise<T>): Promise<T> {
  if (!watch.maySend()) throw new RequestRefused(watch);
  try {
    return await send();
  } finally {
    watch.answered();
  }
}
