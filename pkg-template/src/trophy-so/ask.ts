// A call of Trophy.so: asks until there is an answer to take. The module decides, and this carries it out.

import { TrophySoAnswer } from "#enums";
import type { UserAchievement } from "#models";
import { Aborted, type AbortSignalLike, sleep, unlessAborted } from "../abort.js";
import { withoutSecrets } from "../errors.js";
import type { FetchInit, FetchResponse } from "../fetch-types.js";
import { ask } from "../functions/module.js";
import { exchange, type Fetch, openDeadline, TransportFailure } from "../http.js";
import type { TrophyApi } from "./api.js";
import { readApi, readCall, readKey } from "./arguments.js";
import type { TrophyApiClient } from "./client.js";
import { cut } from "./shown.js";

/** What a call rejects with. */
export interface Failures {
  timedOut(): unknown;
  unreachable(failure: unknown): unknown;
  refused(status: number, body: unknown): unknown;
  redirected(message: string, status: number): unknown;
  unreadable(message: string): unknown;
}

/** What has arrived of an answer. */
interface Arrived {
  status: number;
  retryAfter: string | undefined;
  /** Where a redirect leads; empty where a browser does not tell. */
  otherPlace: string | undefined;
  /** The body; `undefined` where a mock has parsed it. */
  text: string | undefined;
  value: unknown;
}

/** Lists a user's achievements, as the JSON that came. */
export async function askForAchievements(
  client: TrophyApiClient.Options,
  id: string,
  request: TrophyApi.UsersAchievementsRequest,
  requestOptions: TrophyApiClient.RequestOptions,
  failures: Failures,
): Promise<UserAchievement[]> {
  const call = readCall(client, id, request, requestOptions);
  const { abortSignal, maxRetries } = call;
  const supplied = () => Promise.all([supply(call.environment, readApi), supply(call.apiKey, readKey)]);
  const [api, wholeKey] = await unlessGivenUp(supplied, abortSignal);
  const url = ask((module) => module.trophySoUrl(api, call.id, call.includeIncomplete));
  const key = ask((module) => module.trophySoKey(wholeKey));
  const timeout = ask((module) => module.trophySoTimeout(call.timeoutInSeconds));
  // The second header is how the official client makes itself known.
  const headers = { "X-API-KEY": key, "X-Fern-Language": "JavaScript" };
  const clean: Clean = (value) => withoutSecrets(value, { headers: { "X-API-KEY": key } });

  for (let retries = 0; ; retries++) {
    const arrived = await attempt(url, headers, timeout, abortSignal).catch((failure) => {
      if (!(failure instanceof Unanswered)) throw failure;
      throw failure.isLate ? failures.timedOut() : failures.unreachable(clean(failure.cause));
    });
    const { status, retryAfter } = arrived;
    const delay = ask((module) =>
      module.trophySoRetryDelay(status, retries, maxRetries, retryAfter, Date.now(), Math.random()),
    );
    if (delay === undefined) return achievementsOf(arrived, clean, failures);
    await unlessGivenUp(() => sleep(delay, abortSignal), abortSignal);
  }
}

/** Takes the key out of a value. */
type Clean = <T>(value: T) => T;

/** The achievements of an answer; throws what it is in place of them. */
function achievementsOf(arrived: Arrived, clean: Clean, failures: Failures): UserAchievement[] {
  const { status, otherPlace } = arrived;
  const { body, isJson } = parsed(arrived);
  switch (ask((module) => module.trophySoAnswer(status, otherPlace !== undefined, isJson))) {
    case TrophySoAnswer.Success: {
      const problems = ask((module) => module.trophySoProblems(body));
      if (problems !== undefined) throw failures.unreadable(clean(problems));
      return body as UserAchievement[];
    }
    case TrophySoAnswer.Redirect:
      throw failures.redirected(redirectMessage(status, clean(otherPlace ?? "")), status);
    default:
      throw failures.refused(status, cleanBody(arrived, clean));
  }
}

function redirectMessage(status: number, place: string): string {
  const answer = status ? `answered ${status}, a redirect` : "answered with a redirect";
  const where = place && ` to ${cut(place)}`;
  return `Trophy.so ${answer}${where}. It is not followed, since the API key would go there: set environment.api to where the API is`;
}

/** An attempt without a whole answer. */
class Unanswered {
  constructor(
    readonly isLate: boolean,
    readonly cause: unknown,
  ) {}
}

/** One request and its answer. Rejects with `Unanswered`, or with the reason of a caller who gives up. */
function attempt(
  url: string,
  headers: Record<string, string>,
  timeout: number,
  abortSignal: AbortSignalLike | undefined,
): Promise<Arrived> {
  return unlessGivenUp(async () => {
    const deadline = openDeadline(timeout, abortSignal);
    try {
      // A mock may not look at its signal.
      const answer = await exchange(url, { method: "GET", headers }, { fetch: fetchNow, deadline });
      if (answer instanceof TransportFailure) throw new Unanswered(deadline.hasPassed, answer.cause);
      return arrivedOf(answer.response, answer.text, answer.value);
    } catch (failure) {
      if (failure instanceof Aborted || failure instanceof Unanswered) throw failure;
      throw new Unanswered(deadline.hasPassed, failure);
    }
  }, abortSignal);
}

/** `fetch` as it is now: a mock may have replaced it. */
function fetchNow(url: string, init: FetchInit): Promise<FetchResponse> {
  return (fetch as unknown as Fetch)(url, init);
}

/** What counts of an answer. A mock may have no headers and no status, which is no success then. */
function arrivedOf(response: FetchResponse, text: string | undefined, value: unknown): Arrived {
  const { status, headers, type } = response as Partial<Response>;
  const location = type === "opaqueredirect" ? "" : headers?.get("location");
  return {
    status: Number(status) || 0,
    retryAfter: headers?.get("retry-after") ?? undefined,
    otherPlace: location ?? undefined,
    text,
    value,
  };
}

/** What `act` gives, unless the caller gives up: then this rejects with the signal's reason. */
async function unlessGivenUp<T>(act: () => Promise<T>, abortSignal: AbortSignalLike | undefined): Promise<T> {
  if (abortSignal?.aborted) throw abortSignal.reason;
  try {
    return await unlessAborted(act(), abortSignal);
  } catch (failure) {
    throw failure instanceof Aborted ? abortSignal?.reason : failure;
  }
}

/** What a program gives as a value, a promise, or a function of either. A value is read at once. */
async function supply<T>(supplier: unknown, read: (value: unknown) => T): Promise<T> {
  const value: unknown = typeof supplier === "function" ? supplier() : supplier;
  const isPromise = typeof (value as PromiseLike<unknown> | undefined | null)?.then === "function";
  return read(isPromise ? await value : value);
}

/** The JSON of a body, `undefined` of an empty one, or the string itself where it is none. */
function parsed({ text, value }: Pick<Arrived, "text" | "value">): { body: unknown; isJson: boolean } {
  if (text === undefined) return { body: value, isJson: true };
  try {
    return { body: text === "" ? undefined : JSON.parse(text), isJson: true };
  } catch {
    return { body: text, isJson: false };
  }
}

/** The body of a refusal without the key, also where JSON writes it with escapes. */
function cleanBody({ text, value }: Arrived, clean: Clean): unknown {
  const harmless = clean(text ?? JSON.stringify(value));
  if (!harmless?.includes("\\")) return parsed({ text: harmless, value: undefined }).body;
  try {
    return JSON.parse(harmless, (_, value: unknown) => {
      if (typeof value === "string") return clean(value);
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [clean(name), member]));
    });
  } catch {
    return harmless;
  }
}
