// Calls `fetch` and reads bodies, for the functions, the client and Trophy.so. The relay passes bodies on as they come.

import { TransportError } from "#enums";
import { Aborted, unlessAborted } from "./abort.js";
import type { Deadline } from "./deadlines.js";
import { withoutSecrets } from "./errors.js";
import type { FetchInit, FetchResponse } from "./fetch-types.js";

export { openDeadline } from "./deadlines.js";

/** Any `fetch`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a request is made of, before its signal. */
export interface RequestInit {
  method?: string;
  headers: Record<string, string>;
  body?: string | undefined;
  redirect?: "manual";
}

/** Sends a request as psn-api does: `fetch` is looked up now, and gets a string and a plain object. */
export function send(url: string, init: RequestInit): Promise<FetchResponse> {
  return (fetch as unknown as Fetch)(url, init as FetchInit);
}

/** Why a request has no whole answer. */
export class TransportFailure {
  constructor(
    readonly kind: TransportError,
    /** What was thrown, without secrets. */
    readonly cause: unknown,
  ) {}
}

/** An answer: its body as a string, or as JSON where a mock has no `text()`. */
export interface Answer {
  response: FetchResponse;
  text: string | undefined;
  value: unknown;
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
}

/**
 * Sends a request and reads its answer, following no redirect: a redirect could take credentials to another host.
 * Rejects with a `TransportFailure`, or with `Aborted` when the caller's signal ended it.
 */
export async function exchange(url: string, init: RequestInit, options: ExchangeOptions): Promise<Answer> {
  const { fetch: own, deadline, mostBytes } = options;
  const { signal } = deadline;
  let response: FetchResponse | undefined;
  try {
    const full: FetchInit = { ...init, redirect: "manual", signal } as FetchInit;
    if (own) {
      const coming = Promise.resolve(own(url, full));
      response = await unlessAborted(coming, signal).catch((failure) => {
        // It may answer later, when nobody reads its body.
        if (failure instanceof Aborted) coming.then(discard, () => {});
        throw failure;
      });
    } else {
      response = await (fetch as unknown as Fetch)(url, full);
    }
    if (mostBytes !== undefined) {
      return { response, text: await readText(response, mostBytes, signal), value: undefined };
    }
    if (typeof response.text !== "function") {
      const body = (response as unknown as { json(): Promise<unknown> }).json();
      return { response, text: undefined, value: await (own ? unlessAborted(body, signal) : body) };
    }
    const body = response.text();
    return { response, text: await (own ? unlessAborted(body, signal) : body), value: undefined };
  } catch (failure) {
    if (response) discard(response);
    if (failure instanceof TooLarge) throw failure;
    if (deadline.hasPassed) throw new TransportFailure(TransportError.Timeout, undefined);
    if (signal.aborted) throw new Aborted();
    const kind = response ? TransportError.Incomplete : TransportError.Network;
    throw new TransportFailure(kind, withoutSecrets(failure, init));
  } finally {
    deadline.close();
  }
}

/** Lets go of a body that nobody reads. */
export function discard(response: unknown): void {
  const { body } = (response ?? {}) as { body?: { locked?: boolean; cancel?(): Promise<void> } | null };
  try {
    if (body && !body.locked) body.cancel?.()?.catch?.(() => {});
  } catch {
    // A mock's body may be anything.
  }
}

interface BodyStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array }>;
    cancel(): Promise<void>;
  };
}

/** The text of a body that may have so many bytes; it is let go of when there are more. */
async function readText(response: FetchResponse, mostBytes: number, signal: Deadline["signal"]): Promise<string> {
  const { body } = response as { body?: BodyStream | null };
  if (!body?.getReader) {
    const text = await unlessAborted(response.text(), signal);
    if (text.length > mostBytes) throw new TooLarge();
    return text;
  }
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await unlessAborted(reader.read(), signal);
      if (done) return text + decoder.decode();
      bytes += value?.length ?? 0;
      if (bytes > mostBytes) throw new TooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (failure) {
    cancel();
    throw failure;
  }
}

/** How deep causes are copied. */
const DEEPEST_CAUSE = 4;

/** What a `fetch` threw, without what else it put there: many put the request, which holds secrets. */
export function plain(failure: unknown, depth = 0): unknown {
  if (typeof failure !== "object" || failure === null) return failure;
  const { name, message, stack, code, cause } = failure as Record<string, unknown>;
  const hasCause = cause !== undefined && depth <= DEEPEST_CAUSE;
  const copy = new Error(String(message), hasCause ? { cause: plain(cause, depth + 1) } : undefined);
  for (const [key, value] of Object.entries({ name, stack })) {
    if (typeof value === "string") Object.defineProperty(copy, key, { value, configurable: true, writable: true });
  }
  // Such as ECONNRESET.
  if (typeof code === "string" && /^[A-Z_]+$/.test(code)) (copy as { code?: string }).code = code;
  return copy;
}
