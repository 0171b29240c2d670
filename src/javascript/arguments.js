// Reads what the caller owns, in one go and before anything is awaited: getters may throw and objects may change.

/** The options as `[headerOverrides, key, text, key, text, …]`, each text as it stands in a query. */
export function readQuery({ headerOverrides, ...entries }) {
  const read = [headerOverrides];
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) read.push(key, String(value));
  }
  return read;
}

/** The same with each text a JSON member, `"key":value`, or empty where JSON has no word for the value. */
export function readVariables({ headerOverrides, ...entries }) {
  const read = [headerOverrides];
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) read.push(key, jsonMember(key, value));
  }
  return read;
}

/** The two options of getRecentlyPlayedGames, which PSN takes as a number and a comma-separated text. */
export function readRecentlyPlayed({ limit, categories, headerOverrides }) {
  return readVariables({ limit, categories: categories === undefined ? undefined : categories.join(","), headerOverrides });
}

/** `"key":value` as `JSON.stringify` writes it inside an object; empty where it leaves the key out. */
export function jsonMember(key, value) {
  return JSON.stringify({ [key]: value }).slice(1, -1);
}

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
