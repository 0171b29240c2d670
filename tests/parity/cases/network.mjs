// A `fetch` that fails, and one that somebody wrote by hand: whatever it throws, the caller gets that very object.
import { cases } from "../case.mjs";
import { argsWith, authorization, ENDPOINTS, OTHERS } from "../functions.mjs";
import { mock, rejects } from "../replies.mjs";

const response = (value) => () => Promise.resolve(value);
const json = (action) => response({ json: action });

class Answer {
  body = { a: 1 };
  json() {
    return Promise.resolve(this.body);
  }
}

/** For every function, since each has its own way to `fetch`. */
const EVERYWHERE = {
  "a failing network": rejects(() => new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") })),
  "a fetch that throws": (error) => {
    throw error;
  },
  "a rejection that is no error": rejects(() => "offline"),
};

const FORMS = {
  "an abort": rejects(() => new DOMException("This operation was aborted", "AbortError")),
  "a rejection with undefined": rejects(() => undefined),
  "a rejection with null": rejects(() => null),
  "a rejection with an object": rejects(() => ({ code: "ECONNRESET", status: 0 })),
  "a rejection with a frozen error": rejects(() => Object.freeze(new Error("frozen"))),
  "a rejection with an error of its own kind": rejects(() =>
    Object.assign(new RangeError("x"), { code: "E_OWN", status: 5 }),
  ),
  "a fetch that throws no error": () => {
    throw "offline";
  },
  "a fetch that returns no promise": () => ({ json: () => ({ a: 1 }) }),
  "a fetch that returns a thenable": () => ({ then: (resolve) => resolve({ json: () => ({ a: 1 }) }) }),
  "a fetch that never answers": () => new Promise(() => {}),
  "a response of undefined": response(undefined),
  "a response of null": response(null),
  "a response that knows this": response(new Answer()),
  "a frozen response": response(Object.freeze({ json: () => Promise.resolve({ a: 1 }) })),
  "a response whose status throws": response({
    get status() {
      throw new Error("not asked for");
    },
    get ok() {
      throw new Error("not asked for");
    },
    json: () => Promise.resolve({ error: { message: "x" } }),
  }),
  "a response whose headers throw": response({
    get headers() {
      throw new Error("not asked for");
    },
    json: () => Promise.resolve({ error: { message: "x" } }),
  }),
  "json that throws": (error) =>
    Promise.resolve({
      json() {
        throw error;
      },
    }),
  "json that rejects": json(() => Promise.reject(new SyntaxError("not JSON"))),
  "json that rejects with a frozen error": json(() => Promise.reject(Object.freeze(new SyntaxError("frozen")))),
  "json that rejects with a text": json(() => Promise.reject("no")),
  "json that rejects with undefined": json(() => Promise.reject(undefined)),
  "json that never answers": json(() => new Promise(() => {})),
  "json that returns no promise": json(() => ({ a: 1 })),
  "a mock of undefined": mock(undefined),
  "a mock of a frozen object": mock(Object.freeze({ a: 1 })),
  "a mock of an instance": mock(new Answer()),
  "a mock of a Proxy": mock(new Proxy({ a: 1 }, {})),
  "a mock of a function": mock(() => {}),
  "a mock with an inherited error": mock(Object.create({ error: { message: "inherited" } })),
  "a mock whose message is a symbol": mock({ error: { message: Symbol("x") } }),
  "a mock whose message has toString": mock({ error: { message: { toString: () => "text" } } }),
  "a mock whose error is a bigint": mock({ error: 5n }),
  "a mock whose error is an Error": mock({ error: new Error("inner") }),
  "a mock whose error throws": (error) =>
    Promise.resolve({
      json: () =>
        Promise.resolve({
          get error() {
            throw error;
          },
        }),
    }),
  "a mock whose message throws": (error) =>
    Promise.resolve({
      json: () =>
        Promise.resolve({
          error: {
            get message() {
              throw error;
            },
          },
        }),
    }),
};

const call = (fn) => ({ args: () => argsWith(fn, authorization()) });
const rows = (fn, source) =>
  Object.fromEntries(Object.entries(source).map(([what, reply]) => [what, { ...call(fn), reply }]));
const everyFunction = [...Object.keys(ENDPOINTS), ...Object.keys(OTHERS)];

export default [
  ...everyFunction.flatMap((fn) => cases(fn, "network", rows(fn, EVERYWHERE))),
  ...["getUserTitles", "getUserFriendsAccountIds", "getUserRegion"].flatMap((fn) =>
    cases(fn, "network", rows(fn, FORMS)),
  ),
  ...["getUserTitles", "getPurchasedGames", "exchangeRefreshTokenForAuthTokens"].flatMap((fn) =>
    cases(fn, "network", {
      "no fetch at all": {
        args: () => (fn.startsWith("exchange") ? ["token"] : argsWith(fn, authorization())),
        withoutFetch: true,
      },
    }),
  ),
  ...cases(
    "exchangeRefreshTokenForAuthTokens",
    "network",
    Object.fromEntries(Object.entries(EVERYWHERE).map(([what, reply]) => [what, { args: () => ["token"], reply }])),
  ),
];
