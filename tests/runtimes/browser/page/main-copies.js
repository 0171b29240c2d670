// The page that has loaded the package twice, as development servers do after a change.
import { authorization } from "./authorization.js";
import { shareAll } from "./copies.js";
import * as first from "./psn-api-wasm.js";
import * as reloaded from "./psn-api-wasm.js?reloaded";
import { show } from "./show.js";

show(shareAll({ first, reloaded }, `${location.origin}/psn`, authorization));
