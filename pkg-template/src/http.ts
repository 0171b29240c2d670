// Calls `fetch`, for the functions, the client, Trophy.so and the relay.

import { TransportError } from "#enums";
import type { GroupResource } from "#models";
import { Aborted, type AbortSignalLike, unlessAborted } from "./abort.js";
import { collect, discard, type MessageWithBody, TOO_LARGE } from "./body.js";
import type { Deadline } from "./deadlines.js";
import { withoutSecrets } from "./errors.js";
import type { FetchInit, FetchResponse } from "./fetch-types.js";
import { resourceTypeOf } from "./resource.js";

export { openDeadline } from "./deadlines.js";

/** Any `fetch`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a request is made of, before its signal. */
export interface RequestInit {
  method?: string;
  headers: Record<string, string>;
  body?: string | ArrayBuffer | Uint8Array | undefined;
  redirect?: "manual";
}

/** Sends a request as psn-api does: `fetch` is looked up now, and gets a string and a plain object. */
export function send(url: string, init: RequestInit): Promise<FetchResponse> {
  return (fetch as unknown as Fetch)(url, init as FetchInit);
}

/**
 * Sends a request with a program's own `fetch`, which may not look at its signal, or with the runtime's, which does. Follows
 * no redirect, which could take credentials to another host.
 */
export function request(
  url: string,
  init: RequestInit,
  signal: AbortSignalLike,
  own: Fetch | undefined,
): Promise<FetchResponse & MessageWithBody> {
  // A copy by `...init` takes far longer.
  const { method, headers, body } = init;
  const full = { method, headers, body, redirect: "manual", signal } as FetchInit;
  if (!own) return (fetch as unknown as Fetch)(url, full);
  const coming = Promise.resolve(own(url, full));
  return unlessAborted(coming, signal).catch((failure) => {
    // It may answer later, when nobody reads its body.
    if (failure instanceof Aborted) coming.then(discard, () => {});
    throw failure;
  });
}

/** Why a request has no whole answer. */
export class TransportFailure {
  constructor(
    readonly kind: TransportError,
    /** What was thrown, without secrets. */
    readonly cause: unknown,
  ) {}
}

/** An answer: its body as a string, as bytes, or as JSON where a mock has no `text()`. */
export interface Answer {
  response: FetchResponse;
  text: string | undefined;
  value: unknown;
  bytes?: GroupResource | undefined;
}

/** No answer of PSN is longer; a relay's client takes what the relay allows. */
export class TooLarge {}

/** How a request is carried out. */
export interface ExchangeOptions {
  /** The program's own `fetch`, which may not look at its signal; without it the runtime's, which does. */
  fetch?: Fetch | undefined;
  deadline: Deadline;
  /** The longest body, in bytes. */
  mostBytes?: number | undefined;
  /** How the content type of an answer begins that is bytes rather than text. */
  resourceTypes?: readonly string[] | undefined;
}

/**
 * Sends a request and reads its answer. Resolves with a `TransportFailure` if none comes whole. Rejects with `Aborted` when the
 * caller's signal ended it, and with `TooLarge`.
 */
export async function exchange(
  url: string,
  init: RequestInit,
  options: ExchangeOptions,
): Promise<Answer | TransportFailure> {
  const { fetch: own, deadline, mostBytes, resourceTypes = [] } = options;
  const { signal } = deadline;
  let response: (FetchResponse & MessageWithBody) | undefined;
  try {
    response = await request(url, init, signal, own);
    const hasText = typeof response.text === "function";
    if (mostBytes !== undefined && (hasText || response.body || response.arrayBuffer)) {
      const bytes = await readBytes(response, mostBytes, signal);
      const contentType = resourceTypeOf(response, resourceTypes);
      if (bytes && contentType !== undefined) {
        return { response, text: undefined, value: undefined, bytes: { contentType, bytes } };
      }
      return { response, text: new TextDecoder().decode(bytes), value: undefined };
    }
    if (!hasText) {
      const body = (response as unknown as { json(): Promise<unknown> }).json();
      return { response, text: undefined, value: await (own ? unlessAborted(body, signal) : body) };
    }
    const body = response.text();
    const text: unknown = await (own ? unlessAborted(body, signal) : body);
    return { response, text: typeof text === "string" ? text : String(text), value: undefined };
  } catch (failure) {
    if (response) discard(response);
    if (failure instanceof TooLarge) throw failure;
    if (deadline.hasPassed) return new TransportFailure(TransportError.Timeout, undefined);
    if (signal.aborted) throw new Aborted();
    const kind = response ? TransportError.Incomplete : TransportError.Network;
    return new TransportFailure(kind, withoutSecrets(failure, init));
  } finally {
    deadline.close();
  }
}

/** A body that may have so many bytes; it is let go of when there are more. */
async function readBytes(
  response: FetchResponse & MessageWithBody,
  mostBytes: number,
  signal: AbortSignalLike,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await unlessAborted(collect(response, mostBytes, signal), signal);
  if (bytes === TOO_LARGE) throw new TooLarge();
  return bytes;
}

/** How deep causes are copied. */
const DEEPEST_CAUSE = 4;

/** What a `fetch` threw, without what else it put there: many put the request, which holds secrets. */
export function plain(failure: unknown): unknown {
  try {
    return copyOf(failure, 0);
  } catch {
    // A mock may reject with an object whose getters throw.
    return undefined;
  }
}

function copyOf(failure: unknown, depth: number): unknown {
  if (typeof failure !== "object" || failure === null) return failure;
  const { name, message, stack, code, cause } = failure as Record<string, unknown>;
  const hasCause = cause !== undefined && depth <= DEEPEST_CAUSE;
  const copy = new Error(String(message), hasCause ? { cause: copyOf(cause, depth + 1) } : undefined);
  for (const [key, value] of Object.entries({ name, stack })) {
    if (typeof value === "string") Object.defineProperty(copy, key, { value, configurable: true, writable: true });
  }
  // Such as ECONNRESET.
  if (typeof code === "string" && /^[A-Z_]+$/.test(code)) (copy as { code?: string }).code = code;
  return copy;
}
