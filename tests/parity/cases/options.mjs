// Options as a query: which keys enter it, in which order, in which text.
import { cases } from "../case.mjs";
import { argsOf, ENDPOINTS, urlOf } from "../functions.mjs";

const SAME = {
  "two numbers": () => ({ limit: 10, offset: 20 }),
  "two numbers in the other order": () => ({ offset: 20, limit: 10 }),
  "every typed option": () => ({
    npServiceName: "trophy2",
    npTitleIds: "A,B",
    includeNotEarnedTrophyIds: true,
    categories: "ps4_game,ps5_native_game",
  }),
  "undefined values": () => ({ limit: undefined, offset: 5, npServiceName: undefined }),
  null: () => ({ limit: null }),
  "odd numbers": () => ({ a: NaN, b: 1e21, c: -0, d: 1e-7, e: Infinity, f: 5n, g: 0.1 + 0.2 }),
  arrays: () => ({ a: ["x", "y"], b: [1, [2, [3]], null, undefined], c: [] }),
  objects: () => ({ a: {}, b: { toString: () => "text" }, c: { valueOf: () => 5 }, d: new Map() }),
  "functions and symbols": () => ({ a: Math.max, b: Symbol("x") }),
  "a value whose toString throws": (error) => ({
    limit: 1,
    offset: {
      toString() {
        throw error;
      },
    },
  }),
  "a value without toString": () => ({ limit: Object.create(null) }),
  "integer-like keys": () => ({ limit: 1, 10: "b", 2: "a", "-1": "c", "01": "d" }),
  "an own __proto__ key": () => JSON.parse('{"limit":1,"__proto__":"x","offset":2}'),
  "names of Object.prototype": () => ({ constructor: "a", toString: "b", hasOwnProperty: "c" }),
  "names of Object.prototype without a value": () => ({ constructor: undefined, toString: undefined, limit: 5 }),
  "symbol keys": () => ({ [Symbol("limit")]: 1, offset: 2 }),
  "every kind of character": () => ({ "a b&=": "a b+c&d=e%f/é😀*-._~'()!@,:;$\"<>\\^`{|}\t\n\0", ключ: "" }),
  "replacement patterns": () => ({ limit: "$&$$$`$'" }),
  "half an emoji in values and keys": () => ({ a: "\ud83d", "\ude00": "b" }),
  "keys that become one when encoded": () => ({ "\ud83d": "first", x: "y", "\ude00": "second" }),
  "values that name other options": () => ({ limit: ":offset", offset: 5 }),
  "the fixed query's names": () => ({ platform: "mine", type: "mine", fields: "mine", includeFields: "mine", x: 1 }),
};

const of = (options) => (fn) => (error) => argsOf(fn, {}, options(error));

/** psn-api lets an option replace a path argument, or whatever else follows a colon in the URL. */
function asArgument(fn) {
  const own = Object.keys(ENDPOINTS[fn].path);
  const name = own[0] ?? "accountId";
  // With no argument of that name in the URL, psn-api too makes it a query parameter.
  const differs = (query, path) => ({ D5: { url: urlOf(fn, path, query) } });
  const replaces =
    own.length > 0 || ["getAccountDevices", "getUserBlockedAccountIds", "getUserFriendsRequests"].includes(fn);
  return {
    "a path argument's name": {
      args: of(() => ({ limit: 5, [name]: "other", offset: 6 }))(fn),
      differs: replaces && differs(`limit=5&${name}=other&offset=6`),
    },
    "a path argument's name, undefined": {
      args: of(() => ({ limit: 5, [name]: undefined }))(fn),
      differs: replaces && differs("limit=5"),
    },
    "the start of a path argument's name": of(() => ({ [name.slice(0, -2)]: "x", limit: 5 }))(fn),
    "an empty key": { args: of(() => ({ "": "x" }))(fn), differs: differs("=x") },
    "a key in the URL's scheme": { args: of(() => ({ "//": "x" }))(fn), differs: differs("%2F%2F=x") },
    ...(own.length && {
      "an argument that names an option": {
        args: () => argsOf(fn, { [name]: ":limit" }, { limit: 5 }),
        differs: differs("limit=5", { [name]: ":limit" }),
      },
    }),
  };
}

const table = (fn) => Object.fromEntries(Object.entries(SAME).map(([what, options]) => [what, of(options)(fn)]));
const argumentsInArguments = {
  getTitleTrophies: ["npCommunicationId", "trophyGroupId"],
  getUserTrophiesEarnedForTitle: ["accountId", "trophyGroupId"],
  getUserTrophyGroupEarningsForTitle: ["accountId", "npCommunicationId"],
};

export default [
  ...Object.keys(ENDPOINTS)
    .filter((fn) => ENDPOINTS[fn].options)
    .flatMap((fn) => cases(fn, "options", { ...table(fn), ...asArgument(fn) })),
  ...Object.entries(argumentsInArguments).flatMap(([fn, [first, second]]) =>
    cases(fn, first, {
      "a text that names another argument": {
        args: () => argsOf(fn, { [first]: `:${second}`, [second]: "b" }),
        differs: { D5: { url: urlOf(fn, { [first]: `:${second}`, [second]: "b" }) } },
      },
    }),
  ),
  ...["getProfileFromUserName", "getUserRegion"].flatMap((fn) =>
    cases(fn, "userName", {
      "a text that names the fields": {
        args: () => argsOf(fn, { userName: ":fields" }),
        differs: { D5: { url: urlOf(fn, { userName: ":fields" }) } },
      },
    }),
  ),
];
