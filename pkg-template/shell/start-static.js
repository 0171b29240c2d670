// The start of the module that is imported statically, for runtimes that compile code only when a program is deployed.
// Cloudflare's and Vercel's tools both understand `?module`.
import { createGlue } from "#glue/all.js";
import module from "../psn-api-wasm.wasm?module";
import { startedOf } from "./start.js";

const everything = { createGlue, compiled: () => module };

export const start = () => startedOf(everything);
