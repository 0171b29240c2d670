// The two GraphQL functions: the variables' JSON in the query, and when an answer is an error.
import { cases } from "../case.mjs";
import { authorization } from "../functions.mjs";
import { mock, response } from "../replies.mjs";

const GAMES = ["getPurchasedGames", "getRecentlyPlayedGames"];
const of = (options) => (error) => [authorization(), options(error)];
const table = (source) => Object.fromEntries(Object.entries(source).map(([what, options]) => [what, of(options)]));
const absent = (name, was, options) => ({ args: of(() => options), differs: { argument: { name, was } } });

const PURCHASED =
  "https://web.np.playstation.com/api/graphql/v1/op?operationName=getPurchasedGameList&variables=%7B%22isActive%22%3Atrue%2C%22platform%22%3A%5B%22ps4%22%2C%22ps5%22%5D%2C%22size%22%3A24%2C%22start%22%3A0%2C%22sortBy%22%3A%22ACTIVE_DATE%22%2C%22sortDirection%22%3A%22desc%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168%22%7D%7D";
const FRENCH = "{Authorization:'Bearer token','Content-Type':'application/json','Accept-Language':'fr'}";

const shared = {
  ...table({
    empty: () => ({}),
    undefined: () => undefined,
    "a text": () => "ab",
    "a number": () => 5,
    "an array": () => ["x"],
    "a limit": () => ({ limit: 10, size: 10 }),
    "null values": () => ({ limit: null, size: null, isActive: null }),
    "undefined values": () => ({ limit: undefined, size: undefined, platform: undefined, membership: undefined }),
    "odd numbers": () => ({ limit: NaN, size: -0, start: 1e21 }),
    "characters to escape": () => ({ limit: 'a"b\\c/é😀 +&=#%*~', sortBy: "a\"b\\c/é😀 +&=#%*~'()!" }),
    "half an emoji": () => ({ limit: "\ud83d", "\ude00": 1 }),
    "toJSON values": () => ({ limit: new Date(0), size: new Date(0) }),
    "dropped values": () => ({ limit: () => {}, size: Symbol("x"), extra: undefined }),
    "a bigint": () => ({ limit: 5n, size: 5n }),
    "a getter that throws": (error) => ({
      get limit() {
        throw error;
      },
      get size() {
        throw error;
      },
    }),
    inherited: () => Object.create({ limit: 5, size: 5 }),
    "a Proxy": () => new Proxy({ limit: 5, size: 6 }, {}),
  }),
  "left out": () => [authorization()],
};

const purchased = {
  ...table({
    "a getter that counts": () => {
      let reads = 0;
      return {
        get size() {
          reads += 1;
          return reads;
        },
      };
    },
    "every option": () => ({
      isActive: false,
      platform: ["ps5"],
      size: 1,
      start: 2,
      sortBy: "NAME",
      sortDirection: "asc",
      membership: "PS_PLUS",
    }),
    "every option in another order": () => ({
      membership: "NONE",
      sortDirection: "asc",
      sortBy: "NAME",
      start: 2,
      size: 1,
      platform: ["ps5"],
      isActive: false,
    }),
    "platform a text": () => ({ platform: "ps5" }),
    "unknown options keep their order": () => ({ z: 1, size: 5, a: { c: [1] } }),
    "integer-like keys": () => ({ z: 1, 1: "x" }),
    "an own __proto__ key": () => JSON.parse('{"__proto__":{"a":1}}'),
    "toJSON among the options": () => ({ toJSON: () => ({ replaced: true }) }),
    "symbol keys": () => ({ [Symbol("x")]: 1 }),
    "a cycle": () => {
      const options = { size: 1 };
      options.extra = { options };
      options.extra.extra = options.extra;
      return options;
    },
  }),
  null: absent("options", "null", null),
  headerOverrides: {
    args: of(() => ({ headerOverrides: { "Accept-Language": "fr" } })),
    differs: { D1: { url: PURCHASED, headers: FRENCH } },
  },
  "headerOverrides null": { args: of(() => ({ headerOverrides: null })), differs: { D1: { url: PURCHASED } } },
  "headerOverrides undefined": of(() => ({ headerOverrides: undefined })),
};

