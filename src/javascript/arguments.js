// Reads what the caller owns, in one go and before anything is awaited: getters may throw and objects may change.
// What was read goes to Rust as one packed text, since each text that crosses the boundary costs.

/** The options as `key, text, key, text, …`, each text as it stands in a query. */
export function readQuery({ headerOverrides, ...entries }) {
  const texts = [];
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) texts.push(key, String(value));
  }
  return pack(texts);
}

/** The same with each text a JSON member, `"key":value`, or empty where JSON has no word for the value. */
export function readVariables({ headerOverrides, ...entries }) {
  const texts = [];
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) texts.push(key, jsonMember(key, value));
  }
  return pack(texts);
}

/** The two options of getRecentlyPlayedGames, which PSN takes as a number and a comma-separated text. */
export function readRecentlyPlayed({ limit, categories }) {
  return readVariables({ limit, categories: categories === undefined ? undefined : categories.join(",") });
}

/** The two arguments of makeUniversalSearch as JSON members. */
export function readSearch(searchTerm, domain) {
  return pack([jsonMember("searchTerm", searchTerm), jsonMember("domain", domain)]);
}

/** `"key":value` as `JSON.stringify` writes it inside an object; empty where it leaves the key out. */
function jsonMember(key, value) {
  if (typeof value === "string") return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  return JSON.stringify({ [key]: value }).slice(1, -1);
}

/** Texts as one: their lengths, then themselves. */
function pack(texts) {
  let lengths = "";
  for (const text of texts) lengths += `${text.length},`;
  return `${lengths};${texts.join("")}`;
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
