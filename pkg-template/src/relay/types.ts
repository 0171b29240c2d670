// What a program passes to `createRelay()`, and what it gets.
import type { CallValidHeaders, RelayRead } from "#models";
import type { AbortSignalLike } from "../abort.js";
import type { RequestOptions } from "../client/arguments.js";

/**
 * A relay. What a runtime gives besides the request goes to `authorize` and `identify`.
 *
 * Resolves with the answer, whatever went wrong between the page, the relay and PSN. Rejects with a `TypeError` for wrong
 * options, and with what `authorize`, `identify` or the client's `onTokens` throws.
 */
export type Relay<Context extends unknown[] = unknown[]> = (
  request: RelayRequest,
  ...context: Context
) => Promise<RelayResponse>;

/** What `createRelay()` takes. */
export interface RelayOptions<Context extends unknown[] = unknown[]> {
  /**
   * The origins whose pages may ask, each exactly as a browser writes it: `"https://trophies.example"`, with a port only
   * if it is not the usual one. None by default, and never `"*"` or `"null"`. Browsers name the origin in every request to
   * another origin, and in every POST: list your own, too, for signing in through a relay of the same origin.
   *
   * In pass-through, requests that name no origin are answered, without CORS headers: reads from the same origin, and
   * programs that are not browsers. Signed in, they are answered only where the browser says that they come from the
   * relay's own origin (`Sec-Fetch-Site: same-origin`), and that origin is listed. Behind a proxy the relay must be asked
   * with the page's host name. Browsers say it over https and on `localhost`; elsewhere use `authorize`.
   */
  allowOrigins?: readonly string[] | undefined;
  /** The path at which the relay is, such as `"/psn"`; `"/"` by default. Everything else gets 404. */
  basePath?: string | undefined;
  /** The methods that go through, in pass-through; `["GET", "POST"]` by default, which all endpoints here need. */
  methods?: readonly ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")[] | undefined;
  /**
   * Decides about each request, after its origin and URL were found good. Only `true` lets it through; else it gets 401.
   * Clone the request before reading its body. To have none, leave it out: `undefined` is refused, as it may be a mistake.
   * Signed in, it decides about requests that name no origin, too. Not together with `cache`.
   */
  authorize?: (request: RelayRequest, ...context: Context) => boolean | PromiseLike<boolean>;
  /**
   * A client of the relay's own, which makes it signed in: its session, retries and rate limit are used for everybody.
   * Pages see what its account sees: titles that it hides from others, private profiles of its friends, and its owner's
   * real name in `personalDetail`. Give its `rateLimit` a `maxWait` below `timeout`: then pages are told when PSN may be
   * asked again, rather than that it took too long.
   */
  client?: RelayClient | undefined;
  /**
   * Which reads pages may make through the client, by the names of the functions; other requests get 403. By default all
   * of trophies, profiles and lists of played games. Signing in, writing and searching, and what belongs to the account
   * alone (friends, blocks, requests, devices, purchased and recently played games) cannot be named.
   */
  allow?: readonly RelayRead[] | undefined;
  /**
   * How many requests each client of the relay may make, or `false` for any number; more get 429 with `Retry-After`.
   * By default 60 in any 60,000 ms with a client of the relay's own, and any number in pass-through. Each instance of the
   * program counts for itself. 10,000 clients are kept apart, whatever the limit; those beyond share one budget.
   */
  rateLimit?: { requests?: number | undefined; per?: number | undefined } | false | undefined;
  /**
   * Says who asks, for that limit: a string of at most 512 characters, such as a user's id or an address. By default the address
   * that the runtime itself knows, in Cloudflare Workers, Deno, Bun, and `@hono/node-server`. Behind a proxy that is the
   * proxy's address, so read what your proxy writes here, but never a header that anyone can send. An IPv6 network of /64
   * is one client. Addresses may have a port, brackets or a zone. All for whom this gives `undefined` share one budget.
   */
  identify?:
    | ((request: RelayRequest, ...context: Context) => string | undefined | PromiseLike<string | undefined>)
    | undefined;
  /** How long an exchange may take in all, in milliseconds, from reading the page's body to PSN's last byte; 30,000 by default. */
  timeout?: number | undefined;
  /** The largest body of a page, in bytes; 65,536 by default. */
  maxRequestBody?: number | undefined;
  /** The largest answer of PSN, in bytes, after decompression; 8,388,608 by default. */
  maxResponseBody?: number | undefined;
  /**
   * For how many seconds a browser may keep a successful GET for its user; 0 by default, for never. Not together with
   * `authorize`, since browsers would show an answer to users whom `authorize` did not see.
   */
  cache?: number | undefined;
  /** What is asked in PSN's place, in pass-through: `https://host/path` is asked as `<baseUrl>/host/path`. For tests. */
  baseUrl?: string | { toString(): string } | undefined;
  /** What sends the requests, in pass-through, in place of the runtime's own `fetch`. It must not follow redirects. */
  fetch?: ((url: string, init: RelayFetchInit) => Promise<RelayResponse>) | undefined;
}

/** What a relay needs of a `PsnClient`. */
export interface RelayClient {
  call<T>(
    config: { url: string; method?: "GET"; headers?: CallValidHeaders },
    bodyPayload?: undefined,
    options?: RequestOptions,
  ): Promise<T>;
}

/** What a relay's `fetch` is given. */
export interface RelayFetchInit {
  method: string;
  headers: Record<string, string>;
  body?: Uint8Array;
  redirect: "manual";
  signal: AbortSignalLike;
}

/** A `Request`; its parts that are used, where the program's own types do not know it. */
export type RelayRequest = typeof globalThis extends { Request: { prototype: infer T } }
  ? T
  : {
      readonly method: string;
      readonly url: string;
      readonly headers: { get(name: string): string | null };
      readonly body: unknown;
      readonly signal: AbortSignalLike;
    };

/** A `Response`; its parts that are used, where the program's own types do not know it. */
export type RelayResponse = typeof globalThis extends { Response: { prototype: infer T } }
  ? T
  : {
      readonly status: number;
      readonly headers: { get(name: string): string | null };
      readonly body: unknown;
      arrayBuffer(): Promise<ArrayBuffer>;
    };
