// Writes any JavaScript value as one line of text, keeping what JSON loses: undefined, -0, NaN, bigints, symbols,
// key order, own `__proto__` keys, prototypes. Two values with the same text are the same value to a caller.
import { createHash } from "node:crypto";

export function show(value) {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return `${value}n`;
    case "symbol":
      return String(value);
    case "function":
      return "function";
    case "object":
      return value === null ? "null" : showObject(value);
    default:
      return String(value);
  }
}

/** In single quotes, since the text will stand in JSON. */
const quote = (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

function showObject(value) {
  if (value instanceof Error || value instanceof DOMException) return showError(value);
  const fields = Reflect.ownKeys(value).filter((key) => Object.getOwnPropertyDescriptor(value, key).enumerable);
  if (Array.isArray(value)) {
    // A hole and an undefined element differ to a caller, so holes are left empty.
    const items = Array.from(value, (item, index) => (index in value ? show(item) : ""));
    return `[${items.join(",")}]`;
  }
  const key = (name) => (typeof name === "symbol" ? `[${String(name)}]` : /^\w+$/.test(name) ? name : quote(name));
  // A getter is not called: looking at a value must not run anybody's code.
  const field = (name) => (Object.getOwnPropertyDescriptor(value, name).get ? "getter" : show(value[name]));
  return `${showPrototype(value)}{${fields.map((name) => `${key(name)}:${field(name)}`).join(",")}}`;
}

function showPrototype(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype) return "";
  return prototype === null ? "null-prototype " : `${prototype.constructor?.name} `;
}

/** Class, name and message; and the enumerable keys, which an ordinary error has none of. */
export function showError(error) {
  const name = error.constructor?.name === error.name ? error.name : `${error.constructor?.name}(${error.name})`;
  const keys = Object.keys(error);
  const own = keys.length ? ` {${keys.map((key) => `${key}:${show(error[key])}`).join(",")}}` : "";
  return `${name}: ${error.message}${own}`;
}

/** Keeps the recording small where a case is about a long answer. */
export function shorten(text) {
  if (text.length <= 700) return text;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return `${text.slice(0, 80)}… (${text.length} characters, sha256 ${hash})`;
}
