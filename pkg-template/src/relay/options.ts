// The options of `createRelay()`: which there are, and what they have to be.
import { BASE_URL, type OptionCheck, readOptions } from "./read-options.js";
import type { RelayOptions } from "./types.js";

const LONGEST_TIMER = 2 ** 31 - 1;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isFunction = (value: unknown) => typeof value === "function";
const isListOf = (fits: (item: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(fits);

const FUNCTION: OptionCheck = { wanted: "a function", fits: isFunction };
const STRINGS: OptionCheck = { wanted: "a list of strings", fits: isListOf((item) => typeof item === "string") };

function integer(least: number): OptionCheck {
  const fits = (value: unknown) => Number.isInteger(value) && Number(value) >= least && Number(value) <= LONGEST_TIMER;
  return { wanted: `a whole number from ${least}`, fits };
}

const FIELDS: Record<keyof RelayOptions, OptionCheck> = {
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
  baseUrl: BASE_URL,
  fetch: FUNCTION,
};

const RATE_LIMIT: Record<"requests" | "per", OptionCheck> = { requests: integer(1), per: integer(1) };

// What only one of the two modes has: a client has addresses of its own.
const SIGNED_IN_ONLY = ["allow"] as const;
const PASS_THROUGH_ONLY = ["methods", "baseUrl", "fetch"] as const;

/** The options as they are now. Throws a `TypeError` that names what is wrong. */
export function readRelayOptions(given: unknown): RelayOptions {
  const options: RelayOptions = readOptions("createRelay", FIELDS, given);
  if (options.rateLimit) options.rateLimit = readOptions("createRelay's rateLimit", RATE_LIMIT, options.rateLimit);
  // What it spells now: a `URL` can change later.
  if (options.baseUrl !== undefined) options.baseUrl = new URL(String(options.baseUrl)).href;
  const foreign = (options.client ? PASS_THROUGH_ONLY : SIGNED_IN_ONLY).find((name) => options[name] !== undefined);
  if (foreign) {
    throw new TypeError(`createRelay() takes ${foreign} only ${options.client ? "without" : "with"} a client.`);
  }
  return options;
}
