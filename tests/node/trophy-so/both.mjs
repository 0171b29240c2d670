// The official client and this package's, side by side against the simulator.
import * as official from "@trophyso/node";
import * as ours from "psn-api-wasm";
import { fault, received, SIM_URL } from "../simulator.mjs";

export const API_KEY = "sim-trophy-so-key";
export const USER = "lamp/wright";
export const environment = { api: `${SIM_URL}/api.trophy.so/v1`, admin: "http://127.0.0.1:9" };

/** A time limit that no wait is as long as. */
const TIMEOUT_IN_SECONDS = 1234;

const { setTimeout } = globalThis;

/** Runs `action` without waiting, and tells which waits it asked for. */
export async function withoutWaiting(action) {
  const waits = [];
  globalThis.setTimeout = (act, milliseconds, ...given) => {
    // The official client forgets its timer when a request fails, and the process would wait for it.
    if (milliseconds === TIMEOUT_IN_SECONDS * 1000) return setTimeout(act, milliseconds, ...given).unref();
    // Node's own `fetch` minds its connections.
    if (new Error().stack.includes("undici")) return setTimeout(act, milliseconds, ...given);
    waits.push(milliseconds);
    return setTimeout(act, 0, ...given);
  };
  try {
    return { ...(await settled(action())), waits };
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}

/** How a promise settles: its value, or what programs read of its error. */
export async function settled(promise) {
  try {
    return { value: await promise };
  } catch (error) {
    const { name, message, statusCode, body } = error;
    return { error: { class: error.constructor.name, name, message, statusCode, body } };
  }
}

/** What a client makes of a call, and what arrived of it. */
async function observe({ TrophyApiClient }, { id, request, options }) {
  const before = (await requestsAbout(id)).length;
  const client = new TrophyApiClient({ apiKey: API_KEY, environment, ...options });
  const limits = { timeoutInSeconds: TIMEOUT_IN_SECONDS };
  const { waits: _, ...outcome } = await withoutWaiting(() => client.users.achievements(id, request, limits));
  return { ...outcome, requests: (await requestsAbout(id)).slice(before) };
}

/** The same call by both clients; `answer` is a fault of the simulator that both meet. */
export async function compare({ answer, ...call }) {
  if (answer) await fault(path(call.id), answer.kind ?? "json", { times: 0, ...answer });
  return { theirs: await observe(official, call), ours: await observe(ours, call) };
}

/** The requests about a user, without what no client chooses. */
export async function requestsAbout(id) {
  const found = await received(path(id));
  return found.map(({ method, host, path, headers: { host: _, ...headers }, body }) => ({
    method,
    host,
    path,
    headers,
    body,
  }));
}

const path = (id) => `/users/${id}/achievements`;
