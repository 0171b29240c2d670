// Reads the arguments of the functions as psn-api does, with JavaScript's own coercions: getters may throw and objects may
// change, so everything is read at once, in psn-api's order.

import type { FunctionSpec, QueryOptionsSpec, VariablesSpec } from "../spec.js";

/** What was read of the arguments. */
export interface FunctionArguments {
  /** The arguments, as strings. */
  path: string[];
  /** The query, or the variables of a GraphQL query as JSON. */
  query: string | undefined;
  /** What the header overrides are read of when the request is sent. */
  overrides: { headerOverrides?: unknown } | undefined;
}

type Options = Record<string, unknown>;

export function readArguments(spec: FunctionSpec, values: readonly unknown[], given: unknown): FunctionArguments {
  const { options: kind } = spec;
  if (kind === undefined) return { path: values.map(String), query: undefined, overrides: undefined };
  if (given === undefined || given === null) return withoutOptions(spec, kind, values, given);
  const options = given as Options;
  // psn-api reads the headers of options that it needs once, here, and at the sending everywhere else.
  const overrides = kind.presence === "required" ? { headerOverrides: options.headerOverrides } : options;
  if (kind.as === "variables") {
    return { path: values.map(String), query: variables(spec.name, kind, options), overrides };
  }
  const { headerOverrides, ...entries } = kind.fixed ? { ...options, ...kind.fixed } : options;
  const path = values.map(String);
  const query: Record<string, string> = {};
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) query[key] = String(value);
  return { path, query: new URLSearchParams(query).toString(), overrides };
}

function withoutOptions(
  spec: FunctionSpec,
  kind: QueryOptionsSpec | VariablesSpec,
  values: readonly unknown[],
  given: undefined | null,
): FunctionArguments {
  if (kind.presence === "required" || (kind.presence === "optional" && given === null)) {
    const unreadable =
      kind.as === "query"
        ? `Cannot destructure property 'headerOverrides' of 'options' as it is ${given}`
        : `Cannot read properties of ${given} (reading '${Object.keys(kind.defaults)[0]}')`;
    throw missing(unreadable, spec.name, "options", given);
  }
  const path = values.map(String);
  if (kind.as === "variables") return { path, query: variables(spec.name, kind, {}), overrides: undefined };
  const query = kind.fixed && new URLSearchParams(kind.fixed).toString();
  return { path, query, overrides: undefined };
}

/** The variables of a GraphQL query as JSON: those that have defaults, then all others. */
function variables(name: string, { defaults, joined = [], isClosed = false }: VariablesSpec, options: Options): string {
  const read: [string, unknown][] = [];
  for (const [key, usual] of Object.entries(defaults)) {
    const { [key]: value = usual } = options;
    read.push([key, joined.includes(key) ? join(name, key, value) : value]);
  }
  if (!isClosed) {
    for (const key of Object.keys(options)) {
      if (key !== "headerOverrides" && !Object.hasOwn(defaults, key)) read.push([key, options[key]]);
    }
  }
  return JSON.stringify(Object.fromEntries(read));
}

function join(name: string, key: string, list: unknown): unknown {
  const blame = `${name} was called with ${key}`;
  if (list === null) throw new TypeError(`Cannot read properties of null (reading 'join'): ${blame} null`);
  const { join } = list as { join?: unknown };
  if (typeof join !== "function") throw new TypeError(`${key}.join is not a function: ${blame} of type ${typeof list}`);
  return (list as unknown[]).join(",");
}

/** The `TypeError` of an argument that is missing: what the engine says there, then which function and argument it was. */
export function missing(unreadable: string, name: string, argument: string, given: undefined | null): TypeError {
  return new TypeError(`${unreadable}: ${name} was called with ${argument} ${given}`);
}
