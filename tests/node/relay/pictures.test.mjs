// Pictures through a relay, which answers nothing but JSON.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";
import { facts, owner, rejection } from "../client/simulated.mjs";
import { PNG } from "../functions.mjs";
import { asks, ORIGIN, relayed, SUMMARY, TOKEN } from "./served.mjs";

const [{ groupId, resources }] = facts.groups;
const GROUPS = "/m.np.playstation.com/api/gamingLoungeGroups/v1";
const RESOURCE = `${GROUPS}/groups/${groupId}/resources/${resources[0]}`;
const MESSAGES = `${GROUPS}/groups/${groupId}/threads/${groupId}/messages`;

/** A relay to which PSN gives these bytes. */
const relayOf = (bytes, contentType, status = 200) =>
  relayed({
    fetch: async () => new Response(bytes, { status, headers: contentType ? { "content-type": contentType } : {} }),
  });

/** A client in a page that asks a relay. */
function inPage(relay, options) {
  const fetch = (url, init) => relay(new Request(url, { ...init, headers: { ...init.headers, origin: ORIGIN } }));
  return new PsnClient({ npsso: owner.npsso, relay: "https://relay.example", fetch, rateLimit: false, ...options });
}

test("a picture comes as JSON that is no page's to run", async () => {
  const { status, headers, body } = await asks(relayOf(PNG, "image/png"), RESOURCE);
  assert.deepEqual([status, headers.get("content-type")], [200, "application/json"]);
  assert.deepEqual(body, { contentType: "image/png", base64: Buffer.from(PNG).toString("base64") });
  assert.equal(headers.get("x-content-type-options"), "nosniff");
});

test("bytes are passed on only where they are asked for", async () => {
  const relay = relayOf(PNG, "application/octet-stream");
  for (const [target, init] of [
    [SUMMARY, {}],
    [MESSAGES, { method: "POST", body: "{}" }],
    [TOKEN, { method: "POST", body: "a=b", headers: { "content-type": "application/x-www-form-urlencoded" } }],
    [RESOURCE, { method: "POST", body: "{}" }],
    [`${RESOURCE}/more`, {}],
  ]) {
    const { status, body } = await asks(relay, target, init);
    assert.deepEqual([status, body.error.code], [502, "invalid_response"], target);
  }
  const client = inPage(relay, { npsso: undefined, accessToken: "token" });
  assert.equal((await rejection(client.sendGroupMessage(groupId, "Ready?"))).code, "invalid_response");
});

test("what could run in a page, what is empty and what fails is no picture", async () => {
  for (const [bytes, contentType, status, expected] of [
    ["<svg onload='alert(1)'/>", "image/svg+xml", 200, 502],
    ["<html>", "application/xhtml+xml", 200, 502],
    ["<html>", "text/html", 200, 502],
    [PNG, undefined, 200, 502],
    [PNG, "image/png", 403, 502],
    ["", "image/png", 200, 502],
  ]) {
    assert.equal((await asks(relayOf(bytes, contentType, status), RESOURCE)).status, expected, contentType);
  }
});

test("what a page takes for a picture is one", async () => {
  const usual = { contentType: "image/png", base64: "AAAA" };
  const read = async (answer, status = 200, mark = { "x-psn-relay": "1" }) => {
    const fetch = async () => {
      const headers = { "content-type": "application/json", ...mark };
      return new Response(JSON.stringify(answer), { status, headers });
    };
    const options = { accessToken: "token", relay: "https://relay.example", fetch, rateLimit: false };
    return new PsnClient(options).getGroupResource(groupId, "1");
  };
  assert.deepEqual(await read(usual), { contentType: "image/png", bytes: new Uint8Array(3) });
  for (const [change, status] of [
    [{ contentType: 5 }],
    [{ contentType: undefined }],
    [{ contentType: "text/html" }],
    [{ base64: "" }],
    [{ base64: "!" }],
    [{ base64: ["AAAA"] }],
    [{ error: { code: 2240525, message: "no" } }],
    [{}, 404],
  ]) {
    await rejection(read({ ...usual, ...change }, status));
  }
  // Something between the page and the relay has answered.
  assert.equal((await rejection(read(usual, 200, {}))).code, "invalid_response");
});

test("a picture that is too large for the relay is refused with the mend", async () => {
  const large = new Uint8Array(65_537);
  large.set(PNG);
  const { code, message } = await rejection(inPage(relayed({})).uploadGroupResource(groupId, large));
  assert.equal(code, "relay_refused");
  assert.equal(
    message,
    "The body is larger than the 65536 bytes that the relay accepts. Its option maxRequestBody allows more.",
  );
  const client = inPage(relayed({ maxRequestBody: 1_048_576 }));
  const { resourceId } = await client.uploadGroupResource(groupId, large);
  assert.deepEqual((await client.getGroupResource(groupId, resourceId)).bytes, large);
});
