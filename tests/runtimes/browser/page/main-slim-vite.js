// The slim form as Vite's projects use it: Vite copies the module and tells its address.

import address from "psn-api-wasm/psn-api-wasm.wasm?url";
import * as psn from "psn-api-wasm/slim";
import { show } from "./show.js";
import { visit } from "./visit.js";

show(psn.load(address).then(() => visit(psn)));
