// The API key shows nowhere: not in a client, not in an error, not in an address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { getUserAchievements, TrophyApiClient } from "psn-api-wasm";
import { SIM_URL } from "../simulator.mjs";

const KEY = "tOpSeCrEtKeY";
const environment = { api: `${SIM_URL}/api.trophy.so/v1` };
const realFetch = globalThis.fetch;

/** Everything that a program may log of a value. */
function shown(value) {
  const texts = [String(value), inspect(value, { showHidden: true, depth: 10, getters: true }), JSON.stringify(value)];
  for (let error = value; error instanceof Error; error = error.cause) {
    texts.push(error.message, error.stack, error.name);
    for (const name of Reflect.ownKeys(error)) texts.push(inspect(error[name], { depth: 10 }));
  }
  return texts.join("\n");
}

const calls = (apiKey) => [
  () => getUserAchievements({ apiKey, environment }, "user"),
  () => new TrophyApiClient({ apiKey, environment }).users.achievements("user", {}, { maxRetries: 0 }),
];

test("a client shows nothing of it", () => {
  const client = new TrophyApiClient({ apiKey: KEY });
  assert.ok(!shown(client).includes(KEY));
  assert.ok(!shown(client.users).includes(KEY));
  assert.ok(!shown({ ...client }).includes(KEY));
});

const ESCAPED = `{ "error": "Unknown key ${KEY.replaceAll("e", "\\u0065")}" }`;

const FETCHES = {
  "that throws the request": (url, init) => {
    throw new Error(`No match for ${JSON.stringify({ url, ...init })}`, {
      cause: new Error(init.headers["X-API-KEY"]),
    });
  },
  "that rejects with a frozen error": async (url, init) => {
    throw Object.freeze(new TypeError(`No match for ${JSON.stringify({ url, ...init })}`));
  },
  "that rejects with a text": (_, init) => Promise.reject(JSON.stringify(init)),
  "that refuses and repeats it": async () => Response.json({ error: `Unknown key ${KEY}` }, { status: 401 }),
  "that refuses and repeats it with escapes": async () => new Response(ESCAPED, { status: 401 }),
  "that refuses by it as a name": async () => Response.json([{ [KEY]: "\\" }], { status: 403 }),
  "that redirects to it": async () => new Response("", { status: 302, headers: { Location: `http://h/?key=${KEY}` } }),
  "that refuses in HTML": async () => new Response(`<p>${KEY}</p>`, { status: 403 }),
  "that answers it where achievements should be": async () => Response.json(KEY),
  "that answers it as a date": async () => Response.json([{ achievedAt: KEY }]),
  "that answers nothing": async () => undefined,
};

for (const [what, fetch] of Object.entries(FETCHES)) {
  test(`a fetch ${what}`, async () => {
    globalThis.fetch = fetch;
    for (const call of calls(KEY)) {
      const [{ status, reason }] = await Promise.allSettled([call()]);
      assert.equal(status, "rejected");
      assert.ok(!shown(reason).includes(KEY), shown(reason));
    }
    globalThis.fetch = realFetch;
  });
}

for (const [what, key] of Object.entries({
  "a line break": `${KEY}\n${KEY}`,
  "a null": `${KEY}\0`,
  "a letter beyond Latin-1": `${KEY}€`,
  "a lone surrogate": `${KEY}\ud800`,
})) {
  test(`a key with ${what}`, async () => {
    for (const call of calls(key)) {
      const [{ reason }] = await Promise.allSettled([call()]);
      assert.equal(reason.constructor, TypeError);
      assert.match(reason.message, /an apiKey that no header can hold/);
      assert.ok(!shown(reason).includes(KEY));
    }
  });
}

test("it goes into a header, without the white space of its file, and not into the address", async () => {
  const sent = [];
  globalThis.fetch = async (...given) => {
    sent.push(given);
    return Response.json([]);
  };
  for (const call of calls(`\n ${KEY}\r\n`)) await call();
  globalThis.fetch = realFetch;
  assert.equal(sent.length, 2);
  for (const [url, { method, headers }] of sent) {
    assert.equal(url, `${environment.api}/users/user/achievements`);
    assert.deepEqual([method, headers["X-API-KEY"]], ["GET", KEY]);
  }
});

test("nothing is logged", async (t) => {
  const logs = ["debug", "error", "info", "log", "warn"].map((name) => t.mock.method(console, name, () => {}));
  for (const call of calls(KEY)) await Promise.allSettled([call()]);
  assert.deepEqual(
    logs.map(({ mock }) => mock.callCount()),
    [0, 0, 0, 0, 0],
  );
});
