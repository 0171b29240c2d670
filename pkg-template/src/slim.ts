// Everything, for programs that bring the WebAssembly module themselves: `psn-api-wasm/slim`.
export * from "./index.js";
export { load, type ModuleSource } from "./start/loaded.js";
