import type { AbortSignalLike } from "./abort.js";

/** What a `fetch` is given. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string | undefined;
  redirect?: "manual" | undefined;
  signal: AbortSignalLike;
}

/** What a `fetch` has to answer with. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}
