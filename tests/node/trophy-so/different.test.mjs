// What this package does otherwise than `@trophyso/node`, on purpose: docs/trophy-so.md lists it.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";
import * as ours from "psn-api-wasm";
import { fault } from "../simulator.mjs";
import { API_KEY, compare, environment, requestsAbout, settled, USER, withoutWaiting } from "./both.mjs";

const { getUserAchievements, TrophyApi, TrophyApiClient, TrophyApiError, TrophyApiTimeoutError } = ours;
const client = new TrophyApiClient({ apiKey: API_KEY, environment });
const ITEM = { id: "a", name: "b", trigger: "api", completions: 1, rarity: 2 };

test("an id is one segment of the path, whatever is in it", async () => {
  const { ours, theirs } = await compare({ id: USER });
  assert.deepEqual([theirs.value, ours.value?.length], [undefined, 3]);
  const [theirRequest] = await requestsAbout(USER);
  const [ourRequest] = await requestsAbout("lamp%2Fwright");
  assert.equal(theirRequest.path, "/v1/users/lamp/wright/achievements");
  assert.equal(ourRequest.path, "/v1/users/lamp%2Fwright/achievements");
});

test("ids that no encoding keeps in the path", async () => {
  for (const id of [".", ".."]) {
    const { error } = await settled(client.users.achievements(id));
    assert.equal(error.class, "TypeError");
    assert.match(error.message, /id "\." or "\.\."/);
  }
});

test("no key, no request", async () => {
  const id = "without-key";
  for (const apiKey of [undefined, null, "", " \n", () => undefined, async () => "", 5, {}]) {
    const { error } = await settled(new TrophyApiClient({ apiKey, environment }).users.achievements(id));
    assert.equal(error.class, "TypeError", inspect(apiKey));
    assert.match(error.message, /without an apiKey/);
  }
  assert.equal((await settled(new TrophyApiClient().users.achievements(id))).error.class, "TypeError");
  assert.deepEqual(await requestsAbout(id), []);
});

test("no id, no request", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => Response.json([]));
  for (const id of ["", [], undefined, null]) {
    for (const call of [client.users.achievements(id), getUserAchievements({ apiKey: API_KEY }, id)]) {
      const { error } = await settled(call);
      assert.equal(error.class, "TypeError", inspect(id));
      assert.match(error.message, /with id (""|undefined|null).*: give the id of a user$/);
    }
  }
  assert.equal(asked.mock.callCount(), 0);
});

test("no limit but a number", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => new Response("{}", { status: 503 }));
  const texts = { seconds: "a number of seconds, which is not negative", retries: "a number" };
  for (const [limits, message] of [
    [{ maxRetries: Number.NaN }, `maxRetries NaN: give ${texts.retries}`],
    [{ maxRetries: "1" }, `maxRetries "1": give ${texts.retries}`],
    [{ maxRetries: {} }, `maxRetries a value of type object: give ${texts.retries}`],
    [{ maxRetries: 1n }, `maxRetries 1: give ${texts.retries}`],
    [{ timeoutInSeconds: Number.NaN }, `timeoutInSeconds NaN: give ${texts.seconds}`],
    [{ timeoutInSeconds: -1 }, `timeoutInSeconds -1: give ${texts.seconds}`],
    [{ timeoutInSeconds: "5" }, `timeoutInSeconds "5": give ${texts.seconds}`],
    [{ timeoutInSeconds: true }, `timeoutInSeconds true: give ${texts.seconds}`],
    [{ abortSignal: {} }, "abortSignal a value of type object: give the signal of an AbortController"],
    [{ abortSignal: 5 }, "abortSignal 5: give the signal of an AbortController"],
  ]) {
    const supplier = t.mock.fn(() => API_KEY);
    const { error } = await settled(getUserAchievements({ apiKey: supplier }, "a", {}, limits));
    assert.deepEqual([error.class, error.message], ["TypeError", `getUserAchievements was called with ${message}`]);
    assert.equal(supplier.mock.callCount(), 0);
  }
  assert.equal(asked.mock.callCount(), 0);
});

