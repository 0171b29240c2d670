// Checks what programs give. Mistakes are told by name, before anything is sent.

import { LONGEST_TIMER } from "./abort.js";
import { absoluteUrl } from "./base-url.js";
import { type Check, type Checks, readOptions, refuseHidden } from "./options.js";
import { refuse } from "./psn-error.js";
import type { OptionSpec } from "./spec.js";

export type { Check, Checks };

/** No id that PSN knows is longer. */
const LONGEST_ID = 200;

export const isString = (value: unknown): value is string => typeof value === "string" && value !== "";
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isId = (value: unknown): value is string =>
  isString(value) && value !== "." && value !== ".." && value.length <= LONGEST_ID;

/** A whole number from `least` to `most`, which is as much as a timer or a list can have. */
export function integer(least: number, most = LONGEST_TIMER): Check {
  return {
    wanted: `a whole number from ${least} to ${most}`,
    fits: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  };
}

/** `false`, or an object whose own checks come later. */
export function falseOr(what: string): Check {
  return { wanted: `false, or ${what}`, fits: (value) => value === false || isObject(value) };
}

export const STRING: Check = { wanted: "a string that is not empty", fits: isString };
export const STRINGS: Check = {
  wanted: "a list of strings that are not empty",
  fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isString),
};
export const FLAG: Check = { wanted: "true or false", fits: (value) => typeof value === "boolean" };
export const FUNCTION: Check = { wanted: "a function", fits: (value) => typeof value === "function" };
export const OBJECT: Check = { wanted: "an object", fits: isObject };
export const DATE: Check = {
  wanted: "a date",
  fits: (value) => Object.prototype.toString.call(value) === "[object Date]" && !Number.isNaN(Number(value)),
};
export const HEADER: Check = {
  wanted: "a string that a header can hold",
  fits: (value) => isString(value) && /^[ -~]*$/.test(value),
};
/** A header would lose white space around a token. */
export const TOKEN: Check = {
  wanted: "an access token, as a string without spaces",
  fits: (value) => isString(value) && /^[!-~]+$/.test(value.trim()),
};
export const SIGNAL: Check = {
  wanted: "an AbortSignal",
  fits: (value) => {
    const { aborted, addEventListener, removeEventListener } = Object(value) as Record<string, unknown>;
    return typeof aborted === "boolean" && Boolean(addEventListener && removeEventListener);
  },
};
/** What else is wrong with a URL, the module says. */
export const URL_STRING: Check = {
  wanted: "an http: or https: URL without credentials, query and fragment",
  fits: (value) => absoluteUrl(value) !== undefined,
};

/** What an option of an endpoint has to be. */
export function checkOf(option: OptionSpec): Check {
  switch (option.kind) {
    case "integer":
      return integer(option.least, option.most);
    case "flag":
      return FLAG;
    case "string":
      return STRING;
    case "strings":
      return STRINGS;
    case "choice":
      return { wanted: oneOf(option.choices), fits: (value) => option.choices.includes(value as string) };
    case "choices":
      return {
        wanted: `a list of ${oneOf(option.choices)}`,
        fits: (value) =>
          Array.isArray(value) && value.length > 0 && value.every((item) => option.choices.includes(item)),
      };
    default: {
      const { most } = option;
      return {
        wanted: `one to ${most} title ids with commas between them, such as "CUSA00001_00"`,
        fits: (value) => {
          const ids = isString(value) ? titleIdsOf(value) : [];
          return ids.length >= 1 && ids.length <= most && ids.every(isString);
        },
      };
    }
  }
}

/** Title ids with commas between them, each without the spaces around it. PSN does not mind a comma at the end. */
export function titleIdsOf(text: string): string[] {
  return text
    .replace(/,\s*$/, "")
    .split(",")
    .map((id) => id.trim());
}

const oneOf = (choices: readonly string[]) => `"${choices.join('" or "')}"`;

/** A value as a message may show it. */
export function shown(value: unknown): string {
  if (typeof value === "string")
    return value.length > 40 ? `a string of ${value.length} characters` : JSON.stringify(value);
  if (value === null || ["undefined", "boolean", "number", "bigint"].includes(typeof value)) return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

/** A copy of what a program has saved, which may hold more than is known. Refuses what a copy would lose. */
export function copyOf<T extends object>(caller: string, known: readonly string[], given: T): T {
  refuseHidden(given, known, (sentence) => refuse(caller, sentence));
  return { ...given };
}

/** Refuses what is no object of options. */
export function checkObject(caller: string, options: unknown): asserts options is Record<string, unknown> {
  if (!isObject(options)) refuse(caller, `takes its options as an object, and not ${secretly(options)}`);
}

/** A string in place of options may be the secret itself. */
function secretly(value: unknown): string {
  return typeof value === "string" ? "a string" : shown(value);
}

/** The options as they are now, by the names that are known. Refuses what is unknown, or not as wanted. */
export function checkedOptions(caller: string, checks: Checks, options: unknown): Record<string, unknown> {
  checkObject(caller, options);
  return readOptions(checks, options, (sentence) => refuse(caller, sentence));
}
