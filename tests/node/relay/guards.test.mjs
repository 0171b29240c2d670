// What keeps a relay closed: options that are hidden, requests that are none, and a cache beside `authorize`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRelay, PsnClient } from "psn-api-wasm";
import { asks, ORIGIN, pageRequest, SUMMARY } from "./served.mjs";

const fetch = async () => Response.json({});
const client = { call: async () => ({}) };
const open = { allowOrigins: [ORIGIN], fetch };
const refused = (options, word) =>
  assert.rejects(createRelay(options)(pageRequest(SUMMARY)), (error) => {
    assert.equal(error.constructor, TypeError);
    assert.match(error.message, new RegExp(`\\b${word}\\b`));
    return true;
  });

test("a guard that is inherited or hidden is refused by name, and never overlooked", async () => {
  class Guard {
    allowOrigins = [ORIGIN];
    fetch = fetch;
    authorize() {
      return false;
    }
  }
  await refused(new Guard(), "authorize");
  await refused(new (class extends Guard {})(), "authorize");
  await refused(Object.create({ authorize: () => false, ...open }), "(authorize|allowOrigins)");
  await refused(Object.defineProperty({ ...open }, "authorize", { value: () => false }), "authorize");
  await refused(Object.create(Object.create(null, { authorize: { value: () => false } })), "authorize");
  class Reads {
    allowOrigins = [ORIGIN];
    client = client;
    get allow() {
      return ["getUserTitles"];
    }
  }
  await refused(new Reads(), "allow");
  class Mistyped {
    authorise() {
      return false;
    }
  }
  await refused(new Mistyped(), "authorise");
  class Limited {
    get requests() {
      return 5;
    }
  }
  await refused({ ...open, rateLimit: new Limited() }, "requests");
  Object.prototype.authorize = () => false;
  try {
    await refused({ ...open }, "authorize");
  } finally {
    delete Object.prototype.authorize;
  }
});

test("own options of any object are taken", async () => {
  class Plain {
    allowOrigins = [ORIGIN];
    fetch = fetch;
    authorize = () => false;
  }
  assert.equal((await asks(createRelay(new Plain()), SUMMARY)).status, 401);
  const bare = Object.assign(Object.create(null), open, { authorize: () => true });
  assert.equal((await asks(createRelay(bare), SUMMARY)).status, 200);
});

test("cache beside authorize is refused in a sentence", async () => {
  await refused({ ...open, cache: 600, authorize: () => true }, "cache");
  await refused({ allowOrigins: [ORIGIN], client, cache: 600, authorize: () => true }, "authorize");
  assert.equal((await asks(createRelay({ ...open, cache: 0, authorize: () => true }), SUMMARY)).status, 200);
});

test("called with something else than a Request, it says with what, and what to pass", async () => {
  const request = pageRequest(SUMMARY);
  const node = { method: "GET", url: SUMMARY, headers: {}, httpVersion: "1.1", socket: {} };
  for (const [given, word] of [
    [node, "getRequestListener"],
    [{ req: node, res: {} }, "getRequestListener"],
    [{ node: { req: node, res: {} }, context: {} }, "toWebRequest"],
    [{ request }, "`request`"],
    [{ req: request }, "`req`"],
    [{ req: request, node: { req: node } }, "`req`"],
    [{ req: { raw: request } }, "context.req.raw"],
    [{ raw: request }, "raw"],
    [{ httpMethod: "GET", path: "/" }, "Lambda"],
    [{ requestContext: { http: {} } }, "Lambda"],
    [{}, "Request"],
    [null, "Request"],
  ]) {
    await assert.rejects(createRelay(open)(given), (error) => {
      assert.equal(error.constructor, TypeError);
      assert.ok(error.message.includes(word), error.message);
      return true;
    });
  }
});

test("messages show the value that is wrong", async () => {
  await refused({ allowOrigins: ["https://a.example/x"] }, "https://a.example/x");
  await refused({ client, allow: ["getFriends"] }, "getFriends");
});

test("messages are short, however long a value or a name is", async () => {
  const long = "x".repeat(1e5);
  class Long {
    get [long]() {
      return 1;
    }
  }
  for (const options of [
    { client, allow: [long] },
    { allowOrigins: [long] },
    { basePath: long },
    { baseUrl: `http://${long}?` },
    { [long]: 1 },
    { rateLimit: { [long]: 1 } },
    new Long(),
  ]) {
    await assert.rejects(createRelay(options)(pageRequest(SUMMARY)), (error) => {
      assert.equal(error.constructor, TypeError);
      assert.ok(error.message.length < 1500, `${error.message.length} characters`);
      return true;
    });
  }
  for (const options of [{ [long]: 1 }, new Long(), { rateLimit: { [long]: 1 } }, { relay: `http://${long}?` }]) {
    await assert.rejects(new PsnClient(options).getUserTitles("me"), (error) => {
      assert.equal(error.code, "invalid_argument");
      assert.ok(error.message.length < 1500, `${error.message.length} characters`);
      return true;
    });
  }
});
