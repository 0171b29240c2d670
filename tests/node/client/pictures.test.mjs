// Pictures in groups: uploaded, sent, and read, by functions and by methods.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import * as psn from "psn-api-wasm";
import { PNG } from "../functions.mjs";
import { asked, clientWith, control, facts, fault, forget, rejection, SIM_URL, signedIn } from "./simulated.mjs";

await psn.configure({ baseUrl: SIM_URL });
const client = await signedIn();
const [{ groupId }] = facts.groups;
const JPEG = Uint8Array.from([255, 216, 255, 224, 0, 16, 0xc3, 0x28]);
const MOST = 1_048_576;
const RESOURCES = "resources";

/** What functions and methods share, called in the same way. */
const SURFACES = {
  functions: (name, ...values) => psn[name](client.tokens, groupId, ...values),
  methods: (name, ...values) => client[name](groupId, ...values),
};

for (const [surface, call] of Object.entries(SURFACES)) {
  for (const [kind, picture, contentType] of [
    ["PNG", PNG, "image/png"],
    ["JPEG", JPEG, "image/jpeg"],
  ]) {
    test(`a ${kind} is uploaded, sent, and read as it was, by ${surface}`, async () => {
      const { resourceId } = await call("uploadGroupResource", picture);
      await call("sendGroupImage", resourceId);
      const { messages } = await call("getGroupMessages", { limit: 1 });
      assert.deepEqual([messages[0].messageType, messages[0].body], [3, undefined]);
      assert.equal(messages[0].messageDetail.imageMessageDetail.resourceId, resourceId);
      const read = await call("getGroupResource", resourceId);
      assert.deepEqual(read, { contentType, bytes: picture });
    });
  }

  test(`bytes come in each form that JavaScript has for them, by ${surface}`, async () => {
    const padded = Uint8Array.from([1, 2, ...PNG, 3]);
    for (const picture of [
      Buffer.from(PNG),
      PNG.buffer,
      padded.subarray(2, -1),
      new DataView(padded.buffer, 2, PNG.length),
      runInNewContext("(bytes) => Uint8Array.from(bytes)")([...PNG]),
      runInNewContext("(bytes) => Uint8Array.from(bytes).buffer")([...PNG]),
    ]) {
      const { resourceId } = await call("uploadGroupResource", picture);
      assert.deepEqual((await call("getGroupResource", resourceId)).bytes, PNG);
    }
  });

  test(`the request is the one of PSN's app, by ${surface}`, async () => {
    await forget();
    await call("uploadGroupResource", JPEG, { headerOverrides: { "Accept-Language": "de-DE" } });
    const [{ method, path, headers }] = await asked(RESOURCES);
    assert.deepEqual([method, path], ["POST", `/api/gamingLoungeGroups/v1/groups/${groupId}/resources`]);
    assert.deepEqual(
      [headers["content-type"], headers["accept-language"], headers["content-length"]],
      ["image/jpeg", "de-DE", String(JPEG.length)],
    );
  });

  test(`what is changed after the call is sent as it was, by ${surface}`, async () => {
    const picture = PNG.slice();
    const uploading = call("uploadGroupResource", picture);
    picture.fill(0);
    assert.deepEqual((await call("getGroupResource", (await uploading).resourceId)).bytes, PNG);
  });

  test(`a picture may have 1 MiB, by ${surface}`, async () => {
    const picture = new Uint8Array(MOST);
    picture.set(PNG);
    const { resourceId } = await call("uploadGroupResource", picture);
    assert.equal((await call("getGroupResource", resourceId)).bytes.length, MOST);
  });

  test(`what is no picture is refused before any request, by ${surface}`, async () => {
    await forget();
    const tooLarge = new Uint8Array(MOST + 1);
    tooLarge.set(PNG);
    const gone = PNG.slice().buffer;
    structuredClone(gone, { transfer: [gone] });
    for (const [other, problem] of [
      [tooLarge, "This one has 1048577 bytes"],
      [new TextEncoder().encode("GIF89a"), "These bytes are neither"],
      [PNG.subarray(1), "These bytes are neither"],
      [new Uint8Array(), "These bytes are neither"],
      [[...PNG], "not an object"],
      ["picture.png", "not a value of the type string"],
      [new Blob([PNG]), "not a Blob: pass what its arrayBuffer() resolves with"],
      [null, "not null"],
      [undefined, "not a value of the type undefined"],
      [gone, ""],
      [new Proxy(PNG, {}), ""],
    ]) {
      await assert.rejects(
        async () => await call("uploadGroupResource", other),
        ({ message }) => {
          assert.match(
            message,
            /uploadGroupResource(\(\))? needs picture: the bytes of a PNG or JPEG picture, .* 1048576 bytes/,
          );
          assert.ok(message.includes(problem), message);
          return true;
        },
      );
    }
    assert.deepEqual(await asked(RESOURCES), []);
  });
}

