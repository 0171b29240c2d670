// What the module calls of the host, and what the two hand each other. The module's side is `src/wasm/relay/host.rs`.
import type { ExchangeEnd, PageBodyState, UpstreamBody } from "#enums";

/** The options of a relay, with their defaults. */
export interface RelaySettings {
  readonly allowOrigins: string[];
  readonly basePath: string;
  readonly methods: string[];
  readonly isSignedIn: boolean;
  /** `undefined` for the default. */
  readonly allow: string[] | undefined;
  readonly hasAuthorize: boolean;
  readonly maxRequestBody: number;
  readonly cache: number;
  readonly baseUrl: string | undefined;
  /** `undefined` for no limit. */
  readonly rateLimit: ClientLimit | undefined;
}

/** How many requests each client of the relay may send. */
export interface ClientLimit {
  readonly requests: number;
  readonly per: number;
}

/** One request of a page, and all that is done to answer it. Its promises reject when the exchange ends early. */
export interface PageExchange {
  readonly method: string;
  readonly url: string;
  header(name: string): string | undefined;
  readonly end: ExchangeEnd;
  isAuthorized(): Promise<boolean>;
  /** Empty where nobody knows who asks. */
  clientName(): Promise<string>;
  readBody(): Promise<void>;
  readonly bodyState: PageBodyState;
  /** The fields of a body that is a JSON object of strings; none of any other. */
  readonly bodyFields: BodyField[];
  /** Sets what is sent in place of the page's body. */
  setBody(body: string | undefined): void;
  setHeader(name: string, value: string): void;
  /** An answer of one of the `resourceTypes` is bytes, and comes as JSON. */
  send(method: string, url: string, resourceTypes: readonly string[]): Promise<HostResponse>;
  call(method: string, url: string): Promise<HostRead>;
}

export interface BodyField {
  readonly name: string;
  readonly value: string;
}

/** What PSN answered. */
export interface HostResponse {
  readonly status: number;
  readonly body: UpstreamBody;
  readonly bytes?: Uint8Array | undefined;
  readonly location?: string | undefined;
  readonly nextAvailable?: string | undefined;
  readonly retryAfter?: string | undefined;
}

/** What the relay's own client got. */
export type HostRead = { readonly upstream: HostResponse } | { readonly failure: HostFailure };

/** A `PsnError` of the relay's own client. */
export interface HostFailure {
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly psnCode: number | undefined;
  readonly referenceId: string | undefined;
  /** In milliseconds since 1970. */
  readonly retryAt: number | undefined;
}
