// A wasm module as a string, one character a byte: it loads the same way in every runtime and bundler.

import { latin1 } from "../latin1.js";

/**
 * The bytes of a module. Its text begins with pairs of bytes that have changed places, as that makes it smaller, and with
 * the number of these pairs; `xtask/src/module_text.rs` writes it.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = latin1(text);
  const start = 1 + 2 * (bytes[0] as number);
  const places = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (let index = 1; index < start; index += 2) {
    const [one, other] = bytes.subarray(index) as unknown as [number, number];
    places[one] = other;
    places[other] = one;
  }
  return bytes.subarray(start).map((byte) => places[byte] as number);
}
