// Relays of the simulator: asked directly, or over HTTP.
import { once } from "node:events";
import { createAdaptorServer } from "@hono/node-server";
import { createRelay, PsnClient } from "psn-api-wasm";
import { owner, SIM_URL } from "../client/simulated.mjs";

export const ORIGIN = "https://trophies.example";
export const SUMMARY = "/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
export const AUTHORIZE =
  "/ca.account.sony.com/api/authz/v3/oauth/authorize?access_type=offline&client_id=09515159-7237-4370-9b40-3806e67c0891&redirect_uri=com.scee.psxandroid.scecompcall%3A%2F%2Fredirect&response_type=code&scope=psn%3Amobile.v2.core%20psn%3Aclientapp";
export const TOKEN = "/ca.account.sony.com/api/authz/v3/oauth/token";

/** A relay of the simulator that pages of `ORIGIN` may ask. */
export const relayed = (options) => createRelay({ allowOrigins: [ORIGIN], baseUrl: SIM_URL, ...options });

/** One that is signed in as the simulator's owner. */
export function signedInRelay(options, ofClient) {
  const client = new PsnClient({ npsso: owner.npsso, baseUrl: SIM_URL, retry: false, ...ofClient });
  return createRelay({ allowOrigins: [ORIGIN], client, ...options });
}

/** A request of a page. */
export function pageRequest(target, { headers, ...init } = {}) {
  return new Request(`https://relay.example${target}`, { headers: { origin: ORIGIN, ...headers }, ...init });
}

/** What a relay answers to a page, in parts. */
export async function asks(relay, target, init, ...context) {
  const response = await relay(pageRequest(target, init), ...context);
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: text === "" ? undefined : JSON.parse(text) };
}

/** Serves a relay over HTTP. Resolves with its address; it ends with the process. */
export async function served(relay) {
  const server = createAdaptorServer({ fetch: relay });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}