test("limits that are numbers repeat as often as the official client's", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => new Response("{}", { status: 503 }));
  for (const [maxRetries, requests] of [
    [1.5, 3],
    [0.1, 2],
    [0, 1],
    [-1, 1],
    [-Infinity, 1],
    [null, 3],
    [undefined, 3],
  ]) {
    asked.mock.resetCalls();
    await withoutWaiting(() => client.users.achievements("a", {}, { maxRetries, timeoutInSeconds: 1234 }));
    assert.equal(asked.mock.callCount(), requests, `${maxRetries}`);
  }
});

test("options may be inherited, missing or null", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => new Response("{}", { status: 503 }));
  const inherited = (options) => Object.create(options);
  const hidden = (options) =>
    Object.defineProperties({}, Object.fromEntries(Object.entries(options).map(([name, value]) => [name, { value }])));
  for (const held of [inherited, hidden]) {
    asked.mock.resetCalls();
    const limits = held({ maxRetries: 0 });
    await settled(
      getUserAchievements(held({ apiKey: API_KEY, environment }), "a", held({ includeIncomplete: "true" }), limits),
    );
    assert.deepEqual(
      asked.mock.calls.map(({ arguments: [url, { headers }] }) => [url, headers["X-API-KEY"]]),
      [[`${environment.api}/users/a/achievements?includeIncomplete=true`, API_KEY]],
    );
  }
  asked.mock.resetCalls();
  await withoutWaiting(() => client.users.achievements("a", null, null));
  assert.equal(asked.mock.callCount(), 3);
  for (const client of [undefined, null, "key", 5]) {
    assert.match((await settled(getUserAchievements(client, "a"))).error.message, /without an apiKey/);
  }
});

test("no base URL but an absolute one that takes a path", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => Response.json([]));
  for (const api of ["", "/v1", "api.trophy.so", "ftp://h", "http://", "http://h/?", "http://h/#", "http://h\n", " "]) {
    const { error } = await settled(
      new TrophyApiClient({ apiKey: API_KEY, environment: { api } }).users.achievements("a"),
    );
    assert.equal(error.class, "TypeError");
    assert.ok(error.message.startsWith(`getUserAchievements was called with environment.api "${api}": give an http`));
  }
  const { error } = await settled(
    getUserAchievements({ apiKey: API_KEY, environment: { api: "http://me:secret@h" } }, "a"),
  );
  assert.match(error.message, /a user name or a password/);
  assert.doesNotMatch(error.message, /secret/);
  assert.equal(asked.mock.callCount(), 0);
});

test("no redirect is followed, since the key would go there", async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const [id, place] = [`redirected-${status}`, `place-${status}`];
    const Location = `${environment.api}/users/${place}/achievements`;
    const { ours, theirs } = await compare({ id, answer: { status, headers: { Location }, body: [ITEM] } });
    assert.equal(theirs.error.class, "NotFoundError");
    const [{ headers }, ...more] = await requestsAbout(place);
    assert.deepEqual([headers["x-api-key"], more], [API_KEY, []], "only the official client follows, with the key");
    const message =
      `Trophy.so answered ${status}, a redirect to ${Location}. It is not followed, since the API key would go there: ` +
      "set environment.api to where the API is";
    assert.deepEqual(
      [ours.error.class, ours.error.message, ours.error.statusCode],
      ["TrophyApiError", `${message}\nStatus code: ${status}`, status],
    );
    const plain = await getUserAchievements({ apiKey: API_KEY, environment }, id).catch((error) => error);
    assert.deepEqual([plain.constructor, plain.message, plain.status], [Error, message, status]);
  }
});

test("redirects that browsers hide are told, and those without an address are answers", async (t) => {
  const hidden = { status: 0, type: "opaqueredirect", headers: new Headers(), text: async () => "" };
  const { mock } = t.mock.method(globalThis, "fetch", async () => hidden);
  const { error } = await settled(client.users.achievements("a"));
  assert.match(error.message, /^Trophy\.so answered with a redirect\. It is not followed/);
  assert.equal(error.statusCode, undefined);
  mock.mockImplementation(async () => new Response(JSON.stringify([ITEM]), { status: 302 }));
  assert.deepEqual(await client.users.achievements("a"), [ITEM]);
});

