// Checks what programs give, against what the module says of each method: `name:kind` words, the name with `!` if it must
// be there. Mistakes are told by name, before anything is sent.

import { PsnError } from "./psn-error.js";
import { LONGEST_TIMER } from "./waiting.js";

// No id that PSN knows is longer.
const LONGEST_ID = 200;
// No timer can be set to more, and no list is longer.
const MOST = LONGEST_TIMER;

const isText = (value) => typeof value === "string" && value !== "";
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isId = (value) => isText(value) && value !== "." && value !== ".." && value.length <= LONGEST_ID;
// A header would lose white space around it.
const isToken = (value) => isText(value) && /^[!-~]+$/.test(value.trim());

/** What each kind is called, and whether a value is one. */
const KINDS = {
  any: ["anything", () => true],
  id: ["an id, as a text", isId],
  title: ["its id as a text, or a title as getUserTitles() gives it", (value) => isId(value) || isTitle(value)],
  text: ["a text that is not empty", isText],
  token: ["an access token, as a text", isToken],
  header: ["a text that can be a header", (value) => isText(value) && /^[ -~]*$/.test(value)],
  flag: ["true or false", (value) => typeof value === "boolean"],
  function: ["a function", (value) => typeof value === "function"],
  object: ["an object", isObject],
  signal: [
    "an AbortSignal",
    (value) => typeof value?.aborted === "boolean" && Boolean(value.addEventListener && value.removeEventListener),
  ],
  ids: [
    "one to five title ids with commas between them",
    (value) => isText(value) && value.split(",").length <= 5 && value.split(",").every((id) => id.trim() !== ""),
  ],
  url: ["an http: or https: URL without credentials, query and fragment", isBaseUrl],
  // A relative one has been resolved already.
  relay: ["an http: or https: URL without credentials, query and fragment, or in a page a relative one", isBaseUrl],
  tokens: ["an object with an accessToken", (value) => isToken(value?.accessToken)],
  retry: ["false, or an object with attempts, baseDelay and maxDelay", (value) => value === false || isObject(value)],
  rateLimit: [
    "false, a RateLimiter, or an object with requests, per and maxWait",
    (value) => value === false || isObject(value),
  ],
  texts: ["a list of texts", (value) => Array.isArray(value) && value.every((item) => typeof item === "string")],
  client: ["a PsnClient", (value) => isObject(value) && typeof value.call === "function"],
  clientLimit: ["false, or an object with requests and per", (value) => value === false || isObject(value)],
  wait: ["milliseconds from 0", (value) => value === Infinity || (Number.isInteger(value) && value >= 0)],
  limiterState: [
    "what a limiter's state gave",
    (value) => Array.isArray(value?.sent) && value.sent.every(Number.isFinite) && isWhen(value.blockedUntil),
  ],
  config: [
    "an object with a url, and GET, POST, PUT, PATCH or DELETE as its method",
    (value) => isObject(value) && isText(value.url) && /^(GET|POST|PUT|PATCH|DELETE)$/.test(value.method ?? "GET"),
  ],
};

const isWhen = (value) => value === undefined || Number.isFinite(value);

const SERVICES = ["trophy", "trophy2"];

function isTitle(value) {
  if (!isObject(value)) return false;
  const { npCommunicationId, npServiceName = "trophy", trophyTitlePlatform = "" } = value;
  return isId(npCommunicationId) && SERVICES.includes(npServiceName) && typeof trophyTitlePlatform === "string";
}

function isBaseUrl(value) {
  try {
    const { protocol, username, password, search, hash } = new URL(value);
    return /^https?:$/.test(protocol) && username + password + search + hash === "";
  } catch {
    return false;
  }
}

/** What a kind is called, and its test: one of the above, a range such as `1..800`, `a|b`, or a list `[a|b]`. */
function kindOf(word) {
  const range = /^(\d+)\.\.(\d*)$/.exec(word);
  if (range) {
    const [least, most] = [Number(range[1]), range[2] ? Number(range[2]) : MOST];
    const wanted = `a whole number from ${least}${range[2] ? ` to ${most}` : ""}`;
    return [wanted, (value) => Number.isInteger(value) && value >= least && value <= most];
  }
  const list = /^\[(.*)\]$/.exec(word);
  const choices = (list ? list[1] : word).split("|");
  if (!list) return KINDS[word] ?? [`"${choices.join('" or "')}"`, (value) => choices.includes(value)];
  const areChosen = (value) => value.length > 0 && value.every((item) => choices.includes(item));
  return [`a list of "${choices.join('", "')}"`, (value) => Array.isArray(value) && areChosen(value)];
}

/** What may be given, by name. */
export function allowed(words) {
  const fields = new Map();
  for (const word of words.split(" ").filter(Boolean)) {
    const [, name, must, kind] = /^(\w+)(!?):(.*)$/.exec(word);
    const [wanted, fits] = kindOf(kind);
    fields.set(name, { name, wanted, fits, isNeeded: must !== "" });
  }
  return fields;
}

/** Refuses options that are not as allowed. `caller` is who takes them. */
export function checkOptions(caller, fields, options = {}) {
  checkObject(caller, options);
  for (const [name, value] of Object.entries(options)) checkOption(caller, fields, name, value);
  checkNeeded(caller, fields, options);
}

export function checkObject(caller, options) {
  if (!isObject(options)) refuse(caller, "takes its options as an object");
}

export function checkOption(caller, fields, name, value) {
  const field = fields.get(name);
  if (!field) refuse(caller, `has no option ${name}; it knows ${[...fields.keys()].join(", ")}`);
  if (value !== undefined && !field.fits(value)) refuse(caller, `takes as ${name} ${field.wanted}`);
}

export function checkNeeded(caller, fields, options) {
  for (const { name, isNeeded, wanted } of fields.values()) {
    if (isNeeded && options?.[name] === undefined) refuse(caller, `needs ${name}: ${wanted}`);
  }
}

/** Refuses an argument that is not as allowed. */
export function checkArgument(caller, field, value) {
  if (!field.fits(value)) refuse(caller, `needs ${field.name}: ${field.wanted}`);
}

export function refuse(caller, sentence) {
  // A method is named as it is called; the classes have capital letters.
  const message = `${/^[A-Z]/.test(caller) ? caller : `${caller}()`} ${sentence}.`;
  const [endpoint] = /^\w+/.exec(caller);
  throw new PsnError({ code: "invalid_argument", message, endpoint, attempts: 0 });
}
