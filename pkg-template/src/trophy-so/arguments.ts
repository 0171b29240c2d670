// What a call is given, read at once and checked: nothing that the caller changes later matters.

import type { AbortSignalLike } from "../abort.js";
import { shown } from "../checks.js";
import type { TrophyApi } from "./api.js";
import type { TrophyApiClient } from "./client.js";
import type { TrophyApiEnvironmentUrls } from "./environment.js";

/** What a call is given. */
export interface Call {
  apiKey: unknown;
  environment: unknown;
  id: string;
  includeIncomplete: string | undefined;
  timeoutInSeconds: number | undefined;
  maxRetries: number | undefined;
  abortSignal: AbortSignalLike | undefined;
}

/** Reads the arguments. Options may be inherited, and getters may throw. */
export function readCall(
  client: TrophyApiClient.Options,
  id: unknown,
  request: TrophyApi.UsersAchievementsRequest,
  requestOptions: TrophyApiClient.RequestOptions,
): Call {
  const { apiKey, environment } = client ?? {};
  const { includeIncomplete } = request ?? {};
  const { timeoutInSeconds, maxRetries, abortSignal } = requestOptions ?? {};
  if (id == null) refuse("id", `${id}`, "the id of a user");
  return {
    apiKey,
    environment,
    id: `${id}`,
    includeIncomplete: includeIncomplete == null ? undefined : `${includeIncomplete}`,
    timeoutInSeconds: numberOf("timeoutInSeconds", timeoutInSeconds, 0, "a number of seconds, which is not negative"),
    maxRetries: numberOf("maxRetries", maxRetries, -Infinity, "a number"),
    abortSignal: signalOf(abortSignal),
  };
}

/** Where the API lives; `undefined` by default. What else is wrong with an address, the module says. */
export function readApi(environment: unknown): string | undefined {
  if (environment == null) return undefined;
  const { api } = environment as Partial<TrophyApiEnvironmentUrls>;
  if (typeof api === "string") return api;
  throw new TypeError(
    "getUserAchievements was called with an environment that has no api URL: give an object such as " +
      `{ api: "https://api.trophy.so/v1" }`,
  );
}

/** The key, empty where there is none, which the module refuses. */
export function readKey(apiKey: unknown): string {
  return typeof apiKey === "string" ? apiKey : "";
}

function numberOf(name: string, value: unknown, least: number, wanted: string): number | undefined {
  if (value == null) return undefined;
  // NaN is not at least anything.
  if (typeof value === "number" && value >= least) return value;
  return refuse(name, shown(value), wanted);
}

function signalOf(signal: unknown): AbortSignalLike | undefined {
  if (signal == null) return undefined;
  const { addEventListener, removeEventListener } = signal as Partial<AbortSignal>;
  if (typeof addEventListener === "function" && typeof removeEventListener === "function") {
    return signal as AbortSignalLike;
  }
  return refuse("abortSignal", shown(signal), "the signal of an AbortController");
}

function refuse(name: string, value: string, wanted: string): never {
  throw new TypeError(`getUserAchievements was called with ${name} ${value}: give ${wanted}`);
}
