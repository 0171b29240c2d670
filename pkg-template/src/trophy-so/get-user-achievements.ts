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
  /** What came with a refusal: JSON, or the string that is none. */
  readonly body?: unknown;
  /** `"timeout"` where no answer came in time. */
  readonly code?: "timeout" | undefined;
}

/**
 * Lists the achievements of a user of Trophy.so, a service that has nothing to do with PSN.
 *
 * Resolves with whatever list Trophy.so answers, untouched: times are strings, and a field without a value is `null`
 * or missing. Triggers and fields that are not known here pass.
 *
 * Rejects with a `TypeError` before any request when an argument cannot be used: a key that is missing or empty, an id
 * that is missing, empty, `.` or `..`, an environment whose `api` is no http or https URL, or a limit that is no number;
 * with the `abortSignal`'s reason; with `fetch`'s own error when Trophy.so cannot be reached; and with a
 * `TrophyApiRequestError` when Trophy.so refuses, does not answer in time, answers with a redirect, which is not
 * followed, or answers something else than achievements: then the message says which items and which keys are wrong.
 * Answers of 408, 409, 429 and from 500 are asked again before that, after the time in `Retry-After`, or else after about
 * one second, two, four; a service that wants to be left alone for more than a minute is not asked again.
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
 * @param client The API key, or a function that gives or promises one, and where the API lives if it is elsewhere.
 * @param id The user, by the id that your application gave.
 * @param request With `includeIncomplete: "true"`, achievements that are not completed are listed too.
 * @param requestOptions Limits in time and number, and a signal to give up.
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
