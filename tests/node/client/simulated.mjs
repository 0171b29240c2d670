// A simulator for one test file alone, whose clock, tokens and log its tests change as they like; and clients of it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { inspect } from "node:util";
import { PsnClient, PsnError } from "psn-api-wasm";
import { controlOf } from "../../lib/simulator.mjs";

const program = process.env.SIM_PROGRAM;
if (!program) throw new Error("SIM_PROGRAM must name the PSN simulator's program: `cargo xtask test node` does");

const child = spawn(program, ["--port", "0", "--rate-limit", "0", "--exit-with-stdin"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const [line] = await once(child.stdout, "data");
/** Where it listens. */
export const SIM_URL = /http:\S+/.exec(line)[0];
// It ends with this process, and does not keep it.
for (const handle of [child, child.stdin, child.stdout]) handle.unref();

/** Steers the simulator, or looks into it. */
export const control = controlOf(SIM_URL);

/** The people, titles and NPSSOs that the simulator knows. */
export const facts = await control("GET", "account");
export const { owner } = facts.people;
/** What asks for the owner's tokens. */
export const TOKEN = "oauth/token";

/** Makes the next requests whose URL contains `match` fail. */
export const fault = (match, kind, more) => control("POST", "faults", { match, kind, ...more });

/** The requests whose host and path contain `part`, oldest first. */
export async function asked(part = "") {
  return (await control("GET", "requests")).filter(({ host, path }) => `${host}${path}`.includes(part));
}

/** Forgets what was asked, and the faults still to come. */
export async function forget() {
  await control("DELETE", "requests");
  await control("DELETE", "faults");
}

/** A client of the owner that hardly waits before it tries again. */
export function clientWith(options) {
  return new PsnClient({ npsso: owner.npsso, baseUrl: SIM_URL, retry: { baseDelay: 1, maxDelay: 2000 }, ...options });
}

/** The same, already signed in, with nothing in the log. */
export async function signedIn(options) {
  const client = clientWith(options);
  await client.getUserTrophyProfileSummary("me");
  await forget();
  return client;
}

/** The error that a call rejects with, which must be a `PsnError`. */
export async function rejection(promise) {
  const error = await promise.then(
    (value) => assert.fail(`resolved with ${inspect(value)}`),
    (reason) => reason,
  );
  assert.ok(error instanceof PsnError, inspect(error));
  return error;
}

/** Waits until something holds, since requests arrive in their own time. */
export async function until(holds) {
  for (let round = 0; round < 500; round++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail(`never came true: ${holds}`);
}

/** All items of a list. */
export async function all(list) {
  const items = [];
  for await (const item of list) items.push(item);
  return items;
}
