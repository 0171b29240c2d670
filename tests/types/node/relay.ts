// A relay in Node, with Node's own `fetch` given to it.
import { createRelay } from "psn-api-wasm";

export const relays = [createRelay({ fetch }), createRelay({ fetch: (url, init) => fetch(url, init) })];
