// The page of the bundlers, and of the import map.
import * as psn from "psn-api-wasm";
import { show } from "./show.js";
import { visit } from "./visit.js";

show(visit(psn));
