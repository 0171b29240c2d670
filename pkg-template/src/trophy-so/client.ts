// The part of `@trophyso/node` that lists a user's achievements.

import type { UserAchievement } from "#models";
import { keepState, stateOf } from "../client/state.js";
import { TrophyApi, TrophyApiError, TrophyApiTimeoutError } from "./api.js";
import { askForAchievements, type Failures } from "./ask.js";
import type { TrophyApiEnvironmentUrls } from "./environment.js";
import { bodyShown } from "./shown.js";

/** By this, the client of another copy of the package works in this one, too. */
const usersKey = () => Symbol.for("psn-api-wasm.TrophyApiClient");

/**
 * A client for Trophy.so's user achievements, in place of that part of `@trophyso/node`. It has the same results, errors
 * and options, with the differences that the README lists. Nothing that lists, logs or copies a client sees its key. The
 * key is a secret of a server: let a web page ask the server instead.
 *
 * ```ts
 * const trophy = new TrophyApiClient({ apiKey: () => process.env.TROPHY_API_KEY ?? "" });
 * const achievements = await trophy.users.achievements("user-id", { includeIncomplete: "true" });
 * ```
 */
export class TrophyApiClient {
  /** @param options The API key, and where the API is, if it is elsewhere. They are read at each call. */
  constructor(options: TrophyApiClient.Options) {
    keepState(this, usersKey(), usersOf(options), "TrophyApiClient");
  }

  /** What can be asked about users. */
  get users(): TrophyApiClient.Users {
    return stateOf(this, usersKey()) as TrophyApiClient.Users;
  }
}

/** A function that knows the options, rather than an object with them: it works behind a proxy, and shows no key. */
function usersOf(options: TrophyApiClient.Options): TrophyApiClient.Users {
  return {
    async achievements(id, request = {}, requestOptions = {}) {
      const list = await askForAchievements(options, id, request, requestOptions, failures);
      return list.map(revived);
    },
  };
}

/** The errors of the official client. */
const failures: Failures = {
  timedOut: () => new TrophyApiTimeoutError(),
  unreachable: (failure) => new TrophyApiError({ message: messageOf(failure) }),
  refused(statusCode, body) {
    const refusal = body as TrophyApi.ErrorBody;
    if (statusCode === 401) return new TrophyApi.UnauthorizedError(refusal);
    if (statusCode === 404) return new TrophyApi.NotFoundError(refusal);
    if (statusCode === 422) return new TrophyApi.UnprocessableEntityError(refusal);
    return new TrophyApiError({ statusCode, body });
  },
  redirected: (message, statusCode) => new TrophyApiError({ message, statusCode: statusCode || undefined }),
  unreadable: (message) => new TrophyApiError({ message }),
};

/** What a failure says, which may be anything that a mock throws. */
function messageOf(failure: unknown): string {
  try {
    const { message } = failure as { message?: unknown };
    if (message != null) return String(message);
  } catch {
    // It has no message that can be read.
  }
  return bodyShown(failure);
}

/** An achievement as the class gives it. What is `null` has no value, and neither has what is `undefined`. */
function revived(achievement: UserAchievement): TrophyApi.UserAchievementWithStatsResponse {
  const entries = Object.entries(achievement).map(([key, value]) => {
    if (value === null) return [key, undefined];
    return [key, key === "achievedAt" ? new Date(value as string) : value];
  });
  return Object.fromEntries(entries);
}

export declare namespace TrophyApiClient {
  /** A value, a promise of it, or a function that gives or promises it. */
  export type Supplier<T> = T | PromiseLike<T> | (() => T | PromiseLike<T>);

  /** An `AbortSignal`; its parts that are used, where the program's own types do not know it. */
  export type GivingUp = typeof globalThis extends { AbortSignal: { prototype: infer T } }
    ? T
    : {
        readonly aborted: boolean;
        readonly reason?: unknown;
        addEventListener(type: "abort", listener: () => void): void;
        removeEventListener(type: "abort", listener: () => void): void;
      };

  /** How to reach Trophy.so, and as which application. */
  export interface Options {
    /** The API key of an application, a secret; or what gives or promises it, which is asked at each call. */
    apiKey: Supplier<string>;
    /** Where the API lives; `TrophyApiEnvironment.Production` by default. */
    environment?: Supplier<TrophyApiEnvironmentUrls | undefined> | undefined;
  }

  /** Limits of one call. */
  export interface RequestOptions {
    /** How many seconds each attempt may take until its answer has arrived; 60 by default. */
    timeoutInSeconds?: number | undefined;
    /** How many times an attempt that was answered 408, 409, 429 or from 500 is repeated; 2 by default. */
    maxRetries?: number | undefined;
    /** Gives the call up, also while it waits to be repeated; the call rejects with the signal's reason. */
    abortSignal?: GivingUp | undefined;
  }

  /** What can be asked about users. */
  export interface Users {
    /**
     * Lists the achievements of a user.
     *
     * Resolves with the achievements; those that the user completed have `achievedAt`, and what Trophy.so calls `null`
     * is `undefined`.
     *
     * Rejects like `getUserAchievements()`, with errors of these classes: `TrophyApi.UnauthorizedError` (401),
     * `TrophyApi.NotFoundError` (404), `TrophyApi.UnprocessableEntityError` (422), `TrophyApiTimeoutError`, and
     * `TrophyApiError` for everything else that comes of a request.
     *
     * ```ts
     * const completed = await trophy.users.achievements("user-id");
     * ```
     *
     * @param id The user, by the id that your application gave.
     * @param request With `includeIncomplete: "true"`, achievements that are not completed are listed too.
     * @param requestOptions Limits in time and number, and a signal to give up.
     */
    achievements(
      id: string,
      request?: TrophyApi.UsersAchievementsRequest | undefined,
      requestOptions?: RequestOptions | undefined,
    ): Promise<TrophyApi.UserAchievementWithStatsResponse[]>;
  }
}