test("a picture goes to some people in one call, and no group is made for what is none", async () => {
  const people = [facts.people.second.accountId, facts.people.newcomer?.accountId ?? facts.people.friend.accountId];
  await control("POST", "people/reset");
  await forget();
  const gif = new TextEncoder().encode("GIF89a");
  assert.match((await rejection(client.sendPicture(people, gif))).message, /sendPicture\(\) needs picture: .* neither/);
  assert.deepEqual(await asked(), []);
  const { groupId, messageUid } = await client.sendPicture(people, JPEG);
  const [message] = (await client.getGroupMessages(groupId, { limit: 1 })).messages;
  assert.equal(message.messageUid, messageUid);
  const { resourceId } = message.messageDetail.imageMessageDetail;
  assert.deepEqual((await client.getGroupResource(groupId, resourceId)).bytes, JPEG);
});

const WRAPPED = { contentType: "image/png", base64: "AAAA" };

/** Successes without bytes. */
const OTHER_ANSWERS = [
  () => fault(RESOURCES, "html", { status: 200 }),
  () => fault(RESOURCES, "json", { status: 200, body: {} }),
  () => fault(RESOURCES, "empty", { headers: { "content-type": "image/png" } }),
  () => fault(RESOURCES, "html", { status: 200, headers: { "content-type": "image/svg+xml" } }),
  // As a relay has it, where none is configured.
  () => fault(RESOURCES, "json", { status: 200, body: WRAPPED, headers: { "x-psn-relay": "1" } }),
];

test("the functions reject with PSN's message, and say what else came", async () => {
  const read = () => psn.getGroupResource(client.tokens, groupId, "unknown");
  await assert.rejects(read(), { status: 404, code: 2285581, message: /resourceId='unknown'/ });
  for (const fails of OTHER_ANSWERS) {
    await fails();
    await assert.rejects(read(), { status: 200 });
  }
});

test("the methods say why", async () => {
  const read = () => rejection(client.getGroupResource(groupId, "unknown"));
  const { code, psnCode } = await read();
  assert.deepEqual([code, psnCode], ["not_found", 2285581]);
  for (const fails of OTHER_ANSWERS) {
    await fails();
    assert.equal((await read()).code, "invalid_response");
  }
});

test("a picture is uploaded once, and read again after a failure", async () => {
  const { resourceId } = await client.uploadGroupResource(groupId, PNG);
  await forget();
  await fault(RESOURCES, "status", { status: 503 });
  assert.equal((await rejection(client.uploadGroupResource(groupId, PNG))).attempts, 1);
  await fault(RESOURCES, "status", { status: 503 });
  assert.deepEqual((await client.getGroupResource(groupId, resourceId)).bytes, PNG);
  assert.deepEqual(
    (await asked(RESOURCES)).map(({ method, status }) => [method, status]),
    [
      ["POST", 503],
      ["GET", 503],
      ["GET", 200],
    ],
  );
});

test("a fetch of the program's own gets the bytes, and gives them", async () => {
  let sent;
  const own = clientWith({
    fetch: (url, init) => {
      if (url.endsWith(RESOURCES)) sent = init.body;
      return fetch(url, init);
    },
  });
  const { resourceId } = await own.uploadGroupResource(groupId, PNG);
  assert.deepEqual(new Uint8Array(sent), PNG);
  assert.deepEqual((await own.getGroupResource(groupId, resourceId)).bytes, PNG);
});

test("an answer that is too large is let go of", async () => {
  const endless = () => {
    const stream = new ReadableStream({ pull: (pieces) => pieces.enqueue(new Uint8Array(1 << 20)) });
    return new Response(stream, { headers: { "content-type": "image/png" } });
  };
  const own = new psn.PsnClient({ accessToken: "token", fetch: async () => endless(), rateLimit: false });
  const { code, message } = await rejection(own.getGroupResource(groupId, "1"));
  assert.deepEqual(
    [code, message],
    ["invalid_response", "PSN's answer is larger than the 16777216 bytes that may be read."],
  );
  const { fetch } = globalThis;
  globalThis.fetch = async () => endless();
  try {
    await assert.rejects(
      psn.getGroupResource({ accessToken: "token" }, groupId, "1"),
      /larger than the 16777216 bytes/,
    );
  } finally {
    globalThis.fetch = fetch;
  }
});

test("a mock that has JSON only is read as by other functions", async () => {
  const answer = { status: 404, json: async () => ({ error: { code: 2285581, message: "Resource not found" } }) };
  const own = new psn.PsnClient({ accessToken: "token", fetch: async () => answer, rateLimit: false });
  const { code, psnCode } = await rejection(own.getGroupResource(groupId, "1"));
  assert.deepEqual([code, psnCode], ["not_found", 2285581]);
  const { fetch } = globalThis;
  globalThis.fetch = async () => answer;
  try {
    await assert.rejects(psn.getGroupResource({ accessToken: "token" }, groupId, "1"), { code: 2285581 });
  } finally {
    globalThis.fetch = fetch;
  }
});
