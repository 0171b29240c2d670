// An application whose one component calls when it is there.
import { registerRootComponent } from "expo";
import * as psn from "psn-api-wasm";
import { useEffect } from "react";
import { show } from "./show.js";
import { visit } from "./visit.js";

function App() {
  useEffect(() => {
    show(visit(psn));
  }, []);
  return null;
}

registerRootComponent(App);
