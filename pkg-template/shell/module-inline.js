// A wasm module as text inside this file: it loads the same way in every runtime and bundler.

/** The module that a text spells. */
export function moduleOf(base64) {
  return new WebAssembly.Module(bytesOf(base64));
}

function bytesOf(base64) {
  if (typeof Uint8Array.fromBase64 === "function") {
    return Uint8Array.fromBase64(base64);
  }
  if (typeof globalThis.Buffer === "function") {
    return globalThis.Buffer.from(base64, "base64");
  }
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    bytes[index] = text.charCodeAt(index);
  }
  return bytes;
}
