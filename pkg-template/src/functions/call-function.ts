// A function, from its arguments to its promise.

import { formOf } from "../form.js";
import type { RequestInit } from "../http.js";
import type { Picture } from "../picture.js";
import type { FunctionSpec } from "../spec.js";
import { accessCodeOf, answerOf, type ReadBody } from "./answers.js";
import { destination } from "./configuration.js";
import { ask, type Functions } from "./module.js";
import { missing, readArguments } from "./read-arguments.js";

/**
 * Calls the endpoint of a function for the account that `authorization` belongs to. Arguments are read at once; what is
 * wrong with them throws, so the functions are `async`.
 */
export function callFunction(
  spec: FunctionSpec,
  authorization: unknown,
  values: readonly unknown[],
  options?: unknown,
  { picture, readBody }: { picture?: Picture; readBody?: ReadBody } = {},
): Promise<never> {
  const { path, query, overrides } = readArguments(spec, values, options);
  const url = urlOf(spec, path, query);
  requireAuthorization(spec.name, authorization);
  const headerOverrides = overrides?.headerOverrides;
  // A relay adds itself what a service wants.
  const wanted = destination()?.isRelay ? undefined : spec.headers;
  const init: RequestInit = {
    method: spec.method ?? "GET",
    headers: headersOf(
      authorization,
      headerOverrides,
      picture ? { ...wanted, "Content-Type": picture.contentType } : wanted,
    ),
    body: picture?.bytes ?? (spec.json && JSON.stringify(spec.json(...(values as never[])))),
    ...redirects(),
  };
  return answerOf(spec.reply, url, init, values[spec.pathLength], readBody) as Promise<never>;
}

/** Exchanges a code or a refresh token for tokens. */
export function callTokenFunction(spec: FunctionSpec, value: unknown): Promise<never> {
  const form = spec.form?.(value as never) as Record<string, string>;
  const url = urlOf(spec, [], undefined);
  // Many frameworks refuse forms from other origins before a relay sees them.
  const [type, body] = destination()?.isRelay
    ? ["application/json", JSON.stringify(form, (_, field) => (typeof field === "object" ? field : `${field}`))]
    : ["application/x-www-form-urlencoded", formOf(form)];
  const headers = { "Content-Type": type, Authorization: spec.authorization as string };
  const init: RequestInit = { method: "POST", headers, body, ...redirects() };
  return answerOf(spec.reply, url, init, undefined) as Promise<never>;
}

/** Exchanges an NPSSO for an access code, which is in the redirect that PSN answers. */
export function callNpssoFunction(spec: FunctionSpec, npsso: unknown): Promise<never> {
  const url = urlOf(spec, [], undefined);
  // Whoever a redirect of the relay names must not get the NPSSO.
  const headers: Record<string, string> = destination()?.isRelay
    ? { "X-Psn-Npsso": `${npsso}` }
    : { Cookie: `npsso=${npsso}` };
  return accessCodeOf(url, { headers, redirect: "manual" }) as Promise<never>;
}

/** A redirect of another place than PSN is not followed; PSN itself is asked just as psn-api asks it. */
export const redirects = (): Pick<RequestInit, "redirect"> => (destination() ? { redirect: "manual" } : {});

function urlOf(spec: FunctionSpec, path: string[], query = ""): string {
  const place = destination();
  const [first = "", second = "", third = ""] = path;
  // Without arguments, and asked of PSN itself, the template is the URL. The module starts all the same: where it cannot, a
  // function has to reject before it sends anything.
  const isWhole = path.length === 0 && query === "" && !place;
  return ask((module) =>
    isWhole
      ? templateOf(spec)
      : module.endpointUrl(templateIn(module, spec), first, second, third, query, place?.baseUrl),
  );
}

const templateOf = (spec: FunctionSpec): string => spec.url.join("");

/** The numbers of templates, and the instances that gave them. */
const templates = new WeakMap<FunctionSpec, { module: Functions; template: number }>();

function templateIn(module: Functions, spec: FunctionSpec): number {
  const known = templates.get(spec);
  if (known?.module === module) return known.template;
  const template = module.urlTemplate(spec.name, templateOf(spec));
  templates.set(spec, { module, template });
  return template;
}

/** Refuses an authorization that is missing, as reading its token does in psn-api. */
export function requireAuthorization(name: string, given: unknown): void {
  if (given !== undefined && given !== null) return;
  throw missing(
    `Cannot read properties of ${given} (reading 'accessToken')`,
    name,
    "authorization",
    given as undefined,
  );
}

/** The headers of a request with those that the service wants; those of the caller win. */
export function headersOf(authorization: unknown, overrides: unknown, wanted?: object): Record<string, string> {
  const { accessToken } = authorization as { accessToken: unknown };
  const usual = { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json" };
  return { ...usual, ...wanted, ...(overrides as object) };
}
