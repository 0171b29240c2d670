// Values that a program may pass without meaning to, or because somebody means it ill.

/** Values that have a text, which must arrive as one segment of the path. */
export const HOSTILE_TEXTS = [
  "",
  "/",
  "//",
  "../",
  "../../",
  "/../x",
  "..\\",
  "\\\\evil.example\\",
  "//evil.example/",
  "https://evil.example/",
  "@evil.example",
  ":80",
  "?",
  "?limit=1",
  "x?a=b#c",
  "#",
  "%",
  "%2e",
  "%2e%2e",
  "%2E%2e",
  "%2f",
  "%252e",
  "%5c..%5c",
  "%zz",
  "..;",
  ". ",
  " .",
  "..\t",
  ".\n.",
  "\r\nHost: evil.example",
  "\t\n\r ",
  "\0",
  "\u007f\u0080",
  "a b",
  "é",
  "日本語",
  "😀",
  "\ud800",
  "x\udc00",
  "\ufeff\u202e\u2028",
  "。。",
  "．．",
  ":accountId",
  ":limit",
  "$&$1$`$'$$",
  "__proto__",
  "constructor",
  "'\"<>`{}|^[]",
  "../".repeat(350_000),
  "x".repeat(1 << 20),
  0,
  -0,
  1e21,
  Number.NaN,
  12n,
  true,
  null,
  undefined,
  [],
  ["a/b", ".."],
  {},
  new Date(0),
  Symbol("../"),
  () => "../",
  { toString: () => "../x" },
  new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "../y" : undefined) }),
];

const boom = new Error("boom");
const thrower = () => {
  throw boom;
};

/** Values that have none: reading them throws. */
export const WITHOUT_TEXT = [
  { toString: thrower },
  { [Symbol.toPrimitive]: thrower },
  { toString: () => ({}), valueOf: () => ({}) },
  { toString: undefined, valueOf: undefined },
  Object.create(null),
  new Proxy({}, { get: thrower }),
  [Object.create(null)],
  Reflect.construct(Proxy, [() => {}, { get: thrower }]),
];
{
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  WITHOUT_TEXT.push(proxy);
}

/** The steps in a tree, which no encoding makes harmless. */
export const STEPS = [".", "..", ["."], { toString: () => ".." }];
