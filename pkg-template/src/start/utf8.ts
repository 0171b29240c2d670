// Strings to bytes and back where `TextDecoder` and `TextEncoder` are missing, as in Jest's jsdom environment. `escape`
// and `unescape` are old, and in every engine.

export class Utf8Decoder {
  decode(bytes: Iterable<number> = []): string {
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return decodeURIComponent(escape(text));
  }
}

export class Utf8Encoder {
  encode(text: string): Uint8Array {
    const wellFormed = (text as { toWellFormed?(): string }).toWellFormed?.() ?? text;
    const bytes = unescape(encodeURIComponent(wellFormed));
    return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  }
}
