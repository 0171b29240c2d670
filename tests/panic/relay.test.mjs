// A relay is asked as before after a trap, which ends an instance of the module. The package under test is built with
// `panic-for-test`, so that a page's request can trap in the middle of an exchange.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import * as psn from "psn-api-wasm";
import { trapping } from "./traps.mjs";

const RELAY = "https://page.example/psn";
const AUTHORIZE = "/ca.account.sony.com/api/authz/v3/oauth/authorize";
const sent = [];
globalThis.fetch = async (url, init) => {
  sent.push({ url, init });
  const location = "com.scee.psxandroid.scecompcall://redirect/?code=v3.stub";
  return Response.json(url.includes(AUTHORIZE) ? { location } : { trophyTitles: [] }, {
    headers: { "X-Psn-Relay": "1" },
  });
};

const trap = () =>
  assert.rejects(
    trapping(() => psn.getUserTitles({ accessToken: "token" }, "me")),
    WebAssembly.RuntimeError,
  );
const inPage = (href) => Object.defineProperty(globalThis, "location", { value: { href }, configurable: true });

test("configure's relay stays, in its own form and where the page was", async () => {
  inPage("https://page.example/app/");
  await psn.configure({ relay: "../psn" });
  inPage("https://page.example/app/title/1/");
  await trap();
  assert.equal(await psn.exchangeNpssoForAccessCode("npsso"), "v3.stub");
  const { url, init } = sent.at(-1);
  assert.ok(url.startsWith(RELAY + AUTHORIZE), url);
  assert.deepEqual(init.headers, { "X-Psn-Npsso": "npsso" });
  await psn.configure({});
});

test("a client keeps asking with the relay's session, until it signs out", async () => {
  inPage("https://page.example/app/");
  const client = new psn.PsnClient({ relay: "../psn" });
  await client.getUserTitles("me");
  inPage("https://page.example/app/title/1/");
  await trap();
  await client.getUserTitles("me");
  const [before, after] = sent.slice(-2);
  assert.equal(after.url, before.url);
  assert.ok(after.url.startsWith(RELAY), after.url);
  assert.equal(after.init.headers.Authorization, undefined);
  await client.signOut();
  await trap();
  await assert.rejects(client.getUserTitles("me"), { code: "sign_in_required", message: /signed out/ });
});

const ORIGIN = "https://page.example";
const page = (headers) =>
  new Request("https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary", {
    headers: { origin: ORIGIN, ...headers },
  });

/** A relay over a `fetch` that answers when it is told to, and what it was asked. */
function waitingRelay(options) {
  const waiting = [];
  const fetch = (_url, { signal }) =>
    new Promise((resolve) => waiting.push({ signal, answer: () => resolve(Response.json({ ok: true })) }));
  return { waiting, relay: psn.createRelay({ allowOrigins: [ORIGIN], timeout: 2000, fetch, ...options }) };
}

async function told(answered) {
  const response = await answered;
  const { ok, error } = await response.json();
  const { headers, status } = response;
  return [status, ok ?? error.code, headers.get("x-psn-relay"), headers.get("access-control-allow-origin")];
}

const FAILED = [502, "internal", "1", ORIGIN];
const ANSWERED = [200, true, "1", ORIGIN];

for (const place of ["first", "answered"]) {
  test(`a trap in an exchange (${place}) ends all that are under way, of every relay, and none that come later`, async () => {
    const { waiting, relay } = waitingRelay();
    const other = waitingRelay();
    const underWay = [told(relay(page())), told(relay(page())), told(other.relay(page()))];
    await setImmediate();
    const trapped = told(relay(page({ "x-trap-for-test": place })));
    await setImmediate();
    waiting[2]?.answer();
    assert.deepEqual(await Promise.all([...underWay, trapped]), [FAILED, FAILED, FAILED, FAILED]);
    for (const { signal } of [...waiting, ...other.waiting]) assert.equal(signal.aborted, true);
    // What comes for the ended instance is let go of.
    for (const { answer } of [...waiting.splice(0), ...other.waiting.splice(0)]) answer();
    await setImmediate();
    const next = [told(relay(page())), told(other.relay(page()))];
    await setImmediate();
    for (const { answer } of [...waiting, ...other.waiting]) answer();
    assert.deepEqual(await Promise.all(next), [ANSWERED, ANSWERED]);
  });
}

test("after a trap a relay keeps its guards", async () => {
  const { relay } = waitingRelay({ authorize: (request) => request.headers.get("x-user") === "known" });
  assert.deepEqual(await told(relay(page({ "x-trap-for-test": "first" }))), FAILED);
  assert.equal((await told(relay(page())))[0], 401);
  const foreign = await relay(page({ origin: "https://evil.example" }));
  assert.equal(foreign.status, 403);
});
