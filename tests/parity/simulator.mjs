// The simulator's control routes, and the two ways in which a package reaches it. What the simulator calls things
// is known here and nowhere else in these tests.
import { controlOf } from "../lib/simulator.mjs";

export const SIM_URL = process.env.SIM_URL?.replace(/\/$/, "");

const { fetch } = globalThis;
const control = controlOf(SIM_URL);

export const reset = () => control("POST", "reset");
export const account = () => control("GET", "account");
export const forgetRequests = () => control("DELETE", "requests");
export const addFault = (fault) => control("POST", "faults", fault);
export const clearFaults = () => control("DELETE", "faults");

/** What was asked since the last `forgetRequests`, without what differs between two runs of the same calls. */
export const requests = async () =>
  (await control("GET", "requests")).map(({ method, host, path, headers, body, status }) => ({
    method,
    host,
    path,
    headers,
    body,
    status,
  }));

/** Runs `action` while every request to a PSN host goes to the simulator: the way for a package that has none. */
export async function redirected(action) {
  globalThis.fetch = (url, init) => fetch(`${SIM_URL}/${url.slice("https://".length)}`, init);
  try {
    return await action();
  } finally {
    globalThis.fetch = fetch;
  }
}
