// Calls a second over HTTP, against the simulator.
import * as psnApi from "psn-api";
import * as functions from "psn-api-wasm";
import { beside, callAtOnce } from "./measure.mjs";
import { methodsOf } from "./methods.mjs";

const BATCH = 320;

export async function measureHttp(report, { quick, url }) {
  const realFetch = globalThis.fetch;
  globalThis.fetch = (address, init) => realFetch(address.replace("https:/", url), init);
  const account = await (await realFetch(`${url}/_sim/account`)).json();
  const code = await functions.exchangeNpssoForAccessCode(account.people.owner.npsso);
  const authorization = await functions.exchangeAccessCodeForAuthTokens(code);
  const methods = methodsOf(functions, { accessToken: authorization.accessToken });

  report.part("Over HTTP, against a simulator of PSN on the same machine", "calls/s");
  for (const inFlight of [1, 32]) {
    const batch = (psn) => () =>
      callAtOnce(() => psn.getUserTitles(authorization, "me", { limit: 20 }), { calls: BATCH, inFlight });
    const times = await beside([psnApi, functions, methods].map(batch), { rounds: quick ? 3 : 11, calls: 1 });
    const [theirs, ours, client] = times.map((rounds) => rounds.map((micros) => micros / BATCH));
    report.compare(`${inFlight} in flight`, [theirs, ours]);
    report.compare(`${inFlight} in flight, by PsnClient`, [theirs, client]);
  }
}
