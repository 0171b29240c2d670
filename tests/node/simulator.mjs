// The PSN simulator that the tests run against. Test files share one simulator and run side by side, so no test
// resets it, and each fault names a query that only its own test sends.
import { controlOf } from "../lib/simulator.mjs";

/** Where the simulator listens. */
export const SIM_URL = process.env.SIM_URL;
if (!SIM_URL) throw new Error("SIM_URL must say where the PSN simulator listens: `cargo xtask test node` does");

const control = controlOf(SIM_URL);

/** The people, titles and NPSSOs that the simulator knows. */
export const account = () => control("GET", "account");

/** Makes the next requests whose URL contains `match` fail. */
export const fault = (match, kind, more) => control("POST", "faults", { match, kind, ...more });

/** The requests whose path contains `part`, as the simulator received them. */
export async function received(part) {
  return (await control("GET", "requests")).filter(({ path }) => path.includes(part));
}

/** Signs in with the package, which must be configured to use the simulator. */
export async function signIn(psn, npsso) {
  return psn.exchangeAccessCodeForAuthTokens(await psn.exchangeNpssoForAccessCode(npsso));
}
