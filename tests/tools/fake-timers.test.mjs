// Timers, the clock and `queueMicrotask` that a test replaces, and throws away afterwards: nothing hangs.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sinon from "sinon";
import { packageFolder } from "../runtimes/lib/tools.mjs";
import { newFolder, run } from "./programs.mjs";

const LIMIT = 10_000;
const SUMMARY = "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";

/** What is asked in every phase of a test: what was made before it, and what is made in it. */
const PROGRAM = (psn, fetch) => {
  const relayOf = (options, headers) => {
    const relay = psn.createRelay({ allowOrigins: ["https://relay.example"], rateLimit: false, ...options });
    const init = { headers: { origin: "https://relay.example", ...headers } };
    return async () => (await relay(new Request(SUMMARY, init))).status;
  };
  const passThrough = () => relayOf({ fetch }, { authorization: "Bearer token" });
  const clientOf = () => {
    const client = new psn.PsnClient({ accessToken: "token", fetch });
    return () => client.getUserTrophyProfileSummary("me");
  };
  const functions = () => psn.getUserTrophyProfileSummary({ accessToken: "token" }, "me");
  const signedIn = () => relayOf({ client: new psn.PsnClient({ accessToken: "token", fetch }) });
  const all = () => [passThrough(), signedIn(), clientOf(), functions];
  const old = all();
  return async () => {
    const answers = await Promise.all([...old, ...all()].map((ask) => ask()));
    return answers.map((answer) => answer.level ?? answer);
  };
};

/** A mock, since Node's own `Response` needs microtasks, and is not read without them. */
const answer = async () => {
  const text = '{"level":5}';
  const body = { arrayBuffer: async () => new TextEncoder().encode(text), text: async () => text };
  return { status: 200, ok: true, headers: new Headers(), json: async () => JSON.parse(text), ...body };
};
const ANSWERS = [200, 200, 5, 5, 200, 200, 5, 5];

/** Rejects rather than hangs, by a timer that no test replaces. */
function within(promise, setTimer, clearTimer) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimer(() => reject(new Error("it hangs")), LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimer(timer));
}

/** Which globals are replaced. */
const FAKED = {
  everything: undefined,
  microtasks: ["queueMicrotask", "nextTick"],
  timers: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "clearImmediate"],
  "the clock": ["Date", "performance", "hrtime"],
};

for (const [name, toFake] of Object.entries(FAKED)) {
  test(`sinon: ${name}`, async () => {
    const { setTimeout, clearTimeout } = globalThis;
    globalThis.fetch = answer;
    for (const isFirst of [true, false]) {
      // A copy of its own, whose module starts in the phase that comes first.
      const psn = await import(`${import.meta.resolve("psn-api-wasm")}?${name}-${isFirst}`);
      const ask = PROGRAM(psn, answer);
      if (isFirst) assert.deepEqual(await within(ask(), setTimeout, clearTimeout), ANSWERS);
      const clock = sinon.useFakeTimers({ toFake });
      try {
        assert.deepEqual(await within(ask(), setTimeout, clearTimeout), ANSWERS);
      } finally {
        clock.restore();
      }
      for (let time = 0; time < 2; time++) assert.deepEqual(await within(ask(), setTimeout, clearTimeout), ANSWERS);
    }
  });
}

const JEST = `const psn = require("psn-api-wasm");
const answer = ${answer};
const SUMMARY = ${JSON.stringify(SUMMARY)};
const ask = (${PROGRAM})(psn, answer);
globalThis.fetch = answer;
afterEach(() => jest.useRealTimers());
for (const kind of ["real", "modern", "legacy", "real"]) {
  test(kind, async () => {
    if (kind !== "real") jest.useFakeTimers({ legacyFakeTimers: kind === "legacy" });
    expect(await ask()).toEqual(${JSON.stringify(ANSWERS)});
  });
}
test("a wait ends when the test says so", async () => {
  jest.useFakeTimers();
  const answers = [Response.json({}, { status: 503 }), Response.json({ level: 7 })];
  const client = new psn.PsnClient({ accessToken: "token", fetch: async () => answers.shift() });
  const call = client.getUserTrophyProfileSummary("me");
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await call).toEqual({ level: 7 });
});
`;

test("Jest", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ jest: { transform: {}, cacheDirectory: "cache" } }));
  writeFileSync(join(folder, "timers.test.js"), JEST);
  const jest = join(packageFolder("jest"), "bin/jest.js");
  await run([jest, "--rootDir", folder, "--runInBand", "--watchman=false"], folder);
});
