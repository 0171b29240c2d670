// Bytes, in the forms that JavaScript has for them, and as base64 text.

import { latin1 } from "./latin1.js";

/** The bytes of an `ArrayBuffer` or of a view of one; `undefined` for anything else. Those of other realms are of other classes. */
export function viewOf(value: unknown): Uint8Array | undefined {
  try {
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const isBuffer = Object.prototype.toString.call(value) === "[object ArrayBuffer]";
    return isBuffer ? new Uint8Array(value as ArrayBuffer) : undefined;
  } catch {
    // It has been handed to somebody else, such as a worker.
    return undefined;
  }
}

/** More arguments than this a function may not take. */
const CHUNK = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    // Spreading would go through the bytes one by one, which takes ten times as long.
    text += String.fromCharCode.apply(undefined, bytes.subarray(start, start + CHUNK) as unknown as number[]);
  }
  return btoa(text);
}

/** `undefined` for a text that is no base64. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return latin1(atob(text));
  } catch {
    return undefined;
  }
}
