// The slim form as webpack's projects use it: webpack copies the module and puts its address here.
import * as psn from "psn-api-wasm/slim";
import { show } from "./show.js";
import { visit } from "./visit.js";

const address = new URL("psn-api-wasm/psn-api-wasm.wasm", import.meta.url);
show(psn.load(address).then(() => visit(psn)));
