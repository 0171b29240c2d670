// What `new PsnClient()` takes.

import type { AuthorizationPayload, AuthTokensResponse, PersistedQuery } from "#models";
import type { AbortSignalLike } from "../abort.js";
import { absoluteUrl, pageUrl } from "../base-url.js";
import {
  type Check,
  type Checks,
  checkedOptions,
  copyOf,
  DATE,
  FUNCTION,
  falseOr,
  HEADER,
  integer,
  isObject,
  SIGNAL,
  TOKEN,
  URL_STRING,
} from "../checks.js";
import type { FetchInit, FetchResponse } from "../fetch-types.js";
import { refuse } from "../psn-error.js";
import type { RateLimiter, RateLimitOptions } from "./rate-limiter.js";
import type { SharedRateLimit } from "./shared-rate-limit.js";

/** What `new PsnClient()` takes: something to sign in with, or a relay that is signed in, and how calls are made. */
export interface PsnClientOptions {
  /**
   * The NPSSO: its 64 characters, or all of `{"npsso":"…","expires_in":…}` that
   * <https://ca.account.sony.com/api/v1/ssocookie> shows. It is as good as a password, for about 60 days.
   *
   * Also keep the tokens that `onTokens` gets, and give them as `tokens` at the next start: PSN revokes an NPSSO that
   * many short runs sign in with. What PSN has refused is not sent again for a minute. Calls in that time reject as the
   * first one did.
   */
  npsso?: string | undefined;
  /**
   * When the NPSSO ends, for `sessionExpiresAt` and `onExpiring`. It takes precedence over the `expires_in` of a pasted
   * `npsso`, which says how long the NPSSO had to live when it was copied. So also give this date if your program keeps
   * the pasted text between its runs.
   */
  npssoExpiresAt?: Date | undefined;
  /** The tokens of an earlier session, as `onTokens` got them. Without `obtainedAt` they are used until PSN refuses them. */
  tokens?: SavedTokens | undefined;
  /** An access token alone. It is used until PSN refuses it. */
  accessToken?: string | undefined;
  /** A refresh token alone. It is exchanged for tokens at the first call. */
  refreshToken?: string | undefined;
  /**
   * Gets all new tokens, to save them. The client uses them only when this function has returned and its promise has
   * resolved. If it throws, the waiting calls reject with that, and the next call gives it the same tokens again.
   *
   * It must not call this client, which waits for it: such a call rejects.
   */
  onTokens?: ((tokens: SessionTokens) => unknown) | undefined;
  /**
   * Gets the date at which a new NPSSO will be needed, `expiringNotice` milliseconds before that date or at the next call
   * after that. It is called once for each date. No program can renew an NPSSO, so tell somebody.
   */
  onExpiring?: ((date: Date) => unknown) | undefined;
  /** How long before the end `onExpiring` is called, in milliseconds; 604,800,000 (7 days) by default. */
  expiringNotice?: number | undefined;
  /** Called when calls have to wait: until when, and whether for the client's own limit or because PSN answered 429. */
  onWait?: ((wait: RateLimitWait) => unknown) | undefined;
  /** The language of all answers, such as `"de-DE"`; that of the account by default. */
  language?: string | undefined;
  /** What sends the requests, in place of the runtime's own `fetch`. It must not follow redirects. */
  fetch?: ((url: string, init: FetchInit) => Promise<FetchResponse>) | undefined;
  /**
   * A relay, as `createRelay()` makes one, for programs in a web page: `https://host/path` is asked as
   * `<relay>/host/path`, and signing in is done in a way that pages can. An `http:` or `https:` URL without credentials,
   * query and fragment, or one that is relative to the page, such as `"/psn"`.
   *
   * Without `npsso`, `tokens`, `accessToken` and `refreshToken`, the client sends no credentials and uses the relay's own
   * session. If the relay has none, calls reject.
   */
  relay?: string | undefined;
  /**
   * A proxy or a simulator in place of PSN: `https://host/path` is asked as `<baseUrl>/host/path`, and signing in is as
   * with PSN itself. It is an absolute `http:` or `https:` URL without credentials, query and fragment. Do not give it
   * together with `relay`.
   */
  baseUrl?: string | undefined;
  /**
   * The hashes of GraphQL queries that PSN has replaced, by their operations: 64 hexadecimal digits each. If PSN no
   * longer knows the query of a call, the call rejects with the code `query_rotated`, and the message names the
   * operation. If you give its new hash here, you need not wait for a newer version of this package.
   *
   * ```ts
   * const client = new PsnClient({ npsso, queryHashes: { metGetTips: "0123456789abcdef…" } });
   * ```
   */
  queryHashes?: { readonly [Query in PersistedQuery]?: string | undefined } | undefined;
  /** How long one request may take, in milliseconds; 30,000 by default. Every retry may take as long again. */
  timeout?: number | undefined;
  /** When to try again; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /**
   * How many requests to send, those for signing in included; 300 in 15 minutes by default. Or a limiter that several
   * clients of one account share: a `RateLimiter` within a process, a `SharedRateLimit` of your own for several processes.
   * With `false`, calls wait only after a 429 of PSN, until the time that PSN names.
   */
  rateLimit?: RateLimitOptions | RateLimiter | SharedRateLimit | false | undefined;
  /** Cancels all calls of the client. */
  signal?: AbortSignalLike | undefined;
  /** The `User-Agent` header. Browsers send their own. */
  userAgent?: string | undefined;
}

