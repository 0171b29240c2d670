// The token exchanges: hostile texts in the form body, and every kind of answer.
import { cases } from "../case.mjs";
import { mock, response } from "../replies.mjs";

const EXCHANGES = ["exchangeAccessCodeForAuthTokens", "exchangeRefreshTokenForAuthTokens"];

const SECRETS = {
  "a code": () => "v3.aBc-123_x",
  "characters of a form": () => "a b+c&d=e%20f;g\r\nh",
  "every other character": () => "*-._~'()!@,:;$\"<>\\^`{|}/?#\0\x7fé名😀",
  "half an emoji": () => "\ud83d",
  empty: () => "",
  undefined: () => undefined,
  null: () => null,
  "a number": () => 1e21,
  "minus zero": () => -0,
  "a bigint": () => 5n,
  true: () => true,
  "an array": () => ["a", "b"],
  "an object": () => ({}),
  "an object with toString": () => ({ toString: () => "a b", valueOf: () => 5 }),
  "a symbol": () => Symbol("x"),
  "an object whose toString throws": (error) => ({
    toString() {
      throw error;
    },
  }),
  "an object without toString": () => Object.create(null),
};

const TOKENS =
  '{"access_token":"a","token_type":"bearer","refresh_token":"r","expires_in":3599,"scope":"psn:clientapp","id_token":"i","refresh_token_expires_in":5183999,"extra":1}';
const answered = (reply, D4) => ({ args: () => ["code"], reply, differs: { D4 } });

const answers = {
  "all tokens": answered(response(TOKENS)),
  "some tokens, odd values": answered(
    response('{"access_token":null,"expires_in":"3599","scope":["a"],"id_token":{"b":1}}'),
  ),
  "an OAuth error": answered(
    response(
      '{"error":"invalid_grant","error_description":"Invalid code","error_code":4159,"docs":"https://auth.api.sonyentertainmentnetwork.com/docs/","parameters":[]}',
      { status: 400 },
    ),
  ),
  "PSN's error": answered(response('{"error":{"code":1,"message":"x"}}', { status: 500 })),
  "an empty object": answered(response("{}")),
  "an array": answered(response("[1]")),
  "a text": answered(response('"a"')),
  "a number": answered(response("5")),
  false: answered(response("false")),
  "own __proto__": answered(response('{"__proto__":{"access_token":"inherited?"},"scope":"s"}')),
  null: answered(response("null"), { status: 200 }),
  HTML: answered(response("<HTML><HEAD><TITLE>Access Denied", { status: 403, type: "text/html" }), { status: 403 }),
  nothing: answered(response("", { status: 200 }), { status: 200 }),
  "no content": answered(response(null, { status: 204, type: null }), { status: 204 }),
  undefined: answered(mock(undefined)),
  "inherited tokens": answered(mock(Object.create({ access_token: "inherited" }))),
  "a getter that throws": {
    args: () => ["code"],
    reply: (error) =>
      Promise.resolve({
        json: () =>
          Promise.resolve({
            get access_token() {
              throw error;
            },
          }),
      }),
  },
};

const table = Object.fromEntries(Object.entries(SECRETS).map(([what, secret]) => [what, (error) => [secret(error)]]));

export default EXCHANGES.flatMap((fn) => [
  ...cases(fn, "secret", {
    ...table,
    "left out": () => [],
    "a second argument": () => ["code", { headerOverrides: { a: "b" } }],
  }),
  ...cases(fn, "answer", answers),
]);