test("messages are short, whatever is answered", async (t) => {
  const { mock } = t.mock.method(globalThis, "fetch");
  const bad = new Array(20_000).fill({ id: 5 });
  for (const [what, [status, body, headers]] of Object.entries({
    "bad items": [200, bad],
    "bad dates": [200, new Array(20_000).fill({ ...ITEM, achievedAt: "x".repeat(200) })],
    "a long refusal": [401, { error: "x".repeat(5_000_000) }],
    "a long string": [200, "x".repeat(5_000_000)],
    "a long redirect": [302, [], { Location: `http://h/${"x".repeat(10_000)}` }],
  })) {
    mock.mockImplementation(async () => new Response(JSON.stringify(body), { status, headers }));
    for (const call of [client.users.achievements("a"), getUserAchievements({ apiKey: API_KEY }, "a")]) {
      const error = await call.catch((error) => error);
      assert.ok(error.message.length < 1300, `${what}: ${error.message.length}`);
      if (status === 401) assert.deepEqual(error.body, body);
    }
  }
  mock.mockImplementation(async () => Response.json(bad));
  const { error } = await settled(client.users.achievements("a"));
  assert.match(error.message, /^response -> \[0\] -> id: Expected string\. Received 5\.; .*; and 99990 more$/);
  mock.mockImplementation(async () => new Response(`${"[".repeat(1e5)}${"]".repeat(1e5)}`, { status: 400 }));
  assert.equal((await settled(client.users.achievements("a"))).error.class, "TrophyApiError");
  assert.equal((await settled(getUserAchievements({ apiKey: API_KEY }, "a"))).error.class, "Error");
});

test("no environment but a right one", async () => {
  for (const wrong of [{}, { url: environment.api }, "http://127.0.0.1:9", { api: 5 }]) {
    const { error } = await settled(
      new TrophyApiClient({ apiKey: API_KEY, environment: wrong }).users.achievements("a"),
    );
    assert.match(error.message, /no api URL/, inspect(wrong));
  }
});

test("a refusal stays one when its body is another than usual", async () => {
  for (const [status, name] of [
    [401, "UnauthorizedError"],
    [404, "NotFoundError"],
    [422, "UnprocessableEntityError"],
  ]) {
    for (const [index, body] of [{}, { error: 5 }, ["no"], null, "no"].entries()) {
      const { ours, theirs } = await compare({
        id: `odd-${status}-${index}`,
        answer: { status, body },
      });
      assert.equal(theirs.error.class, "ParseError");
      assert.equal(ours.error.class, name);
      assert.deepEqual([ours.error.statusCode, ours.error.body], [status, body]);
    }
  }
});

test("items that are none", async () => {
  const { ours, theirs } = await compare({ id: "no-items", answer: { body: [ITEM, null, 5] } });
  assert.equal(theirs.error.class, "TypeError");
  assert.equal(
    ours.error.message,
    "response -> [1]: Expected object. Received null.; response -> [2]: Expected object. Received 5.",
  );
});

test("dates that Date does not know", async () => {
  for (const achievedAt of ["2021-W01", "20210101", "2021-02-30"]) {
    const { ours, theirs } = await compare({ id: achievedAt, answer: { body: [{ ...ITEM, achievedAt }] } });
    assert.ok(theirs.value);
    assert.match(ours.error.message, /^response -> \[0\] -> achievedAt: Expected ISO 8601 date string/);
  }
});

test("ids of achievements are texts", async () => {
  const { ours } = await compare({ id: "ids", answer: { body: [{ ...ITEM, achievementIds: ["a", 1] }] } });
  assert.equal(ours.error.message, "response -> [0] -> achievementIds -> [1]: Expected string. Received 1.");
});

test("null is undefined in fields that are not known, too", async () => {
  const { ours, theirs } = await compare({ id: "null", answer: { body: [{ ...ITEM, more: null }] } });
  assert.equal(theirs.value[0].more, null);
  assert.deepEqual(ours.value, [{ ...ITEM, more: undefined }]);
});

test("waits before it asks again, longer each time", async (t) => {
  t.mock.method(Math, "random", () => 0.5);
  await fault("/users/waits/", "json", { times: 0, status: 503, body: {} });
  const call = (options) =>
    withoutWaiting(() => client.users.achievements("waits", {}, { timeoutInSeconds: 1234, ...options }));
  assert.deepEqual((await call()).waits, [750, 1500]);
  assert.deepEqual((await call({ maxRetries: 4 })).waits, [750, 1500, 3000, 6000]);
  assert.deepEqual((await call({ maxRetries: 0 })).waits, []);
});

