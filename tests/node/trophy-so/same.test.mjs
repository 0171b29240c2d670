// Where `@trophyso/node` 1.0.42 and this package do the same: requests, results, and errors to the letter.
import assert from "node:assert/strict";
import { test } from "node:test";
import { API_KEY, compare, environment } from "./both.mjs";

const ITEM = {
  id: "d01dcbcb",
  name: "Novice Writer",
  trigger: "metric",
  description: "Write",
  badgeUrl: "https://example.com/badge.png",
  completions: 100,
  rarity: 50,
  achievedAt: "2021-02-01T00:00:00Z",
};

const without = (...keys) => Object.fromEntries(Object.entries(ITEM).filter(([key]) => !keys.includes(key)));
const ok = (...items) => ({ body: items });

const RESULTS = {
  "no achievements": ok(),
  "every field": ok({
    ...ITEM,
    key: "novice",
    streakLength: 3,
    metricId: "words",
    metricValue: 0.5,
    metricName: "words written",
    userAttributes: [{ key: "plan", value: "pro" }],
    eventAttribute: { key: "kind", value: "novel" },
  }),
  "only what is required": ok(without("description", "badgeUrl", "achievedAt")),
  "the example of the documentation, without descriptions": ok(
    without("description"),
    without("description", "badgeUrl"),
  ),
  "null where there is nothing": ok({
    ...ITEM,
    description: null,
    badgeUrl: null,
    achievedAt: null,
    key: null,
    streakLength: null,
    metricId: null,
    metricValue: null,
    metricName: null,
    userAttributes: null,
    eventAttribute: null,
  }),
  ...Object.fromEntries(
    ["metric", "streak", "api", "achievement", "moon phase", ""].map((trigger) => [
      `the trigger "${trigger}"`,
      ok({ ...ITEM, trigger }),
    ]),
  ),
  "unknown fields": ok({ ...ITEM, more: { deep: [1, null] }, userAttributes: [] }),
  "other numbers": ok({ ...ITEM, completions: 0, rarity: 1e-7 }, { ...ITEM, completions: 1.5, rarity: -1 }),
  ...Object.fromEntries(
    ["2021-02-01", "2021-02-01T00:00", "2021-02-01T23:59:59.123456+05:30", "2024-02-29T00:00:00-11:00"].map(
      (achievedAt) => [`the date ${achievedAt}`, ok({ ...ITEM, achievedAt })],
    ),
  ),
  "a success of another status": { body: [ITEM], status: 206 },
  "a list that came as a redirection without an address": { body: [ITEM], status: 300 },
};

const UNREADABLE = {
  ...Object.fromEntries(
    ["id", "name", "trigger", "completions", "rarity"].map((key) => [`no ${key}`, ok(ITEM, without(key))]),
  ),
  ...Object.fromEntries(
    ["id", "name", "trigger", "completions", "rarity"].map((key) => [`null as ${key}`, ok({ ...ITEM, [key]: null })]),
  ),
  ...Object.fromEntries(
    [
      ["id", 5],
      ["name", true],
      ["trigger", ["metric"]],
      ["description", 1.5],
      ["badgeUrl", {}],
      ["key", []],
      ["streakLength", "3"],
      ["metricId", 1],
      ["metricValue", "500"],
      ["metricName", false],
      ["completions", "100"],
      ["rarity", {}],
      ["achievedAt", 1612137600000],
      ["achievedAt", "yesterday"],
      ["achievedAt", ""],
      ["achievedAt", "2021-13-01T00:00:00Z"],
      ["userAttributes", [{ key: "plan" }]],
      [
        "userAttributes",
        [
          { key: "plan", value: "pro" },
          { key: "plan", value: 1 },
        ],
      ],
      ["eventAttribute", "kind"],
      ["eventAttribute", { value: "novel" }],
    ].map(([key, value]) => [`${key} is ${JSON.stringify(value)}`, ok({ ...ITEM, [key]: value })]),
  ),
  "two wrong items": ok(without("id"), ITEM, without("name")),
};

const NO_LIST = {
  "an object": { body: { achievements: [] } },
  null: { body: null },
  "a number": { body: 5 },
  "a text": { body: "text" },
  nothing: { kind: "empty" },
  "attributes that are none": ok({ ...ITEM, userAttributes: {} }),
};

