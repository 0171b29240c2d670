// The relay: `psn-api-wasm/relay`.
export * from "./relay/index.js";
