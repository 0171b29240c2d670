// Wrong options: making a relay never throws, and every request rejects by name, before anything is sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRelay } from "psn-api-wasm";
import { ORIGIN, pageRequest, SUMMARY } from "./served.mjs";

const client = { call: async () => ({}) };
const boom = new Error("boom");

test("a wrong option is told by its name", async () => {
  for (const [name, options] of [
    ["options", null],
    ["options", "https://trophies.example"],
    ["options", []],
    ["origins", { origins: [ORIGIN] }],
    ["allowOrigins", { allowOrigins: ORIGIN }],
    ["allowOrigins", { allowOrigins: ["*"] }],
    ["allowOrigins", { allowOrigins: ["null"] }],
    ["allowOrigins", { allowOrigins: ["https://*.example"] }],
    ["allowOrigins", { allowOrigins: [`${ORIGIN}/`] }],
    ["allowOrigins", { allowOrigins: [new URL(ORIGIN)] }],
    ["basePath", { basePath: "psn" }],
    ["basePath", { basePath: "/a/../b" }],
    ["basePath", { basePath: 5 }],
    ["methods", { methods: [] }],
    ["methods", { methods: ["TRACE"] }],
    ["methods", { methods: ["GET"], client }],
    ["baseUrl", { baseUrl: "http://127.0.0.1", client }],
    ["fetch", { fetch, client }],
    ["authorize", { authorize: true }],
    ["authorize", { authorize: undefined }],
    ["client", { client: {} }],
    ["client", { client: "npsso" }],
    ["allow", { allow: ["getUserTitles"] }],
    ["allow", { client, allow: ["getUserFriendsAccountIds"] }],
    ["allow", { client, allow: ["call"] }],
    ["allow", { client, allow: "getUserTitles" }],
    ["rateLimit", { rateLimit: true }],
    ["requests", { rateLimit: { requests: 0 } }],
    ["window", { rateLimit: { window: 5 } }],
    ["identify", { identify: "x-user" }],
    ["timeout", { timeout: 0 }],
    ["timeout", { timeout: Infinity }],
    ["maxRequestBody", { maxRequestBody: -1 }],
    ["maxResponseBody", { maxResponseBody: 1.5 }],
    ["cache", { cache: true }],
    ["baseUrl", { baseUrl: "ftp://127.0.0.1" }],
    ["fetch", { fetch: "fetch" }],
  ]) {
    const relay = createRelay(options);
    for (let time = 0; time < 2; time++) {
      await assert.rejects(relay(pageRequest(SUMMARY)), (error) => {
        assert.equal(error.constructor, TypeError, name);
        assert.match(error.message, new RegExp(`\\b${name}\\b`));
        return true;
      });
    }
  }
});

test("nothing throws at once, and what a getter throws is the rejection", async () => {
  const options = {
    get allowOrigins() {
      throw boom;
    },
  };
  await assert.rejects(createRelay(options)(pageRequest(SUMMARY)), boom);
  for (const request of [undefined, null, 5, "https://relay.example/", {}, { url: 5, method: "GET" }]) {
    await assert.rejects(createRelay()(request), TypeError);
  }
  const throwing = {
    get method() {
      throw boom;
    },
  };
  await assert.rejects(createRelay()(throwing), boom);
});

test("options are taken as they were when the relay was made", async () => {
  const options = { allowOrigins: [ORIGIN], fetch: async () => Response.json({}) };
  const relay = createRelay(options);
  options.allowOrigins.push("https://evil.example");
  options.allowOrigins[0] = "https://evil.example";
  assert.equal((await relay(pageRequest(SUMMARY))).status, 200);
  assert.equal((await relay(pageRequest(SUMMARY, { headers: { origin: "https://evil.example" } }))).status, 403);
});

test("a base URL is the one that it was when the relay was made, without ? and #", async () => {
  const urls = [];
  const fetch = async (url) => {
    urls.push(url);
    return Response.json({});
  };
  const baseUrl = new URL("http://127.0.0.1:9/sim/");
  const relay = createRelay({ allowOrigins: [ORIGIN], baseUrl, fetch });
  baseUrl.host = "evil.example";
  assert.equal((await relay(pageRequest(SUMMARY))).status, 200);
  assert.deepEqual(urls, [`http://127.0.0.1:9/sim${SUMMARY}`]);
  for (const wrong of ["http://h/?", "http://h/#", "http://h/?a", "http://u@h/", "ftp://h/"]) {
    await assert.rejects(createRelay({ baseUrl: wrong })(pageRequest(SUMMARY)), {
      name: "TypeError",
      message: /baseUrl/,
    });
  }
});

test("the runtime's fetch is looked up at each request", async () => {
  const relay = createRelay({ allowOrigins: [ORIGIN] });
  const real = globalThis.fetch;
  const urls = [];
  globalThis.fetch = async (url) => {
    urls.push(url);
    return Response.json({});
  };
  try {
    assert.equal((await relay(pageRequest(SUMMARY))).status, 200);
  } finally {
    globalThis.fetch = real;
  }
  assert.deepEqual(urls, [`https:/${SUMMARY}`]);
});
