// The page whose own server is no relay.
import { askedByAll } from "./foreign-answers.js";
import * as psn from "./psn-api-wasm.js";
import { show } from "./show.js";

show(askedByAll(psn, location.origin));
