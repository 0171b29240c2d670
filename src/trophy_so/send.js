// The one place that asks Trophy.so. It carries out what Rust decides.

import { annotate, withoutSecrets } from "../javascript/errors.js";

// What Rust is asked, as in javascript.rs.
const URL = 0;
const KEY = 1;
const TIMEOUT = 2;
const WAIT = 3;
const MEANING = 4;

const TIME_IS_UP = "Timeout";

/** The errors of the function; the class has its own. */
const plainErrors = {
  timedOut: () => annotated(new Error(TIME_IS_UP), { code: "timeout" }),
  unreachable: (failure) => failure,
  refused: (status, body) =>
    annotated(new Error(`Trophy.so answered ${status}: ${JSON.stringify(body)}`), { status, body }),
  unreadable: (problems) => new Error(problems),
};

/** Asks until there is an answer to take, and resolves with its JSON. Arguments are read at once. */
export async function ask(decide, errors = plainErrors, client, id, request, requestOptions) {
  const { apiKey, environment } = client;
  const { includeIncomplete } = request ?? {};
  const { timeoutInSeconds, maxRetries, abortSignal } = requestOptions ?? {};
  const [user, incomplete] = [`${id}`, includeIncomplete == null ? undefined : `${includeIncomplete}`];

  const supplied = () => Promise.all([supply(environment), supply(apiKey)]);
  const [urls, givenKey] = await within(undefined, abortSignal, supplied);
  const url = decide(URL, urls, user, incomplete);
  const key = decide(KEY, givenKey);
  // The second header is how the official client makes itself known.
  const init = { method: "GET", headers: { "X-API-KEY": key, "X-Fern-Language": "JavaScript" } };
  const timeout = decide(TIMEOUT, timeoutInSeconds);
  const withoutKey = (text) => withoutSecrets(text, { headers: { key } });

  for (let retries = 0; ; retries++) {
    const answer = await within(timeout, abortSignal, (signal) => exchange(url, { ...init, signal }));
    if (answer === TIME_IS_UP) throw errors.timedOut();
    if ("failure" in answer) throw errors.unreachable(withoutKey(answer.failure));
    const { status, retryAfter, text } = answer;
    const wait = decide(WAIT, [status, retries, maxRetries, Date.now(), Math.random()], retryAfter);
    if (wait === undefined) {
      const { body, isJson } = parsed(text);
      const problem = decide(MEANING, status, body, isJson);
      if (problem === undefined) return body;
      throw problem === null
        ? errors.refused(status, parsed(withoutKey(text)).body)
        : errors.unreadable(withoutKey(problem));
    }
    await within(wait, abortSignal, () => new Promise(() => {}));
  }
}

/** What a program gives as a value, a promise, or a function of either. */
async function supply(value) {
  return typeof value === "function" ? value() : value;
}

/** One attempt: a failure is an outcome too, so that it is not taken for the caller's giving up. */
async function exchange(url, init) {
  try {
    const response = await fetch(url, init);
    const retryAfter = response.headers?.get("retry-after");
    return { status: response.status, retryAfter, text: await response.text() };
  } catch (failure) {
    return { failure };
  }
}

/** The JSON of a text, `undefined` of an empty one, or the text itself where it is none. */
function parsed(text) {
  try {
    return { body: text === "" ? undefined : JSON.parse(text), isJson: true };
  } catch {
    return { body: text, isJson: false };
  }
}

/**
 * Settles as `act` does, unless the time is up first, which resolves with `TIME_IS_UP`, or the caller gives up, which
 * rejects with the signal's reason. What `act` still does then is aborted.
 */
async function within(milliseconds, abortSignal, act) {
  if (abortSignal?.aborted) throw abortSignal.reason;
  const over = new AbortController();
  let timer;
  let giveUp;
  const early = new Promise((resolve, reject) => {
    if (milliseconds !== undefined) timer = setTimeout(resolve, milliseconds, TIME_IS_UP);
    giveUp = () => reject(abortSignal.reason);
    abortSignal?.addEventListener("abort", giveUp);
  });
  try {
    return await Promise.race([early, act(over.signal)]);
  } finally {
    clearTimeout(timer);
    abortSignal?.removeEventListener("abort", giveUp);
    over.abort();
  }
}

/** Adds properties that programs can read and that no listing shows. */
function annotated(error, properties) {
  for (const [name, value] of Object.entries(properties)) annotate(error, name, value);
  return error;
}
