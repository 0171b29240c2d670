// The page that fetches the module itself.
import { show } from "./show.js";
import * as psn from "./slim.js";
import { visit } from "./visit.js";

async function loaded() {
  await psn.load(new URL("./psn-api-wasm.wasm", import.meta.url));
  return visit(psn);
}

show(loaded());
