// A relay that passes through what pages ask with credentials of their own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, fault, forget, owner, signedIn } from "../client/simulated.mjs";
import { AUTHORIZE, asks, ORIGIN, pageRequest, relayed, SUMMARY, TOKEN } from "./served.mjs";

const { accessToken } = (await signedIn()).tokens;
const mine = { headers: { authorization: `Bearer ${accessToken}` } };
const relay = relayed();

/** A relay over a `fetch` that answers so. */
const over = (answer, options) => relayed({ fetch: async (url, init) => answer(url, init), ...options });
const code = ({ status, body }) => [status, body.error.code];

test("PSN's JSON comes byte for byte, with its status and nothing else of PSN's", async () => {
  await forget();
  const text = ' { "a" : 1.0, "b":"\\u00e9 é" }\n';
  const headers = { "set-cookie": "a=b", server: "x", "x-evil": "y", "access-control-allow-origin": "*", etag: "z" };
  const answered = await asks(
    over(() => new Response(text, { status: 404, headers })),
    SUMMARY,
    mine,
  );
  assert.deepEqual([answered.status, answered.text], [404, text]);
  for (const name of ["set-cookie", "server", "x-evil", "etag"]) assert.equal(answered.headers.get(name), null);
  assert.equal(answered.headers.get("access-control-allow-origin"), ORIGIN);
});

test("a page without an origin is answered without CORS headers", async () => {
  const response = await relay(new Request(`https://relay.example${SUMMARY}`, mine));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("access-control-allow-origin"), null);
  assert.equal(response.headers.get("vary"), "Origin");
});

test("the sign-in's redirect comes as JSON, and PSN's cookies do not", async () => {
  const signIn = (headers) => asks(relay, AUTHORIZE, { headers });
  const { status, body, headers } = await signIn({ "x-psn-npsso": owner.npsso });
  assert.equal(status, 200);
  assert.match(body.location, /^com\.scee\.psxandroid\.scecompcall:\/\/redirect.*code=/);
  assert.deepEqual([headers.get("location"), headers.get("set-cookie")], [null, null]);
  const expired = await signIn({ "x-psn-npsso": "unknown" });
  assert.equal(expired.status, 200);
  assert.ok(!expired.body.location?.includes("code=v3"));
  const nowhere = await asks(
    over(() => new Response(null, { status: 302 })),
    AUTHORIZE,
    { headers: { "x-psn-npsso": "a" } },
  );
  assert.deepEqual([nowhere.status, nowhere.body], [200, { location: null }]);
});

test("no redirect is followed", async () => {
  await forget();
  const inits = [];
  const location = "https://evil.example/";
  const redirecting = over((_, init) => {
    inits.push(init);
    return new Response(null, { status: 302, headers: { location } });
  });
  const answered = await asks(redirecting, SUMMARY, mine);
  assert.deepEqual(code(answered), [502, "invalid_response"]);
  assert.ok(!answered.text.includes("evil"));
  assert.equal(answered.headers.get("location"), null);
  assert.equal(inits[0].redirect, "manual");
  // By the runtime's own fetch, too.
  await fault("trophySummary", "status", { status: 307, headers: { Location: "/_sim/account" } });
  assert.deepEqual(code(await asks(relay, SUMMARY, mine)), [502, "invalid_response"]);
});

test("what is no JSON becomes an error in JSON", async () => {
  await fault("trophySummary", "html", { status: 403 });
  assert.deepEqual(code(await asks(relay, SUMMARY, mine)), [403, "blocked"]);
  await fault("trophySummary", "html", { status: 200 });
  assert.deepEqual(code(await asks(relay, SUMMARY, mine)), [502, "blocked"]);
  await fault("trophySummary", "empty");
  assert.deepEqual(code(await asks(relay, SUMMARY, mine)), [502, "invalid_response"]);
  await fault("trophySummary", "cut");
  assert.deepEqual(code(await asks(relay, SUMMARY, mine)), [502, "network"]);
  await fault("trophySummary", "reset");
  assert.deepEqual(code(await asks(relay, SUMMARY, mine)), [502, "network"]);
  for (const body of ["alert(1)", "callback({})", "{} {}", "<svg onload=alert(1)>", " \n<!doctype html>", "\xff"]) {
    const bytes = Uint8Array.from(body, (character) => character.charCodeAt(0));
    const answered = await asks(
      over(() => new Response(bytes, { headers: { "content-type": "text/html" } })),
      SUMMARY,
    );
    assert.equal(answered.status, 502, body);
    assert.equal(answered.headers.get("content-type"), "application/json");
    assert.equal(answered.headers.get("x-content-type-options"), "nosniff");
  }
});

