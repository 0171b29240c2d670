// One exchange between a page and PSN: what the module has done for it, with the web's own objects. It ends when its time is
// over, and when the page no longer waits.
import { ExchangeEnd, PageBodyState, UpstreamBody } from "#enums";
import { onAbort } from "../abort.js";
import { collect, discard, type MessageWithBody, TOO_LARGE } from "../body.js";
import { readForRelayOf } from "../client/read-for-relay.js";
import type { FetchResponse } from "../fetch-types.js";
import { type Fetch, request as sendRequest } from "../http.js";
import { resourceTypeOf, wrapped } from "../resource.js";
import { guarded } from "../start/guarded.js";
import type { InstanceLife } from "../start/life.js";
import { fieldsOf, kindOf } from "./body.js";
import type { BodyField, HostFailure, HostRead, HostResponse, PageExchange } from "./boundary.js";
import type { PageRequest } from "./page-request.js";
import type { RelayClient, RelayOptions } from "./types.js";

const TIMEOUT = 30_000;
const MAX_REQUEST_BODY = 65_536;
const MAX_RESPONSE_BODY = 8_388_608;

// Longer strings are cut before they enter the module: what it uses of them is shorter.
const LONGEST_HEADER = 16_384;
const LONGEST_METHOD = 100;
const LONGEST_MESSAGE = 900;
const LONGEST_CLIENT_NAME = 512;

const cut = (value: unknown, length: number): string | undefined =>
  typeof value === "string" ? value.slice(0, length) : undefined;
const integer = (value: unknown, most: number): number | undefined =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most ? Number(value) : undefined;

// What the module's integers hold.
const MOST_STATUS = 999;
const MOST_CODE = 2 ** 32 - 1;

export class Exchange implements PageExchange {
  readonly method: string;
  readonly url: string;
  end: ExchangeEnd = ExchangeEnd.None;
  bodyState: PageBodyState = PageBodyState.Unread;
  readonly #options: RelayOptions;
  readonly #request: PageRequest;
  readonly #context: readonly unknown[];
  readonly #life: InstanceLife;
  readonly #pageHeaders = new Map<string, string | undefined>();
  readonly #headers: Record<string, string> = {};
  readonly #controller = new AbortController();
  readonly #ended: Promise<never>;
  readonly #failures = new Set<unknown>();
  #release = () => {};
  #body: Uint8Array | string | undefined;

