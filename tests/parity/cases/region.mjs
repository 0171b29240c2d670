// getUserRegion: the country at the end of a decoded npId, and its name in the caller's languages.
import { cases } from "../case.mjs";
import { authorization } from "../functions.mjs";
import { response } from "../replies.mjs";

const profile = (npId) => response(`{"profile":{"npId":${npId}}}`);
const base64 = (text) => JSON.stringify(Buffer.from(text, "latin1").toString("base64"));
const of = (npId) => ({ args: () => [authorization(), "a-user_1"], reply: profile(npId) });
const decoded = (text) => of(base64(text));

const npIds = {
  "the US": decoded("someone@a1.us"),
  "Great Britain": decoded("someone@a2.gb"),
  "Germany in upper case": decoded("someone@b1.DE"),
  "Japan in mixed case": decoded("someone@c1.Jp"),
  "a code without a country": decoded("someone@a1.qz"),
  "a code that ICU replaces": decoded("someone@a1.uk"),
  "the unknown region": decoded("someone@a1.zz"),
  "no at sign": decoded("someone.us"),
  "no dot": decoded("someone@us"),
  "the at sign last": decoded("some.one@us"),
  "the dot last": decoded("someone@a1.us."),
  "three letters": decoded("someone@a1.usa"),
  "one letter": decoded("someone@a1.u"),
  digits: decoded("someone@a1.12"),
  "a letter and a digit": decoded("someone@a1.u1"),
  "letters that are not ASCII": decoded("someone@a1.\xe9\xe8"),
  "white space after": decoded("someone@a1.us\n"),
  "one letter and a line break": decoded("someone@a1.u\n"),
  "nothing but the marks": decoded("@.us"),
  "white space in the base64": of('" c29t\\nZW9u ZUBh\\tMS51\\fcw== "'),
  "no padding": of('"c29tZW9uZUBhMS51cw"'),
  "one padding character": of('"c29tZW9uZUBhMS51cw="'),
  "too much padding": of('"c29tZW9uZUBhMS51cw==="'),
  "padding inside": of('"c29t==ZW9u"'),
  "the URL alphabet": of('"-_-_"'),
  "a non-breaking space": of('"c29t\u00a0ZW9u"'),
  "no base64": of('"some one!"'),
  "one character": of('"a"'),
  "only white space": of('" "'),
  empty: of('""'),
  null: of("null"),
  0: of("0"),
  false: of("false"),
  "a number": of("5"),
  "a number of four digits": of("1234"),
  true: of("true"),
  "an object": of("{}"),
  "an array of one": of(`[${base64("someone@a1.fr")}]`),
  "an array": of("[1,2]"),
};

const bodies = Object.fromEntries(
  Object.entries({
    "no npId": '{"profile":{"onlineId":"a"}}',
    "no profile": "{}",
    "profile null": '{"profile":null}',
    "profile a text": '{"profile":"x"}',
    null: "null",
    "an array": "[]",
  }).map(([what, body]) => [what, { args: () => [authorization(), "a-user_1"], reply: response(body) }]),
);

const inLocales = (locales, text = "someone@a1.de") => ({
  args: (error) => [authorization(), "a-user_1", locales(error)],
  reply: profile(base64(text)),
});

const locales = {
  "a text": inLocales(() => "fr"),
  "a list": inLocales(() => ["fr", "en"]),
  "a list whose first is unknown": inLocales(() => ["tlh", "fr"]),
  Japanese: inLocales(() => "ja-JP"),
  "an Intl.Locale": inLocales(() => new Intl.Locale("es")),
  "a String object": inLocales(() => new String("fr")),
  undefined: inLocales(() => undefined),
  null: inLocales(() => null),
  "an empty text": inLocales(() => ""),
  "a malformed tag": inLocales(() => "not a locale"),
  "an underscore": inLocales(() => "fr_FR"),
  "a malformed tag in a list": inLocales(() => ["fr", "x_y"]),
  "a number": inLocales(() => 5, "someone@a1.qz"),
  "a list of a number": inLocales(() => [5]),
  true: inLocales(() => true, "someone@a1.qz"),
  // What follows falls back to the machine's own language, where a code without a country has no other name.
  "an empty list": inLocales(() => [], "someone@a1.qz"),
  "an object": inLocales(() => ({}), "someone@a1.qz"),
  "an unknown language": inLocales(() => "tlh", "someone@a1.qz"),
  "a symbol": inLocales(() => Symbol("fr"), "someone@a1.qz"),
  "array-like": inLocales(() => ({ length: 1, 0: "fr" })),
  "a list that throws": inLocales((error) => ({
    get length() {
      throw error;
    },
  })),
  "a list changed after the call": { ...inLocales(() => ["fr"]), after: (_, __, list) => (list[0] = "en") },
};

export default [
  ...cases("getUserRegion", "npId", npIds),
  ...cases("getUserRegion", "body", bodies),
  ...cases("getUserRegion", "locales", locales),
];