test("when to come back is passed on", async () => {
  await fault("trophySummary", "rate_limited", { retryIn: 30, headers: { "Retry-After": "30" } });
  const { status, headers } = await asks(relay, SUMMARY, mine);
  assert.equal(status, 429);
  assert.ok(Number(headers.get("x-ratelimit-next-available")) > Date.now() / 1000);
  assert.equal(headers.get("retry-after"), "30");
  assert.match(headers.get("access-control-expose-headers"), /X-RateLimit-Next-Available.*Retry-After/);
});

test("an answer that is too large is not kept", async () => {
  const small = { maxResponseBody: 100 };
  const large = JSON.stringify("a".repeat(200));
  const said = over(() => new Response(large, { headers: { "content-length": "202" } }), small);
  assert.deepEqual(code(await asks(said, SUMMARY)), [502, "invalid_response"]);
  let pulled = 0;
  let isCancelled = false;
  const endless = new ReadableStream({
    pull(stream) {
      pulled += 1;
      stream.enqueue(new Uint8Array(10).fill(32));
    },
    cancel() {
      isCancelled = true;
    },
  });
  assert.deepEqual(
    code(
      await asks(
        over(() => new Response(endless), small),
        SUMMARY,
      ),
    ),
    [502, "invalid_response"],
  );
  assert.ok(pulled < 20 && isCancelled, `${pulled} pieces`);
  const fits = over(() => new Response(JSON.stringify("a".repeat(98))), small);
  assert.equal((await asks(fits, SUMMARY)).status, 200);
});

test("a body of the page's goes on up to its limit", async () => {
  const seen = [];
  const echo = over(
    (_, init) => {
      seen.push(new TextDecoder().decode(init.body));
      return Response.json({});
    },
    { maxRequestBody: 10 },
  );
  const post = (body, more) => asks(echo, TOKEN, { method: "POST", body, ...more });
  assert.equal((await post("0123456789")).status, 200);
  assert.deepEqual(code(await post("0123456789a")), [413, "relay_refused"]);
  const stream = () =>
    new ReadableStream({
      start(pieces) {
        for (const piece of ["01234", "56789", "a"]) pieces.enqueue(new TextEncoder().encode(piece));
        pieces.close();
      },
    });
  assert.deepEqual(code(await post(stream(), { duplex: "half" })), [413, "relay_refused"]);
  assert.equal((await post(undefined)).status, 200);
  assert.deepEqual(seen, ["0123456789", ""]);
  const used = pageRequest(TOKEN, { method: "POST", body: "a" });
  await used.text();
  const answered = await echo(used);
  assert.equal(answered.status, 400);
});

test("a whole exchange has a time limit, and what is still going on is aborted", async () => {
  const signals = [];
  const never = (_, { signal }) => {
    signals.push(signal);
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  };
  const slow = over(never, { timeout: 50 });
  assert.deepEqual(code(await asks(slow, SUMMARY)), [504, "timeout"]);
  assert.equal(signals[0].aborted, true);
  // A body that never comes, on either side; a fetch and a hook that do not look at the signal.
  const silent = new ReadableStream({});
  const body = { method: "POST", body: silent, duplex: "half" };
  assert.deepEqual(code(await asks(slow, TOKEN, body)), [504, "timeout"]);
  assert.equal(signals.length, 1, "nothing was sent");
  const unending = over(() => new Response(new ReadableStream({})), { timeout: 50 });
  assert.deepEqual(code(await asks(unending, SUMMARY)), [504, "timeout"]);
  const deaf = over(() => new Promise(() => {}), { timeout: 50 });
  assert.deepEqual(code(await asks(deaf, SUMMARY)), [504, "timeout"]);
  const unsure = relayed({ authorize: () => new Promise(() => {}), timeout: 50 });
  assert.deepEqual(code(await asks(unsure, SUMMARY)), [504, "timeout"]);
});

