// What `PsnClient` is made of; its methods, one for each endpoint, are generated.

import type { AuthorizationPayload, CallValidHeaders } from "#models";
import { absoluteUrl } from "../base-url.js";
import { type Checks, checkedOptions, isObject, OBJECT, STRING } from "../checks.js";
import { PsnError, refuse } from "../psn-error.js";
import { methodArguments, type RequestOptions } from "./arguments.js";
import { Core, type OpenCore } from "./core.js";
import { drive } from "./drive.js";
import { type ForCollection, forCollectionKey } from "./for-collection.js";
import { headersOf } from "./headers.js";
import { npssoExpiry } from "./npsso-expiry.js";
import type { PsnClientOptions, SessionTokens } from "./options.js";
import { type RelayReadInit, readForRelayKey } from "./read-for-relay.js";
import { keepState, stateOf } from "./state.js";

let knownKey: symbol | undefined;

/** A key that every copy of the package shares. */
function coreKey(): symbol {
  knownKey ??= Symbol.for("psn-api-wasm.PsnClient.core");
  return knownKey;
}

export class Session {
  /**
   * @param options What to sign in with, and how calls are made. This never throws: when options are wrong, every call
   * rejects with what is wrong.
   */
  constructor(options: PsnClientOptions) {
    keepState(this, coreKey(), new Core(options), "PsnClient");
    const read = (url: string, init: RelayReadInit) => readForRelay(this, url, init);
    Object.defineProperty(this, readForRelayKey(), { value: read });
    Object.defineProperty(this, forCollectionKey(), { get: () => forCollectionOf(coreOf(this)) });
  }

  /**
   * The tokens in use, as `onTokens` got them or as the client was given them. `undefined` before the client has signed
   * in, and when a relay has the session. They are secrets.
   */
  get tokens(): (AuthorizationPayload & Partial<SessionTokens>) | undefined {
    const { tokens } = coreOf(this);
    return tokens?.accessToken ? ({ ...tokens } as AuthorizationPayload & Partial<SessionTokens>) : undefined;
  }

  /**
   * When a new NPSSO is needed: about 60 days after the NPSSO was made. Signing in and refreshing do not extend that.
   *
   * The client knows this date if `npsso` is all that PSN's page shows, if `npssoExpiresAt` was given, and after
   * `getNpssoExpiry()`. Without an NPSSO, it is when the refresh token ends. Else it is `undefined`.
   */
  get sessionExpiresAt(): Date | undefined {
    return coreOf(this).time((wasm) => wasm.sessionExpiresAt());
  }

  /**
   * When the tokens alone stop working: about ten days after the sign-in. Refreshing does not extend that. A client with
   * an NPSSO then signs in again by itself. `undefined` if the client does not know it.
   */
  get tokensExpireAt(): Date | undefined {
    return coreOf(this).time((wasm) => wasm.tokensExpireAt());
  }

  /**
   * Forgets the tokens and the NPSSO. Later calls reject with the code `sign_in_required`, and so do calls that wait for
   * the sign-in. PSN is not told, so saved tokens still work; a relay with a session of its own keeps it.
   */
  async signOut(): Promise<void> {
    coreOf(this).signOut();
  }

  /**
   * Asks PSN when the NPSSO ends, with one request, and remembers the date for `sessionExpiresAt` and `onExpiring`.
   *
   * Resolves with the date. Rejects with a `PsnError`: `npsso_expired` if PSN no longer accepts the NPSSO,
   * `sign_in_required` if the client has none. The request counts in the rate limit, and is tried again as other reads
   * are. This also works through a relay that has no session of its own.
   *
   * Asks `GET /api/v1/ssocookie` on ca.account.sony.com.
   *
   * ```ts
   * const date = await client.getNpssoExpiry();
   * console.log(`A new NPSSO is needed on ${date.toLocaleDateString()}`);
   * ```
   *
   * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds.
   */
  async getNpssoExpiry(options?: RequestOptions): Promise<Date> {
    return npssoExpiry(coreOf(this), options);
  }

  /**
   * Calls any URL of PSN, for what has no method of its own. Only GETs are tried again.
   *
   * Resolves with the JSON that PSN answers, or with `undefined` if the answer is empty. Rejects with a `PsnError`, whose
   * `code` says why. A URL of another host rejects: the account's token must not go there.
   *
   * ```ts
   * const summary = await client.call<{ trophyLevel: number }>({
   *   url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary",
   * });
   * ```
   *
   * @param config The URL, the method (`"GET"` by default) and headers that replace or join the usual ones. Anything else
   * in it rejects.
   * @param bodyPayload What to send as the JSON body; nothing by default. A GET has none.
   * @param options Options of this call: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async call<T>(
    config: {
      url: string;
      method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | undefined;
      headers?: CallValidHeaders | undefined;
    },
    // biome-ignore lint/suspicious/noExplicitAny: as psn-api declares it.
    bodyPayload: Record<string, any> | undefined = undefined,
    options?: RequestOptions,
  ): Promise<T> {
    const core = coreOf(this);
    core.open();
    if (!isObject(config) || config.url === undefined) refuse("call", "needs config: an object with a url");
    const { url: given, method = "GET", headers } = checkedOptions("call", CONFIG, config) as typeof config;
    if (method === "GET" && bodyPayload !== undefined)
      refuse("call", "takes a bodyPayload only with another method than GET");
    const { own } = methodArguments(CALL, [], options);
    const body = jsonOf(bodyPayload);
    const url = absoluteUrl(given) ?? given;
    const begin = ({ wasm }: OpenCore) => wasm.beginCall(url, method === "GET");
    return (await drive(core, { name: "call", begin, method, body, headers: headersOf("call", headers), own })) as T;
  }
}

/** The JSON of what is to be sent. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (failure) {
    return refuse("call", `needs a bodyPayload that JSON can hold: ${(failure as Error).message}`);
  }
}

const CALL = { name: "call", pathLength: 0, arguments: [], takes: {}, endpoint: 0, reply: { kind: "json" } } as const;

/** What else is wrong with a URL, the module says. */
const CONFIG: Checks = {
  url: STRING,
  method: {
    wanted: "GET, POST, PUT, PATCH or DELETE",
    fits: (value) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(String(value)),
  },
  headers: OBJECT,
};

/** The state of a client, which may stand behind a proxy. */
export function coreOf(client: unknown): Core {
  const core = stateOf<Core>(client, coreKey());
  if (core) return core;
  const message = 'A method of PsnClient has to be called on its client, as in client.getUserTitles("me").';
  throw new PsnError({ code: "invalid_argument", message, endpoint: "PsnClient" });
}

function forCollectionOf({ options, queue }: Core): ForCollection {
  const { language } = options;
  return { language, timeFor: (requests) => queue.timeFor(requests) };
}

/** The bytes of what a URL of PSN answers, for a relay; `undefined` where the answer is empty. */
async function readForRelay(client: Session, url: string, init: RelayReadInit): Promise<Uint8Array | undefined> {
  const { method = "GET", body, headers, signal, limit } = init;
  const begin = ({ wasm }: OpenCore) => wasm.beginCall(url, method === "GET");
  const own = { signal };
  const call = { name: "call", begin, method, body, headers, own, mostBytes: limit, asText: true };
  const text = (await drive(coreOf(client), call)) as string | undefined;
  return text ? new TextEncoder().encode(text) : undefined;
}
