/**
 * What a call of Trophy.so rejects with when the service refuses, does not answer in time, or answers something else
 * than achievements. These properties are not enumerable, so that nothing that lists or copies errors sees them.
 */
export interface TrophyApiRequestError extends Error {
  /** The HTTP status of a refusal. */
  readonly status?: number;
  /** What came with a refusal: JSON, or the text that is none. */
  readonly body?: unknown;
  /** `"timeout"` where no answer came in time. */
  readonly code?: "timeout";
}

/**
 * A client for Trophy.so's user achievements, in place of that part of `@trophyso/node`: its results, errors and
 * options, with the differences that the README lists. It keeps its key to itself: nothing that lists, logs or copies
 * a client sees it. The key is a secret of a server: let a web page ask the server instead.
 *
 * ```ts
 * const trophy = new TrophyApiClient({ apiKey: () => process.env.TROPHY_API_KEY ?? "" });
 * const achievements = await trophy.users.achievements("user-id", { includeIncomplete: "true" });
 * ```
 */
export class TrophyApiClient {
  /** @param options The API key, and where the API lives if it is elsewhere. They are read at each call. */
  constructor(options: TrophyApiClient.Options);
  /** What can be asked about users. */
  get users(): TrophyApiClient.Users;
}

export namespace TrophyApiClient {
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
      request?: TrophyApi.UsersAchievementsRequest,
      requestOptions?: RequestOptions,
    ): Promise<TrophyApi.UserAchievementWithStatsResponse[]>;
  }
}

/** Addresses of Trophy.so's services. */
export interface TrophyApiEnvironmentUrls {
  /** Where the API lives, such as `https://api.trophy.so/v1`. */
  api: string;
  /** Where the administration lives, of which nothing is asked here. */
  admin?: string | undefined;
}

/** The addresses of Trophy.so. */
export const TrophyApiEnvironment: {
  readonly Production: { readonly api: "https://api.trophy.so/v1"; readonly admin: "https://admin.trophy.so/v1" };
};

/** The addresses of Trophy.so. */
export type TrophyApiEnvironment = typeof TrophyApiEnvironment.Production;

/** A call that Trophy.so refused, that did not reach it, or whose answer cannot be read. */
export class TrophyApiError extends Error {
  constructor(facts: { message?: string | undefined; statusCode?: number | undefined; body?: unknown });
  /** The HTTP status of a refusal. */
  readonly statusCode?: number;
  /** What came with a refusal: JSON, or the text that is none. */
  readonly body?: unknown;
}

/** An attempt that was not answered in time. */
export class TrophyApiTimeoutError extends Error {
  constructor();
}

/** The classes of errors and the types that a program names. */
export namespace TrophyApi {
  /** What Trophy.so answers when it refuses. */
  export interface ErrorBody {
    error: string;
  }

  /** The key is wrong: 401. */
  export class UnauthorizedError extends TrophyApiError {
    constructor(body: ErrorBody);
  }

  /** There is no such user: 404. */
  export class NotFoundError extends TrophyApiError {
    constructor(body: ErrorBody);
  }

  /** The request cannot be understood: 422. */
  export class UnprocessableEntityError extends TrophyApiError {
    constructor(body: ErrorBody);
  }

  /** Which achievements to list. */
  export interface UsersAchievementsRequest {
    /** `"true"` lists achievements that the user has not completed too. */
    includeIncomplete?: "true" | undefined;
  }

  /** What earns an achievement. */
  export const AchievementResponseTrigger: {
    readonly Metric: "metric";
    readonly Streak: "streak";
    readonly Api: "api";
    readonly Achievement: "achievement";
  };

  /** What earns an achievement. */
  export type AchievementResponseTrigger = (typeof AchievementResponseTrigger)[keyof typeof AchievementResponseTrigger];

  /**
   * An achievement as the class gives it: `achievedAt` is a `Date`, and nothing is `null`. Fields of other triggers can
   * be asked for without comparing `trigger`, and are `undefined`.
   */
  export type UserAchievementWithStatsResponse = Revived<UserAchievement>;

  export type Revived<T> = T extends unknown ? { [K in keyof T]: RevivedField<K, T[K]> } & FieldsOfOthers<T> : never;

  export type RevivedField<Key, Value> = Key extends "achievedAt" ? Date | undefined : Exclude<Value, null>;

  export type FieldsOfOthers<T> = { [K in Exclude<KeyOfAny<UserAchievement>, keyof T>]?: never };

  export type KeyOfAny<T> = T extends unknown ? keyof T : never;
}
