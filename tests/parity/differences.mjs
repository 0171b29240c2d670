// The only tolerance there is: what this package does otherwise than psn-api, on purpose. A case names the
// difference it needs and writes down the outcome; nothing is ignored, and a difference that changes nothing fails.
//
//   D1 `headerOverrides` are sent wherever a function takes options, and never among a GraphQL query's variables
//   D2 a path argument is percent-encoded where it would change the path; `.` and `..` reject
//   D4 an error also carries `status`, `code` and `retryAt`, non-enumerable, where they are known
//   D5 an argument enters the path once and literally; an option is never an argument
//   argument: an argument that psn-api cannot read: same class, its words plus which argument of which function
import { isDeepStrictEqual } from "node:util";

/** psn-api's observation turned into what this package's must be. */
export function expected(observation, testCase) {
  const { D4, ...others } = testCase.differs ?? {};
  let result = observation;
  for (const [name, difference] of Object.entries(others)) {
    const next = DIFFERENCES[name](result, difference, testCase);
    if (isDeepStrictEqual(next, result))
      throw new Error(`${testCase.name}: psn-api does the same, so ${name} is not needed`);
    result = next;
  }
  // Known facts belong to errors only, so one answer can serve functions that reject it and functions that do not.
  return D4 && result.outcome === "rejected" ? { ...result, hidden: D4 } : result;
}

const DIFFERENCES = {
  D1: differentRequest,
  D2: (observation, difference) =>
    difference.rejectsNaming
      ? unreadablePath(observation, difference.rejectsNaming)
      : differentRequest(observation, difference),
  D5: differentRequest,
  argument: argumentError,
};

function differentRequest(observation, request) {
  return { ...observation, calls: observation.calls.map((call) => ({ ...call, ...request })) };
}

/** A TypeError before any request; only what its message must name is prescribed. */
function unreadablePath(observation, names) {
  const error = { class: "TypeError", naming: names };
  return { ...observation, calls: [], early: 0, outcome: "rejected", value: undefined, from: "new", error };
}

/** psn-api's text as V8 words it, its minified variable replaced by the parameter's name, then what was passed. */
function argumentError(observation, { name, was }, { fn }) {
  const words = /^(TypeError: .*?)\.?$/.exec(observation.error)?.[1];
  if (!words) throw new Error(`psn-api raised no TypeError, but ${JSON.stringify(observation.error)}`);
  const renamed = words
    .replace(/ of '\w+' as it is /, ` of '${name}' as it is `)
    .replace(/^TypeError: \w\./, `TypeError: ${name}.`);
  return { ...observation, error: `${renamed}: ${MAIN_NAMES[fn] ?? fn} was called with ${name} ${was}` };
}

const MAIN_NAMES = {
  exchangeCodeForAccessToken: "exchangeAccessCodeForAuthTokens",
  exchangeNpssoForCode: "exchangeNpssoForAccessCode",
};

/** Whether an observation is what was expected of it; an `error` may prescribe its class and what it names. */
export function asExpected(actual, wanted) {
  if (typeof wanted.error !== "object") return actual;
  const { class: name, naming } = wanted.error;
  const matches = actual.error?.startsWith(`${name}: `) && naming.every((word) => actual.error.includes(word));
  return matches ? { ...actual, error: wanted.error } : actual;
}
