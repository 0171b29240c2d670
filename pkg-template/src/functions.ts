// The functions of psn-api: `psn-api-wasm/functions`.
export * from "#functions";
export * from "#models";
export { call } from "./functions/call.js";
export { type Configuration, configure } from "./functions/configuration.js";
export type { RequestError } from "./functions/request-error.js";
