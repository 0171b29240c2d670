// A client whose module traps: its session, its budget and what it was told last outlive the instance; what it only
// found out, it finds out again.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { setImmediate, setTimeout } from "node:timers/promises";
import * as imported from "psn-api-wasm";
import * as slim from "psn-api-wasm/slim";
import { trapping } from "./traps.mjs";

const require = createRequire(import.meta.url);
await slim.load(readFile(require.resolve("psn-api-wasm/psn-api-wasm.wasm")));

const NPSSO = "n".repeat(64);
const saved = {
  accessToken: "saved",
  expiresIn: 3600,
  refreshToken: "refresh",
  refreshTokenExpiresIn: 86_400,
  obtainedAt: Date.now(),
};
const hour = 60 * 60 * 1000;

/** A `fetch` that answers at once as `answer` says, and what it was asked. */
function answering(answer = () => Response.json({})) {
  const asked = [];
  const fetch = async (url, init) => {
    asked.push({ url, authorization: init.headers.Authorization });
    return answer(url, asked.length);
  };
  return { asked, fetch };
}

/** A `fetch` that answers when it is told to. */
function waiting() {
  const answers = [];
  const fetch = () => new Promise((resolve) => answers.push(() => resolve(Response.json({}))));
  return { answers, fetch };
}

async function trap(client) {
  await assert.rejects(trapping(() => client.getUserTrophyProfileSummary("me")), ({ name, code, cause }) => {
    assert.deepEqual([name, code], ["PsnError", "internal"]);
    return cause instanceof WebAssembly.RuntimeError;
  });
}

const isEnded = ({ name, code, endpoint, attempts }) => {
  assert.deepEqual([name, code, endpoint], ["PsnError", "internal", "getUserTrophyProfileSummary"]);
  return attempts;
};
const ends = (call, attempts) => assert.rejects(call, (failure) => isEnded(failure) === attempts);

