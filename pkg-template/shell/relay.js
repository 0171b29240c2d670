// `createRelay`: the module decides, and asks with the web's own objects.

import { start } from "#start/relay.js";
import { allowed, checkOptions } from "./client/options.js";
import { PsnError } from "./client/psn-error.js";

const ALLOWED =
  "allowOrigins:texts basePath:text methods:[GET|POST|PUT|PATCH|DELETE] authorize:function client:client allow:texts " +
  "rateLimit:clientLimit identify:function timeout:1.. maxRequestBody:0.. maxResponseBody:1.. cache:0.. baseUrl:url " +
  "fetch:function";
const RATE_LIMIT = "requests:1.. per:1..";

// What only one of the two modes knows: the client has addresses of its own.
const OF_SIGNED_IN = ["allow"];
const OF_PASS_THROUGH = ["methods", "baseUrl", "fetch"];

/** A relay between web pages and PSN. Making it neither throws nor starts the module. */
export function createRelay(options = {}) {
  let given;
  let failure;
  let glue;
  let core;
  try {
    given = checked(options);
  } catch (problem) {
    failure = problem;
  }
  return async function relay(request, ...context) {
    if (failure) throw failure;
    const started = start();
    if (glue !== started) {
      core = new started.RelayCore(given);
      glue = started;
    }
    return core.answer(request, context);
  };
}

/** The options as they are now, in the module's form. Throws what is wrong with them. */
function checked(options) {
  try {
    checkOptions("createRelay", allowed(ALLOWED), options);
    // A guard that is missing by mistake, such as a mistyped import, must not leave the door open.
    if ("authorize" in options && options.authorize === undefined)
      throw new TypeError("createRelay()'s authorize is undefined.");
    if (options.rateLimit) checkOptions("createRelay's rateLimit", allowed(RATE_LIMIT), options.rateLimit);
  } catch (problem) {
    throw problem instanceof PsnError ? new TypeError(problem.message) : problem;
  }
  const { client, baseUrl, rateLimit = client !== undefined, ...rest } = options;
  const strange = (client ? OF_PASS_THROUGH : OF_SIGNED_IN).find((name) => options[name] !== undefined);
  if (strange) throw new TypeError(`createRelay() takes ${strange} only ${client ? "without" : "with"} a client.`);
  for (const [name, value] of Object.entries(rest)) if (Array.isArray(value)) rest[name] = [...value];
  const { requests = 60, per = 60_000 } = rateLimit === false ? { requests: 0 } : rateLimit;
  return { ...rest, client, baseUrl: baseUrl === undefined ? undefined : String(baseUrl), requests, per };
}
