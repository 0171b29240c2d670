// Answers that are bytes, such as pictures.

import type { GroupResource } from "#models";
import { base64Of, bytesOfBase64 } from "./bytes.js";
import type { FetchResponse } from "./fetch-types.js";
import { RELAY_MARK } from "./relay-mark.js";

/** Whether an answer is bytes, rather than a failure or text. */
export function isBytes(status: number, contentType: string): boolean {
  return status >= 200 && status < 300 && !/^(text\/|application\/json)/i.test(contentType);
}

/** An answer that is bytes, with what they are; the text of any other. */
export async function readBytes(response: FetchResponse): Promise<GroupResource | string> {
  const { status, headers } = response;
  const contentType = headers.get("content-type") ?? "";
  if (!isBytes(status, contentType) || !response.arrayBuffer) {
    const text = await response.text();
    return (headers.get(RELAY_MARK) ? unwrapped(text) : undefined) ?? text;
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > 0 ? { contentType, bytes } : "";
}

/** Bytes as JSON: a relay answers nothing else. */
export function wrapped(contentType: string, bytes: Uint8Array): string {
  return JSON.stringify({ contentType, base64: base64Of(bytes) });
}

function unwrapped(text: string): GroupResource | undefined {
  try {
    const { contentType, base64 } = JSON.parse(text) as { contentType?: unknown; base64?: unknown };
    const bytes = typeof base64 === "string" ? bytesOfBase64(base64) : undefined;
    // Not a `Buffer`, which is one of Node's own.
    return bytes && { contentType: String(contentType), bytes: new Uint8Array(bytes) };
  } catch {
    return undefined;
  }
}
