// The options argument itself: everything a JavaScript caller can pass in its place.
import { cases } from "../case.mjs";
import { argsOf, ENDPOINTS } from "../functions.mjs";

class Page {
  limit = 5;
  get offset() {
    return 6;
  }
}

const FORMS = {
  "an empty object": () => ({}),
  "a text": () => "ab",
  "half an emoji": () => "a\ud83d",
  "a number": () => 5,
  "a boolean": () => true,
  "a symbol": () => Symbol("x"),
  "an array": () => ["x", "y"],
  "a function": () => () => {},
  "a function with keys": () => Object.assign(() => {}, { limit: 5 }),
  "a Map": () => new Map([["limit", 5]]),
  "a frozen object": () => Object.freeze({ limit: 5 }),
  "no prototype": () => Object.assign(Object.create(null), { limit: 5 }),
  "inherited keys": () => Object.create({ limit: 5 }, { offset: { value: 6, enumerable: true } }),
  "a hidden key": () => Object.defineProperty({ offset: 6 }, "limit", { value: 5 }),
  "an instance": () => new Page(),
  "a getter": () => ({
    get limit() {
      return 5;
    },
  }),
  "a getter that throws": (error) => ({
    get limit() {
      throw error;
    },
  }),
  "a headerOverrides getter that throws": (error) => ({
    get headerOverrides() {
      throw error;
    },
  }),
  "a Proxy": () => new Proxy({ limit: 5, offset: 6 }, {}),
  "a Proxy whose keys throw": (error) =>
    new Proxy(
      {},
      {
        ownKeys() {
          throw error;
        },
      },
    ),
  "a Proxy that answers everything": () =>
    new Proxy({ limit: 5 }, { get: (_target, key) => (key === "headerOverrides" ? undefined : `got ${String(key)}`) }),
};

function rows(fn) {
  const absent = (was) => ({ differs: { argument: { name: "options", was } } });
  const needsOptions = ENDPOINTS[fn].options.npTitleIds;
  return {
    ...Object.fromEntries(
      Object.entries(FORMS).map(([what, options]) => [what, (error) => argsOf(fn, {}, options(error))]),
    ),
    null: { args: () => argsOf(fn, {}, null), ...(fn !== "getAccountDevices" && absent("null")) },
    undefined: { args: () => argsOf(fn, {}, undefined), ...(needsOptions && absent("undefined")) },
    "left out": {
      args: () => (needsOptions ? argsOf(fn).slice(0, -1) : argsOf(fn)),
      ...(needsOptions && absent("undefined")),
    },
    "an argument too many": () => [...argsOf(fn, {}, { limit: 5 }), { offset: 6 }, "more"],
    ...(fn === "getAccountDevices" && {
      "its own keys, undefined": () => argsOf(fn, {}, { includeFields: undefined, foo: 1 }),
      "its own keys, no text": () => argsOf(fn, {}, { platform: Object.create(null), includeFields: Symbol("x") }),
    }),
  };
}

export default Object.keys(ENDPOINTS)
  .filter((fn) => ENDPOINTS[fn].options)
  .flatMap((fn) => cases(fn, "options object", rows(fn)));
