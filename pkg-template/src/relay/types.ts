// What a program passes to `createRelay()`, and what it gets.
import type { CallValidHeaders, RelayRead, RelayWrite } from "#models";
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
   * if it is not the usual one. None by default, and never `"*"` or `"null"`.
   *
   * For a relay at the page's own origin, list that origin, too: browsers send `Origin` with every POST, as for signing
   * in. They leave it out of reads from the same origin. In pass-through, requests without `Origin` are answered,
   * without CORS headers: reads from the same origin, and requests of programs. If the browser says that a page of
   * another site asks (`Sec-Fetch-Site: cross-site` or `same-site`), as it does for images, the request is refused.
   * Signed in, requests without `Origin` are answered only if the browser says that they come from the relay's own
   * origin (`Sec-Fetch-Site: same-origin`), and that origin is listed. Browsers say it over https and on `localhost`.
   * Over plain http, or behind a proxy that changes the host name, use `authorize`.
   */
  allowOrigins?: readonly string[] | undefined;
  /** The path at which the relay is, such as `"/psn"`; `"/"` by default. Everything else gets 404. */
  basePath?: string | undefined;
  /** The methods that go through, in pass-through; `["GET", "POST"]` by default, which all reads need. */
  methods?: readonly ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")[] | undefined;
  /**
   * Decides about each request whose origin and URL are allowed. Only `true` lets the request through. Otherwise it
   * gets 401. Clone the request before you read its body. If you have no such function, leave the option out:
   * `undefined` is refused, since it may be a mistake. Signed in, it also decides about requests without an `Origin`,
   * but not about those of other sites. Do not give it together with `cache`.
   */
  authorize?: (request: RelayRequest, ...context: Context) => boolean | PromiseLike<boolean>;
  /**
   * The relay's own client, which makes it *signed in*: its session, retries and rate limit are used for everybody. Pages
   * see what its account sees: titles that it hides from others, private profiles of its friends, and its owner's real
   * name in `personalDetail`. Give its `rateLimit` a `maxWait` below `timeout`: then pages are told when to try again, and
   * not only that it took too long. When its session has ended, pages get 503 with the code `relay_refused`; give it
   * `onExpiring` to know that before.
   */
  client?: RelayClient | undefined;
  /**
   * What pages may read and do through the client, by the names of the functions; other requests get 403. The default
   * is trophies, profiles, lists of played games and the catalogue. A write, such as `sendGroupMessage`, is done only
   * if it is named here. Then any page of `allowOrigins` can do it as the relay's account, so decide with `authorize`
   * who may. Signing in and searching cannot be allowed, nor reading what belongs to the account alone: friends,
   * blocks, friend requests, groups, devices, and what it owns.
   */
  allow?: readonly (RelayRead | RelayWrite)[] | undefined;
  /**
   * How many requests each client of the relay may make, or `false` for any number; more get 429 with `Retry-After`.
   * By default 60 in any 60,000 ms with a client of the relay's own, and any number in pass-through. Each instance of the
   * program counts for itself. 10,000 clients are kept apart, whatever the limit; those beyond share one budget.
   */
  rateLimit?: { requests?: number | undefined; per?: number | undefined } | false | undefined;
  /**
   * Says who asks, for that limit: a string of at most 512 characters, such as a user's id or an address. By default this
   * is the address that the runtime knows, in Cloudflare Workers, Deno, Bun, and `@hono/node-server`. Behind a proxy that
   * is the proxy's address: then read the header that your proxy writes, but never one that anybody can send. An IPv6
   * network of /64 is one client. Addresses may have a port, brackets or a zone. All clients for whom this gives
   * `undefined` share one budget.
   */
  identify?:
    | ((request: RelayRequest, ...context: Context) => string | undefined | PromiseLike<string | undefined>)
    | undefined;
  /**
   * How long one request of a page may take in all, in milliseconds, from reading its body to PSN's last byte; 30,000 by
   * default.
   */
  timeout?: number | undefined;
  /** The largest body of a page, in bytes; 65,536 by default. */
  maxRequestBody?: number | undefined;
  /** The largest answer of PSN, in bytes, after decompression; 8,388,608 by default. */
  maxResponseBody?: number | undefined;
  /**
   * For how many seconds a browser may keep a successful GET for its user; 0 by default, for never. Do not give it
   * together with `authorize`, since browsers would show an answer to users whom `authorize` did not see.
   */
  cache?: number | undefined;
  /** What is asked in place of PSN, in pass-through: `https://host/path` is asked as `<baseUrl>/host/path`. For tests. */
  baseUrl?: string | { toString(): string } | undefined;
  /**
   * What sends the requests, in pass-through, in place of the runtime's own `fetch`. It must not follow redirects. Bodies of
   * its answers may be streams of Node's, as those of node-fetch.
   */
  fetch?: ((url: string, init: RelayFetchInit) => Promise<RelayResponse>) | undefined;
}

/** What a relay needs of a `PsnClient`. */
export interface RelayClient {
  call<T>(
    config: { url: string; method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; headers?: CallValidHeaders },
    bodyPayload?: Record<string, unknown>,
    options?: RequestOptions,
  ): Promise<T>;
}

/** What a relay's `fetch` is given. */
export interface RelayFetchInit {
  method: string;
  headers: Record<string, string>;
  /** Never in shared memory, which `fetch` does not take. */
  body?: Uint8Array & { readonly buffer: ArrayBuffer };
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
