import * as psn from "./psn-api-wasm.js";
import { visit } from "./visit.js";

postMessage(await visit(psn));