test("waits as long as it is told to, unless that is too long", async (t) => {
  const now = Date.parse("2026-11-21T12:00:00Z");
  t.mock.method(Date, "now", () => now);
  for (const [retryAfter, waits] of [
    ["7", [7000, 7000]],
    ["0", [0, 0]],
    ["Sat, 21 Nov 2026 12:00:09 GMT", [9000, 9000]],
    ["61", []],
    ["Sun, 22 Nov 2026 12:00:00 GMT", []],
  ]) {
    const id = `told-${retryAfter.replace(/\W/g, "")}`;
    await fault(`/users/${id}/`, "json", { times: 0, status: 429, headers: { "Retry-After": retryAfter }, body: {} });
    const { error, waits: waited } = await withoutWaiting(() =>
      client.users.achievements(id, {}, { timeoutInSeconds: 1234 }),
    );
    assert.deepEqual(waited, waits, retryAfter);
    assert.equal(error.statusCode, 429);
  }
});

test("asks again and gets there", async () => {
  await fault("/users/recovers/", "json", { times: 2, status: 500, body: {} });
  await fault("/users/recovers/", "json", { body: [ITEM] });
  const { value } = await withoutWaiting(() => client.users.achievements("recovers", {}, { timeoutInSeconds: 1234 }));
  assert.deepEqual(value, [ITEM]);
});

/** A fetch that never answers, or one whose body never comes. */
const SILENT = {
  "no answer": (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  "no body": async () => ({ status: 200, text: () => new Promise(() => {}) }),
  "no answer, even when it is aborted": () => new Promise(() => {}),
};

for (const [what, fetch] of Object.entries(SILENT)) {
  test(`${what} in time`, async (t) => {
    t.mock.method(globalThis, "fetch", fetch);
    const calls = [client.users.achievements("a", {}, { timeoutInSeconds: 0.01 })];
    calls.push(getUserAchievements({ apiKey: API_KEY }, "a", {}, { timeoutInSeconds: 0.01 }));
    const [late, plain] = (await Promise.allSettled(calls)).map(({ reason }) => reason);
    assert.ok(late instanceof TrophyApiTimeoutError);
    assert.equal(late.message, "Timeout");
    assert.deepEqual([plain.constructor, plain.message, plain.code], [Error, "Timeout", "timeout"]);
  });

  test(`${what} until the caller gives up`, async (t) => {
    const giveUp = new AbortController();
    const reason = { any: "value" };
    t.mock.method(globalThis, "fetch", (url, init) => {
      setImmediate(() => giveUp.abort(reason));
      return fetch(url, init);
    });
    const { signal: abortSignal } = giveUp;
    assert.equal(await client.users.achievements("a", {}, { abortSignal }).catch((error) => error), reason);
  });
}

test("given up before it begins, while the key is fetched, and while it waits to ask again", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => new Response("{}", { status: 503 }));
  const call = (options, abortSignal) =>
    new TrophyApiClient({ apiKey: API_KEY, ...options }).users.achievements("a", {}, { abortSignal });
  const [before, during, waiting] = [new AbortController(), new AbortController(), new AbortController()];

  before.abort();
  const supplier = t.mock.fn(async () => API_KEY);
  await assert.rejects(call({ apiKey: supplier }, before.signal), { name: "AbortError" });
  assert.equal(supplier.mock.callCount(), 0);
  const pending = call({ apiKey: () => new Promise(() => {}) }, during.signal);
  during.abort("enough");
  assert.equal(await pending.catch((error) => error), "enough");
  assert.equal(asked.mock.callCount(), 0);

  const late = call({}, waiting.signal);
  while (asked.mock.callCount() === 0) await new Promise(setImmediate);
  // The wait begins once the answer is read.
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  waiting.abort("enough");
  assert.equal(await late.catch((error) => error), "enough");
  assert.equal(asked.mock.callCount(), 1);
});

