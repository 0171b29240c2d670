// Runs JavaScript against the exports of the module under test, with a `fetch` of the test's own.

// The module's exports, where wasm-bindgen's test runner puts them: this file is a snippet below them. In a browser
// the runner names them without an ending, and another name would be another, unstarted module.
const GLUE = `../../../../wasm-bindgen-test${globalThis.process?.versions?.node ? ".js" : ""}`;

/** The exports: functions that never throw, and classes and enums as they are. */
async function wrapped() {
  const isClass = (value) => typeof value !== "function" || String(value).startsWith("class");
  const entries = Object.entries(await import(GLUE));
  return Object.fromEntries(
    entries.map(([name, act]) => [name, isClass(act) ? act : async (...given) => act(...given)]),
  );
}

/** A response as small as the mocks of psn-api's users: `json()`, and what a test adds. */
const answer = (body, more) => ({ json: async () => body, ...more });

/** As PSN's edge answers: a status and headers, but no JSON. */
const html = (more) => ({
  json: async () => JSON.parse("<HTML>"),
  ...more,
});

/** A response whose headers hold one value. */
const headers = (name, value) => ({
  has: (wanted) => wanted === name,
  get: (wanted) => (wanted === name ? value : null),
});

/**
 * Evaluates an expression, in which `psn` holds the functions, and tells in one line how its promise settled.
 * `fetch` answers with `answers` in turn, the last of them for ever; `sent` holds what it got.
 */
export async function outcome(answers, code) {
  const boom = Object.freeze(new RangeError("boom"));
  const sent = [];
  const scope = { psn: await wrapped(), authorization: { accessToken: "token" }, boom, sent, answer, html, headers };
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

function unsettled() {
  return new Promise((resolve) => setTimeout(resolve, 2000, "never settled"));
}

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
