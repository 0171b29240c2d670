// A client's state: the module's half of it, and what only the host can do for it.

import type { ClientCore, HttpRequest } from "#module/client";
import type { AbortSignalLike } from "../abort.js";
import { Deadlines } from "../deadlines.js";
import { type Answer, type ExchangeOptions, exchange, type RequestInit, type TransportFailure } from "../http.js";
import { PsnError } from "../psn-error.js";
import type { RequestOptions } from "./arguments.js";
import { ask, type Client, hasEnded, start } from "./module.js";
import { checkedClientOptions, type PsnClientOptions, type SessionTokens } from "./options.js";
import { Queue, type SharedLimit } from "./queue.js";
import { callQuietly } from "./quietly.js";
import { queueOfLimit } from "./rate-limiter.js";
import { SignIn } from "./sign-in.js";
import { tokensOf } from "./tokens.js";

const TIMEOUT = 30_000;
/** How long before the end of the session its program is notified, in milliseconds. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The tokens that a client was given, or got. */
export type KnownTokens = Partial<SessionTokens>;

/** What a call works with: an instance of the module, and the client's half in it. */
export interface OpenCore {
  module: Client;
  wasm: ClientCore;
}

export class Core {
  readonly options: PsnClientOptions = {};
  readonly queue: Queue;
  /** The limit of another copy of the package, or of the program, whose turn comes first. */
  readonly sharedLimit?: SharedLimit;
  readonly signIn = new SignIn(this);
  #deadlines: Deadlines;
  #failure: unknown;
  #open: OpenCore | undefined;
  #authorization: { generation: number; header: string | undefined } | undefined;
  tokens: KnownTokens | undefined;
  #end: AbortController | undefined;

  /** Keeps the options as they are now. Never throws: what is wrong with them, calls reject with. */
  constructor(options: unknown) {
    let limit: Queue | SharedLimit = new Queue({});
    try {
      this.tokens = knownTokens(options);
      this.options = checkedClientOptions(options);
      limit = queueOfLimit(this.options.rateLimit);
    } catch (failure) {
      this.#failure = failure;
    }
    this.queue = limit instanceof Queue ? limit : new Queue({});
    if (limit !== this.queue) this.sharedLimit = limit;
    this.#deadlines = new Deadlines(this.timeout);
  }

  /** How long one request may take, in milliseconds. */
  get timeout(): number {
    return this.options.timeout ?? TIMEOUT;
  }

  /** The module's half, made again if the module had to be started again. Throws what is wrong with the options. */
  open(): OpenCore {
    if (this.#failure) throw this.#failure;
    const module = start();
    if (this.#open?.module === module) return this.#open;
    const { npsso, npssoExpiresAt, relay, baseUrl, retry, queryHashes = {} } = this.options;
    const { attempts = 3, baseDelay = 500, maxDelay = 30_000 } = retry === false ? { attempts: 1 } : (retry ?? {});
    const limiter = this.queue.open();
    const wasm = ask(module, "PsnClient", () => {
      const base = relay ?? baseUrl;
      const core = new module.ClientCore(limiter, attempts, baseDelay, maxDelay);
      for (const [query, hash] of Object.entries(queryHashes)) if (hash !== undefined) core.setQueryHash(query, hash);
      if (base !== undefined) core.sendVia(relay === undefined ? "baseUrl" : "relay", base, relay !== undefined);
      if (this.isSignedOut) core.signOut();
      else core.signInWith(npsso, npssoExpiresAt?.getTime(), tokensOf(module, this.tokens), Date.now());
      return core;
    });
    this.#authorization = undefined;
    this.signIn.forget();
    this.#open = { module, wasm };
    return this.#open;
  }

  /** Made by the first call: where an engine has none, `new PsnClient()` must not throw. */
  get #signedOut(): AbortController {
    this.#end ??= new AbortController();
    return this.#end;
  }

  /** Aborted when the program signs out. */
  get signedOut(): AbortSignalLike {
    return this.#signedOut.signal;
  }

  get isSignedOut(): boolean {
    return this.#signedOut.signal.aborted;
  }

  /** Remembers until when PSN wants no requests, and tells it to a shared limit. */
  keepBlock(): void {
    this.queue.keepBlock(Date.now());
    const { blockedUntil } = this.queue;
    if (blockedUntil !== undefined) this.sharedLimit?.block(blockedUntil);
  }

  /** Whether the instance that something began in is no longer in use. */
  hasEnded({ module }: OpenCore): boolean {
    return hasEnded(module);
  }

  /** Whoever asks next opens the core again, with what is known now. */
  forgetInstance(): void {
    this.#open = undefined;
  }

  /**
   * The usual headers of a request of the signed-in account, and those that the service wants. A relay may have an
   * authorization of its own. Reads the module, so this has to be asked for by `ask`.
   */
  headers(
    { wasm }: OpenCore,
    own: RequestOptions,
    wanted: object | undefined,
    contentType = "application/json",
  ): Record<string, string> {
    const generation = wasm.generation();
    if (this.#authorization?.generation !== generation) {
      this.#authorization = { generation, header: wasm.authorization() };
    }
    const { header } = this.#authorization;
    // A relay adds itself what a service wants.
    const more = this.options.relay === undefined ? wanted : undefined;
    const headers: Record<string, string> =
      header === undefined
        ? { "Content-Type": contentType, ...more }
        : { Authorization: header, "Content-Type": contentType, ...more };
    return this.withOptions(headers, own);
  }

  /** Headers with what the options add to them. */
  withOptions(headers: Record<string, string>, own: RequestOptions): Record<string, string> {
    const { language, userAgent } = this.options;
    if (language !== undefined) headers["Accept-Language"] = language;
    if (userAgent !== undefined) headers["User-Agent"] = userAgent;
    return own.headerOverrides ? Object.assign(headers, own.headerOverrides) : headers;
  }

  /** A request of the module as it is sent. Reads it in the module, so this has to be asked for by `ask`. */
  requestOf(request: HttpRequest): { url: string; init: RequestInit } {
    const { url, method, headers: pairs, body } = request;
    request.free();
    const headers: Record<string, string> = {};
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      headers[pairs[index] as string] = pairs[index + 1] as string;
    }
    return { url, init: { method, headers: this.withOptions(headers, {}), body } };
  }