/** When a `PsnClient` tries again: only reads, and only after failures that may pass by themselves. */
export interface RetryOptions {
  /** How often to try in all, from 1; 3 by default. */
  attempts?: number | undefined;
  /** The longest wait before the second try, in milliseconds; 500 by default. It doubles with every try. */
  baseDelay?: number | undefined;
  /**
   * The longest wait before any try, in milliseconds; 30,000 by default. All calls also wait for this long after a 429
   * that names no time, or a time that is past or more than a day ahead.
   */
  maxDelay?: number | undefined;
}

/** What `onWait` gets: until when calls wait, and why. */
export interface RateLimitWait {
  /** When the next request can be sent. */
  until: Date;
  /** `"rate_limit"`: the client's own limit is used up. `"blocked"`: PSN has answered 429. */
  reason: "rate_limit" | "blocked";
}

/** Tokens with the time at which PSN gave them, so that their age is known when they have been saved. */
export interface SessionTokens extends AuthTokensResponse {
  /** When PSN gave the tokens, in milliseconds since 1970. */
  obtainedAt: number;
}

/** Tokens of an earlier session: all that `onTokens` got, or some of it. */
export type SavedTokens = AuthorizationPayload & { [Name in keyof SessionTokens]?: SessionTokens[Name] | undefined };

const TOKENS: Check = {
  wanted: "an object with an accessToken, as onTokens got it",
  fits: (value) => isObject(value) && TOKEN.fits(value.accessToken),
};

const HASHES: Check = {
  wanted: "an object with 64 hexadecimal digits for each operation",
  fits: (value) =>
    isObject(value) && Object.values(value).every((hash) => hash === undefined || /^[\da-f]{64}$/i.test(String(hash))),
};

/** An environment variable or a secret that is not set is often an empty string: it counts as not given. */
const TEXT: Check = { wanted: "a string", fits: (value) => typeof value === "string" };

const CLIENT: Checks = {
  npsso: TEXT,
  npssoExpiresAt: DATE,
  tokens: TOKENS,
  accessToken: { ...TOKEN, fits: (value) => value === "" || TOKEN.fits(value) },
  refreshToken: TEXT,
  onTokens: FUNCTION,
  onExpiring: FUNCTION,
  expiringNotice: integer(0, Number.MAX_SAFE_INTEGER),
  onWait: FUNCTION,
  language: HEADER,
  fetch: FUNCTION,
  relay: { wanted: `${URL_STRING.wanted}, or in a page a relative one`, fits: (value) => pageUrl(value) !== undefined },
  baseUrl: URL_STRING,
  queryHashes: HASHES,
  timeout: integer(1),
  retry: falseOr("an object with attempts, baseDelay and maxDelay"),
  rateLimit: falseOr("a RateLimiter, an object with requests, per and maxWait, or one with take, giveBack and block"),
  signal: SIGNAL,
  userAgent: HEADER,
};

const TOKEN_NAMES = ["accessToken", "expiresIn", "refreshToken", "refreshTokenExpiresIn", "obtainedAt"];

const RETRY: Checks = { attempts: integer(1), baseDelay: integer(0), maxDelay: integer(0) };

/** The options as they are now. Throws what is wrong with them. */
export function checkedClientOptions(options: unknown): PsnClientOptions {
  if (options === undefined || options === null) return {};
  const copy = checkedOptions("PsnClient", CLIENT, options) as PsnClientOptions;
  if (copy.relay !== undefined && copy.baseUrl !== undefined)
    refuse("PsnClient", "takes relay or baseUrl, but not both");
  if (copy.retry) copy.retry = checkedOptions("PsnClient's retry", RETRY, copy.retry) as RetryOptions;
  if (copy.queryHashes) {
    const given = Object.entries(copy.queryHashes).filter(([, hash]) => hash !== undefined);
    copy.queryHashes = Object.fromEntries(given);
  }
  if (copy.tokens) copy.tokens = copyOf("PsnClient's tokens", TOKEN_NAMES, copy.tokens);
  for (const name of ["npsso", "accessToken", "refreshToken"] as const) if (copy[name] === "") delete copy[name];
  // The page may get another address later.
  if (copy.relay !== undefined) copy.relay = pageUrl(copy.relay);
  if (copy.baseUrl !== undefined) copy.baseUrl = absoluteUrl(copy.baseUrl);
  return copy;
}
