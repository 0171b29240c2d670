// When the NPSSO of a client ends: PSN's page that shows it says so.

import type { MethodSpec } from "../spec.js";
import { methodArguments, type RequestOptions } from "./arguments.js";
import type { Core, OpenCore } from "./core.js";
import { drive } from "./drive.js";
import { ask } from "./module.js";

const SPEC: MethodSpec = {
  name: "getNpssoExpiry",
  pathLength: 0,
  arguments: [],
  takes: {},
  endpoint: 0,
  reply: { kind: "json" },
};

/** Asks when the NPSSO ends. */
export async function npssoExpiry(core: Core, options: RequestOptions | undefined): Promise<Date> {
  const { name } = SPEC;
  const request = ({ wasm }: OpenCore) => core.requestOf(wasm.npssoExpiryRequest());
  // Without an NPSSO there is nothing to wait for.
  const open = core.open();
  ask(open.module, name, () => request(open));
  const { own } = methodArguments(SPEC, [], options);
  const begin = ({ wasm }: OpenCore) => wasm.beginNpssoExpiry();
  const { expires_in: life } = (await drive(core, { name, begin, request, method: "GET", body: undefined, own })) as {
    expires_in?: unknown;
  };
  const { module, wasm } = core.open();
  const time = ask(module, name, () => wasm.npssoExpiry(typeof life === "number" ? life : undefined, Date.now()));
  core.notifyOfExpiry();
  return new Date(time);
}
