/**
 * A session with PSN that stays signed in, keeps to the rate limit, tries again, pages, and says what went wrong.
 *
 * Every endpoint is a method with the name and the arguments of the function of that name, without `authorization`.
 * None throws, and all of them reject with a `PsnError`, but for what `onTokens` or the JSON of a payload throws, and a
 * `RangeError` near the end of the stack. Wrong options, here too, make every call reject, but not `signOut()`.
 *
 * ```ts
 * const client = new PsnClient({ npsso: process.env.PSN_NPSSO, onTokens: (tokens) => save(tokens) });
 * const summary = await client.getUserTrophyProfileSummary("me");
 * for await (const title of client.getUserTitles("me")) console.log(title.trophyTitleName);
 * ```
 */
export class PsnClient {
  constructor(options: PsnClientOptions);
  /**
   * The tokens in use, as `onTokens` got them, or what the client was given of them; `undefined` before the client has
   * signed in, and where a relay has them. They are secrets.
   */
  readonly tokens: (AuthorizationPayload & Partial<SessionTokens>) | undefined;
  /**
   * When the session ends and a new NPSSO is needed, about two months after it began: refreshing does not extend it.
   * `undefined` while that is not known.
   */
  readonly sessionExpiresAt: Date | undefined;
  /**
   * Forgets the tokens and the NPSSO: later calls reject with the code `sign_in_required`. PSN is told nothing, so that
   * saved tokens stay good; nor is a relay with a session of its own, which other clients can go on asking.
   */
  signOut(): Promise<void>;
}

/** What `new PsnClient()` takes: something to sign in with, or a relay that is signed in, and how to go about it. */
export interface PsnClientOptions {
  /**
   * The NPSSO: its 64 characters, or the whole `{"npsso":"…"}` that <https://ca.account.sony.com/api/v1/ssocookie>
   * shows. As good as a password. Once PSN has refused it, it is not sent again for 60,000 ms, and calls reject as the
   * first one did; so it is with a refresh token.
   */
  npsso?: string;
  /** Tokens of an earlier session, as `onTokens` got them. Without `obtainedAt` they are used until PSN refuses them. */
  tokens?: AuthorizationPayload & Partial<SessionTokens>;
  /** An access token alone, which is used until PSN refuses it. */
  accessToken?: string;
  /** A refresh token alone, which is exchanged for tokens at the first call. */
  refreshToken?: string;
  /**
   * Gets all new tokens, to save them. They are not used before it has returned or its promise has resolved; what it
   * throws, the waiting calls reject with, and the next call offers it the same tokens again.
   */
  onTokens?: (tokens: SessionTokens) => unknown;
  /** The language of all answers, such as `"de-DE"`; that of the account by default. */
  language?: string;
  /** What sends the requests, in place of the runtime's own `fetch`. */
  fetch?: (url: string, init: FetchInit) => Promise<FetchResponse>;
  /**
   * A relay, as `createRelay()` makes one, for programs in a web page: `https://host/path` is asked as
   * `<relay>/host/path`, and signing in takes a form that pages can send. An `http:` or `https:` URL without credentials,
   * query and fragment, or one that is relative to the page, such as `"/psn"`.
   *
   * Without `npsso`, `tokens`, `accessToken` and `refreshToken` the relay's own session is asked: no credential is sent,
   * and a relay that is not signed in makes calls reject, for instance with `sign_in_required`.
   */
  relay?: string;
  /**
   * A proxy or a simulator in place of PSN, asked in the same way, but signed in to as PSN itself is. An absolute URL as
   * above; not together with `relay`.
   */
  baseUrl?: string;
  /** For how long one request may take, in milliseconds; 30,000 by default. Every retry has as long again. */
  timeout?: number;
  /** When to try again; `false` for never. */
  retry?: RetryOptions | false;
  /**
   * How many requests to send, or a limiter that several clients of one account share. With `false` only a 429 of PSN
   * stops the calls, until the time that PSN names.
   */
  rateLimit?: RateLimitOptions | RateLimiter | false;
  /** Cancels all calls of the client. */
  signal?: AbortSignalLike;
  /** Who asks, as the `User-Agent` header; browsers send their own. */
  userAgent?: string;
}

/** The options that every method takes besides its own. */
export interface RequestOptions {
  /** Cancels the call, wherever it stands: it rejects with the code `aborted`. */
  signal?: AbortSignalLike;
  /** For how long one request may take, in milliseconds; what the client's `timeout` says by default. */
  timeout?: number;
  /** Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer. */
  headerOverrides?: CallValidHeaders;
}

/** When a `PsnClient` tries again: reads only, and only after what may pass by itself. */
export interface RetryOptions {
  /** How often to try in all, from 1; 3 by default. */
  attempts?: number;
  /** The longest wait before the second try, in milliseconds; 500 by default. It doubles with every try. */
  baseDelay?: number;
  /**
   * The longest wait of all, in milliseconds; 30,000 by default. For so long, too, all calls stop after a 429 that names no
   * time, or one that is past or more than a day ahead.
   */
  maxDelay?: number;
}

/** How many requests a `PsnClient` sends. */
export interface RateLimitOptions {
  /** How many requests to send in any `per` milliseconds; 300 by default. */
  requests?: number;
  /** In how many milliseconds; 900,000 (15 minutes) by default. */
  per?: number;
  /**
   * For how long a call may wait for its turn, in milliseconds; without end by default. One that would have to wait
   * longer rejects at once with the code `rate_limited` and `retryAt`.
   */
  maxWait?: number;
}

/** A title as the argument of a method: its id and what tells its trophy service, such as an item of `getUserTitles()`. */
export interface TitleReference {
  /** The trophy set's id, such as `"NPWR20188_00"`. */
  npCommunicationId: string;
  /** The trophy service. */
  npServiceName?: NpServiceName;
  /** The platforms, from which the trophy service follows. */
  trophyTitlePlatform?: string;
}

/** Tokens with the time at which PSN gave them, so that they keep their clock when they are saved. */
export interface SessionTokens extends AuthTokensResponse {
  /** When PSN gave the tokens, in milliseconds since 1970. */
  obtainedAt: number;
}

/** The promise of one page of a list, which gives every item when it is iterated. */
export interface PagedPromise<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /**
   * Every page, the next one fetched while the one before is read. As in the iteration over items, pages are as large
   * as PSN gives them, or as `limit` says; `offset` says where to begin.
   */
  pages(): AsyncIterableIterator<Page>;
}

/** What a `fetch` is given. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  redirect?: "manual";
  signal: AbortSignalLike;
}

/** What a `fetch` has to answer with. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** An `AbortSignal`, wherever that is known to TypeScript. */
export type AbortSignalLike = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : {
      readonly aborted: boolean;
      readonly reason: unknown;
      addEventListener(type: "abort", listener: () => void): void;
      removeEventListener(type: "abort", listener: () => void): void;
    };
