import type { AbortSignalLike } from "./abort.js";

/** What a `fetch` is given. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  // Without `undefined`, as the types of the runtime's `fetch` want it.
  body?: string | ArrayBuffer;
  redirect?: "manual";
  signal: AbortSignalLike;
}

/** What a `fetch` has to answer with. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  /** Called for what is no text, such as a picture. */
  arrayBuffer?(): Promise<ArrayBuffer>;
}
