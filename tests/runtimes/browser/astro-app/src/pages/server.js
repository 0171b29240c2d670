import * as psn from "psn-api-wasm";
import { exercise } from "../../program.js";
import { simUrl } from "../../simulator.mjs";

export const prerender = false;

export const GET = async () => Response.json(await exercise(psn, simUrl));
