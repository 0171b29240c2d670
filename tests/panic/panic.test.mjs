// A panic inside the module rejects that one call. The package under test is built with `panic-for-test`.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";

const authorization = { accessToken: "tOpSeCrEt" };

/** Answers requests when it is told to: what it gives are the answers that wait. */
function answersOnDemand() {
  const waiting = [];
  globalThis.fetch = (url) =>
    new Promise((resolve) => {
      waiting.push(() => resolve({ json: async () => ({ url }) }));
    });
  return waiting;
}

test("a panic rejects, and calls before and after it settle", async () => {
  const waiting = answersOnDemand();
  const before = psn.getUserTitles(authorization, "before");
  for (let round = 0; round < 50; round++) {
    let panic;
    assert.doesNotThrow(() => {
      panic = psn.panicForTest(authorization);
    });
    await assert.rejects(panic, (reason) => {
      assert.ok(reason instanceof Error);
      assert.match(reason.message, /panicForTest panics/);
      assert.ok(!`${reason.stack}`.includes("tOpSeCrEt"));
      return true;
    });
  }
  const after = psn.getUserTitles(authorization, "after", { limit: 1 });
  assert.equal(waiting.length, 2, "a panic sends nothing");
  // The later call is answered first.
  for (const answer of waiting.reverse()) answer();
  assert.match((await before).url, /users\/before\/trophyTitles$/);
  assert.match((await after).url, /users\/after\/trophyTitles\?limit=1$/);
});

test("what was configured stays", async () => {
  const waiting = answersOnDemand();
  await psn.configure({ baseUrl: "http://127.0.0.1:9" });
  await assert.rejects(psn.panicForTest(authorization));
  const call = psn.getUserTitles(authorization, "me");
  for (const answer of waiting) answer();
  assert.match((await call).url, /^http:\/\/127\.0\.0\.1:9\//);
});

test("arguments are still checked first", async () => {
  await assert.rejects(psn.getUserTitles(undefined, "me"), TypeError);
  await assert.rejects(psn.panicForTest(authorization), (reason) => !(reason instanceof TypeError));
});
