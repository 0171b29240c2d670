// Single values, read as JavaScript itself reads them.

/** What JavaScript makes of a value where a text is wanted. */
export function toText(value) {
  return String(value);
}

/** What JavaScript makes of a value in a text; unlike `String()`, this refuses symbols. */
export function toFormText(value) {
  return `${value}`;
}

/** A property of whatever there is; `undefined` of nothing. */
export function property(value, key) {
  return value?.[key];
}

/** A key of the object besides the known one. */
export function unknownKey(options, known) {
  return Object.keys(options).find((key) => key !== known);
}

/** The URL that a value spells; `undefined` where it spells none. */
export function parseUrl(value) {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

/** A new object with properties of the value under other names. */
export function renamed(value, keys) {
  const object = {};
  for (const [theirs, ours] of keys) object[ours] = value[theirs];
  return object;
}

/** The JSON of a value. */
export function jsonText(value) {
  return JSON.stringify(value);
}
