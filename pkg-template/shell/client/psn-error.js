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

/** What was thrown, as an error: the module throws facts. */
export function thrown(failure) {
  return typeof failure?.endpoint === "string" && !(failure instanceof Error) ? new PsnError(failure) : failure;
}
