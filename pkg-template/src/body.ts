// Bodies of messages: read up to a limit, or let go of.

import { type AbortSignalLike, onAbort } from "./abort.js";

const FIRST_SIZE = 1 << 14;

/** A body that is over its limit. */
export const TOO_LARGE = Symbol("too large");

/** A request or a response; a mock of one may have no stream. */
export interface MessageWithBody {
  readonly body?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer | ArrayLike<number>>;
  text?(): Promise<string>;
}

/** The pieces of a body. */
interface BodyReader {
  read(): PromiseLike<{ done?: boolean | undefined; value?: unknown }>;
  cancel(): unknown;
}

/** What bodies are: a web stream, or one of Node, as those of `node-fetch` and of some mocks. */
interface Stream {
  getReader?(): BodyReader;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
  readonly locked?: boolean;
  cancel?(): unknown;
  destroy?(): unknown;
}

/** The bytes of a body; `undefined` if there are none. Stops when `signal` is aborted. */
export async function collect(
  message: MessageWithBody,
  limit: number,
  signal?: AbortSignalLike,
): Promise<Uint8Array<ArrayBuffer> | undefined | typeof TOO_LARGE> {
  const reader = readerOf(message.body);
  if (!reader) {
    const bytes = await whole(message);
    return bytes.length > limit ? TOO_LARGE : bytes.length > 0 ? bytes : undefined;
  }
  const stop = () => quietly(() => reader.cancel());
  if (signal?.aborted) stop();
  const release = signal && onAbort(signal, stop);
  try {
    // Grown by doubling, so that many small pieces take no more room than one large.
    let bytes = new Uint8Array(Math.min(limit, FIRST_SIZE));
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length > 0 ? bytes.slice(0, length) : undefined;
      const piece = typeof value === "string" ? new TextEncoder().encode(value) : (value as Uint8Array);
      if (length + piece.length > limit) {
        stop();
        return TOO_LARGE;
      }
      if (length + piece.length > bytes.length) {
        const larger = new Uint8Array(Math.min(limit, Math.max(2 * bytes.length, length + piece.length)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(piece, length);
      length += piece.length;
    }
  } finally {
    release?.();
  }
}

/** What reads a body in pieces; `undefined` for a body that has none. */
function readerOf(body: unknown): BodyReader | undefined {
  const stream = Object(body) as Stream;
  if (stream.getReader) return stream.getReader();
  const pieces = stream[Symbol.asyncIterator]?.();
  // The end of an iterator of Node's waits for the next piece, which may never come.
  return pieces && { read: () => pieces.next(), cancel: () => (stream.destroy ? stream.destroy() : pieces.return?.()) };
}

/** The bytes of a body that comes in one piece. */
async function whole(message: MessageWithBody): Promise<Uint8Array<ArrayBuffer>> {
  if (message.arrayBuffer) return new Uint8Array(await message.arrayBuffer());
  return new TextEncoder().encode(await message.text?.());
}

/** Lets go of a body that nobody reads. */
export function discard(message: unknown): void {
  quietly(() => {
    const { body } = Object(message) as { body?: Stream | null };
    if (!body || body.locked) return undefined;
    return body.cancel ? body.cancel() : body.destroy?.();
  });
}

/** Ends something whose failure matters to nobody; a mock's body may be anything. */
function quietly(end: () => unknown): void {
  try {
    Promise.resolve(end()).catch(() => {});
  } catch {
    // As said.
  }
}
