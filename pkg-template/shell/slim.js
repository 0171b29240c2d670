// The same names for programs that bring the wasm module themselves.
export * from "#enums";
export * from "#functions";
export { load } from "./start-loaded.js";