const recent = {
  ...table({
    "every option": () => ({ categories: ["ps4_game"], limit: 5 }),
    "unknown options": () => ({ limit: 5, offset: 6, size: 7 }),
    "no categories": () => ({ categories: [] }),
    "categories with odd items": () => ({ categories: [null, undefined, 5, ["a", "b"], "c,d"] }),
    "categories that join themselves": () => ({ categories: { join: (separator) => ({ separator }) } }),
    "categories that join to undefined": () => ({ categories: { join: () => undefined } }),
    "categories whose join throws": (error) => ({
      categories: {
        join() {
          throw error;
        },
      },
    }),
    "typed categories": () => ({ categories: new Uint8Array([1, 2]) }),
    "categories undefined": () => ({ categories: undefined }),
  }),
  null: absent("options", "null", null),
  "categories null": absent("categories", "null", { categories: null }),
  "categories a text": absent("categories", "of type string", { categories: "ps4_game" }),
  "categories a number": absent("categories", "of type number", { categories: 5 }),
  "categories an object": absent("categories", "of type object", { categories: {} }),
  headerOverrides: {
    args: of(() => ({ headerOverrides: { "Accept-Language": "fr" } })),
    differs: { D1: { headers: FRENCH } },
  },
};

const field = { getPurchasedGames: "purchasedTitlesRetrieve", getRecentlyPlayedGames: "gameLibraryTitlesRetrieve" };
const answered = (reply, D4) => ({ args: () => [authorization()], reply, differs: { D4 } });

const answers = (fn) => ({
  games: answered(response(`{"data":{"${field[fn]}":{"games":[{"name":"a"}]}},"extra":1}`)),
  "games and errors": answered(response(`{"errors":[{"message":"x"}],"data":{"${field[fn]}":{"games":[]}}}`)),
  "an error field beside the games": answered(response(`{"error":{"message":"x"},"data":{"${field[fn]}":[]}}`)),
  errors: answered(response('{"errors":[{"message":"PersistedQueryNotFound"}]}'), { status: 200 }),
  "a message": answered(response('{"message":"Query abc not whitelisted"}', { status: 400 }), { status: 400 }),
  "the field null": answered(response(`{"data":{"${field[fn]}":null}}`), { status: 200 }),
  "the field 0": answered(response(`{"data":{"${field[fn]}":0}}`), { status: 200 }),
  "the field missing": answered(response('{"data":{"other":{}}}'), { status: 200 }),
  "data null": answered(response('{"data":null}'), { status: 200 }),
  "data a number": answered(response('{"data":5}'), { status: 200 }),
  "an error with a code": answered(
    response('{"error":{"referenceId":"r","code":2122246,"message":"Not authorized"}}', { status: 401 }),
    { status: 401, code: 2122246 },
  ),
  "an empty object": answered(response("{}"), { status: 200 }),
  "an array": answered(response("[1]"), { status: 200 }),
  "a text": answered(response('"a"'), { status: 200 }),
  "a number": answered(response("-0"), { status: 200 }),
  null: answered(response("null"), { status: 200 }),
  "what JSON writes otherwise than it read": answered(
    response('{"b":1e3,"a":-0,"1":12345678901234567890,"__proto__":"\\ud800","é":"\\u00e9"}'),
    { status: 200 },
  ),
  HTML: answered(response("<HTML><HEAD>", { status: 403, type: "text/html" }), { status: 403 }),
  "an answer that has no JSON form": answered(mock({ big: 5n })),
  undefined: answered(mock(undefined)),
});

export default [
  ...GAMES.flatMap((fn) => [...cases(fn, "options", shared), ...cases(fn, "answer", answers(fn))]),
  ...cases("getPurchasedGames", "options", purchased),
  ...cases("getRecentlyPlayedGames", "options", recent),
];
