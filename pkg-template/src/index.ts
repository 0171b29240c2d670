// Everything: `psn-api-wasm`.
export * from "./client.js";
export * from "./collection.js";
export * from "./functions.js";
export * from "./relay.js";
export * from "./trophy-so/index.js";
