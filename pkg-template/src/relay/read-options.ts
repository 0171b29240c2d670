// Reads options: each once, own and enumerable ones only. What is known but hidden is refused by name, so that no guard is
// overlooked.

export interface OptionCheck {
  /** What it has to be, for messages. */
  readonly wanted: string;
  fits(value: unknown): boolean;
  /** Whether a value of `undefined` is a mistake. */
  readonly isUndefinedRefused?: boolean;
}

/** The options as they are now; lists are copied. Throws a `TypeError` that names what is wrong. */
export function readOptions<T>(caller: string, fields: Record<string, OptionCheck>, given: unknown = {}): T {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError(`${caller}() takes its options as an object.`);
  }
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!check) {
      throw new TypeError(`${caller}() has no option ${name}; it knows ${Object.keys(fields).join(", ")}.`);
    }
    if (value === undefined ? check.isUndefinedRefused : !check.fits(value)) {
      throw new TypeError(`${caller}() takes as ${name} ${check.wanted}.`);
    }
    options[name] = Array.isArray(value) ? [...value] : value;
  }
  for (const name of hiddenNames(given, fields)) {
    if (Object.hasOwn(options, name)) continue;
    throw new TypeError(
      `${caller}() takes ${name} only as an enumerable property of the options' own: it is inherited or hidden here.`,
    );
  }
  return options as T;
}

/** The names of options that the object has in any way. */
function hiddenNames(given: object, fields: Record<string, OptionCheck>): string[] {
  return Object.keys(fields).filter((name) => name in given);
}

function isBaseUrl(value: unknown): boolean {
  try {
    const { protocol, username, password, href } = new URL(String(value));
    return /^https?:$/.test(protocol) && username + password === "" && !/[?#]/.test(href);
  } catch {
    return false;
  }
}

/** What stands in PSN's place. */
export const BASE_URL: OptionCheck = {
  wanted: "an http: or https: URL without credentials, query and fragment",
  fits: isBaseUrl,
};
