// The page of a server that knows only files.
import * as psn from "./psn-api-wasm.js";
import { show } from "./show.js";
import { visit } from "./visit.js";

show(visit(psn));
