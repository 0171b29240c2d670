// maxRequests: a worker that may send 50 requests dies at the next one. What counts is what the simulator has in its log.
import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryStore, syncTrophies } from "psn-api-wasm";
import { clientWith } from "../client/simulated.mjs";
import { randomOf } from "./accounts.mjs";
import { assertSame, control, facts, fault, fresh, owner, requestsOf, sync } from "./synced.mjs";

const WHERE = ["trophySummary", "trophyTitles", "trophyGroups/all/trophies", "/trophyGroups", "oauth/"];

/** A client that has to sign in, as that of a worker. */
const newClient = () => clientWith({ rateLimit: false });

for (const [seed, maxRequests] of [9, 13, 24, 50, 50].entries()) {
  test(`no run sends more than ${maxRequests}, whatever fails (${seed})`, async () => {
    const { client, map } = await fresh();
    const random = randomOf(seed);
    for (let run = 0; run < 12; run++) {
      const { result, requests } = await requestsOf(async () => {
        for (let times = random.below(12); times > 0; times--) {
          const [kind, more] = random.pick([
            ["status", { status: 503 }],
            ["reset", {}],
          ]);
          await fault(random.pick(WHERE), kind, { ...more, after: random.below(20), times: 1 + random.below(3) });
        }
        // A sign-in that fails fails the run; it sends no more than others all the same.
        return sync(newClient(), map, { maxRequests, concurrency: 8 }).catch((error) => error);
      });
      assert.ok(requests <= maxRequests, `${requests}`);
      if ("requests" in result) assert.equal(result.requests, requests);
    }
    const collection = await sync(client, map);
    assert.equal(collection.isComplete, true);
    await assertSame(client, collection, 0);
  });
}

test("several accounts, of which one is me, share what may be sent, with the sign-in", async () => {
  await control("POST", "reset");
  const map = new Map();
  const ids = ["me", facts.people.friend.accountId];
  for (const maxRequests of [6, 8, 20, 40]) {
    const { result, requests } = await requestsOf(() =>
      syncTrophies(newClient(), ids, { store: memoryStore(map), maxRequests }),
    );
    assert.ok(requests <= maxRequests, `${requests} of ${maxRequests}`);
    assert.equal(result.isComplete, false);
  }
});

test("a call beside a run signs in, if the run may not", async () => {
  await control("POST", "reset");
  // The run sends its last request for signing in.
  await fault("oauth/", "status", { status: 503, times: 6 });
  const client = clientWith({ rateLimit: false, retry: { attempts: 9, baseDelay: 1 } });
  const run = sync(client, new Map(), { maxRequests: 6 });
  const summary = client.getUserTrophyProfileSummary("me");
  assert.equal((await run.catch((error) => error)).isComplete, false);
  assert.equal((await summary).accountId, owner.accountId);
});
