// Bodies of messages: read up to a limit, and told apart.
import { UpstreamBody } from "#enums";
import type { BodyField } from "./boundary.js";

const FIRST_SIZE = 1 << 14;

/** A body that is over its limit. */
export const TOO_LARGE = Symbol("too large");

/** A request or a response; a mock of one may have no stream. */
export interface MessageWithBody {
  readonly body?: unknown;
  arrayBuffer?(): Promise<ArrayBufferLike | ArrayLike<number>>;
}

/** The bytes of a body; `undefined` if there are none. Stops when `signal` is aborted. */
export async function collect(
  message: MessageWithBody,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined | typeof TOO_LARGE> {
  const { body } = message;
  if (!body) {
    const bytes = new Uint8Array((await message.arrayBuffer?.()) ?? []);
    return bytes.length > limit ? TOO_LARGE : bytes.length > 0 ? bytes : undefined;
  }
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const stop = () => void reader.cancel().catch(() => {});
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  try {
    // Grown by doubling, so that many small pieces take no more room than one large.
    let bytes = new Uint8Array(Math.min(limit, FIRST_SIZE));
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
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
    signal.removeEventListener("abort", stop);
  }
}

/** Lets go of a body that nobody reads. */
export function discard(message: MessageWithBody | undefined | null): void {
  try {
    const cancelled = (message?.body as ReadableStream | undefined)?.cancel();
    cancelled?.catch(() => {});
  } catch {
    // It is a mock's, or somebody reads it.
  }
}

/** What the body of an answer is. */
export function kindOf(bytes: Uint8Array | undefined): UpstreamBody {
  if (bytes === undefined) return UpstreamBody.Empty;
  let text = "";
  try {
    text = utf8(bytes);
    JSON.parse(text);
    return UpstreamBody.Json;
  } catch {
    return /^\s*</.test(text) ? UpstreamBody.Html : UpstreamBody.Other;
  }
}

/** The fields of a body that is a JSON object of strings; none of any other. */
export function fieldsOf(bytes: Uint8Array | undefined): BodyField[] {
  try {
    const value: unknown = JSON.parse(utf8(bytes ?? new Uint8Array()));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const fields = Object.entries(value).map(([name, value]) => ({ name, value }));
    return fields.every(({ value }) => typeof value === "string") ? fields : [];
  } catch {
    return [];
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
