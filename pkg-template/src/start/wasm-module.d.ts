// How Cloudflare's and Vercel's tools understand the import of a module.
declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