test("a signal is left as it was found", async () => {
  const listeners = new Set();
  const abortSignal = {
    aborted: false,
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  await client.users.achievements(USER, {}, { abortSignal });
  assert.equal(listeners.size, 0);
});

test("what a program changes after the call changes nothing", async () => {
  const options = { apiKey: API_KEY, environment };
  const request = { includeIncomplete: "true" };
  const pending = getUserAchievements(options, USER, request);
  options.apiKey = "another";
  request.includeIncomplete = undefined;
  assert.equal((await pending).length, 4);
});

test("the function gives the JSON as it came, the class dates and no null", async () => {
  const call = { apiKey: API_KEY, environment };
  const json = await getUserAchievements(call, USER, { includeIncomplete: "true" });
  assert.deepEqual(
    json.map(({ trigger, achievedAt, description }) => [trigger, achievedAt, description]),
    [
      ["api", "2021-01-01T00:00:00Z", null],
      ["metric", "2021-02-01T12:30:00.250+02:00", null],
      ["streak", "2021-03-01T00:00:00Z", null],
      ["achievement", null, null],
    ],
  );
  const revived = await client.users.achievements(USER, { includeIncomplete: "true" });
  assert.deepEqual(revived[1].achievedAt, new Date("2021-02-01T10:30:00.250Z"));
  assert.deepEqual(
    revived.map((item) => [item.description, "description" in item]),
    [...json.map(() => [undefined, true])],
  );
  assert.equal(revived[3].achievedAt, undefined);
});

test("the function's errors say what came, in properties that no listing shows", async () => {
  const wrong = await getUserAchievements({ apiKey: "another", environment }, USER).catch((error) => error);
  assert.deepEqual(
    [wrong.constructor, wrong.message, wrong.status, wrong.body, Object.keys(wrong)],
    [Error, 'Trophy.so answered 401: {"error":"Invalid API key"}', 401, { error: "Invalid API key" }, []],
  );
});

test("errors have the classes and the order of the official client's", () => {
  const error = new TrophyApi.NotFoundError({ error: "User not found" });
  assert.ok(error instanceof TrophyApiError && error instanceof Error);
  assert.ok(!(new TrophyApiTimeoutError() instanceof TrophyApiError));
  assert.equal(error.message, 'NotFoundError\nStatus code: 404\nBody: {\n  "error": "User not found"\n}');
});

test("errors of another copy of the package are known by instanceof", async (t) => {
  const other = createRequire(import.meta.url)("psn-api-wasm");
  t.mock.method(globalThis, "fetch", async () => Response.json({ error: "no" }, { status: 404 }));
  const theirs = await new other.TrophyApiClient({ apiKey: API_KEY }).users.achievements("a").catch((error) => error);
  assert.notEqual(other.TrophyApiError, TrophyApiError);
  assert.ok(theirs instanceof TrophyApi.NotFoundError && theirs instanceof TrophyApiError);
  assert.ok(!(theirs instanceof TrophyApi.UnauthorizedError || theirs instanceof TrophyApiTimeoutError));
  assert.ok(new other.TrophyApiTimeoutError() instanceof TrophyApiTimeoutError);

  class Mine extends TrophyApiError {}
  assert.ok(new Mine({}) instanceof Mine && new Mine({}) instanceof TrophyApiError);
  assert.ok(!(theirs instanceof Mine || new TrophyApiError({}) instanceof Mine));
  for (const none of [undefined, null, 5, "text", {}, new Error()]) assert.ok(!(none instanceof TrophyApiError));
});

test("a client works behind a proxy", async (t) => {
  t.mock.method(globalThis, "fetch", async () => Response.json([ITEM]));
  const deep = (object) =>
    new Proxy(object, {
      get(target, key, receiver) {
        const value = Reflect.get(target, key, receiver);
        return typeof value === "object" && value !== null ? deep(value) : value;
      },
    });
  let made;
  const lazy = new Proxy(
    {},
    { get: (_, key) => Reflect.get((made ??= new TrophyApiClient({ apiKey: API_KEY })), key) },
  );
  for (const wrapped of [deep(client), Object.create(client), lazy]) {
    assert.deepEqual(await wrapped.users.achievements("a"), [ITEM]);
  }
  const { achievements } = client.users;
  assert.deepEqual(await achievements("a"), [ITEM]);
  assert.equal(client.users, client.users);
});

test("frameworks see that a client is no plain object", () => {
  // Vue wraps what this calls an Object.
  assert.equal(Object.prototype.toString.call(client), "[object TrophyApiClient]");
  assert.deepEqual([Object.keys(client), JSON.stringify(client), { ...client }], [[], "{}", {}]);
});
