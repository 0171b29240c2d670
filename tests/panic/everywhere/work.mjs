// Some work that is done again and again, each time with a trap at another call into a module.
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import * as psn from "psn-api-wasm";
import { callsOf, trappingAfter, trappingIn } from "../traps.mjs";

export const SECRET = "tOpSeCrEt";
export const NPSSO = "n".repeat(64);
export const authorization = { accessToken: SECRET };

const rejections = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));

export const redirect = (location) => () => new Response("", { status: 302, headers: { location } });
export const json = (body, init) => () => Response.json(body, init);
export const error = (status, code) => json({ error: { code, message: "No.", referenceId: "reference" } }, { status });
const TOKENS = { access_token: SECRET, expires_in: 3600, refresh_token: `${SECRET}2`, refresh_token_expires_in: 7200 };
export const CODE = "com.scee.psxandroid.scecompcall://redirect/?code=v3.stub";

/** Answers as PSN does, or as `answers` says for what a URL contains. */
export function answering(answers = {}) {
  const known = { "oauth/authorize": redirect(CODE), "oauth/token": json(TOKENS), ...answers };
  return async (url) => {
    const [, answer] = Object.entries(known).find(([part]) => `${url}`.includes(part)) ?? [];
    return answer ? answer() : Response.json({ url });
  };
}

/** What PSN answers to some functions. */
export const ANSWERS = {
  graphql: json({ data: { purchasedTitlesRetrieve: { games: [] } } }),
  "/region": json({ profile: { npId: "bWVAYTcuZGU=" } }),
  "/limited": () =>
    Response.json(
      { error: { message: "no" } },
      { status: 429, headers: { "X-RateLimit-Next-Available": "1763631000" } },
    ),
  "/refused/": json({}, { status: 404 }),
  "/id/": json([]),
};

/** How a promise settles, without what is another thing each time. */
export async function settled(promise) {
  try {
    return { how: ["resolved", await promise] };
  } catch (reason) {
    const { name, code, message } = Object(reason);
    return { how: ["rejected", name, code, message], reason };
  }
}

/** Fails if the reason of a rejection holds a secret. */
function assertHoldsNoSecret(reason) {
  const shown = `${inspect(reason, { depth: 9, showHidden: true })} ${reason?.stack}`;
  for (const secret of [SECRET, NPSSO]) assert.ok(!shown.includes(secret), shown);
}

/** The exports that trapped. */
export const trappedExports = new Set();

/**
 * Does the work again and again, each time with a trap at another call into a module. `isTrap` says whether it settled as
 * for a trap; otherwise it has to settle as without one, and so does what is done after it.
 */
export async function trapEverywhere(name, { work, isTrap, next = work }) {
  const [expected, expectedNext] = [await settled(work()), await settled(next())];
  const count = await callsOf(() => settled(work()));
  assert.ok(count > 0, `${name} does not ask a module`);
  for (let index = 0; index < count; index++) {
    const { outcome, trapped } = await trappingAfter(index, () => settled(work()));
    const place = `${name}, at call ${index} of ${count}, of ${trapped}`;
    if (trapped) trappedExports.add(trapped);
    if (!isTrap(outcome)) assert.deepEqual(outcome.how, expected.how, place);
    if (outcome.reason) assertHoldsNoSecret(outcome.reason);
    assert.deepEqual((await settled(next())).how, expectedNext.how, `${place}: what comes next`);
  }
  // What is left of a trap shows itself soon.
  await setTimeout(5);
  assert.deepEqual(rejections.splice(0), [], name);
}

/** Does the work with a trap in that export. */
export async function trapIn(name, work, isTrap) {
  const outcome = await trappingIn(name, () => settled(work()));
  assert.ok(isTrap(outcome), name);
  trappedExports.add(name);
}

/** How a function settles after a trap. */
export const isTrap = ({ reason }) => reason instanceof WebAssembly.RuntimeError;

/** How a method of a client, or a run, settles after a trap. */
export const isInternal = ({ reason }) => reason instanceof psn.PsnError && reason.code === "internal";
export const saved = { accessToken: SECRET, expiresIn: 3600, refreshToken: `${SECRET}2`, obtainedAt: Date.now() };
export const summary = (client) => client.getUserTrophyProfileSummary("me");
