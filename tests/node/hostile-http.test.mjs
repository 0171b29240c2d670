// The same over real HTTP, where Node's own URL parser and HTTP client have their say.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { HOSTILE_TEXTS } from "./hostile.mjs";
import { account, received, SIM_URL, signIn } from "./simulator.mjs";

// At the top level, since the first Node 20 does not wait for hooks there.
const { people } = await account();
await psn.configure({ baseUrl: SIM_URL });
const authorization = await signIn(psn, people.second.npsso);

test("a hostile id arrives as one segment", async () => {
  // What is longer, HTTP servers refuse.
  const texts = HOSTILE_TEXTS.filter((value) => String(value).length < 1000);
  const ids = texts.map(String);
  const run = randomUUID();
  const calls = ids.map((id, index) => psn.getUserTitles(authorization, id, { limit: 1, mark: `${run}-${index}` }));
  const settled = await Promise.allSettled(calls);
  for (const [index, id] of ids.entries()) {
    const requests = await received(`&mark=${run}-${index}`);
    const paths = requests.map(({ path }) => path).filter((path) => path.endsWith(`&mark=${run}-${index}`));
    assert.equal(paths.length, 1, `${JSON.stringify(id)}: ${settled[index].reason}`);
    const [, segment] = /^\/api\/trophy\/v1\/users\/([^/?#]*)\/trophyTitles\?limit=1&mark=[-\w]+$/.exec(paths[0]) ?? [];
    assert.ok(segment !== undefined, paths[0]);
    assert.equal(decodeURIComponent(segment), id.toWellFormed());
  }
});

test("a megabyte of id settles", async () => {
  const [{ status }] = await Promise.allSettled([psn.getUserTitles(authorization, "x".repeat(1 << 20))]);
  assert.ok(["fulfilled", "rejected"].includes(status));
});