test("when the page gives up, so does the relay", async () => {
  const page = new AbortController();
  const gone = new Promise((resolve) => {
    const waiting = over((_, { signal }) => {
      signal.addEventListener("abort", () => resolve(signal.aborted));
      page.abort();
      return new Promise(() => {});
    });
    asks(waiting, SUMMARY, { signal: page.signal }).then(({ status }) => assert.equal(status, 499));
  });
  assert.equal(await gone, true);
  const before = AbortSignal.abort();
  let sent = 0;
  const counting = over(() => {
    sent += 1;
    return Response.json({});
  });
  assert.equal((await asks(counting, SUMMARY, { signal: before })).status, 499);
  assert.equal(sent, 0);
});

test("authorize decides, with what the runtime gave", async () => {
  await forget();
  const calls = [];
  const guarded = relayed({
    authorize: async (request, ...context) => {
      calls.push([new URL(request.url).pathname, ...context]);
      return context[0].allows;
    },
  });
  const env = { allows: true };
  assert.equal((await asks(guarded, SUMMARY, mine, env, "ctx")).status, 200);
  for (const allows of [false, undefined, null, 1, "yes", {}, new Response()]) {
    assert.deepEqual(code(await asks(guarded, SUMMARY, mine, { allows })), [401, "relay_refused"]);
  }
  assert.deepEqual(calls[0], [SUMMARY, env, "ctx"]);
  assert.equal((await asked("trophySummary")).length, 1);
  // A page that is not listed is not even asked about, and neither is a preflight.
  const count = calls.length;
  assert.equal((await asks(guarded, SUMMARY, { headers: { origin: "https://evil.example" } }, env)).status, 403);
  const preflight = { method: "OPTIONS", headers: { "access-control-request-method": "GET" } };
  assert.equal((await asks(guarded, SUMMARY, preflight, env)).status, 204);
  assert.equal(calls.length, count);
  const boom = new Error("boom");
  for (const authorize of [
    () => {
      throw boom;
    },
    async () => {
      throw boom;
    },
  ]) {
    await assert.rejects(relayed({ authorize })(pageRequest(SUMMARY)), boom);
  }
});

test("successful reads are kept if asked to", async () => {
  const cached = relayed({ cache: 60 });
  const control = async (target, init) => (await asks(cached, target, init)).headers.get("cache-control");
  assert.equal(await control(SUMMARY, mine), "private, max-age=60");
  await fault("trophySummary", "status", { status: 503 });
  assert.equal(await control(SUMMARY, mine), "no-store");
  assert.equal(await control(AUTHORIZE, { headers: { "x-psn-npsso": owner.npsso } }), "no-store");
  assert.equal((await asks(relay, SUMMARY, mine)).headers.get("cache-control"), "no-store");
});

test("no secret is in an answer, whatever goes wrong", async () => {
  const secrets = ["s3cretToken", "s3cretNpsso", "s3cretForm"];
  const failing = (reason) =>
    over(() => {
      throw reason;
    });
  for (const some of [
    relay,
    failing(new Error("s3cretToken s3cretNpsso s3cretForm")),
    failing("s3cretToken"),
    failing(undefined),
    over(() => ({})),
    over(() => undefined),
    over(() => ({ status: 200, headers: new Headers() })),
    relayed({ baseUrl: "http://127.0.0.1:1" }),
  ]) {
    for (const [target, init] of [
      [SUMMARY, { headers: { authorization: "Bearer s3cretToken" } }],
      [SUMMARY, { headers: { authorization: "s3cretToken\u0080" } }],
      [AUTHORIZE, { headers: { "x-psn-npsso": "s3cretNpsso" } }],
      [AUTHORIZE, { headers: { "x-psn-npsso": "s3cretNpsso;" } }],
      [TOKEN, { method: "POST", body: "s3cretForm", headers: { authorization: "Basic s3cretToken" } }],
    ]) {
      const { text, headers } = await asks(some, target, init);
      for (const secret of secrets) assert.ok(!`${text}${JSON.stringify([...headers])}`.includes(secret), text);
    }
  }
});