  /** Notifies the program, once, that a new NPSSO will be needed. */
  notifyOfExpiry(): void {
    const { onExpiring, expiringNotice = WEEK } = this.options;
    const open = this.#open;
    if (!onExpiring || !open || hasEnded(open.module)) return;
    const time = ask(open.module, "PsnClient", () => open.wasm.expiring(expiringNotice, Date.now()));
    if (time === undefined) return;
    callQuietly(() => onExpiring(new Date(time)));
  }

  /** Sends a request now. */
  exchange(
    url: string,
    init: RequestInit,
    own: RequestOptions,
    signal: AbortSignalLike | undefined,
    { mostBytes, resourceTypes }: Pick<ExchangeOptions, "mostBytes" | "resourceTypes"> = {},
  ): Promise<Answer | TransportFailure> {
    const deadline = this.#deadlines.open(own.timeout, signal);
    return exchange(url, init, { fetch: this.options.fetch, deadline, mostBytes, resourceTypes });
  }

  /** When a new NPSSO, or new tokens, will be needed; `undefined` while that is not known. */
  time(read: (wasm: ClientCore) => number | undefined): Date | undefined {
    try {
      const { module, wasm } = this.open();
      const time = ask(module, "PsnClient", () => read(wasm));
      return time === undefined ? undefined : new Date(time);
    } catch {
      // What is wrong, calls reject with.
      return undefined;
    }
  }

  signOut(): void {
    this.tokens = undefined;
    // A module that is started again finds nothing to sign in with either.
    for (const secret of ["npsso", "tokens", "accessToken", "refreshToken"] as const) delete this.options[secret];
    this.#signedOut.abort();
    this.signIn.stop(signedOut());
    if (!this.#open) return;
    const { module, wasm } = this.open();
    ask(module, "PsnClient", () => wasm.signOut());
  }
}

/** A copy of the tokens that a client is given, in one of the ways. */
function knownTokens(options: unknown): KnownTokens | undefined {
  const { tokens, accessToken, refreshToken } = Object(options) as PsnClientOptions;
  if (tokens) return typeof tokens === "object" ? ({ ...tokens } as KnownTokens) : undefined;
  return accessToken || refreshToken ? ({ accessToken, refreshToken } as KnownTokens) : undefined;
}

/** What calls reject with that wait while the program signs out. */
export function signedOut(): PsnError {
  const message = "This client has signed out. Make a new one, with an NPSSO or saved tokens.";
  return new PsnError({ code: "sign_in_required", message });
}
