// `call`, the way to every endpoint that has no function of its own: what it passes on, untouched.
import { cases } from "../case.mjs";
import { authorization } from "../functions.mjs";

const URL_TEXT = "https://m.np.playstation.com/api/x";
const config = (value) => (error) => [value(error), authorization()];
const payload =
  (value, method = "POST") =>
  (error) => [{ url: URL_TEXT, method }, authorization(), value(error)];
const table = (row, source) => Object.fromEntries(Object.entries(source).map(([what, value]) => [what, row(value)]));

class Config {
  get url() {
    return URL_TEXT;
  }
}

const configs = {
  ...table(config, {
    "a url only": () => ({ url: URL_TEXT }),
    "no url": () => ({}),
    "a url that no parser accepts": () => ({ url: "//a b/../%zz?#é" }),
    "an empty url": () => ({ url: "" }),
    "a number as url": () => ({ url: 5 }),
    "a URL object": () => ({ url: new URL(URL_TEXT) }),
    "method PUT": () => ({ url: URL_TEXT, method: "PUT" }),
    "method in lower case": () => ({ url: URL_TEXT, method: "patch" }),
    "method empty": () => ({ url: URL_TEXT, method: "" }),
    "method null": () => ({ url: URL_TEXT, method: null }),
    "method a number": () => ({ url: URL_TEXT, method: 5 }),
    "method a symbol": () => ({ url: URL_TEXT, method: Symbol("x") }),
    "fields of fetch that call has not": () => ({
      url: URL_TEXT,
      redirect: "manual",
      signal: 1,
      body: "x",
      credentials: "omit",
    }),
    headers: () => ({ url: URL_TEXT, headers: { "Accept-Language": "fr", a: 5, b: undefined } }),
    "headers undefined": () => ({ url: URL_TEXT, headers: undefined }),
    "headers null": () => ({ url: URL_TEXT, headers: null }),
    "headers a text": () => ({ url: URL_TEXT, headers: "ab" }),
    "headers that replace": () => ({ url: URL_TEXT, headers: { Authorization: "x", "Content-Type": undefined } }),
    "headers in lower case": () => ({ url: URL_TEXT, headers: { authorization: "x", "content-type": "y" } }),
    "headers with an own __proto__": () => ({ url: URL_TEXT, headers: JSON.parse('{"__proto__":"x"}') }),
    "a header getter that throws": (error) => ({
      url: URL_TEXT,
      headers: {
        get a() {
          throw error;
        },
      },
    }),
    "a text": () => "https://example.test/",
    "a number": () => 5,
    "an instance": () => new Config(),
    "a Proxy": () => new Proxy({}, { get: (_, key) => (key === "headers" ? {} : String(key)) }),
    "a method getter that throws": (error) => ({
      url: URL_TEXT,
      get method() {
        throw error;
      },
    }),
  }),
  undefined: { args: config(() => undefined), differs: { argument: { name: "config", was: "undefined" } } },
  null: { args: config(() => null), differs: { argument: { name: "config", was: "null" } } },
};

const payloads = {
  ...table(payload, {
    undefined: () => undefined,
    null: () => null,
    "an object": () => ({ b: 1, a: { c: [1, "é😀", null] } }),
    "values that JSON drops": () => ({ a: undefined, b: () => {}, c: Symbol("x"), d: [undefined, () => {}] }),
    "a function": () => () => {},
    "a symbol": () => Symbol("x"),
    "an array": () => [1, [2]],
    "a text": () => 'a "quoted" \u2028 text',
    "half an emoji": () => "\ud83d",
    "an empty text": () => "",
    "a number": () => 1e21,
    "minus zero": () => -0,
    NaN: () => NaN,
    false: () => false,
    "a date": () => new Date(0),
    toJSON: () => ({ a: 1, toJSON: (key) => ({ key }) }),
    "a bigint": () => 5n,
    "a nested bigint": () => ({ a: [5n] }),
    "an own __proto__ key": () => JSON.parse('{"__proto__":1}'),
    "integer-like keys": () => ({ b: 1, 2: "x", 1: "y" }),
    "a Map": () => new Map([["a", 1]]),
    bytes: () => new Uint8Array([1, 2]),
    URLSearchParams: () => new URLSearchParams("a=b"),
    "a boxed text": () => Object("x"),
    "a toJSON that throws": (error) => ({
      toJSON() {
        throw error;
      },
    }),
    "a Proxy": () => new Proxy({ a: 1 }, {}),
    "a cycle": () => {
      const value = { a: {} };
      value.a.back = value;
      return value;
    },
  }),
  "with GET": payload(() => ({ a: 1 }), "GET"),
  "a fourth argument": () => [{ url: URL_TEXT }, authorization(), undefined, "more"],
};

export default [...cases("call", "config", configs), ...cases("call", "payload", payloads)];
