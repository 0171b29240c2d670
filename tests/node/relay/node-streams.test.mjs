// A `fetch` whose bodies are streams of Node's, as those of node-fetch: passed through, and read by the relay's own client.
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { createRelay, PsnClient } from "psn-api-wasm";
import { asks, ORIGIN, pageRequest, SUMMARY } from "./served.mjs";

const LIMIT = 1000;

/** A relay of each mode, over a `fetch` that answers with this body. */
const MODES = {
  "passed through": (fetch, options) =>
    createRelay({ allowOrigins: [ORIGIN], fetch, maxResponseBody: LIMIT, ...options }),
  "signed in": (fetch, options) => {
    const client = new PsnClient({ accessToken: "token", fetch, retry: false });
    return createRelay({ allowOrigins: [ORIGIN], client, maxResponseBody: LIMIT, ...options });
  },
};

/** What a `fetch` of node-fetch answers; reading it as a whole would read all of it. */
const answer = (body, headers) => ({
  status: 200,
  ok: true,
  headers: new Headers(headers),
  body,
  text: () => assert.fail("the body is read in pieces"),
  arrayBuffer: () => assert.fail("the body is read in pieces"),
});

const code = ({ status, body }) => [status, body.error.code];

for (const [name, relay] of Object.entries(MODES)) {
  const over = (body, { headers, ...options } = {}) => relay(async () => answer(body, headers), options);

  test(`${name}: the body comes as it is`, async () => {
    for (const pieces of [
      [Buffer.from('{"a":'), Buffer.from("1}")],
      ['{"a":', "1}"],
    ]) {
      const { status, text } = await asks(over(Readable.from(pieces)), SUMMARY);
      assert.deepEqual([status, text], [200, '{"a":1}']);
    }
    const { status, body } = await asks(over(Readable.from([JSON.stringify("é".repeat(499))])), SUMMARY);
    assert.deepEqual([status, body], [200, "é".repeat(499)]);
  });

  test(`${name}: no more is read than is allowed`, async () => {
    let pieces = 0;
    const endless = new Readable({
      highWaterMark: 100,
      read() {
        pieces += 1;
        this.push(Buffer.alloc(100, 32));
      },
    });
    assert.deepEqual(code(await asks(over(endless), SUMMARY)), [502, "invalid_response"]);
    assert.ok(pieces < 20, `${pieces} pieces`);
    assert.equal(endless.destroyed, true);
  });

  test(`${name}: a body that stands still is let go of in time`, async () => {
    const silent = new Readable({ read() {} });
    assert.deepEqual(code(await asks(over(silent, { timeout: 50 }), SUMMARY)), [504, "timeout"]);
    assert.equal(silent.destroyed, true);
  });

  test(`${name}: a body that breaks off is told so`, async () => {
    let isFirst = true;
    const broken = new Readable({
      read() {
        if (isFirst) this.push('{"a":');
        else this.destroy(new Error("broken off"));
        isFirst = false;
      },
    });
    const answered = await asks(over(broken), SUMMARY);
    assert.deepEqual(code(answered), [502, "network"]);
    assert.match(answered.body.error.message, /ended too early/);
  });
}

test("a body that is said to be too large is not read", async () => {
  const large = new Readable({ read: () => assert.fail("it is read") });
  const relay = MODES["passed through"](async () => answer(large, { "content-length": `${LIMIT + 1}` }));
  assert.deepEqual(code(await asks(relay, SUMMARY)), [502, "invalid_response"]);
  assert.equal(large.destroyed, true);
});

test("a mock without a stream is read as a whole, and has the same limit", async () => {
  const mock = (read) => async () => ({ status: 200, ok: true, headers: new Headers(), ...read });
  for (const [name, relay] of Object.entries(MODES)) {
    for (const [text, expected] of [
      ['{"a":1}', 200],
      [JSON.stringify("é".repeat(500)), 502],
    ]) {
      for (const read of [
        { text: async () => text },
        { arrayBuffer: async () => new TextEncoder().encode(text).buffer },
        { body: text, text: async () => text },
      ]) {
        const { status } = await relay(mock(read))(pageRequest(SUMMARY));
        assert.equal(status, expected, `${name}: ${Object.keys(read)}`);
      }
    }
  }
});
