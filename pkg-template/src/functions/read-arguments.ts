// Reads the arguments of the functions as psn-api does, with JavaScript's own coercions: getters may throw and objects may
// change, so everything is read at once, in psn-api's order.

import { formOf } from "../form.js";
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
  checkNeeds(spec, values);
  const inPath = () => values.slice(0, spec.pathLength).map(String);
  if (kind === undefined) return { path: inPath(), query: undefined, overrides: undefined };
  const fixed = { ...kind.fixed, ...spec.sent?.(given ?? {}, ...(values as never[])) };
  if (given === undefined || given === null) {
    checkMissing(spec, kind, given);
    const path = inPath();
    const query =
      kind.as === "variables" ? variables(spec.name, kind, {}, fixed) : queryOf({ ...kind.defaults, ...fixed });
    return { path, query, overrides: undefined };
  }
  const options = given as Options;
  // psn-api reads the headers of options that it needs once, here, and at the sending everywhere else.
  const overrides = kind.presence === "required" ? { headerOverrides: options.headerOverrides } : options;
  if (kind.as === "variables") {
    return { path: inPath(), query: variables(spec.name, kind, options, fixed), overrides };
  }
  const { headerOverrides, ...entries } = { ...options, ...fixed };
  const path = inPath();
  return { path, query: queryOf(entries, kind.defaults), overrides };
}

/** psn-api has none of the functions that need something. */
function checkNeeds({ name, needs = {}, pathLength }: FunctionSpec, values: readonly unknown[]): void {
  for (const [index, [argument, kind]] of Object.entries(needs).entries()) {
    const value = values[index];
    const isList = Array.isArray(value);
    // JSON leaves out symbols and functions. In a path, all is text.
    const isLost = index >= pathLength && ["symbol", "function"].includes(typeof value);
    if (kind === "list" ? isList && value.length > 0 : !isLost && String(value ?? "") !== "") continue;
    const wrong = JSON.stringify(value) ?? typeof value;
    const mend = kind === "list" && !isList ? ", which is no list" : "";
    throw new TypeError(`${name} needs ${argument}, and was called with ${wrong}${mend}`);
  }
}

/** The query of all that is not `undefined`, with the defaults of what is. */
function queryOf(entries: Options, defaults: Readonly<Options> = {}): string {
  const query: Record<string, string> = {};
  const all = { ...defaults, ...entries };
  for (const key of Object.keys(all)) {
    const value = all[key];
    const usual = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    const known = value === undefined ? usual : value;
    if (known === undefined) continue;
    query[key] = String(known);
  }
  return formOf(query);
}

/** Refuses options that are missing, as reading them does in psn-api. */
function checkMissing(spec: FunctionSpec, kind: QueryOptionsSpec | VariablesSpec, given: undefined | null): void {
  if (kind.presence === "required" || (kind.presence === "optional" && given === null)) {
    const unreadable =
      kind.as === "query"
        ? `Cannot destructure property 'headerOverrides' of 'options' as it is ${given}`
        : `Cannot read properties of ${given} (reading '${Object.keys(kind.defaults)[0] ?? "headerOverrides"}')`;
    throw missing(unreadable, spec.name, "options", given);
  }
}

/** The variables of a GraphQL query as JSON: those that have defaults, then all others, then those that are fixed. */
function variables(
  name: string,
  { defaults, joined = [], isClosed = false }: VariablesSpec,
  options: Options,
  fixed: Options,
): string {
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
  return JSON.stringify({ ...Object.fromEntries(read), ...fixed });
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
