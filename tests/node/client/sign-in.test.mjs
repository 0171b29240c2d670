// Signing in against answers that no good server gives: refusals, a 429, redirects, and programs that call back.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";

const NPSSO = "n".repeat(64);
const DAY = 86_400_000;
const CODE = "com.scee.psxandroid.scecompcall://redirect/?code=v3.code";
const redirect = (location) => new Response(null, { status: 302, headers: { location } });
const tokens = () => ({
  access_token: "access",
  expires_in: 3600,
  refresh_token: "refresh",
  refresh_token_expires_in: 9,
});

/** A client of a PSN that answers as said; everything else it answers well. `sent` counts what it was asked. */
function clientOf(answers, options) {
  const sent = { authorize: 0, token: 0, ssocookie: 0, read: 0 };
  const fetch = async (url, init) => {
    const kind = Object.keys(sent).find((part) => url.includes(part)) ?? "read";
    sent[kind]++;
    const usual = {
      authorize: () => redirect(CODE),
      token: () => Response.json(tokens()),
      ssocookie: () => Response.json({ npsso: NPSSO, expires_in: 3600 }),
      read: () => Response.json({}),
    };
    return (answers[kind] ?? usual[kind])(url, init);
  };
  return { sent, client: new PsnClient({ npsso: NPSSO, retry: false, fetch, ...options }) };
}

const summary = (client, options) => client.getUserTrophyProfileSummary("me", options);
const codeOf = (call) =>
  call.then(
    () => "resolved",
    ({ code }) => code,
  );

for (const [name, answers, code] of [
  ["consent that is missing", { authorize: () => redirect(CODE.replace("code=v3.code", "error=consent_required")) }],
  ["a page of the edge", { authorize: () => new Response("<html>Access Denied", { status: 403 }) }],
  ["a 400 of authorize", { authorize: () => Response.json({ error: "invalid_request" }, { status: 400 }) }],
  ["a 401 of token", { token: () => Response.json({ error: "invalid_client" }, { status: 401 }) }],
  ["a 404 of token", { token: () => Response.json({}, { status: 404 }) }],
  ["a 500 of token", { token: () => Response.json({}, { status: 500 }) }],
]) {
  test(`${name}: what PSN refused is not sent again`, async () => {
    const { client, sent } = clientOf(answers);
    const codes = [];
    for (let round = 0; round < 20; round++) codes.push(await codeOf(summary(client)));
    assert.equal(sent.authorize, 1, code);
    assert.ok(sent.token <= 1);
    assert.equal(sent.read, 0);
    assert.equal(new Set(codes).size, 1, `${codes}`);
    assert.notEqual(codes[0], "resolved");
  });
}

for (const kind of ["authorize", "token"]) {
  test(`a 429 of ${kind} is the account's: it stops calls and sign-ins, and says until when`, async () => {
    const refuse = () => new Response("{}", { status: 429, headers: { "Retry-After": "600" } });
    const { client, sent } = clientOf({ [kind]: refuse }, { rateLimit: { maxWait: 0 } });
    const before = Date.now();
    for (let round = 0; round < 5; round++) {
      const failure = await summary(client).catch((failure) => failure);
      assert.equal(failure.code, "rate_limited");
      const wait = failure.retryAt.getTime() - before;
      assert.ok(wait >= 599_000 && wait < 660_000, `${wait}`);
    }
    assert.equal(sent[kind], 1);
    assert.equal(sent.read, 0);
  });
}

test("requests for signing in count in the budget", async () => {
  const { client, sent } = clientOf({}, { rateLimit: { requests: 3, per: DAY, maxWait: 0 } });
  await summary(client);
  assert.equal(await codeOf(summary(client)), "rate_limited");
  assert.deepEqual([sent.authorize, sent.token, sent.read], [1, 1, 1]);
});

test("onTokens that calls the client is told so at once, and the sign-in goes on", async () => {
  let within;
  const { client } = clientOf(
    {},
    {
      onTokens: async () => {
        within = await summary(client).catch((failure) => failure);
      },
    },
  );
  await summary(client);
  assert.equal(within.code, "invalid_argument");
  assert.match(within.message, /onTokens/);
});

test("signing out ends the calls that wait, whatever the sign-in does", async () => {
  const never = () => new Promise(() => {});
  for (const [answers, options] of [
    [{}, { onTokens: never }],
    [{ authorize: never }, {}],
  ]) {
    const { client } = clientOf(answers, options);
    const call = codeOf(summary(client));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await client.signOut();
    assert.equal(await call, "sign_in_required");
    assert.equal(await codeOf(summary(client)), "sign_in_required");
  }
});

test("no redirect of a sign-in or of a call is followed", async () => {
  const seen = [];
  const note = (_, init) => {
    seen.push(init.redirect);
    return redirect("https://elsewhere.example/");
  };
  for (const kind of ["token", "read"]) await codeOf(summary(clientOf({ [kind]: note }).client));
  assert.deepEqual(seen, ["manual", "manual"]);
});

