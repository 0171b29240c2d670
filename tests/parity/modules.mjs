// The two packages under comparison. Each specifier can be overridden, so that a file that is not installed
// (a build in progress, a mutated copy) can stand in for either.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const specifier = (name) => (existsSync(name) ? pathToFileURL(resolve(name)).href : name);
const PSN_API = specifier(process.env.PSN_API_MODULE ?? "psn-api");

export const loadPsnApi = () => import(PSN_API);
export const psnApiFile = () => import.meta.resolve(PSN_API);
export const loadOurs = () => import(specifier(process.env.PARITY_MODULE ?? "psn-api-wasm"));
