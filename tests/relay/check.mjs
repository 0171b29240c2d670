// One request of the table of hostile requests, sent to the relays of `relays.mjs`: what it is answered, and what then
// arrived at the simulator. Nothing here depends on the runtime that the relays run in.
//
// A request of the table is `method`, `target`, `headers`, `body` and `relay`, or `raw` bytes. `repeat` makes one of the texts
// longer, `chunks` are a body in pieces, and after `keep` more would have to come. `expect` says the answer, and what is
// `sent`: nothing, if it does not say. `late` tells what is decided only after the URL and the headers were found good.
// `byServer` is what servers may refuse before the relay sees it, and `may` what may be sent, but to PSN alone; `never` are
// words that may not arrive there. Where a server `mayReset` the connection, its answer can get lost.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { exchange } from "./http.mjs";

export const table = JSON.parse(readFileSync(new URL("./hostile.json", import.meta.url), "utf8"));

/** What may arrive at PSN besides what is expected: what runtimes add of themselves. */
const OF_RUNTIMES =
  /^(accept|accept-encoding|accept-language|cache-control|cf-worker|cf-ew-via|cdn-loop|connection|content-length|host|pragma|sec-fetch-mode|transfer-encoding|user-agent)$/;
/** What may be asked: PSN's hosts and paths. */
export const PSN = /^(ca\.account\.sony\.com|(m|web)\.np\.playstation\.com|dms\.api\.playstation\.com) \/api\//;
const ORIGIN = "https://trophies.example";

/** Checks a request of the table. `sim` has `asked()`, the simulator's log, and `forget()`. */
export async function check(request, address, sim) {
  await sim.forget();
  const answer = await exchange(address, request);
  if (request.never) await stragglers();
  const sent = await sim.asked();
  checkSent(request, sent);
  if (answer) checkAnswer(request, answer);
  else assert.ok(request.raw !== undefined || request.mayReset, "no answer came");
}

/** Waits for what a server that refuses the rest of a connection has begun before: no answer tells when it arrives. */
export const stragglers = () => setTimeout(250);

function checkSent({ expect, may, never, headers = [], owned }, sent) {
  if (never || may) {
    assert.ok(sent.length <= 1, JSON.stringify(sent));
    for (const { host, path } of sent) assert.match(`${host} ${path}`, PSN);
    for (const word of never ?? []) assert.ok(!JSON.stringify(sent).includes(word), JSON.stringify(sent));
    return;
  }
  if (!expect.sent) {
    assert.deepEqual(sent, [], "nothing may be sent");
    return;
  }
  assert.equal(sent.length, 1, JSON.stringify(sent));
  const [{ method, host, path, headers: got, body }] = sent;
  assert.equal(`${method} https://${host}${path}`, `${expect.sent.method} ${expect.sent.url}`);
  assert.ok(!body, "a read has no body");
  const wanted = expect.sent.headers;
  for (const [name, value] of Object.entries(wanted)) assert.equal(got[name], value, name);
  // The client's own.
  const own = owned ? ["authorization", "content-type"] : [];
  for (const [name, value] of Object.entries(got)) {
    assert.ok(name in wanted || own.includes(name) || OF_RUNTIMES.test(name), `${name} arrived`);
    const isThePages = headers.some(([theirs, given]) => theirs === name && given === value);
    assert.ok(name in wanted || !isThePages, `the page's ${name} arrived`);
  }
}

function checkAnswer({ raw, byServer, method, expect, headers = [], may }, { status, headers: got, body }) {
  for (const secret of table.secrets)
    assert.ok(!`${JSON.stringify(got)}${body}`.includes(secret), "a secret is answered");
  assert.equal(got["set-cookie"], undefined);
  assert.equal(got.location, undefined);
  if (raw !== undefined) {
    // The server may refuse by itself, and need not answer as the relay does.
    assert.ok(status >= 400, `${status}`);
    return;
  }
  if (expect.status) assert.equal(status, expect.status, body);
  for (const [name, value] of Object.entries(expect.answer ?? {})) assert.equal(got[name] ?? null, value, name);
  // Some servers refuse it before the relay sees it.
  if (byServer || !(expect.status || expect.sent || may)) return;
  assert.match(got.vary, /^Origin/);
  assert.equal(got["x-psn-relay"], "1");
  const origins = headers.filter(([name]) => name === "origin").map(([, value]) => value);
  const mayRead = origins.length === 1 && origins[0] === ORIGIN && "access-control-allow-origin" in got;
  if (!mayRead) assert.equal(got["access-control-allow-origin"], undefined);
  if (status === 204) return;
  assert.equal(got["content-type"], "application/json");
  assert.equal(got["x-content-type-options"], "nosniff");
  assert.equal(got["content-security-policy"], "default-src 'none'; frame-ancestors 'none'");
  assert.equal(got["referrer-policy"], "no-referrer");
  assert.equal(got["cache-control"], "no-store");
  if (method === "HEAD") return;
  const { error } = JSON.parse(body);
  if (expect.status >= 400) assert.equal(error.code, expect.code ?? "relay_refused");
}
