// What an answer is, and what it says if it is an error.

import { pack } from "../../../src/javascript/arguments.js";
import { withoutSecrets } from "../../../src/javascript/errors.js";

// What a body is, as the module is told.
const JSON_BODY = 0;
const HTML = 1;
const EMPTY = 2;
const UNREADABLE = 3;
const BARE = 4;

/** What a body's text is. */
export function read(response, text) {
  if (text === "") return { response, kind: EMPTY };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { response, kind: /^\s*</.test(text) ? HTML : UNREADABLE };
  }
  return judged(response, value);
}

/** An answer in JSON. It is harmless if nothing in it can be an error, as far as can be told without the module. */
export function judged(response, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { response, kind: BARE, value };
  const { status = 200 } = response;
  const { data, error, errors } = value;
  const isHarmless = status >= 200 && status < 300 && !error && !errors && data !== null;
  return { response, kind: JSON_BODY, value, isHarmless, hasData: hasSome(data) };
}

/** Whether anything is there. A query asks for one field of `data`. */
function hasSome(data) {
  if (typeof data === "object") {
    for (const field in data) if (data[field]) return true;
  }
  return false;
}

/** Tells the module of an answer that is not harmless, without the secrets of the request, should it repeat them. */
export function describe(wasm, { response, kind, value, hasData = false }, init) {
  const { status = 200, headers } = response;
  const error = errorOf(value);
  const { code, message, referenceId, word } = error ?? {};
  const times = ["x-ratelimit-next-available", "retry-after"].map((name) => headers?.get?.(name));
  const texts = [code, message, referenceId, word, ...times].map((given) => withoutSecrets(text(given), init));
  wasm.describeAnswer(status, kind, hasData, error !== undefined, pack(texts));
}

/** PSN's services refuse with `error`, its sign-in with an `error` that is a text, and queries with `errors` or `message`. */
function errorOf(value) {
  const { error, errors, message } = value ?? {};
  if (typeof error === "object" && error !== null) return { word: "", ...error };
  if (error) return { word: String(error), code: value.error_code, message: value.error_description };
  const first = errors?.[0];
  if (first) return { word: first.extensions?.code ?? first.message ?? "", message: first.message };
  return typeof message === "string" ? { message } : undefined;
}

/** What is no text or number is an empty text. */
function text(value) {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
