// makeUniversalSearch: a JSON body of two values, neither of them checked.
import { cases } from "../case.mjs";
import { authorization } from "../functions.mjs";

const search =
  (...args) =>
  () => [authorization(), ...args];

export default cases("makeUniversalSearch", "arguments", {
  "a name": search("xelnia", "SocialAllAccounts"),
  "another domain": search("xelnia", "ConceptGameMobileApp"),
  "characters to escape": search('a"b\\c\n/é😀\u2028', "SocialAllAccounts"),
  "half an emoji": search("\ud83d", "SocialAllAccounts"),
  "an empty term": search("", ""),
  null: search(null, null),
  undefined: search(undefined, undefined),
  "no term": search(),
  numbers: search(NaN, -0),
  booleans: search(true, false),
  arrays: search(["a", undefined], [1]),
  objects: search({ b: 1, a: undefined }, new Date(0)),
  "functions and symbols": search(() => {}, Symbol("x")),
  toJSON: search({ toJSON: (key) => key }, "x"),
  "a bigint": search(5n, "x"),
  "a bigint as domain": search("x", 5n),
  "a toJSON that throws": (error) => [
    authorization(),
    {
      toJSON() {
        throw error;
      },
    },
    "x",
  ],
  "options, which it has not": search("x", "SocialAllAccounts", { headerOverrides: { a: "b" }, limit: 5 }),
});
