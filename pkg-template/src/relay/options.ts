// The options of `createRelay()`: which there are, and what they have to be.
import { FUNCTION, integer, isObject, URL_STRING } from "../checks.js";
import { type Check, type Checks, readOptions } from "../options.js";
import type { RelayOptions } from "./types.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const isFunction = (value: unknown) => typeof value === "function";
const isListOf = (fits: (item: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(fits);

const STRINGS: Check = { wanted: "a list of strings", fits: isListOf((item) => typeof item === "string") };

const OPTIONS: Record<keyof RelayOptions, Check> = {
  allowOrigins: STRINGS,
  basePath: { wanted: "a string that is not empty", fits: (value) => typeof value === "string" && value !== "" },
  methods: {
    wanted: `a list of "${METHODS.join('", "')}"`,
    fits: (value) => isListOf((item) => METHODS.includes(item as string))(value) && (value as unknown[]).length > 0,
  },
  // One that is missing by mistake, such as a mistyped import, must not leave the door open.
  authorize: { ...FUNCTION, isUndefinedRefused: true },
  client: { wanted: "a PsnClient", fits: (value) => isObject(value) && isFunction(value.call) },
  allow: STRINGS,
  rateLimit: {
    wanted: "false, or an object with requests and per",
    fits: (value) => value === false || isObject(value),
  },
  identify: FUNCTION,
  timeout: integer(1),
  maxRequestBody: integer(0),
  maxResponseBody: integer(1),
  cache: integer(0),
  baseUrl: URL_STRING,
  fetch: FUNCTION,
};

const RATE_LIMIT: Checks = { requests: integer(1), per: integer(1) };

// What only one of the two modes has: a client has addresses of its own.
const SIGNED_IN_ONLY = ["allow"] as const;
const PASS_THROUGH_ONLY = ["methods", "baseUrl", "fetch"] as const;

/** The options as they are now. Throws a `TypeError` that names what is wrong. */
export function readRelayOptions(given: unknown = {}): RelayOptions {
  const options = read<RelayOptions>("createRelay()", OPTIONS, given);
  if (options.rateLimit) options.rateLimit = read("createRelay's rateLimit", RATE_LIMIT, options.rateLimit);
  // What it spells now: a `URL` can change later.
  if (options.baseUrl !== undefined) options.baseUrl = new URL(String(options.baseUrl)).href;
  const foreign = (options.client ? PASS_THROUGH_ONLY : SIGNED_IN_ONLY).find((name) => options[name] !== undefined);
  if (foreign) {
    throw new TypeError(`createRelay() takes ${foreign} only ${options.client ? "without" : "with"} a client.`);
  }
  return options;
}

function read<T>(caller: string, checks: Checks, given: unknown): T {
  if (!isObject(given)) throw new TypeError(`${caller} takes its options as an object.`);
  return readOptions(checks, given, (sentence) => {
    throw new TypeError(`${caller} ${sentence}.`);
  }) as T;
}
