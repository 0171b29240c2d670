// A page that is made on the server.
import * as psn from "psn-api-wasm";
import { createElement } from "react";
import { exercise } from "../program.js";
import { simUrl } from "../simulator.mjs";

export const dynamic = "force-dynamic";

export default async function Page() {
  return createElement("output", null, JSON.stringify(await exercise(psn, simUrl)));
}
