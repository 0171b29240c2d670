// Answers with an `error`, for every function: psn-api rejects them in some functions and resolves them in others,
// and the HTTP status makes no difference.
import { cases } from "../case.mjs";
import { argsWith, authorization, ENDPOINTS, OTHERS } from "../functions.mjs";
import { mock, response } from "../replies.mjs";

const error = (value, D4) => ({
  reply: response(`{"error":${value},"data":1}`, { status: 400 }),
  differs: { D4: { status: 400, ...D4 } },
});

const BODIES = {
  "PSN's error": {
    reply: response('{"error":{"referenceId":"6d4a","code":2240525,"message":"Resource not found"}}', { status: 404 }),
    differs: { D4: { status: 404, code: 2240525 } },
  },
  "an error with status 200": {
    reply: response('{"error":{"code":2105356,"message":"User not found"}}', { status: 200 }),
    differs: { D4: { status: 200, code: 2105356 } },
  },
  "a rate limit": {
    reply: response('{"error":{"code":2138635,"message":"Rate limit"}}', {
      status: 429,
      headers: { "x-ratelimit-next-available": "1700000000" },
    }),
    differs: { D4: { status: 429, code: 2138635, retryAt: 1_700_000_000_000 } },
  },
  "an error in a mock": { reply: mock({ error: { code: 5, message: "mocked" } }), differs: { D4: { code: 5 } } },
  "a text": error('"invalid_grant"'),
  "an empty object": error("{}"),
  "an array": error("[]"),
  true: error("true"),
  "a number": error("-1"),
  null: error("null"),
  false: error("false"),
  0: error("0"),
  "an empty text": error('""'),
  "message null": error('{"message":null}'),
  "message empty": error('{"message":""}'),
  "message a number": error('{"message":5}'),
  "message 0": error('{"message":0}'),
  "message minus zero": error('{"message":-0}'),
  "message false": error('{"message":false}'),
  "message an object": error('{"message":{"a":1}}'),
  "message an array": error('{"message":["a",["b",null]]}'),
  "message half an emoji": error('{"message":"\\ud83d"}'),
  "message of several lines": error('{"message":"a\\nb\\u0000é😀"}'),
  "message in __proto__": error('{"__proto__":{"message":"inherited?"}}'),
  "an error in __proto__": { reply: response('{"__proto__":{"error":{"message":"inherited?"}}}') },
};

const rows = (fn) =>
  Object.fromEntries(
    Object.entries(BODIES).map(([what, body]) => [what, { ...body, args: () => argsWith(fn, authorization()) }]),
  );

// The GraphQL functions have a rule of their own, and their cases are beside it.
const functions = [...Object.keys(ENDPOINTS), ...Object.keys(OTHERS)].filter(
  (fn) => !/^get(Purchased|Recently)/.test(fn),
);

export default functions.flatMap((fn) => cases(fn, "error", rows(fn)));
