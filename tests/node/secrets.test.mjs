// No rejection holds a secret, however the call fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as psn from "psn-api-wasm";
import { callWithIds, WITH_IDS, WITHOUT_IDS } from "./functions.mjs";

const functions = { ...psn };
const SECRET = "tOpSeCrEt";
const realFetch = globalThis.fetch;

/** Everything that a program may log of a reason. */
function shown(reason) {
  const texts = [String(reason), inspect(reason, { showHidden: true, depth: 10 }), JSON.stringify(reason)];
  for (let error = reason; error instanceof Error; error = error.cause) {
    texts.push(error.message, error.stack, error.name);
    for (const name of Reflect.ownKeys(error)) texts.push(inspect(error[name]));
  }
  return texts.join("\n");
}

/** Every function, given secrets wherever it takes some. */
function calls(secret) {
  const authorization = { accessToken: secret, refreshToken: secret };
  const withIds = Object.entries(WITH_IDS).map(([name, { ids }]) => [
    name,
    () => callWithIds(psn, name, authorization, ids),
  ]);
  const signIn = ["exchangeNpssoForAccessCode", "exchangeAccessCodeForAuthTokens", "exchangeRefreshTokenForAuthTokens"];
  const others = Object.entries(WITHOUT_IDS)
    .filter(([name]) => name !== "configure" && !signIn.includes(name))
    .map(([name, call]) => [name, () => call(psn, authorization)]);
  return [...withIds, ...others, ...signIn.map((name) => [name, () => functions[name](secret)])];
}

const FETCHES = {
  "that throws": () => {
    throw new TypeError("fetch failed");
  },
  "that rejects": () => Promise.reject(new TypeError("fetch failed")),
  "that answers HTML": async () => new Response("<HTML>", { status: 403 }),
  "that answers an error": async () => Response.json({ error: { message: "no", code: 1 } }, { status: 401 }),
  "that answers null": async () => Response.json(null),
  "that answers nothing": async () => undefined,
  "that refuses a header as Node's does": async (_, { headers }) => {
    const secret = headers.Authorization ?? headers.Cookie ?? headers["X-Psn-Npsso"];
    throw new TypeError(`Headers.append: "${secret}" is an invalid header value.`);
  },
  "that repeats the whole request, as mocks do": async (url, init) => {
    throw new Error(`No match for request ${JSON.stringify({ url, ...init })}`, { cause: new Error(init.body) });
  },
  "that repeats the request in an error that cannot be changed": async (url, init) => {
    throw Object.freeze(new Error(`No match for request ${JSON.stringify({ url, ...init })}`));
  },
};

for (const [what, fetch] of Object.entries(FETCHES)) {
  test(`a fetch ${what}`, async () => {
    globalThis.fetch = fetch;
    for (const configuration of [{ relay: "http://127.0.0.1:9" }, {}]) {
      await psn.configure(configuration);
      for (const [name, call] of calls(SECRET)) {
        const [{ reason }] = await Promise.allSettled([call()]);
        assert.ok(!shown(reason).includes(SECRET), `${name}: ${shown(reason)}`);
      }
    }
  });
}

// A token read from a file can hold what no header may, and Node's `fetch` repeats what it refuses.
for (const [what, secret] of Object.entries({
  "a line break": `${SECRET}\n${SECRET}`,
  "a line break at both ends": `\n${SECRET}\n${SECRET}\n`,
  "a null": `${SECRET}\0`,
  "a letter beyond Latin-1": `${SECRET}€`,
  "a lone surrogate": `${SECRET}\ud800`,
})) {
  test(`a secret with ${what}`, async () => {
    globalThis.fetch = realFetch;
    for (const place of ["baseUrl", "relay"]) {
      await psn.configure({ [place]: "http://127.0.0.1:9" });
      for (const [name, call] of calls(secret)) {
        const [{ status, reason }] = await Promise.allSettled([call()]);
        assert.equal(status, "rejected");
        assert.ok(reason instanceof TypeError, name);
        assert.ok(!shown(reason).includes(SECRET), `${name}: ${shown(reason)}`);
      }
    }
    await psn.configure({});
  });
}

test("a secret in the wrong place", async () => {
  globalThis.fetch = async () => Response.json({});
  for (const call of [
    () => psn.getUserTitles(SECRET, null, null),
    () => psn.getUserTitles(undefined, SECRET),
    () => psn.getUserTrophiesForSpecificTitle({ accessToken: SECRET }, SECRET),
    () => psn.call(undefined, { accessToken: SECRET }, SECRET),
    () => psn.exchangeNpssoForAccessCode(Symbol(SECRET)),
    () => psn.exchangeRefreshTokenForAuthTokens({ toString: () => ({}), secret: SECRET }),
    () => psn.configure({ baseUrl: SECRET }),
  ]) {
    const [{ reason }] = await Promise.allSettled([call()]);
    assert.ok(!shown(reason).includes(SECRET), shown(reason));
  }
});
