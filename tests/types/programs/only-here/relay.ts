// All of createRelay: both modes, each option, and the shapes that runtimes want.
import { createRelay, PsnClient, type Relay, type RelayOptions, type RelayRead, type RelayRequest } from "psn-api-wasm";

interface Env {
  PSN_NPSSO: string;
}
declare const npsso: string;
declare const request: RelayRequest;
declare function sessionOf(request: RelayRequest): Promise<boolean>;
/** The runtime's own, where the program's types know it. */
declare const ownFetch: typeof globalThis extends { fetch: infer Fetch } ? Fetch : RelayOptions["fetch"];

export const passThrough = { fetch: createRelay({ allowOrigins: ["https://trophies.example"] }) };
export const none: Relay = createRelay();

const allow: RelayRead[] = ["getUserTitles", "getBasicPresence"];
export const signedIn = createRelay({
  client: new PsnClient({ npsso }),
  allow,
  allowOrigins: ["https://trophies.example"],
  rateLimit: { requests: 10, per: 1000 },
  identify: (asked) => asked.headers.get("x-user") ?? undefined,
  authorize: sessionOf,
  cache: 60,
});

const options: RelayOptions = {
  basePath: "/psn",
  methods: ["GET", "POST", "DELETE"],
  timeout: 10_000,
  maxRequestBody: 1024,
  maxResponseBody: 1_048_576,
  rateLimit: false,
  baseUrl: "http://127.0.0.1:4870",
};
export const relay = createRelay(options);

export const withFetch = [
  createRelay({ fetch: ownFetch }),
  createRelay({ fetch: async (url, init) => (await ownFetch?.(url, init)) ?? Promise.reject(new Error(url)) }),
];

export const withContext = createRelay({
  authorize: (asked: RelayRequest, env: Env, ctx: object) =>
    asked.method === "GET" && env.PSN_NPSSO !== "" && ctx !== null,
});

export async function answers(env: Env): Promise<number[]> {
  const first = await relay(request, env, "anything");
  const second = await withContext(request, env, {});
  return [first.status, second.status, (await passThrough.fetch(request)).status];
}
