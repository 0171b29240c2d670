import type { AuthorizationPayload, CallValidHeaders } from "#models";
import { absoluteUrl } from "../base-url.js";
import { answerOf } from "./answers.js";
import { headersOf, redirects, requireAuthorization } from "./call-function.js";
import { destination } from "./configuration.js";
import { ask } from "./module.js";
import { missing } from "./read-arguments.js";

/**
 * Calls any URL of PSN with the account's token, for what has no function of its own.
 *
 * Resolves with the JSON of the answer, whatever its status. Rejects if the answer is not JSON.
 *
 * ```ts
 * const summary = await call<{ trophyLevel: number }>(
 *   { url: "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary" },
 *   authorization,
 * );
 * ```
 *
 * @param config The URL, the method (`"GET"` by default) and headers that replace or join the usual ones.
 * @param authorization Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
 * @param bodyPayload What to send as the JSON body; nothing by default.
 */
export async function call<T>(
  config: { url: string; method?: "GET" | "POST" | undefined; headers?: CallValidHeaders | undefined },
  authorization: AuthorizationPayload,
  // biome-ignore lint/suspicious/noExplicitAny: as psn-api declares it.
  bodyPayload?: Record<string, any>,
): Promise<T> {
  const given: unknown = config;
  if (given === undefined || given === null) {
    throw missing(`Cannot read properties of ${given} (reading 'url')`, "call", "config", given);
  }
  requireAuthorization("call", authorization);
  const url = routed(config.url);
  const init = {
    method: config.method ?? "GET",
    headers: headersOf(authorization, config.headers),
    body: JSON.stringify(bodyPayload),
    ...redirects(),
  };
  return (await answerOf({ kind: "json" }, url, init, undefined)) as T;
}

/** The URL to ask, which is in another place if `configure` said so. What is no URL is `fetch`'s to refuse. */
function routed(url: string): string {
  const place = destination();
  const href = place && absoluteUrl(url);
  return ask((module) => (place && href !== undefined ? module.routed(href, place.baseUrl) : url));
}
