/** The header by which relays mark their answers. */
export const RELAY_MARK = "x-psn-relay";
