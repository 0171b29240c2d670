// A text with one character for each byte, as its bytes.

interface Decoder {
  from(text: string, encoding: "latin1"): Uint8Array<ArrayBuffer>;
}

export function latin1(text: string): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as unknown as { Buffer?: Decoder };
  if (Buffer !== undefined) return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
