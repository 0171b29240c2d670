// What the trophy collection asks of a client besides its methods. The collection is a module of its own, and the client
// may be of another copy of the package.

/** A key that every copy of the package shares. */
export const forCollectionKey = (): symbol => Symbol.for("psn-api-wasm.forCollection");

export interface ForCollection {
  /** The language of all answers; `undefined` for that of the account. */
  readonly language: string | undefined;
  /**
   * How many milliseconds from now the last of so many further requests can be sent, by the client's rate limit and PSN's
   * own; 0 if all can be sent now.
   */
  timeFor(requests: number): number;
}

/** That of a client; `undefined` of what is none. */
export function forCollection(client: object): ForCollection | undefined {
  return (client as Record<symbol, ForCollection | undefined>)[forCollectionKey()];
}
