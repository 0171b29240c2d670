// What a PsnClient rejects with.

/** A failure that says why, in `code`. */
export class PsnError extends Error {
  /** @param facts what is known of the failure, without anything secret. */
  constructor({ message, retryAt, cause, ...facts }, reason) {
    const because = cause ? new new.target(cause) : reason;
    super(message, because === undefined ? undefined : { cause: because });
    Object.assign(this, facts);
    if (retryAt !== undefined) this.retryAt = new Date(retryAt);
  }

  get name() {
    return "PsnError";
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this };
  }
}

/** What was thrown, as an error: the module throws facts, and a trap ends it. */
export function thrown(failure, endpoint) {
  const { RuntimeError } = globalThis.WebAssembly ?? {};
  if (RuntimeError && failure instanceof RuntimeError) return ended(endpoint, 0, failure);
  return typeof failure?.endpoint === "string" && !(failure instanceof Error) ? new PsnError(failure) : failure;
}

/** The failure of a call whose module has ended under it. */
export function ended(endpoint, attempts, cause) {
  const message = "Want of memory or stack has ended this call. The next one starts afresh, with the same session.";
  return new PsnError({ code: "internal", message, endpoint, attempts }, cause);
}
