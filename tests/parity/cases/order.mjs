// When arguments are read: at once, each before what psn-api reads after it, never again after the call returned.
import { cases } from "../case.mjs";
import { argsOf, authorization } from "../functions.mjs";

const failing = (name, error) => ({
  get [name]() {
    throw error;
  },
});

const textThat = (action) => ({ toString: action });

export default [
  ...cases("getUserTitles", "order", {
    "options change after the call": {
      args: () => argsOf("getUserTitles", {}, { limit: 1 }),
      after: (_, __, options) => (options.limit = 2),
    },
    "headers change after the call": {
      args: () => argsOf("getUserTitles", {}, { headerOverrides: { a: "1" } }),
      after: (_, __, options) => (options.headerOverrides.a = "2"),
    },
    "the token changes after the call": {
      args: () => argsOf("getUserTitles"),
      after: (auth) => (auth.accessToken = "other"),
    },
    "options before authorization": {
      args: () => [undefined, "me", null],
      differs: { argument: { name: "options", was: "null" } },
    },
    "options before the account": {
      args: (error) => [
        authorization(),
        textThat(() => {
          throw error;
        }),
        null,
      ],
      differs: { argument: { name: "options", was: "null" } },
    },
    "the account before authorization": (error) => [
      undefined,
      textThat(() => {
        throw error;
      }),
    ],
    "an option's getter before the account": (error) => [
      authorization(),
      textThat(() => {
        throw new Error("read too early");
      }),
      failing("limit", error),
    ],
    "the account before an option's text": (error) => [
      authorization(),
      textThat(() => {
        throw error;
      }),
      {
        limit: textThat(() => {
          throw new Error("read too early");
        }),
      },
    ],
    "an option that changes the next one": () => {
      const options = { first: textThat(() => (options.second = "changed")), second: "unchanged" };
      return argsOf("getUserTitles", {}, options);
    },
    "an account that changes the token": () => {
      const auth = authorization();
      return [auth, textThat(() => (auth.accessToken = "changed"))];
    },
    "an account that changes the headers": () => {
      const options = { headerOverrides: { a: "1" } };
      return [authorization(), textThat(() => ((options.headerOverrides = { a: "2" }), "me")), options];
    },
  }),
  ...cases("getUserTrophiesForSpecificTitle", "order", {
    "an account that changes the headers": () => {
      const options = { npTitleIds: "A", headerOverrides: { a: "1" } };
      return [authorization(), textThat(() => ((options.headerOverrides = { a: "2" }), "me")), options];
    },
    "options change after the call": {
      args: () => argsOf("getUserTrophiesForSpecificTitle", {}, { npTitleIds: "A" }),
      after: (_, __, options) => (options.npTitleIds = "B"),
    },
  }),
  ...cases("call", "order", {
    "the payload changes after the call": {
      args: () => [{ url: "https://example.test/" }, authorization(), { a: 1 }],
      after: (_, __, payload) => (payload.a = 2),
    },
    "config before authorization": {
      args: () => [undefined, undefined],
      differs: { argument: { name: "config", was: "undefined" } },
    },
    "authorization before headers": {
      args: (error) => [Object.assign(failing("headers", error), { url: "u" }), null],
      differs: { argument: { name: "authorization", was: "null" } },
    },
    "authorization before the payload": {
      args: () => [{ url: "u" }, undefined, 5n],
      differs: { argument: { name: "authorization", was: "undefined" } },
    },
    "headers before the payload": (error) => [failing("headers", error), authorization(), 5n],
    "the url before the method": (error) => [
      Object.defineProperty(failing("url", error), "method", {
        get() {
          throw new Error("read too early");
        },
      }),
      authorization(),
    ],
  }),
  ...cases("makeUniversalSearch", "order", {
    "authorization before the term": {
      args: () => [undefined, 5n, "x"],
      differs: { argument: { name: "authorization", was: "undefined" } },
    },
  }),
  ...cases("getPurchasedGames", "order", {
    "options before authorization": {
      args: () => [undefined, null],
      differs: { argument: { name: "options", was: "null" } },
    },
    "options change after the call": {
      args: () => [authorization(), { size: 1 }],
      after: (_, options) => (options.size = 2),
    },
  }),
  ...cases("getRecentlyPlayedGames", "order", {
    "options before authorization": {
      args: () => [undefined, null],
      differs: { argument: { name: "options", was: "null" } },
    },
    "categories before authorization": {
      args: () => [undefined, { categories: null }],
      differs: { argument: { name: "categories", was: "null" } },
    },
  }),
];
