// The authorization: anything that has an accessToken, and much that has not.
import { cases } from "../case.mjs";
import { argsWith, ENDPOINTS, OTHERS } from "../functions.mjs";

class Session {
  get accessToken() {
    return "from a getter";
  }
}

const FORMS = {
  empty: () => ({}),
  "a text": () => "token",
  "a number": () => 5,
  "an array": () => ["token"],
  "accessToken undefined": () => ({ accessToken: undefined }),
  "accessToken null": () => ({ accessToken: null }),
  "accessToken a number": () => ({ accessToken: 1e21 }),
  "accessToken an object": () => ({ accessToken: { toString: () => "text", valueOf: () => 5 } }),
  "accessToken a symbol": () => ({ accessToken: Symbol("x") }),
  "accessToken not Latin-1, with line breaks": () => ({ accessToken: "名\r\nX: y" }),
  "a whole token answer": () => ({ accessToken: "a", expiresIn: 3599, refreshToken: "r" }),
  "an instance": () => new Session(),
  inherited: () => Object.create({ accessToken: "inherited" }),
  "a getter that throws": (error) => ({
    get accessToken() {
      throw error;
    },
  }),
  "a Proxy": () => new Proxy({}, { get: (_, key) => String(key) }),
};

const rows = (fn) => ({
  ...Object.fromEntries(Object.entries(FORMS).map(([what, form]) => [what, (error) => argsWith(fn, form(error))])),
  undefined: {
    args: () => argsWith(fn, undefined),
    differs: { argument: { name: "authorization", was: "undefined" } },
  },
  null: { args: () => argsWith(fn, null), differs: { argument: { name: "authorization", was: "null" } } },
});

const noArguments = (fn) =>
  cases(fn, "no arguments", {
    "at all": {
      args: () => [],
      differs: {
        argument: {
          name: fn === "call" ? "config" : fn === "getUserTrophiesForSpecificTitle" ? "options" : "authorization",
          was: "undefined",
        },
      },
    },
  });

export default [...Object.keys(ENDPOINTS), ...Object.keys(OTHERS)].flatMap((fn) => [
  ...cases(fn, "authorization", rows(fn)),
  ...noArguments(fn),
]);
