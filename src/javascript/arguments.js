// Reads what the caller owns, in one go and before anything is awaited: getters may throw and objects may change.
// What was read goes to Rust as one packed text, since each text that crosses the boundary costs.

/** The arguments of a path and the options of a query: texts, then `key, text, key, text, …`, in psn-api's order. */
export function readArguments({ headerOverrides, ...entries }, paths, first, second, third) {
  const texts = [first, second, third].slice(0, paths).map(String);
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) texts.push(key, String(value));
  }
  return pack(texts);
}

/** The options of getAccountDevices, with the two keys whose values the endpoint chooses in their places. */
export function readAccountDevices(options) {
  return readArguments({ ...options, includeFields: "", platform: "" }, 0);
}

/** The options of getPurchasedGames as the JSON of its variables: those that have defaults, then all others. */
export function readPurchasedGames(
  { isActive, platform, size, start, sortBy, sortDirection, headerOverrides, ...others },
  defaults,
) {
  const variables = JSON.parse(defaults);
  for (const [key, value] of Object.entries({ isActive, platform, size, start, sortBy, sortDirection })) {
    if (value !== undefined) variables[key] = value;
  }
  return `${JSON.stringify({ ...variables, ...others })}`;
}

/** The two options of getRecentlyPlayedGames, whose categories PSN takes as one text. */
export function readRecentlyPlayedGames({ limit, categories }, defaults) {
  const variables = JSON.parse(defaults);
  if (limit !== undefined) variables.limit = limit;
  if (categories !== undefined) variables.categories = joined(categories);
  return JSON.stringify(variables);
}

function joined(categories) {
  const blame = "getRecentlyPlayedGames was called with categories";
  if (categories === null) throw new TypeError(`Cannot read properties of null (reading 'join'): ${blame} null`);
  if (typeof categories.join === "function") return categories.join(",");
  throw new TypeError(`categories.join is not a function: ${blame} of type ${typeof categories}`);
}

/** The body of makeUniversalSearch, of which `JSON.stringify` leaves out what JSON has no word for. */
export function searchBody(searchTerm, domain) {
  return JSON.stringify({ searchTerm, domainRequests: [{ domain }] });
}

/** Texts as one: their lengths, then themselves, kept apart lest two halves of an emoji become one. */
export function pack(texts) {
  let lengths = "";
  for (const text of texts) lengths += `${text.length},`;
  return `${lengths};${texts.join(";")}`;
}

/** The header overrides as they are now, apart from the options. */
export function keepHeaderOverrides({ headerOverrides }) {
  return { headerOverrides };
}
