// The runs of the native property tests, with the package's own loop: many calls, with chance deciding what PSN does and what
// happens meanwhile. `tests/native/client/host_schedules.rs` writes them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PsnClient, PsnError } from "psn-api-wasm";
import { Psn, VirtualTime } from "./chance.mjs";

const NOW = 1_790_000_000_000;
const HOUR = 3_600_000;
const ATTEMPTS = 3;
const lines = readFileSync(new URL("schedules.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");

const saved = {
  accessToken: "saved",
  expiresIn: 3599,
  refreshToken: "refresh",
  refreshTokenExpiresIn: 5_183_999,
  obtainedAt: NOW - HOUR / 2,
};

function begin(client, { begin, id, service, ofAccount }, signal) {
  if (begin === "read") return client.getUserTrophyProfileSummary("me", { signal });
  if (begin === "write")
    return client.call({ url: "https://m.np.playstation.com/api/x", method: "POST" }, undefined, { signal });
  const options = { signal, ...(service && { npServiceName: service }) };
  const title = id.replace(/\d+$/, (number) => `${number.padStart(5, "0")}_00`);
  return ofAccount
    ? client.getUserTrophyGroupEarningsForTitle("me", title, options)
    : client.getTitleTrophyGroups(title, options);
}

async function run({ requests, per, maxWait, seed, trouble, hasNpsso, hasTokens, events }) {
  const time = new VirtualTime(NOW);
  const psn = new Psn(seed, trouble, time);
  const sent = [];
  const client = new PsnClient({
    npsso: hasNpsso ? "n".repeat(64) : undefined,
    tokens: hasTokens ? saved : undefined,
    rateLimit: requests === null ? false : { requests, per, maxWait: maxWait ?? undefined },
    fetch: (...given) => {
      sent.push(time.shown);
      return psn.fetch(...given);
    },
  });
  const calls = [];
  const happen = {
    begin: (call) => {
      const stop = new AbortController();
      const running = { call, stop, end: undefined };
      calls.push(running);
      begin(client, call, stop.signal).then(
        () => {
          running.end = "resolved";
        },
        (failure) => {
          running.end = failure;
        },
      );
    },
    cancel: ({ cancel }) => calls[cancel % calls.length]?.stop.abort(),
    setClock: ({ setClock }) => time.setClock(setClock),
    expireTokens: () => psn.expireTokens(),
    signOut: () => client.signOut(),
  };
  for (const [at, event] of events) {
    const kind = typeof event === "string" ? event : Object.keys(happen).find((name) => name in event);
    time.at(at, () => happen[kind](event));
  }
  await time.run();
  return { calls, sent, time };
}

test("every run keeps the rules", async () => {
  const codes = new Map();
  for (const [number, line] of lines.entries()) {
    const schedule = JSON.parse(line);
    const { calls, sent, time } = await run(schedule);
    const where = `line ${number + 1}`;
    for (const { call, end } of calls) {
      assert.ok(end, `${where}: every call ends`);
      codes.set(end.code ?? end, (codes.get(end.code ?? end) ?? 0) + 1);
      if (end === "resolved") continue;
      assert.ok(end instanceof PsnError, `${where}: ${end}`);
      assert.notEqual(end.code, "internal", where);
      if (end.code === "never_played") assert.ok(call.ofAccount, where);
      // Once more for a refused token, for the other trophy service, and for the title itself in both.
      assert.ok(end.attempts <= (call.begin === "write" ? 1 : ATTEMPTS + 4), `${where}: ${end.attempts} attempts`);
    }
    assert.ok(time.isIdle, where);
    const { requests, per } = schedule;
    if (requests === null) continue;
    for (let last = requests; last < sent.length; last++)
      assert.ok(sent[last] - sent[last - requests] >= per, `${where}: ${sent}`);
  }
  // The runs come to all kinds of ends.
  for (const code of ["resolved", "aborted", "rate_limited", "sign_in_required", "network", "timeout", "not_found"])
    assert.ok(codes.get(code) > 0, `${code} among ${JSON.stringify([...codes])}`);
});
