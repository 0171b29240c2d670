// A wasm module as a string, one character a byte: it loads the same way in every runtime and bundler.

interface Decoder {
  from(text: string, encoding: "latin1"): Uint8Array<ArrayBuffer>;
}

/** The bytes that a string spells. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as unknown as { Buffer?: Decoder };
  if (typeof Buffer?.from === "function") return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
