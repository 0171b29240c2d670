// Bodies of messages: read up to a limit, or let go of.

import { type AbortSignalLike, onAbort } from "./abort.js";

const FIRST_SIZE = 1 << 14;

/** A body that is over its limit. */
export const TOO_LARGE = Symbol("too large");

/** A request or a response; a mock of one may have no stream. */
export interface MessageWithBody {
  readonly body?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer | ArrayLike<number>>;
}

interface BodyReader {
  read(): Promise<{ done: boolean; value?: Uint8Array }>;
  cancel(): Promise<void>;
}

/** The bytes of a body; `undefined` if there are none. Stops when `signal` is aborted. */
export async function collect(
  message: MessageWithBody,
  limit: number,
  signal: AbortSignalLike,
): Promise<Uint8Array | undefined | typeof TOO_LARGE> {
  const { body } = message;
  if (!body) {
    const bytes = new Uint8Array((await message.arrayBuffer?.()) ?? []);
    return bytes.length > limit ? TOO_LARGE : bytes.length > 0 ? bytes : undefined;
  }
  const reader = (body as { getReader(): BodyReader }).getReader();
  const stop = () => void reader.cancel().catch(() => {});
  if (signal.aborted) stop();
  const release = onAbort(signal, stop);
  try {
    // Grown by doubling, so that many small pieces take no more room than one large.
    let bytes = new Uint8Array(Math.min(limit, FIRST_SIZE));
    let length = 0;
    for (;;) {
      const { done, value = new Uint8Array() } = await reader.read();
      if (done) return length > 0 ? bytes.slice(0, length) : undefined;
      if (length + value.length > limit) {
        stop();
        return TOO_LARGE;
      }
      if (length + value.length > bytes.length) {
        const larger = new Uint8Array(Math.min(limit, Math.max(2 * bytes.length, length + value.length)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(value, length);
      length += value.length;
    }
  } finally {
    release();
  }
}

/** Lets go of a body that nobody reads. */
export function discard(message: unknown): void {
  const { body } = (message ?? {}) as { body?: { locked?: boolean; cancel?(): Promise<void> } | null };
  try {
    if (body && !body.locked) body.cancel?.()?.catch?.(() => {});
  } catch {
    // A mock's body may be anything.
  }
}