for (const [name, { PsnClient, RateLimiter }] of Object.entries({ "the module": imported, slim })) {
  const summary = (client) => client.getUserTrophyProfileSummary("me");

  test(`${name}: a client goes on with its tokens, and does not sign in again`, async () => {
    const { asked, fetch } = answering();
    const client = new PsnClient({ npsso: NPSSO, tokens: saved, fetch });
    await summary(client);
    await trap(client);
    assert.deepEqual(client.tokens, saved);
    assert.equal(client.tokensExpireAt.getTime(), saved.obtainedAt + 86_400_000);
    await summary(client);
    assert.deepEqual(
      asked.map(({ authorization }) => authorization),
      ["Bearer saved", "Bearer saved"],
    );
  });

  test(`${name}: so it does with tokens that it got itself`, async () => {
    let count = 0;
    const { asked, fetch } = answering((url) =>
      url.endsWith("/token")
        ? Response.json({ access_token: `new${++count}`, expires_in: 3600, refresh_token: "next" })
        : Response.json({}),
    );
    const client = new PsnClient({ refreshToken: "first", fetch });
    await summary(client);
    await trap(client);
    await summary(client);
    assert.equal(count, 1);
    assert.deepEqual(
      asked.slice(1).map(({ authorization }) => authorization),
      ["Bearer new1", "Bearer new1"],
    );
    await client.signOut();
    await trap(client);
    await assert.rejects(summary(client), { code: "sign_in_required" });
  });

  test(`${name}: calls in flight reject, whatever they wait for`, async () => {
    const { answers, fetch } = waiting();
    const client = new PsnClient({ tokens: saved, fetch, rateLimit: { requests: 1, per: hour } });
    const [sent, queued] = [summary(client), summary(client)];
    await setImmediate();
    const signingIn = new PsnClient({ refreshToken: "refresh", fetch });
    const signsIn = summary(signingIn);
    await setImmediate();
    const all = [ends(sent, 1), ends(queued, 0), ends(signsIn, 0)];
    await trap(client);
    // The answer of the stub holds no tokens: that it came means that a new sign-in was begun.
    all.push(assert.rejects(summary(signingIn), { code: "invalid_response" }));
    // The limiter is started again, and takes up who comes after.
    const late = client.getUserTrophyProfileSummary("me", { signal: AbortSignal.timeout(50) });
    all.push(assert.rejects(late, { code: "aborted" }));
    for (let round = 0; round < 3; round++) {
      for (const answer of answers.splice(0)) answer();
      await setImmediate();
    }
    await Promise.all(all);
  });

  test(`${name}: who waits for a turn learns of the trap in time, if nobody calls again`, async () => {
    const { fetch } = answering();
    const client = new PsnClient({ tokens: saved, fetch, rateLimit: { requests: 1, per: 100 } });
    await summary(client);
    const queued = ends(summary(client), 0);
    await setImmediate();
    await trap(new PsnClient({ tokens: saved, fetch }));
    await queued;
    await summary(client);
  });

  test(`${name}: a call that waits to try again rejects`, async () => {
    const { fetch } = answering(() => new Response("{}", { status: 503, headers: { "Retry-After": "1" } }));
    const client = new PsnClient({ tokens: saved, fetch });
    const call = ends(summary(client), 1);
    await setTimeout(20);
    await trap(client);
    await call;
  });

  test(`${name}: cancelling a call that waits in an ended module is no error of its own`, async () => {
    const { fetch } = answering();
    const client = new PsnClient({ tokens: saved, fetch, rateLimit: { requests: 1, per: hour } });
    await summary(client);
    const stop = new AbortController();
    const queued = ends(client.getUserTrophyProfileSummary("me", { signal: stop.signal }), 0);
    await setImmediate();
    await trap(new PsnClient({ tokens: saved, fetch }));
    stop.abort();
    await queued;
  });

  test(`${name}: the limiter keeps what it has counted, from before its client too`, async () => {
    const { asked, fetch } = answering();
    const limiter = new RateLimiter({ requests: 4, per: hour, maxWait: 0, state: { sent: [Date.now() - 1000] } });
    const [one, other] = ["a", "b"].map(() => new PsnClient({ tokens: saved, fetch, rateLimit: limiter }));
    await summary(one);
    await trap(one);
    await summary(other);
    await trap(other);
    assert.equal(limiter.state.sent.length, 3);
    await summary(one);
    for (const client of [one, other]) await assert.rejects(summary(client), { code: "rate_limited" });
    assert.equal(asked.length, 3);
  });

  test(`${name}: the limiter keeps until when PSN wants no requests`, async () => {
    const until = Math.ceil(Date.now() / 1000) + 600;
    const headers = { "X-RateLimit-Next-Available": `${until}` };
    const { asked, fetch } = answering(() => new Response("{}", { status: 429, headers }));
    const client = new PsnClient({ tokens: saved, fetch, rateLimit: { maxWait: 0 } });
    await assert.rejects(summary(client), { code: "rate_limited" });
    await trap(client);
    await assert.rejects(summary(client), ({ code, retryAt }) => {
      return code === "rate_limited" && retryAt.getTime() === until * 1000;
    });
    assert.equal(asked.length, 1);
  });

  test(`${name}: trophy services are found out again`, async () => {
    const { asked, fetch } = answering((url) =>
      url.includes("npServiceName=trophy2") ? new Response("{}", { status: 404 }) : Response.json({ trophyGroups: [] }),
    );
    const client = new PsnClient({ tokens: saved, fetch });
    const groups = async () => {
      await client.getTitleTrophyGroups("NPWR00001_00");
      return asked.splice(0).length;
    };
    assert.deepEqual([await groups(), await groups()], [2, 1]);
    await trap(client);
    assert.deepEqual([await groups(), await groups()], [2, 1]);
  });

  test(`${name}: iterating a list says that it was cut off, and can begin anew`, async () => {
    const { fetch } = answering((url) => {
      const offset = Number(new URL(url).searchParams.get("offset") ?? 0);
      const trophyTitles = [1, 2].map((index) => ({ npCommunicationId: `NPWR${offset + index}` }));
      return Response.json({ trophyTitles, nextOffset: offset < 4 ? offset + 2 : undefined, totalItemCount: 6 });
    });
    const client = new PsnClient({ tokens: saved, fetch });
    const all = async (act) => {
      let count = 0;
      for await (const _ of client.getUserTitles("me", { limit: 2 })) if (++count === 2) await act?.();
      return count;
    };
    assert.equal(await all(), 6);
    await all(() => trap(client)).then(
      (count) => assert.equal(count, 6),
      (failure) => assert.equal(failure.code, "internal"),
    );
    assert.equal(await all(), 6);
  });
}
