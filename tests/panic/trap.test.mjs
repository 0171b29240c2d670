// A trap, as for want of memory or stack, ends an instance of the module. The next call has another one, which is
// configured as the first.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import * as imported from "psn-api-wasm";
import * as slim from "psn-api-wasm/slim";
import { instancesOf, trapping } from "./traps.mjs";

const require = createRequire(import.meta.url);
const authorization = { accessToken: "token" };
const BASE = "http://127.0.0.1:9/psn";

const entries = {
  "the module": imported,
  CommonJS: require("psn-api-wasm"),
  slim,
  "slim by require": require("psn-api-wasm/slim"),
};
const bytes = readFile(require.resolve("psn-api-wasm/psn-api-wasm.wasm"));
for (const { load } of Object.values(entries)) await load?.(bytes);

/** Answers each request with its URL, or as `answer` says, when it is told to. */
function answersOnDemand(answer = (url) => Response.json({ url, trophyTitles: [] })) {
  const waiting = [];
  globalThis.fetch = (url) => new Promise((resolve) => waiting.push(() => resolve(answer(url))));
  return waiting;
}

const answersAtOnce = () => {
  globalThis.fetch = async (url) => Response.json({ url, trophyTitles: [] });
};

const trapped = (psn) => trapping(() => psn.getUserTitles(authorization, "trapped"));
const trap = (psn) => assert.rejects(trapped(psn), WebAssembly.RuntimeError);
const trapClient = (client) =>
  assert.rejects(
    trapping(() => client.getUserTrophyProfileSummary("me")),
    { code: "internal" },
  );

for (const [name, psn] of Object.entries(entries)) {
  test(`${name}: the next call works and goes where the program said`, async () => {
    answersAtOnce();
    for (const baseUrl of [BASE, new URL("http://127.0.0.1:9/psn/")]) {
      await psn.configure({ baseUrl });
      // The base of the program's URL can change later, that of the requests must not.
      if (baseUrl instanceof URL) baseUrl.host = "elsewhere.example";
      for (let round = 0; round < 3; round++) {
        await trap(psn);
        const { url } = await psn.getUserTitles(authorization, "me");
        assert.equal(url, `${BASE}/m.np.playstation.com/api/trophy/v1/users/me/trophyTitles`);
      }
    }
  });

  test(`${name}: what was refused by configure is not remembered, and what was taken back neither`, async () => {
    answersAtOnce();
    await psn.configure({ baseUrl: BASE });
    await assert.rejects(psn.configure({ baseUrl: "ftp://a.example" }), TypeError);
    await trap(psn);
    assert.ok((await psn.getUserTitles(authorization, "me")).url.startsWith(BASE));
    await psn.configure({ baseUrl: null });
    await trap(psn);
    assert.ok((await psn.getUserTitles(authorization, "me")).url.startsWith("https://m.np.playstation.com/"));
  });

  test(`${name}: a client goes on`, async () => {
    await psn.configure({ baseUrl: null });
    const waiting = answersOnDemand();
    const client = new psn.PsnClient({ accessToken: "token" });
    const before = client.getUserTitles("1");
    await trapClient(client);
    const after = client.getUserTitles("2");
    await setImmediate();
    assert.equal(waiting.length, 2, "a trap sends nothing");
    for (const answer of waiting) answer();
    assert.match((await after).url, /users\/2/);
    await Promise.allSettled([before]);
  });

  test(`${name}: calls in flight settle`, async () => {
    const waiting = answersOnDemand((url) =>
      url.includes("refused") ? new Response("<HTML>") : Response.json({ url }),
    );
    const calls = [
      psn.getUserTitles(authorization, "before"),
      psn.getUserTitles(authorization, "refused"),
      psn.exchangeAccessCodeForAuthTokens("code"),
    ];
    const traps = await Promise.allSettled([trapped(psn), trapped(psn)]);
    assert.deepEqual(
      traps.map(({ reason }) => reason?.constructor),
      [WebAssembly.RuntimeError, WebAssembly.RuntimeError],
    );
    calls.push(psn.getUserTitles(authorization, "after"), psn.exchangeAccessCodeForAuthTokens("code"));
    assert.equal(waiting.length, 5, "a trap sends nothing");
    for (const answer of waiting) answer();
    const [before, refused, , after, tokens] = await Promise.allSettled(calls);
    assert.match(before.value.url, /before/);
    assert.equal(refused.status, "rejected");
    assert.match(after.value.url, /after/);
    assert.ok("accessToken" in tokens.value);
  });
}

test("a trap costs one new instance", async () => {
  answersAtOnce();
  const call = () => imported.getUserTitles(authorization, "me");
  await call();
  assert.equal(await instancesOf(call), 0);
  await trap(imported);
  assert.equal(await instancesOf(call), 1);
  assert.equal(await instancesOf(call), 0);
});

test("functions and clients have a module each, and one that traps leaves the other as it is", async () => {
  answersAtOnce();
  const client = new imported.PsnClient({ accessToken: "token" });
  const calls = {
    function: () => imported.getUserTitles(authorization, "me"),
    method: () => client.getUserTitles("me"),
  };
  for (const call of Object.values(calls)) await call();
  await trap(imported);
  assert.equal(await instancesOf(calls.method), 0);
  assert.equal(await instancesOf(calls.function), 1);
  await trapClient(client);
  assert.equal(await instancesOf(calls.function), 0);
  assert.equal(await instancesOf(calls.method), 1);
});
