import type { MethodSpec } from "../spec.js";
import type { MethodArguments } from "./arguments.js";
import type { OpenCore } from "./core.js";
import type { Call } from "./drive.js";

/** A call of an endpoint with what was read of its arguments. */
export function callOf(spec: MethodSpec, given: MethodArguments): Call {
  const { path, query = "", body, contentType, service = "", platform = "", titleExists, own, detail } = given;
  const { endpoint } = spec;
  const { contentTypes, most } = spec.reply.kind === "bytes" ? spec.reply : {};
  const [first, second, third] = [path[0] ?? "", path[1] ?? "", path[2] ?? ""];
  return {
    name: spec.name,
    begin: ({ wasm }: OpenCore) => wasm.begin(endpoint, first, second, third, query, service, platform, titleExists),
    method: spec.method ?? "GET",
    wantedHeaders: spec.headers,
    body,
    contentType,
    own,
    reply: spec.reply,
    detail,
    mostBytes: most,
    resourceTypes: contentTypes,
  };
}