  /**
   * Reads the request, whose getters may throw.
   * @param names the headers that the module looks at.
   */
  constructor(
    options: RelayOptions,
    request: PageRequest,
    context: readonly unknown[],
    life: InstanceLife,
    names: readonly string[],
  ) {
    this.method = request.method.slice(0, LONGEST_METHOD);
    this.url = request.url.slice(0, LONGEST_HEADER);
    for (const name of names) this.#pageHeaders.set(name, cut(request.headers.get(name), LONGEST_HEADER));
    this.#options = options;
    this.#request = request;
    this.#context = context;
    this.#life = life;
    const { signal } = request;
    // Tests replace timers: what sets this one clears it, too.
    const { setTimeout, clearTimeout } = globalThis;
    this.#ended = new Promise((_, reject) => {
      const endAs = (end: ExchangeEnd) => {
        if (this.end === ExchangeEnd.None) this.end = end;
        this.#controller.abort();
        reject(this.#controller.signal.reason);
      };
      const leave = () => endAs(ExchangeEnd.ClientGone);
      const timer = setTimeout(endAs, options.timeout ?? TIMEOUT, ExchangeEnd.Timeout);
      // Requests may share a signal.
      const stopListening = signal && !signal.aborted ? onAbort(signal, leave) : undefined;
      this.#release = () => {
        clearTimeout(timer);
        stopListening?.();
      };
      if (signal?.aborted) leave();
    });
    this.#ended.catch(() => {});
  }

  header(name: string): string | undefined {
    return this.#pageHeaders.get(name);
  }

  isAuthorized(): Promise<boolean> {
    return this.#within(async () => {
      const { authorize } = this.#options;
      return (await authorize?.(this.#request as never, ...this.#context)) === true;
    });
  }

  clientName(): Promise<string> {
    return this.#within(async () => {
      const { identify } = this.#options;
      const name: unknown = identify
        ? await identify(this.#request as never, ...this.#context)
        : addressOf(this.#request, this.#context);
      if (name === undefined || name === null) return "";
      if (typeof name === "string" && name.length <= LONGEST_CLIENT_NAME) return name;
      throw new TypeError("createRelay()'s identify must give a string of 512 characters at most, or undefined.");
    });
  }

  readBody(): Promise<void> {
    return this.#within(async () => {
      const limit = this.#options.maxRequestBody ?? MAX_REQUEST_BODY;
      const bytes = await collect(this.#request as MessageWithBody, limit, this.#controller.signal);
      this.bodyState = bytes === TOO_LARGE ? PageBodyState.TooLarge : PageBodyState.Read;
      if (bytes !== TOO_LARGE) this.#body = bytes;
    });
  }

  get bodyFields(): BodyField[] {
    return typeof this.#body === "string" ? [] : fieldsOf(this.#body);
  }

  setBody(body: string | undefined): void {
    this.#body = body;
  }

  setHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  send(method: string, url: string, resourceTypes: readonly string[]): Promise<HostResponse> {
    return this.#within(async () => {
      const body = typeof this.#body === "string" ? new TextEncoder().encode(this.#body) : this.#body;
      const init = { method, headers: this.#headers, ...(body && { body }) };
      const { fetch } = this.#options;
      const response = await sendRequest(url, init, this.#controller.signal, fetch as unknown as Fetch | undefined);
      return await this.#upstream(response, resourceTypes);
    });
  }

  call(method: string, url: string): Promise<HostRead> {
    return this.#within(async () => {
      try {
        const bytes = await this.#callByClient(this.#options.client as RelayClient, method, url);
        if (bytes === TOO_LARGE) return { upstream: { status: 200, body: UpstreamBody.TooLarge } };
        // What is done has no answer.
        const status = bytes === undefined && method !== "GET" ? 204 : 200;
        return { upstream: { status, body: kindOf(bytes), bytes } };
      } catch (failure) {
        if ((failure as Error | undefined)?.name !== "PsnError") throw failure;
        return { failure: failureOf(failure as Record<string, unknown>) };
      }
    });
  }

  /** The exchange is over. What is still going on for it is cancelled. */
  close(): void {
    this.#release();
  }

  /** The instance ended that was to answer: PSN's answer is not wanted any more. */
  abandon(): void {
    this.#controller.abort();
  }

  /** Settles as the work does, or rejects when the exchange ends before that. */
  #within<T>(work: () => Promise<T>): Promise<T> {
    const done = Promise.race([work(), this.#ended]);
    done.catch((reason) => this.#failures.add(reason));
    return guarded(done, this.#life);
  }

  /** Whether the reason of a rejection is of this exchange's work, such as what the program threw. */
  hasFailedWith(reason: unknown): boolean {
    return this.#failures.has(reason);
  }

  async #upstream(response: FetchResponse & MessageWithBody, resourceTypes: readonly string[]): Promise<HostResponse> {
    const { status, headers } = response;
    const limit = this.#options.maxResponseBody ?? MAX_RESPONSE_BODY;
    const isTooLong = Number(headers.get("content-length")) > limit;
    if (isTooLong) discard(response);
    const named = (name: string) => cut(headers.get(name), LONGEST_HEADER);
    let body = UpstreamBody.TooLarge;
    let bytes: Uint8Array | undefined;
    try {
      const read = isTooLong ? TOO_LARGE : await collect(response, limit, this.#controller.signal);
      if (read !== TOO_LARGE) {
        bytes = read;
        body = kindOf(bytes);
        const contentType = resourceTypeOf(response, resourceTypes);
        if (bytes && contentType !== undefined) {
          bytes = new TextEncoder().encode(wrapped(contentType.slice(0, LONGEST_HEADER), bytes));
          body = UpstreamBody.Json;
        }
      }
    } catch {
      body = UpstreamBody.Incomplete;
    }
    return {
      status: integer(status, MOST_STATUS) ?? 0,
      body,
      bytes,
      location: named("location"),
      nextAvailable: named("x-ratelimit-next-available"),
      retryAfter: named("retry-after"),
    };
  }

  async #callByClient(
    client: RelayClient,
    method: string,
    url: string,
  ): Promise<Uint8Array | undefined | typeof TOO_LARGE> {
    const { signal } = this.#controller;
    const body = this.#body && new TextDecoder().decode(this.#body as Uint8Array);
    const limit = this.#options.maxResponseBody ?? MAX_RESPONSE_BODY;
    const read = readForRelayOf(client);
    if (read) return read(url, { method, body, headers: this.#headers, signal, limit });
    const config = { url, method: method as "GET", headers: this.#headers as never };
    const value = await client.call(config, body ? jsonIn(body) : undefined, { signal } as never);
    const bytes = new TextEncoder().encode(jsonOf(value));
    return bytes.length > limit ? TOO_LARGE : bytes.length > 0 ? bytes : undefined;
  }
}

/** What a page's body says. PSN refuses a body of which nothing can be read. */
function jsonIn(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

/** The JSON of a value; of what has none, such as what is nested too deeply, nothing that is JSON. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "?";
  }
}

/** What a `PsnError` says, in the lengths that are used. */
function failureOf(failure: Record<string, unknown>): HostFailure {
  const { retryAt } = failure;
  return {
    code: cut(failure.code, LONGEST_MESSAGE) ?? "internal",
    message: cut(failure.message, LONGEST_MESSAGE) ?? "",
    status: integer(failure.status, MOST_STATUS),
    psnCode: integer(failure.psnCode, MOST_CODE),
    referenceId: cut(failure.referenceId, LONGEST_MESSAGE),
    retryAt: retryAt instanceof Date ? integer(retryAt.getTime(), Number.MAX_SAFE_INTEGER) : undefined,
  };
}

/** The address that the runtime itself knows. Headers that anyone can send say nothing. */
function addressOf(request: PageRequest, [first]: readonly unknown[]): unknown {
  // Cloudflare writes the header itself, whatever was sent.
  if (request.cf) return request.headers.get("cf-connecting-ip") ?? undefined;
  const given = first as
    | {
        remoteAddr?: { hostname?: unknown };
        requestIP?(request: PageRequest): { address?: unknown } | null;
        incoming?: { socket?: { remoteAddress?: unknown } };
      }
    | null
    | undefined;
  return given?.remoteAddr?.hostname ?? given?.requestIP?.(request)?.address ?? given?.incoming?.socket?.remoteAddress;
}
