import * as psn from "./psn-api-wasm.js";
import { visit } from "./visit.js";

addEventListener("message", (event) => {
  const failed = ({ stack }) => ({ failed: stack });
  event.waitUntil(
    visit(psn)
      .catch(failed)
      .then((seen) => event.source.postMessage(seen)),
  );
});
