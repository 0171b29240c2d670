// How the functions settle when arguments, mocks and answers are hostile: a table of what `fetch` answers, what is called,
// and the outcome in one line. An outcome that ends with an ellipsis is the beginning of one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as psn from "psn-api-wasm";

const table = JSON.parse(readFileSync(new URL("./outcomes.json", import.meta.url), "utf8"));

/** A response as small as the mocks of psn-api's users: `json()`, and what a test adds. */
const answer = (body, more) => ({ json: async () => body, ...more });

/** As PSN's edge answers: a status and headers, but no JSON. */
const html = (more) => ({ json: async () => JSON.parse("<HTML>"), ...more });

/** A response whose headers hold one value. */
const headers = (name, value) => ({
  has: (wanted) => wanted === name,
  get: (wanted) => (wanted === name ? value : null),
});

/** Evaluates an expression, in which `psn` holds the functions, and tells in one line how its promise settled. */
async function outcome(answers, code) {
  const boom = Object.freeze(new RangeError("boom"));
  const sent = [];
  const scope = { psn, authorization: { accessToken: "token" }, boom, sent, answer, html, headers };
  const evaluate = (expression) =>
    new Function(...Object.keys(scope), `return ${expression};`)(...Object.values(scope));
  const prepared = evaluate(`[${answers}]`);
  const real = globalThis.fetch;
  globalThis.fetch = (url, { ...init }) => {
    sent.push({ url, ...init });
    const next = prepared.length > 1 ? prepared.shift() : prepared[0];
    return typeof next === "function" ? next() : Promise.resolve(next);
  };
  try {
    return await Promise.race([settled(evaluate(code), boom), unsettled()]);
  } finally {
    globalThis.fetch = real;
  }
}

async function settled(promise, boom) {
  try {
    return `resolved ${JSON.stringify(await promise)}`;
  } catch (reason) {
    return reason === boom ? "rejected boom" : `rejected ${described(reason)}`;
  }
}

const unsettled = () => new Promise((resolve) => setTimeout(resolve, 2000, "never settled").unref());

/** A rejection: its class and message, what was added to it, and what of that a listing shows, which is nothing. */
function described(reason) {
  if (!(reason instanceof Error)) return JSON.stringify(reason) ?? String(reason);
  let line = `${reason.constructor.name} ${JSON.stringify(reason.message)}`;
  for (const name of ["status", "code", "retryAt", "cause"]) {
    if (reason[name] === undefined) continue;
    line += ` ${name}=${reason[name] instanceof Date ? reason[name].toISOString() : (reason[name].message ?? reason[name])}`;
  }
  return line + (Object.keys(reason).length > 0 ? ` listed: ${Object.keys(reason)}` : "");
}

for (const [name, rows] of Object.entries(table)) {
  test(name, async () => {
    for (const { answers, code, expected } of rows) {
      const actual = await outcome(answers, code);
      const [beginning, isWhole] = expected.endsWith(" …") ? [expected.slice(0, -2), false] : [expected, true];
      const compared = isWhole ? actual : actual.slice(0, beginning.length);
      assert.equal(compared, beginning, `${code} when answered ${answers}`);
    }
  });
}
