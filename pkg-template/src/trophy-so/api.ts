// The errors of `@trophyso/node` for the route that is here, and the types that its programs name.

import type { UserAchievement } from "#models";
import { isInstance, mark } from "../instances.js";
import { bodyShown, cut } from "./shown.js";

/** What is known of a failed call. */
interface ErrorDetails {
  message?: string | undefined;
  statusCode?: number | undefined;
  body?: unknown;
}

/** A call that Trophy.so refused, that did not reach it, or whose answer cannot be read. */
export class TrophyApiError extends Error {
  /** The HTTP status of a refusal. */
  declare readonly statusCode?: number | undefined;
  /** What came with a refusal: JSON, or the string that is none. */
  declare readonly body?: unknown;

  constructor(details: { message?: string | undefined; statusCode?: number | undefined; body?: unknown }) {
    super(messageOf(details));
    const { statusCode, body } = details;
    // Without a value there is no property, as in the official client.
    if (statusCode != null) Object.assign(this, { statusCode });
    if (body !== undefined) Object.assign(this, { body });
    mark(this, "TrophyApiError");
  }

  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses have this, too.
    return isInstance(this, "TrophyApiError", value);
  }
}

function messageOf({ message, statusCode, body }: ErrorDetails): string {
  const lines = message == null ? [] : [cut(message)];
  if (statusCode != null) lines.push(`Status code: ${statusCode}`);
  if (body != null) lines.push(`Body: ${bodyShown(body, 2)}`);
  return lines.join("\n");
}

/** An attempt that was not answered in time. */
export class TrophyApiTimeoutError extends Error {
  constructor() {
    super("Timeout");
    mark(this, "TrophyApiTimeoutError");
  }

  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses have this, too.
    return isInstance(this, "TrophyApiTimeoutError", value);
  }
}

/** The key is wrong: 401. */
class UnauthorizedError extends TrophyApiError {
  constructor(body: TrophyApi.ErrorBody) {
    super({ message: "UnauthorizedError", statusCode: 401, body });
    mark(this, "TrophyApi.UnauthorizedError");
  }

  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses have this, too.
    return isInstance(this, "TrophyApi.UnauthorizedError", value);
  }
}

/** There is no such user: 404. */
class NotFoundError extends TrophyApiError {
  constructor(body: TrophyApi.ErrorBody) {
    super({ message: "NotFoundError", statusCode: 404, body });
    mark(this, "TrophyApi.NotFoundError");
  }

  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses have this, too.
    return isInstance(this, "TrophyApi.NotFoundError", value);
  }
}

/** The request cannot be understood: 422. */
class UnprocessableEntityError extends TrophyApiError {
  constructor(body: TrophyApi.ErrorBody) {
    super({ message: "UnprocessableEntityError", statusCode: 422, body });
    mark(this, "TrophyApi.UnprocessableEntityError");
  }

  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses have this, too.
    return isInstance(this, "TrophyApi.UnprocessableEntityError", value);
  }
}

// Types for the namespace, in which these names mean its own members.
type Unauthorized = UnauthorizedError;
type NotFound = NotFoundError;
type UnprocessableEntity = UnprocessableEntityError;

/** The classes of errors and the types that a program names. */
export const TrophyApi: {
  /** The key is wrong: 401. */
  UnauthorizedError: typeof UnauthorizedError;
  /** There is no such user: 404. */
  NotFoundError: typeof NotFoundError;
  /** The request cannot be understood: 422. */
  UnprocessableEntityError: typeof UnprocessableEntityError;
  /** What earns an achievement. */
  AchievementResponseTrigger: {
    readonly Metric: "metric";
    readonly Streak: "streak";
    readonly Api: "api";
    readonly Achievement: "achievement";
  };
} = {
  UnauthorizedError,
  NotFoundError,
  UnprocessableEntityError,
  AchievementResponseTrigger: { Metric: "metric", Streak: "streak", Api: "api", Achievement: "achievement" },
};

/** The classes of errors and the types that a program names. */
export declare namespace TrophyApi {
  /** What Trophy.so answers when it refuses. */
  export interface ErrorBody {
    error: string;
  }

  /** The key is wrong: 401. */
  export type UnauthorizedError = Unauthorized;

  /** There is no such user: 404. */
  export type NotFoundError = NotFound;

  /** The request cannot be understood: 422. */
  export type UnprocessableEntityError = UnprocessableEntity;

  /** Which achievements to list. */
  export interface UsersAchievementsRequest {
    /** `"true"` lists achievements that the user has not completed too. */
    includeIncomplete?: "true" | undefined;
  }

  /** What earns an achievement. */
  export type AchievementResponseTrigger = "metric" | "streak" | "api" | "achievement";

  /**
   * An achievement as the class gives it: `achievedAt` is a `Date`, and nothing is `null`. Fields of other triggers can
   * be asked for without comparing `trigger`, and are `undefined`.
   */
  export type UserAchievementWithStatsResponse = Revived<UserAchievement>;

  export type Revived<T> = T extends unknown ? { [K in keyof T]: RevivedField<K, T[K]> } & FieldsOfOthers<T> : never;

  /** What is `null` becomes `undefined`, and the property stays. */
  export type RevivedField<Key, Value> = Key extends "achievedAt"
    ? Date | undefined
    : null extends Value
      ? Exclude<Value, null> | undefined
      : Value;

  export type FieldsOfOthers<T> = { [K in Exclude<KeyOfAny<UserAchievement>, keyof T>]?: never };

  export type KeyOfAny<T> = T extends unknown ? keyof T : never;
}
