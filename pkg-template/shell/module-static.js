// The wasm module by a static import, for runtimes that compile code only when a program is deployed. Cloudflare's
// and Vercel's tools both understand `?module`.
import module from "../psn-api-wasm.wasm?module";

/** The compiled module. */
export function compiledModule() {
  return module;
}
