// What is exported besides the functions, the client and the relay.
export { PsnError, type PsnErrorCode, type PsnErrorDetails } from "./psn-error.js";
