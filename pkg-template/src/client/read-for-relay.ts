// How a relay asks with its own client: by an internal method of `PsnClient`, which gives PSN's bytes as they came.

/** A key that every copy of the package shares. */
export const readForRelayKey = (): symbol => Symbol.for("psn-api-wasm.readForRelay");

export interface RelayReadInit {
  /** `"GET"` if it is left out. */
  method?: string | undefined;
  /** What to send as the JSON body. */
  body?: string | undefined;
  headers: Record<string, string>;
  signal: AbortSignal;
  /** The largest body, in bytes, after decompression. */
  limit: number;
}

/**
 * Asks a URL of PSN as `call` does: with the client's session, its rate limit and its retries. Resolves with the body of
 * PSN's success, byte for byte; `undefined` where it has none. Stops reading, and cancels the body, as soon as it is larger
 * than `limit`. Follows no redirect. Rejects with a `PsnError`: `invalid_response` for a body that is too large or is not
 * JSON, and for a redirect.
 */
export type ReadForRelay = (url: string, init: RelayReadInit) => Promise<Uint8Array | undefined>;

/** The method of a client, which another copy of the package may have made. */
export function readForRelayOf(client: object): ReadForRelay | undefined {
  const read = (client as Record<symbol, unknown>)[readForRelayKey()];
  return typeof read === "function" ? (read as ReadForRelay) : undefined;
}
