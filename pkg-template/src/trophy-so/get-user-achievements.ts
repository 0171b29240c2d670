import type { UserAchievement } from "#models";
import { annotate } from "../errors.js";
import type { TrophyApi } from "./api.js";
import { askForAchievements, type Failures } from "./ask.js";
import type { TrophyApiClient } from "./client.js";
import { bodyShown } from "./shown.js";

/**
 * What a call of Trophy.so rejects with when the service refuses, does not answer in time, or answers something else
 * than achievements. These properties are not enumerable, so that nothing that lists or copies errors sees them.
 */
export interface TrophyApiRequestError extends Error {
  /** The HTTP status of a refusal. */
  readonly status?: number | undefined;
  /** The body of a refusal: its JSON, or a string if it is not JSON. */
  readonly body?: unknown;
  /** `"timeout"` if no answer came in time. */
  readonly code?: "timeout" | undefined;
}

/**
 * Lists the achievements of a user of Trophy.so, a service that has nothing to do with PSN.
 *
 * Resolves with the list that Trophy.so answers, untouched: times are strings, and a field without a value is `null` or
 * missing. Triggers and fields that are not known here are kept.
 *
 * Rejects
 * - with a `TypeError`, before any request, when an argument cannot be used: a key that is missing or empty, an id that is
 *   missing, empty, `.` or `..`, an environment whose `api` is no http or https URL, or a limit that is no number;
 * - with the `abortSignal`'s reason;
 * - with `fetch`'s own error when Trophy.so cannot be reached;
 * - with a `TrophyApiRequestError` when Trophy.so refuses, does not answer in time, answers with a redirect (which is not
 *   followed), or answers something else than achievements: then the message says which items and which keys are wrong.
 *
 * Before it rejects for an answer of 408, 409, 429 or from 500, it tries again: after the time in `Retry-After`, or after
 * about one second, two, four. If Trophy.so asks for more than a minute, it does not try again.
 *
 * Asks `GET /users/{id}/achievements` on api.trophy.so. The key is a secret of a server: let a web page ask the
 * server instead. `configure()` concerns PSN only.
 *
 * ```ts
 * const client = { apiKey: process.env.TROPHY_API_KEY ?? "" };
 * const achievements = await getUserAchievements(client, "user-id", { includeIncomplete: "true" });
 * for (const { name, achievedAt } of achievements) console.log(name, achievedAt);
 * ```
 *
 * @param client The API key, or a function that gives one or its promise, and where the API is, if it is elsewhere.
 * @param id The user, by the id that your application gave.
 * @param request With `includeIncomplete: "true"`, achievements that are not completed are listed too.
 * @param requestOptions The time limit, the number of retries, and a signal that cancels the call.
 */
export async function getUserAchievements(
  client: TrophyApiClient.Options,
  id: string,
  request: TrophyApi.UsersAchievementsRequest | undefined = {},
  requestOptions: TrophyApiClient.RequestOptions | undefined = {},
): Promise<UserAchievement[]> {
  return await askForAchievements(client, id, request, requestOptions, failures);
}

const failures: Failures = {
  timedOut: () => errorWith("Timeout", { code: "timeout" }),
  unreachable: (failure) => failure,
  refused: (status, body) => errorWith(`Trophy.so answered ${status}: ${bodyShown(body)}`, { status, body }),
  redirected: (message, status) => errorWith(message, { status: status || undefined }),
  unreadable: (message) => new Error(message),
};

/** An error with what is known, in properties that no listing shows. */
function errorWith(message: string, details: Record<string, unknown>): Error {
  const error = new Error(message);
  for (const [name, value] of Object.entries(details)) annotate(error, name, value);
  return error;
}