test("the end of the session is known from what PSN's page shows, and the program is told ahead", async () => {
  const told = [];
  const npsso = `{"expires_in": ${3 * 86_400}, "npsso":"${NPSSO}"}`;
  const before = Date.now();
  const { client } = clientOf({}, { npsso, onExpiring: (date) => told.push(date) });
  const left = client.sessionExpiresAt.getTime() - before;
  assert.ok(Math.abs(left - 3 * DAY) < 60_000, `${left}`);
  for (let round = 0; round < 3; round++) await summary(client);
  assert.deepEqual(told, [client.sessionExpiresAt]);
});

test("getNpssoExpiry asks PSN's page with the NPSSO as its cookie", async () => {
  let cookie;
  const ssocookie = (_, { headers }) => {
    cookie = headers.Cookie;
    return Response.json({ npsso: NPSSO, expires_in: 7200 });
  };
  const { client, sent } = clientOf({ ssocookie });
  const before = Date.now();
  const date = await client.getNpssoExpiry();
  assert.equal(cookie, `npsso=${NPSSO}`);
  assert.ok(Math.abs(date.getTime() - before - 7_200_000) < 60_000);
  assert.deepEqual(client.sessionExpiresAt, date);
  assert.deepEqual([sent.ssocookie, sent.authorize], [1, 0]);
});

test("what onTokens has started earlier is not taken for onTokens", async () => {
  let isFirst = true;
  let poll;
  const onTokens = async () => {
    if (isFirst) {
      isFirst = false;
      // In the context of this first call of onTokens, and so is all that it does later.
      poll = new Promise((resolve) => setTimeout(resolve, 30)).then(() => summary(client));
    } else await new Promise((resolve) => setTimeout(resolve, 60));
  };
  let isRefused = false;
  const read = () => (isRefused ? ((isRefused = false), new Response("{}", { status: 401 })) : Response.json({}));
  const { client } = clientOf({ read }, { onTokens });
  await summary(client);
  isRefused = true;
  assert.deepEqual(await Promise.all([summary(client), poll]), [{}, {}]);
});

test("where callers cannot be known, a call that onTokens waits for ends at the time limit", () => {
  const program = `
    process.getBuiltinModule = undefined;
    const { PsnClient } = await import("psn-api-wasm");
    const fetch = async (url) => url.includes("/token") ? Response.json(${JSON.stringify(tokens())}) : Response.json({});
    const onTokens = async () => { await 0; await client.getUserTrophyProfileSummary("me"); };
    const client = new PsnClient({ refreshToken: "refresh", fetch, timeout: 50, onTokens });
    await client.getUserTrophyProfileSummary("me").catch((reason) => console.log(reason.code, reason.message));
  `;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  assert.match(stdout, /^invalid_argument .*onTokens/);
});

test("a redirect that is not PSN's is told as one, and no NPSSO is blamed", async () => {
  const moved = () => new Response(null, { status: 301, headers: { location: "https://proxy.example/" } });
  const { client } = clientOf({ authorize: moved }, { baseUrl: "http://proxy.example" });
  const calls = [summary(client)];
  calls.push(summary(clientOf({ read: moved }, { npsso: undefined, accessToken: "token" }).client));
  for (const call of calls) {
    const reason = await call.catch((reason) => reason);
    assert.deepEqual([reason.code, reason.status], ["invalid_response", 301]);
    assert.match(reason.message, /redirect.*baseUrl/s);
  }
});

for (const [status, code] of [
  [400, "bad_request"],
  [401, "unauthorized"],
  [404, "not_found"],
]) {
  test(`a ${status} of authorize is told as one of signing in`, async () => {
    const { client } = clientOf({ authorize: () => Response.json({}, { status }) });
    const reason = await summary(client).catch((reason) => reason);
    assert.deepEqual([reason.code, reason.status], [code, status]);
    assert.match(reason.message, /^PSN refused to sign in\. .*ssocookie/);
  });
}

test("a page in place of the sign-in's redirect is told with its status", async () => {
  const { client } = clientOf({ authorize: () => new Response("<html>", { status: 200 }) });
  // A response of fetch's own, which says that nothing was followed.
  const reason = await summary(client).catch((reason) => reason);
  assert.deepEqual([reason.code, reason.status], ["invalid_response", 200]);
});

test("what is empty counts as not given", async () => {
  const { client, sent } = clientOf({}, { npsso: "", tokens: { accessToken: "token" } });
  assert.deepEqual(await summary(client), {});
  assert.equal(sent.authorize, 0);
  const nothing = clientOf({}, { npsso: "", accessToken: "", refreshToken: "" });
  await assert.rejects(summary(nothing.client), { code: "sign_in_required", message: /Get an NPSSO from/ });
});
