// Path arguments: every form of one, at every place in every URL that takes one.
import { cases } from "../case.mjs";
import { argsOf, ENDPOINTS, urlOf } from "../functions.mjs";

/** Sent as psn-api sends them. */
const SAME = {
  digits: () => "962157895908076652",
  "letters, digits, - and _": () => "An-id_00",
  "punctuation that stays in its segment": () => "~!@'()*+,;=:|^[]{}<>\"`&$.-_",
  "dots in a longer text": () => "..a..",
  "three dots": () => "...",
  "a number": () => 123,
  "minus zero": () => -0,
  NaN: () => NaN,
  "a huge number": () => 1e21,
  "a bigint": () => 5n,
  null: () => null,
  undefined: () => undefined,
  true: () => true,
  "an empty text": () => "",
  "an array": () => ["a", "b"],
  "an empty array": () => [],
  "a symbol": () => Symbol("id"),
  "an object with toString": () => ({ toString: () => "text" }),
  "an object with toPrimitive": () => ({ [Symbol.toPrimitive]: (hint) => hint }),
  "an object whose toString throws": (error) => ({
    toString() {
      throw error;
    },
  }),
  "an object without toString": () => Object.create(null),
  "dollars that are no pattern": () => "$1$<a>$",
};

/** What would change the path, with what is sent instead. */
const ENCODED = {
  "a slash": [() => "a/b", "a%2Fb"],
  "two slashes": [() => "a//b", "a%2F%2Fb"],
  "a question mark": [() => "a?b=c", "a%3Fb=c"],
  "a hash": [() => "a#b", "a%23b"],
  "a percent sign": [() => "100%", "100%25"],
  "an encoded dot": [() => "%2e%2E", "%252e%252E"],
  "a backslash": [() => "a\\b", "a%5Cb"],
  spaces: [() => " a b ", "%20a%20b%20"],
  controls: [() => "\0\t\n\r\x1f\x7f", "%00%09%0A%0D%1F%7F"],
  "Latin-1": [() => "\x80é", "%C2%80%C3%A9"],
  kanji: [() => "名前", "%E5%90%8D%E5%89%8D"],
  "an emoji": [() => "😀", "%F0%9F%98%80"],
  "half an emoji": [() => "\ud83d!", "%EF%BF%BD!"],
  "a path upwards": [() => "../x", "..%2Fx"],
  "an object": [() => ({}), "[object%20Object]"],
  "a path that passes for dots after decoding": [() => "a/../b", "a%2F..%2Fb"],
};

/** Replacement patterns, which psn-api interprets. */
const LITERAL = {
  "the pattern for the match": () => "x$&y",
  "the pattern for a dollar": () => "$$",
  "the pattern for what precedes": () => "$`",
  "the pattern for what follows": () => "$'",
};

const table = (source, row) => Object.fromEntries(Object.entries(source).map(([what, value]) => [what, row(value)]));

function ofArgument(fn, argument) {
  const withValue = (value) => (error) => argsOf(fn, { [argument]: value(error) });
  const rejected = (text) => ({ args: withValue(() => text), differs: { D2: { rejectsNaming: [fn, argument] } } });
  return cases(fn, argument, {
    ...table(SAME, withValue),
    ...table(ENCODED, ([value, text]) => ({
      args: withValue(value),
      differs: { D2: { url: urlOf(fn, { [argument]: text }) } },
    })),
    ...table(LITERAL, (value) => ({
      args: withValue(value),
      differs: { D5: { url: urlOf(fn, { [argument]: value() }) } },
    })),
    "a dot": rejected("."),
    "two dots": rejected(".."),
    "two dots from an array": { ...rejected(), args: withValue(() => [".."]) },
  });
}

export default Object.entries(ENDPOINTS).flatMap(([fn, { path }]) =>
  Object.keys(path).flatMap((argument) => ofArgument(fn, argument)),
);
