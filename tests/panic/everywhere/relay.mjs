// The relay.
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { answering, error, isTrap, SECRET, saved, trapEverywhere } from "./work.mjs";

const ORIGIN = "https://page.example";
const page = (init) =>
  new Request("https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary", {
    ...init,
    headers: { origin: ORIGIN, authorization: "Bearer page", ...init?.headers },
  });
const signIn = () =>
  new Request("https://relay.example/ca.account.sony.com/api/authz/v3/oauth/token", {
    method: "POST",
    headers: { origin: ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "refresh_token", refresh_token: SECRET }),
  });

/** Exchanges with relays, by what a page asks. */
const EXCHANGES = {
  "a read": [{}, page],
  "a body": [{}, signIn],
  "a preflight": [{}, () => page({ method: "OPTIONS", headers: { "access-control-request-method": "GET" } })],
  "a refusal": [{}, () => page({ headers: { origin: "https://evil.example" } })],
  guards: [{ authorize: async () => true, identify: () => "a", rateLimit: { requests: 1e6, per: 1000 } }, page],
  "no answer": [{ fetch: () => Promise.reject(new Error("no")) }, page],
};

/** What a page gets, but for what is another thing each time. */
async function told(answered) {
  const response = await answered;
  const body = await response.text();
  return [response.status, response.headers.get("x-psn-relay"), body];
}
const isAnswered = ({ how: [how, told] }) =>
  how === "resolved" && told[0] === 502 && told[1] === "1" && JSON.parse(told[2]).error.code === "internal";

for (const [name, [options, request]] of Object.entries(EXCHANGES)) {
  const make = () => psn.createRelay({ allowOrigins: [ORIGIN], timeout: 2000, fetch: answering(), ...options });

  test(`a new relay: ${name}`, async () => {
    // A relay whose module cannot even be started has nothing to answer with.
    const isUnstarted = (outcome) => isAnswered(outcome) || isTrap(outcome);
    await trapEverywhere(name, { work: () => told(make()(request())), isTrap: isUnstarted });
  });

  test(`the same relay: ${name}`, async () => {
    const relay = make();
    await trapEverywhere(name, { work: () => told(relay(request())), isTrap: isAnswered });
  });
}

test("a relay with a session of its own", async () => {
  for (const answers of [{}, { "/me/": error(404, 5) }]) {
    const client = new psn.PsnClient({ tokens: saved, fetch: answering(answers) });
    const relay = psn.createRelay({ allowOrigins: [ORIGIN], client, authorize: () => true, rateLimit: false });
    const work = () => told(relay(page()));
    await trapEverywhere("a session", { work, isTrap: isAnswered });
  }
});
