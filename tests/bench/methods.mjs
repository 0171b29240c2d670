// The methods of a client as functions of psn-api's form: they take an authorization, and leave it unused.
import * as psnApi from "psn-api";

/** It has tokens, and a rate limit that counts, and is never used up. */
export function methodsOf({ PsnClient }, options = { accessToken: "t".repeat(1000) }) {
  const client = new PsnClient({ ...options, rateLimit: { requests: 1e9, per: 1 } });
  const methods = Object.fromEntries(
    Object.keys(psnApi).map((name) => [name, (_authorization, ...values) => client[name](...values)]),
  );
  return { ...methods, call: (config) => client.call(config) };
}
