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

/** A key of the object besides the known ones, which have spaces between them. */
export function unknownKey(options, known) {
  return Object.keys(options).find((key) => !known.split(" ").includes(key));
}

/** The URL that a value spells; `undefined` where it spells none. */
export function parseUrl(value) {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

/** The same for a text that may be relative to the page, where there is one. A blank text is a mistake. */
export function pageUrl(value) {
  const url = parseUrl(value);
  if (url || typeof value !== "string" || value.trim() === "") return url;
  try {
    return new URL(value, globalThis.location.href);
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
