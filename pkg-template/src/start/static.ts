// The start of the module that is imported statically, for runtimes that compile code only when a program is deployed.
// Cloudflare's and Vercel's tools both understand `?module`.

import { createGlue } from "#glue/all";
import type * as Everything from "#module/all";
import module from "../psn-api-wasm.wasm?module";
import { InstanceLife } from "./life.js";
import type { StartableModule } from "./start.js";

export const startable: StartableModule<typeof Everything> = {
  createGlue,
  compile: () => module,
  newLife: () => new InstanceLife(),
};
