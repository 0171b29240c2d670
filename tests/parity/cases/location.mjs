// NPSSO for access code: the cookie that is sent, and every form of the redirect that may come back.
import { cases } from "../case.mjs";
import { redirect, rejects, response } from "../replies.mjs";

const APP = "com.scee.psxandroid.scecompcall://";
const to = (location, D4) => ({ args: () => ["npsso"], reply: redirect(location), differs: { D4 } });
const FAILED = { status: 302 };

const locations = {
  "a code": to(`${APP}redirect/?code=v3.aBc&cid=1`),
  "an encoded code": to(`${APP}redirect/?code=a%2Bb%20c+d%C3%A9&cid=1`),
  "malformed escapes": to(`${APP}redirect/?code=%zz%ff%`),
  "a fragment": to(`${APP}redirect/?code=x#y`),
  "two codes": to(`${APP}redirect/?code=a&code=b`),
  "an empty code": to(`${APP}redirect/?code=`),
  "a code without a value": to(`${APP}redirect/?code=&code`),
  "two question marks": to(`${APP}redirect/??code=x`),
  "redirect/ twice": to(`${APP}redirect/?code=a&next=redirect/&code=b`),
  "redirect/ in the code": to(`${APP}redirect/?code=aredirect/b`),
  "redirect/ before the code": to(`${APP}redirect/x/redirect/?code=a`),
  "a path after redirect/": to(`${APP}redirect/x?code=a`),
  "no slash after redirect": to(`${APP}redirect?code=x`),
  "Redirect in upper case": to(`${APP}REDIRECT/?code=x`),
  "another place": to("https://example.test/?code=x"),
  "a relative place": to("/redirect/?code=x"),
  "the code second": to(`${APP}redirect/?cid=1&code=x`, FAILED),
  "CODE in upper case": to(`${APP}redirect/?CODE=x`, FAILED),
  "no query": to(`${APP}redirect/`, FAILED),
  empty: to("", FAILED),
  "the sign-in page": to(
    "https://my.account.sony.com/sonyacct/signin/?error=login_required&error_code=4165&error_description=User+is+not+authenticated",
    { status: 302, code: 4165 },
  ),
  "an error at the app": to(`${APP}redirect/?error=login_required&error_code=4165`, { status: 302, code: 4165 }),
};

const plainHeaders = (has, get) => () => Promise.resolve({ headers: { has: () => has, get: () => get } });
const answered = (reply, D4) => ({ args: () => ["npsso"], reply, differs: { D4 } });

const answers = {
  "a 200 with a location": answered(response(null, { headers: { location: `${APP}redirect/?code=x` } })),
  // A runtime that followed the redirect, as React Native does, is told apart.
  "a 200 without": answered(response("{}"), { status: 200, code: "unsupported_runtime" }),
  "an error body": answered(response('{"error":"invalid_client","error_code":4}', { status: 400 }), { status: 400 }),
  HTML: answered(response("<HTML>", { status: 403, type: "text/html" }), { status: 403 }),
  "headers that only have and get": answered(plainHeaders(true, `${APP}redirect/?code=x`)),
  "headers that have nothing but get": answered(plainHeaders(false, `${APP}redirect/?code=x`)),
  "headers that have it but get null": answered(plainHeaders(true, null)),
  "headers that have it but get undefined": answered(plainHeaders(true, undefined)),
  "a Map as headers": answered(() => Promise.resolve({ headers: new Map([["location", `${APP}redirect/?code=x`]]) })),
  "headers that throw": {
    args: () => ["npsso"],
    reply: (error) =>
      Promise.resolve({
        headers: {
          has() {
            throw error;
          },
        },
      }),
  },
  "a failing network": answered(rejects(() => new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") }))),
  "a rejection that is no error": answered(rejects(() => "offline")),
  "a fetch that throws": {
    args: () => ["npsso"],
    reply: (error) => {
      throw error;
    },
  },
};

const NPSSO = {
  "an npsso": () => "aBc123".repeat(8),
  "characters that a cookie has not": () => "a b; c=d, é\r\nX: y",
  "half an emoji": () => "\ud83d",
  empty: () => "",
  undefined: () => undefined,
  null: () => null,
  "a number": () => -0,
  "a bigint": () => 5n,
  "an array": () => ["a", "b"],
  "an object": () => ({}),
  "an object with toString": () => ({ toString: () => "text", valueOf: () => 5 }),
  "a symbol": () => Symbol("x"),
  "an object whose toString throws": (error) => ({
    toString() {
      throw error;
    },
  }),
};

const secrets = Object.fromEntries(Object.entries(NPSSO).map(([what, npsso]) => [what, (error) => [npsso(error)]]));

export default [
  ...cases("exchangeNpssoForAccessCode", "npsso", { ...secrets, "left out": () => [] }),
  ...cases("exchangeNpssoForAccessCode", "location", locations),
  ...cases("exchangeNpssoForAccessCode", "answer", answers),
];
