// What the package has of the relay.
export { createRelay } from "./relay.js";
export type * from "./types.js";
