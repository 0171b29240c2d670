// A simulator and the built cabinet in front of it, as `cargo xtask demo --web` starts them.

import { freePort } from "../../lib/free-port.mjs";
import { controlOf } from "../../lib/simulator.mjs";
import { start } from "../../runtimes/lib/processes.mjs";

const { SIM_PROGRAM, SITE_FOLDER } = process.env;
if (!SIM_PROGRAM || !SITE_FOLDER) throw new Error("SIM_PROGRAM and SITE_FOLDER are set by `cargo xtask test web`");

/** The account with the titles. */
export const NPSSO = "psnSimDemoOwner1111111111111111111111111111111111111111111111111";
/** A new account, without trophies. */
export const NEWCOMER_NPSSO = "psnSimDemoNewcomer3333333333333333333333333333333333333333333333";
/** What the simulator does not accept any more. */
export const EXPIRED_NPSSO = "psnSimDemoExpired44444444444444444444444444444444444444444444444";

/** What gets the page of PSN's edge. */
export const BLOCKED_NPSSO = "psnSimDemoBlocked55555555555555555555555555555555555555555555555";

/** They serve all tests of a file, which can take minutes on a busy machine. In milliseconds. */
const LIMIT = 15 * 60_000;

/** Starts both; `url` is where the cabinet is, `simulator` is where PSN is, and `sim` steers it. */
export async function startServers({ simulator = [], origin } = {}) {
  const sim = start(SIM_PROGRAM, ["--port", "0", ...simulator], { limit: LIMIT });
  const [simUrl] = await sim.until(/http:\/\/[\d.:]+/);
  const site = await startSite({ PSN_BASE_URL: simUrl, DEMO_NPSSO: NPSSO, ORIGIN: origin });
  return { url: site.url, simulator: simUrl, sim: steer(simUrl), stop: () => Promise.all([site.stop(), sim.stop()]) };
}

/** Starts the cabinet's server alone. */
export async function startSite(env = {}) {
  const port = await freePort();
  const unset = { PSN_BASE_URL: undefined, DEMO_NPSSO: undefined, ORIGIN: undefined, HOST: undefined };
  const options = { cwd: SITE_FOLDER, env: { ...unset, PORT: String(port), ...env }, limit: LIMIT };
  const server = start("node", ["server.mjs"], options);
  await server.until(/is at http/);
  return { url: `http://localhost:${port}`, stop: server.stop };
}

function steer(url) {
  const control = controlOf(url);
  return {
    account: () => control("GET", "account"),
    /** Makes the next requests whose URL contains `match` fail. */
    fault: (match, kind, more) => control("POST", "faults", { match, kind, ...more }),
    mend: () => control("DELETE", "faults"),
    requests: () => control("GET", "requests"),
    forgetRequests: () => control("DELETE", "requests"),
    expireTokens: () => control("POST", "expire-tokens"),
  };
}
