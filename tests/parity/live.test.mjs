// psn-api beside this package over real HTTP, against the simulator:
//   SIM_URL=http://127.0.0.1:PORT node --test tests/parity/live.test.mjs
// Both run the same calls from the same state of the simulator; results, rejections and the requests that the
// simulator received are equal.
import assert from "node:assert/strict";
import { test } from "node:test";
import { endpointCalls, FAULTS, signIn, signInCalls } from "./live-calls.mjs";
import { loadOurs, loadPsnApi } from "./modules.mjs";
import { show, showError } from "./show.mjs";
import * as simulator from "./simulator.mjs";

const { SIM_URL } = simulator;

async function outcome(call) {
  try {
    return `resolved ${show(await call)}`;
  } catch (error) {
    return `rejected ${error instanceof Error ? showError(error) : show(error)}`;
  }
}

/** Every call's outcome and requests, secrets by their names, since each sign-in gets its own. */
async function run(psn) {
  await simulator.reset();
  const account = await simulator.account();
  await simulator.forgetRequests();
  const secrets = await signIn(psn, account);
  const hide = hiding(secrets);
  const observed = {
    "signing in": hide({
      keys: Object.keys(secrets.authorization),
      scope: secrets.authorization.scope,
      requests: await simulator.requests(),
    }),
  };
  const observe = async (what, call) => {
    await simulator.forgetRequests();
    const result = await outcome(call(psn));
    observed[what] = hide({ outcome: result, requests: await simulator.requests() });
  };

  const calls = { ...signInCalls(account, secrets), ...endpointCalls(account, secrets.authorization) };
  for (const [what, call] of Object.entries(calls)) await observe(what, call);
  for (const fault of FAULTS) {
    for (const fn of ["getUserTrophyProfileSummary", "getUserFriendsAccountIds"]) {
      await simulator.addFault(fault);
      await observe(`${fn} with ${JSON.stringify(fault)}`, (client) => client[fn](secrets.authorization, "me"));
      await simulator.clearFaults();
    }
  }
  return observed;
}

function hiding({ code, first, authorization }) {
  const named = {
    code,
    firstAccess: first.accessToken,
    firstRefresh: first.refreshToken,
    access: authorization.accessToken,
    refresh: authorization.refreshToken,
  };
  const replace = (text) =>
    Object.entries(named).reduce(
      (hidden, [name, secret]) =>
        hidden.replaceAll(encodeURIComponent(secret), `<${name}>`).replaceAll(secret, `<${name}>`),
      text,
    );
  // PSN gives each of its errors a number of its own.
  return (value) =>
    JSON.parse(replace(JSON.stringify(value)).replaceAll(/(referenceId\W+)[0-9a-f-]{36}/g, "$1<unique>"));
}

if (!SIM_URL) {
  test("live parity", { skip: "SIM_URL is not set" }, () => {});
} else {
  const psnApi = await loadPsnApi();
  const ours = await loadOurs();
  const wanted = await simulator.redirected(() => run(psnApi));
  ours.configure?.({ baseUrl: SIM_URL });
  // A module that cannot be configured is psn-api itself, standing in to try out this test.
  const actual = await (ours.configure ? run(ours) : simulator.redirected(() => run(ours)));

  test("both made the same calls", () => assert.deepEqual(Object.keys(actual), Object.keys(wanted)));
  for (const [what, observation] of Object.entries(wanted)) {
    test(what, () => {
      assert.ok(observation.requests.length > 0, "the simulator received the request");
      assert.deepEqual(actual[what], observation);
    });
  }
}
