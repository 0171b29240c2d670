// Answers that are no error: a caller gets the very value that `json()` gave, or the very error it failed with.
import { cases } from "../case.mjs";
import { argsWith, authorization } from "../functions.mjs";
import { response } from "../replies.mjs";

const FUNCTIONS = [
  "call",
  "getUserTitles",
  "makeUniversalSearch",
  "getUserTrophiesEarnedForTitle",
  "getProfileFromUserName",
  "getUserFriendsAccountIds",
  "getUserPlayedGames",
];
const json = (body, status) => ({ reply: response(body, { status }) });
const failed = (body, status, type = "text/html") => ({
  reply: response(body, { status, type }),
  differs: { D4: { status } },
});

const FORMS = {
  "an object": json('{"totalItemCount":1,"trophyTitles":[{"npTitleId":"é😀"}]}'),
  "another status": json('{"a":1}', 500),
  "integer-like keys": json('{"b":1,"10":2,"2":3,"a":4,"-1":5}'),
  "duplicate keys": json('{"a":1,"b":2,"a":3}'),
  "an own __proto__": json('{"__proto__":{"a":1},"constructor":2}'),
  "odd numbers": json("[-0,1e400,-1e400,12345678901234567890,0.1,1e21,1E-7]"),
  "half an emoji": json('["\\ud83d","\\ude00\\ud83d","\\u0000"]'),
  "white space around": json(" \n\t[ 1 , 2 ]\r\n"),
  "a byte order mark": json("\ufeff[1]"),
  "bytes that are no UTF-8": { reply: () => Promise.resolve(new Response(new Uint8Array([34, 255, 34]))) },
  null: json("null"),
  true: json("true"),
  false: json("false"),
  "an array": json("[]"),
  "a text": json('"error"'),
  "an empty text": json('""'),
  "a number": json("0"),
  "deep nesting": json("[".repeat(1000) + "]".repeat(1000)),
  "a long list": json(`[${Array.from({ length: 2000 }, (_, id) => `{"id":${id}}`).join(",")}]`),
  "JSON as text/html": { reply: response('{"a":1}', { type: "text/html" }) },
  HTML: failed("<HTML><HEAD>\n<TITLE>Access Denied</TITLE>", 403),
  "HTML with status 200": failed("<!DOCTYPE html>", 200),
  "plain text": failed("Too Many Requests", 429, "text/plain"),
  nothing: failed("", 200, "application/json"),
  "no content": { reply: response(null, { status: 204, type: null }), differs: { D4: { status: 204 } } },
  "half an object": failed('{"a":1', 200, "application/json"),
  "two values": failed("{}{}", 200, "application/json"),
  NaN: failed("[NaN]", 200, "application/json"),
  "a trailing comma": failed("[1,]", 200, "application/json"),
  "a rate limit as HTML": {
    reply: response("<html>", {
      status: 429,
      type: "text/html",
      headers: { "x-ratelimit-next-available": "1700000000" },
    }),
    differs: { D4: { status: 429, retryAt: 1_700_000_000_000 } },
  },
};

const rows = (fn) =>
  Object.fromEntries(
    Object.entries(FORMS).map(([what, form]) => [what, { ...form, args: () => argsWith(fn, authorization()) }]),
  );

export default FUNCTIONS.flatMap((fn) => cases(fn, "answer", rows(fn)));
