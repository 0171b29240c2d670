// Runs one case against a module and tells, as plain JSON, everything a caller or a mocked `fetch` could notice.
import { shorten, show, showError } from "./show.mjs";

/** Turns of the event loop a promise may take: generous, since nothing here waits for a clock. */
const TURNS = 100;

export async function observe(module, testCase) {
  const calls = [];
  const logged = [];
  const seen = { caller: new Error("from the caller") };
  const args = testCase.args?.(seen.caller) ?? [];
  const restore = stub(testCase, calls, logged, seen);
  try {
    const observation = await run(module[testCase.fn], args, testCase, calls, seen);
    return { ...observation, calls, console: logged };
  } finally {
    restore();
  }
}

function stub(testCase, calls, logged, seen) {
  const { fetch } = globalThis;
  const { error } = console;
  console.error = (...values) => logged.push(values.map(show).join(" "));
  if (testCase.withoutFetch) delete globalThis.fetch;
  else {
    globalThis.fetch = (...args) => {
      calls.push(describe(args));
      return answer(testCase, seen);
    };
  }
  return () => Object.assign(globalThis, { fetch }) && (console.error = error);
}

function describe([url, init, ...rest]) {
  // A URL object, a Request or a number would read the same as a string once in a log, so its kind is kept.
  const kind = typeof url === "object" && url !== null ? url.constructor?.name : typeof url;
  return {
    url: typeof url === "string" ? url : `(${kind}) ${String(url)}`,
    arguments: 2 + rest.length - (init === undefined ? 1 : 0),
    init: Object(init) === init ? Object.keys(init).join() : show(init),
    // Each as text, so that its type shows, and that it is there though undefined.
    ...(Object(init) === init && Object.fromEntries(Object.entries(init).map(([key, value]) => [key, show(value)]))),
  };
}

/** The stubbed `fetch`'s result, watched so that identity of answers and rejections can be told. */
function answer(testCase, seen) {
  let reply;
  try {
    reply = testCase.reply(seen.caller);
  } catch (error) {
    seen.fetch = error;
    throw error;
  }
  if (typeof reply?.then === "function") {
    return reply.then(
      (response) => watchJson(response, seen),
      (error) => {
        seen.fetch = error;
        throw error;
      },
    );
  }
  return watchJson(reply, seen);
}

function watchJson(response, seen) {
  if (typeof response?.json !== "function" || !Object.isExtensible(response)) return response;
  const json = response.json;
  const watched = function (...args) {
    try {
      const result = json.apply(this, args);
      if (typeof result?.then !== "function") return (seen.json = result);
      return result.then(
        (value) => (seen.json = value),
        (error) => {
          seen.json = error;
          throw error;
        },
      );
    } catch (error) {
      seen.json = error;
      throw error;
    }
  };
  Object.defineProperty(response, "json", { value: watched, configurable: true, writable: true });
  return response;
}

async function run(fn, args, testCase, calls, seen) {
  let promise;
  try {
    promise = fn(...args);
  } catch (error) {
    return { returned: "threw synchronously", early: calls.length, ...rejection(error, seen) };
  }
  const early = calls.length;
  testCase.after?.(...args);
  const returned = promise?.constructor?.name ?? typeof promise;

  let settled;
  Promise.resolve(promise).then(
    (value) => (settled = resolution(value, seen)),
    (error) => (settled = rejection(error, seen)),
  );
  for (let turn = 0; turn < TURNS && !settled; turn++) await new Promise(setImmediate);
  return { returned, early, ...(settled ?? { outcome: "never settled", from: "nowhere", hidden: {} }) };
}

function resolution(value, seen) {
  return { outcome: "resolved", value: shorten(show(value)), from: origin(value, seen), hidden: {} };
}

function rejection(error, seen) {
  const isError = error instanceof Error || error instanceof DOMException;
  return {
    outcome: "rejected",
    error: isError ? showError(error) : `not an Error: ${show(error)}`,
    from: origin(error, seen),
    hidden: isError ? hidden(error) : {},
  };
}

/** Whose object this is: the very one that `json()`, `fetch` or the caller's own code produced, or a new one. */
function origin(value, seen) {
  if (Object(value) !== value) return "primitive";
  return ["json", "fetch", "caller"].find((source) => seen[source] === value) ?? "new";
}

/** The facts that this package adds to an error without changing how it prints, compares or serialises. */
function hidden(error) {
  const facts = ["status", "code", "retryAt"].filter((key) => {
    const property = Object.getOwnPropertyDescriptor(error, key);
    return property && !property.enumerable && error[key] !== undefined;
  });
  return Object.fromEntries(facts.map((key) => [key, key === "retryAt" ? Number(new Date(error[key])) : error[key]]));
}
