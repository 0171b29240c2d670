// What something between the page and the relay answers: a framework, a login wall, a host. It is not PSN's word.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { configure, getUserTrophyProfileSummary, PsnClient, PsnError } from "psn-api-wasm";

const HTML = "text/html; charset=utf-8";
/** By its path, what each answers, as seen in the wild. */
const ANSWERS = {
  "/csrf": [403, "text/plain", "Cross-site POST form submissions are forbidden"],
  "/csrf-json": [403, "application/json", '{"message":"Cross-site POST form submissions are forbidden"}'],
  "/method": [405, HTML, "<h1>Method Not Allowed</h1>", { Allow: "GET" }],
  "/size": [413, "text/plain", "Payload Too Large"],
  "/login": [401, HTML, "<!doctype html><title>Sign in</title>", { "WWW-Authenticate": "Basic" }],
  "/login-json": [401, "application/json", '{"error":"unauthorized"}'],
  "/login-redirect": [302, HTML, "", { Location: "/login" }],
  "/app": [200, HTML, "<!doctype html><title>App</title>"],
  "/none": [404, HTML, "<h1>Not found</h1>"],
  "/none-json": [404, "application/json", '{"error":{"message":"Not found","code":404}}'],
  "/crash": [500, HTML, "<h1>Internal Server Error</h1>"],
  "/crash-json": [500, "application/json", '{"statusCode":500,"message":"Server Error"}'],
  "/gateway": [502, HTML, "<h1>Bad Gateway</h1>"],
  "/rate": [429, "text/plain", "Too many requests"],
  "/teapot": [418, "", ""],
};

/** An app that answers every address itself, or has none there. */
const IS_PAGE = new Set(["/app", "/none"]);

const server = createServer((request, response) => {
  request.resume();
  const [status, type, body, headers] = ANSWERS[`/${request.url.split("/")[1]}`];
  response.writeHead(status, { ...(type && { "Content-Type": type }), Connection: "close", ...headers }).end(body);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
server.unref();
const url = `http://127.0.0.1:${server.address().port}`;

const OF_PSN =
  /PSN (does not allow|does not know|failed|says|refuses|answered the|limits)|privacy|NPSSO (has )?expired/i;

/** Whether a client signs in through the relay, or reads at once. */
const CLIENTS = {
  "a client of the relay's session": {},
  "a client with tokens": { accessToken: "token" },
  "a client that signs in": { npsso: "a".repeat(64) },
};

for (const [path, [status, type]] of Object.entries(ANSWERS)) {
  for (const [name, options] of Object.entries(CLIENTS)) {
    test(`${name}: ${status} ${type || "without a type"} at ${path}`, async () => {
      const client = new PsnClient({ ...options, relay: `${url}${path}`, retry: false });
      const error = await client.getUserTrophyProfileSummary("me").catch((reason) => reason);
      assert.ok(error instanceof PsnError, String(error));
      assert.equal(error.status, status, error.message);
      if (IS_PAGE.has(path)) {
        assert.equal(error.message, "A page was found where the relay should be. Check the relay's address.");
        return;
      }
      assert.match(error.message, new RegExp(`\\b${status}\\b`));
      if (type) assert.ok(error.message.includes(type.split(";")[0]), error.message);
      assert.match(error.message, /relay/i);
      assert.doesNotMatch(error.message, OF_PSN);
      assert.ok(!["npsso_expired", "forbidden_privacy", "refresh_token_expired"].includes(error.code), error.code);
      assert.equal(error.psnCode, undefined);
    });
  }
}

test("the functions tell the status, and nothing of PSN", async () => {
  for (const [path, [status]] of Object.entries(ANSWERS)) {
    await configure({ relay: `${url}${path}` });
    const error = await getUserTrophyProfileSummary({ accessToken: "token" }, "me").catch((reason) => reason);
    if (!(error instanceof Error)) continue;
    assert.equal(error.status, status, `${path}: ${error.message}`);
    assert.doesNotMatch(error.message, OF_PSN);
  }
});
