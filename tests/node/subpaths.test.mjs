// The parts of the package by their own names: each has its exports and no others, in ES modules and CommonJS.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import * as all from "psn-api-wasm";

const require = createRequire(import.meta.url);
const PARTS = ["functions", "client", "collection", "relay"];
const part = (name) => `psn-api-wasm/${name}`;
/** The CommonJS file of a part, or of all: `import.meta.resolve` is not in Node 20.0. */
const file = (name) => require.resolve(name);
const root = join(dirname(file("psn-api-wasm")), "..");
const answer = async () => Response.json({ trophyTitles: [], totalItemCount: 0, accountId: "1" });

for (const [kind, load] of Object.entries({ import: (name) => import(name), require: async (name) => require(name) })) {
  test(`${kind}: every part has what the root has of it`, async () => {
    const names = [];
    for (const name of PARTS) {
      const { default: _, ...exports } = await load(part(name));
      for (const exported of Object.keys(exports)) assert.ok(exported in all, `${name} has ${exported}`);
      names.push(...Object.keys(exports));
    }
    const missing = Object.keys(all).filter((exported) => !names.includes(exported));
    assert.ok(
      missing.every((exported) => /Trophy(Api|\.)|Achievements/.test(exported)),
      `no part has ${missing.join(", ")}`,
    );
  });

  test(`${kind}: every part works alone and beside the others`, async () => {
    const { getUserTitles } = await load(part("functions"));
    const { PsnClient, PsnError, RateLimiter } = await load(part("client"));
    const { createRelay } = await load(part("relay"));
    const { fetch } = globalThis;
    globalThis.fetch = answer;
    try {
      assert.deepEqual((await getUserTitles({ accessToken: "token" }, "me")).trophyTitles, []);
    } finally {
      globalThis.fetch = fetch;
    }
    const rateLimit = new RateLimiter({ requests: 2, maxWait: 0 });
    const client = new PsnClient({ accessToken: "token", fetch: answer, rateLimit });
    assert.equal((await client.getUserTrophyProfileSummary("me")).accountId, "1");
    const relay = createRelay({ client, allowOrigins: ["https://trophies.example"], rateLimit: false });
    const url = "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
    const response = await relay(new Request(url, { headers: { origin: "https://trophies.example" } }));
    assert.deepEqual([response.status, (await response.json()).accountId], [200, "1"]);
    const refused = await client.getUserTrophyProfileSummary("me").catch((reason) => reason);
    assert.ok(refused instanceof PsnError && refused instanceof all.PsnError);
    assert.equal(refused.code, "rate_limited");
    assert.equal(rateLimit.state.sent.length, 2);
  });
}

test("a part carries its own module alone", () => {
  const whole = readFileSync(file("psn-api-wasm")).length;
  const sizes = PARTS.map((name) => readFileSync(file(part(name))).length);
  for (const size of sizes) assert.ok(size < whole / 2, `${sizes} of ${whole}`);
});

test("tools that do not know `exports` find a part by its folder", () => {
  for (const name of [...PARTS, "slim"]) {
    const { main, types } = JSON.parse(readFileSync(join(root, name, "package.json"), "utf8"));
    assert.equal(require.resolve(join(root, name)), join(root, name, main));
    assert.ok(readFileSync(join(root, name, types), "utf8").length > 0);
  }
});

test("the edge's file serves all parts", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of [".", ...PARTS.map((each) => `./${each}`)]) {
    for (const condition of ["workerd", "edge-light"]) {
      assert.equal(exports[name][condition].default, "./dist/edge.js");
    }
    assert.deepEqual(Object.keys(exports[name]), ["workerd", "edge-light", "import", "require", "default"]);
  }
});
