// Trophy.so with hostile arguments, and with mocks as small as they come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getUserAchievements } from "psn-api-wasm";

const ITEM = { id: "a", name: "b", trigger: "api", completions: 1, rarity: 2, more: null };
const boom = Object.freeze(new RangeError("boom"));

/** A response as small as mocks make them. */
const text = (status, body) => ({ status, text: async () => JSON.stringify(body) });

/** Answers each request with the next answer, the last of them for ever; gives what was sent. */
function answering(t, ...answers) {
  const sent = [];
  t.mock.restoreAll();
  t.mock.method(globalThis, "fetch", (url, init) => {
    sent.push({ url, ...init });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return typeof answer === "function" ? answer() : Promise.resolve(answer);
  });
  return sent;
}

test("a list is resolved as it came", async (t) => {
  const sent = answering(t, text(200, [ITEM]));
  assert.deepEqual(await getUserAchievements({ apiKey: "key" }, "a/b", { includeIncomplete: "true" }), [ITEM]);
  assert.equal(sent[0].url, "https://api.trophy.so/v1/users/a%2Fb/achievements?includeIncomplete=true");
  assert.deepEqual(sent[0].headers, { "X-API-KEY": "key", "X-Fern-Language": "JavaScript" });
  assert.equal(sent[0].redirect, "manual");
});

test("a mock may have nothing but json()", async (t) => {
  answering(t, { status: 200, json: async () => [ITEM] });
  assert.deepEqual(await getUserAchievements({ apiKey: "key" }, "a"), [ITEM]);
});

test("failures say what came", async (t) => {
  for (const [answer, expected] of [
    [text(404, { error: "no" }), { message: 'Trophy.so answered 404: {"error":"no"}', status: 404 }],
    [text(undefined, []), { message: "Trophy.so answered 0: []" }],
    [
      { status: 200, text: async () => "" },
      { message: "response: Expected list. Received undefined.", status: undefined },
    ],
    [
      text(200, [{ achievedAt: "late" }]),
      {
        message:
          'response -> [0] -> achievedAt: Expected ISO 8601 date string. Received "late".; ' +
          'response -> [0]: Missing required key "id"; response -> [0]: Missing required key "name"; ' +
          'response -> [0]: Missing required key "trigger"; response -> [0]: Missing required key "completions"; ' +
          'response -> [0]: Missing required key "rarity"',
      },
    ],
  ]) {
    answering(t, answer);
    const error = await getUserAchievements({ apiKey: "key" }, "a").catch((error) => error);
    assert.equal(error.constructor, Error);
    for (const [name, value] of Object.entries(expected)) assert.equal(error[name], value);
    assert.deepEqual(Object.keys(error), []);
  }
});

test("what fetch throws is what a call rejects with", async (t) => {
  for (const fetch of [
    () => {
      throw boom;
    },
    () => Promise.reject(boom),
    async () => ({ status: 200, text: () => Promise.reject(boom) }),
  ]) {
    answering(t, fetch);
    assert.equal(await getUserAchievements({ apiKey: "key" }, "a").catch((error) => error), boom);
  }
});

/** An object of which a property throws. */
function trap(name, more) {
  return Object.defineProperty({ ...more }, name, {
    get() {
      throw boom;
    },
  });
}

test("nothing is sent for hostile arguments", async (t) => {
  const sent = answering(t, text(200, []));
  const client = { apiKey: "key" };
  const throws = () => {
    throw boom;
  };
  for (const call of [
    () => getUserAchievements(trap("apiKey"), "a"),
    () => getUserAchievements({ apiKey: throws }, "a"),
    () => getUserAchievements(client, { toString: throws }),
    () => getUserAchievements(client, "a", trap("includeIncomplete")),
    () => getUserAchievements(client, "a", { includeIncomplete: { toString: throws } }),
    () => getUserAchievements(client, "a", {}, trap("maxRetries")),
    () => getUserAchievements(client, "a", {}, trap("timeoutInSeconds")),
    () => getUserAchievements(client, "a", {}, trap("abortSignal")),
    () => getUserAchievements(client, "a", {}, { abortSignal: trap("addEventListener") }),
    () => getUserAchievements({ ...client, environment: trap("api") }, "a"),
    () => getUserAchievements({ ...client, environment: throws }, "a"),
    () => getUserAchievements({ ...client, environment: trap("then") }, "a"),
  ]) {
    assert.equal(await call().catch((error) => error), boom, `${call}`);
  }
  await assert.rejects(getUserAchievements({ apiKey: "" }, "a"), {
    name: "TypeError",
    message: /^getUserAchievements was called without an apiKey/,
  });
  await assert.rejects(getUserAchievements(client, ".."), {
    name: "TypeError",
    message: 'getUserAchievements was called with id "." or "..", which would change the path of the request',
  });
  assert.deepEqual(sent, []);
});

test("it asks again when it is told to", async (t) => {
  const headers = { get: (name) => (name === "retry-after" ? "0" : null) };
  const sent = answering(t, { status: 503, headers, text: async () => "" }, text(200, [ITEM]));
  assert.equal((await getUserAchievements({ apiKey: "key" }, "a")).length, 1);
  assert.equal(sent.length, 2);
});
