import * as psn from "psn-api-wasm";
import { exercise } from "../../program.js";
import { simUrl } from "../../simulator.mjs";

export default defineEventHandler(() => exercise(psn, simUrl));