const REFUSED = {
  ...Object.fromEntries(
    [400, 401, 402, 403, 404, 405, 408, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504].map((status) => [
      `${status}`,
      { status, body: { error: `Number ${status}`, more: [1] } },
    ]),
  ),
  "a refusal in another form": { status: 403, body: ["no", null] },
  "a refusal of null": { status: 400, body: null },
  "a refusal without a body": { kind: "empty", status: 503 },
  HTML: { kind: "html", status: 403 },
  "HTML as a success": { kind: "html", status: 200 },
  "HTML of a server that fails": { kind: "html", status: 502 },
};

let count = 0;
const unlike = () => `user-${++count}`;

for (const [what, answer] of Object.entries(RESULTS)) {
  test(`${what}: the same result`, async () => {
    const { ours, theirs } = await compare({ id: unlike(), answer });
    assert.ok(theirs.value, JSON.stringify(theirs.error));
    assert.deepEqual(ours, theirs);
  });
}

for (const [what, answer] of Object.entries(REFUSED)) {
  test(`${what}: the same refusal`, async () => {
    const { ours, theirs } = await compare({ id: unlike(), answer });
    assert.match(theirs.error.class, /^(TrophyApi|Unauthorized|NotFound|UnprocessableEntity)Error$/);
    assert.deepEqual(ours, theirs);
  });
}

// Their error is of a class that they do not export.
for (const [what, answer] of Object.entries(UNREADABLE)) {
  test(`${what}: the same words`, async () => {
    const { ours, theirs } = await compare({ id: unlike(), answer });
    assert.equal(theirs.error.class, "ParseError");
    assert.deepEqual(ours, { ...theirs, error: { ...theirs.error, class: "TrophyApiError" } });
  });
}

for (const [what, answer] of Object.entries(NO_LIST)) {
  test(`${what}: the same words after the place`, async () => {
    const { ours, theirs } = await compare({ id: unlike(), answer });
    assert.equal(theirs.error.class, "ParseError");
    const [place, ...words] = ours.error.message.split(": ");
    assert.match(place, /^response( -> \[0\] -> userAttributes)?$/);
    assert.equal(words.join(": "), theirs.error.message);
    const error = { ...theirs.error, class: "TrophyApiError", message: ours.error.message };
    assert.deepEqual(ours, { ...theirs, error });
  });
}

for (const [what, answer] of Object.entries({ reset: { kind: "reset" }, cut: { kind: "cut" } })) {
  test(`a connection that is ${what}: the same failure`, async () => {
    const { ours, theirs } = await compare({ id: unlike(), answer });
    assert.equal(theirs.error.class, "TrophyApiError");
    assert.deepEqual(ours, theirs);
  });
}

for (const request of [
  undefined,
  {},
  { includeIncomplete: "true" },
  { includeIncomplete: true },
  { includeIncomplete: "" },
  { includeIncomplete: null },
]) {
  test(`the same request for ${JSON.stringify(request)}`, async () => {
    const { ours, theirs } = await compare({ id: unlike(), request, answer: ok() });
    assert.equal(theirs.requests.length, 1);
    assert.deepEqual(ours, theirs);
  });
}

const SUPPLIERS = (value) => [value, () => value, async () => value, Promise.resolve(value)];

test("keys and environments from wherever they come", async () => {
  for (const apiKey of SUPPLIERS(API_KEY)) {
    for (const place of SUPPLIERS(environment)) {
      const { ours, theirs } = await compare({
        id: unlike(),
        answer: ok(ITEM),
        options: { apiKey, environment: place },
      });
      assert.deepEqual(ours, theirs);
      assert.equal(ours.requests[0].headers["x-api-key"], API_KEY);
    }
  }
});

test("an address with a slash at its end", async () => {
  const { ours, theirs } = await compare({
    id: unlike(),
    answer: ok(),
    options: { environment: { api: `${environment.api}/` } },
  });
  assert.deepEqual(ours, theirs);
});

test("a wrong key, and what a failing supplier throws", async () => {
  const wrong = await compare({ id: unlike(), options: { apiKey: "another key" } });
  assert.equal(wrong.theirs.error.class, "UnauthorizedError");
  assert.deepEqual(wrong.ours, wrong.theirs);
  const supplier = async () => {
    throw new RangeError("no key today");
  };
  const failing = await compare({ id: unlike(), options: { apiKey: supplier } });
  assert.equal(failing.theirs.error.class, "RangeError");
  assert.deepEqual(failing.ours, failing.theirs);
});
