// A wasm module as a string, one character a byte: it loads the same way in every runtime and bundler.

interface Decoder {
  from(text: string, encoding: "latin1"): Uint8Array<ArrayBuffer>;
}

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

function latin1(text: string): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as unknown as { Buffer?: Decoder };
  if (Buffer !== undefined) return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
