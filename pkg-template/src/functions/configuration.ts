// What `configure()` sets: the only state of the functions.

import { absoluteUrl, pageUrl } from "../base-url.js";
import { type Checks, readOptions } from "../options.js";
import { ask } from "./module.js";
import { missing } from "./read-arguments.js";

/** What `configure()` takes. */
export interface Configuration {
  /**
   * What is asked in place of PSN: `https://host/path` is asked as `<baseUrl>/host/path`. An absolute `http:` or `https:`
   * URL without credentials, query and fragment; `null` or left out for PSN itself.
   */
  baseUrl?: string | null | undefined;
  /**
   * A relay, as `createRelay()` makes one, for programs in a web page: requests go there as to a `baseUrl`, and signing in
   * is done in a way that pages can. An `http:` or `https:` URL as above, or one that is relative to the page, such as
   * `"/psn"`; `null` or left out for none.
   */
  relay?: string | null | undefined;
}

/** What is asked in PSN's place. */
export interface Destination {
  baseUrl: string;
  /** Whether it speaks the relay's protocol, rather than passing on all that it gets. */
  isRelay: boolean;
}

let configured: Destination | undefined;

/** What is asked in PSN's place; `undefined` for PSN itself. */
export function destination(): Destination | undefined {
  return configured;
}

/**
 * Sends the requests of all functions to another place: to a proxy or a simulator of PSN, or to a relay. A request for
 * `https://host/path` goes to `<baseUrl>/host/path` and is otherwise the same.
 *
 * With `relay`, only signing in is different, so that a web page can do it: the NPSSO goes in the header `X-Psn-Npsso`, the
 * form as JSON, and the redirect comes back in JSON. What the relay itself refuses rejects with its message, the `status`,
 * and a `code` such as `"relay_refused"`. A relay that has a session of its own ignores `authorization`.
 *
 * An ES module and a CommonJS module of one program have a configuration each.
 *
 * This changes the calls that are made after it, at once. It rejects with a `TypeError` when the URL is not as
 * `Configuration` says, when both are given, or when an option is unknown; then nothing changes.
 *
 * ```ts
 * await configure({ baseUrl: "http://127.0.0.1:4870" });
 * await configure({ relay: "/psn" }); // in a web page
 * await configure({}); // PSN itself again
 * ```
 *
 * @param configuration Where requests go.
 */
export async function configure(configuration: Configuration): Promise<void> {
  const given: unknown = configuration;
  if (given === undefined || given === null) {
    throw missing(`Cannot read properties of ${given} (reading 'baseUrl')`, "configure", "configuration", given);
  }
  if (typeof given !== "object") throw mistake("a configuration that is no object");
  const { baseUrl, relay } = readOptions(CONFIGURATION, withoutNulls(given), (sentence) => {
    throw mistake(`wrong options: it ${sentence}`);
  });
  if (baseUrl !== undefined && relay !== undefined) throw mistake("both baseUrl and relay, of which there can be one");
  if (baseUrl !== undefined) configured = { baseUrl: checked("baseUrl", absoluteUrl(baseUrl)), isRelay: false };
  // The page may get another address later.
  else if (relay !== undefined) configured = { baseUrl: checked("relay", pageUrl(relay)), isRelay: true };
  else configured = undefined;
}

/** What else is wrong with an address, the module says. */
const CONFIGURATION: Checks = {
  baseUrl: { wanted: "an http: or https: URL", fits: () => true },
  relay: { wanted: "an http: or https: URL", fits: () => true },
};

/** `null` is as good as left out. */
function withoutNulls(given: object): object {
  const { baseUrl, relay } = given as Configuration;
  if (baseUrl !== null && relay !== null) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function checked(option: string, href: string | undefined): string {
  if (href === undefined && option === "relay") {
    throw mistake("a relay that is no URL, or is relative where there is no page: give an http: or https: URL");
  }
  return ask((module) => module.baseUrl(`configure was called with a ${option} that`, href ?? ""));
}

function mistake(what: string): TypeError {
  return new TypeError(`configure was called with ${what}`);
}
