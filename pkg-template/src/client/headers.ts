// The headers that a call adds, as the caller gives them.

import type { CallValidHeaders } from "#models";
import { namesOf, refuseHidden } from "../options.js";
import { refuse } from "../psn-error.js";

/** The headers that the client itself sends: one of the same name takes the place of its own, however it is spelt. */
const OWN_NAMES = ["Authorization", "Content-Type", "Accept-Language", "User-Agent"];

/** The headers in an object, or in what lists its pairs, such as a `Headers`. `undefined` leaves a header out. */
export function headersOf(caller: string, given: object | undefined): CallValidHeaders | undefined {
  if (!given) return undefined;
  const isListed = Symbol.iterator in given;
  if (!isListed) refuseHidden(given, namesOf(given), (sentence) => refuse(caller, sentence));
  const headers: Record<string, unknown> = {};
  for (const [name, value] of isListed ? (given as Iterable<[string, unknown]>) : Object.entries(given)) {
    const own = OWN_NAMES.find((own) => own.toLowerCase() === name.toLowerCase());
    if (value !== undefined && !/^[\t -~\xa0-\xff]*$/.test(String(value)))
      refuse(caller, `takes as the header ${name} a string that a header can hold`);
    headers[own ?? name] = value;
  }
  return headers as unknown as CallValidHeaders;
}
