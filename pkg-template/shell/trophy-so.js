// The part of `@trophyso/node` that lists a user's achievements: its classes around the module's function.
import { start } from "#start/functions.js";

/** A call that Trophy.so refused, that did not reach it, or whose answer cannot be read. */
export class TrophyApiError extends Error {
  constructor({ message, statusCode, body }) {
    const lines = message == null ? [] : [message];
    if (statusCode != null) lines.push(`Status code: ${statusCode}`);
    if (body != null) lines.push(`Body: ${JSON.stringify(body, undefined, 2)}`);
    super(lines.join("\n"));
    if (statusCode != null) this.statusCode = statusCode;
    if (body !== undefined) this.body = body;
  }
}

/** An attempt that was not answered in time. */
export class TrophyApiTimeoutError extends Error {
  constructor() {
    super("Timeout");
  }
}

class UnauthorizedError extends TrophyApiError {
  constructor(body) {
    super({ message: "UnauthorizedError", statusCode: 401, body });
  }
}

class NotFoundError extends TrophyApiError {
  constructor(body) {
    super({ message: "NotFoundError", statusCode: 404, body });
  }
}

class UnprocessableEntityError extends TrophyApiError {
  constructor(body) {
    super({ message: "UnprocessableEntityError", statusCode: 422, body });
  }
}

export const TrophyApi = {
  UnauthorizedError,
  NotFoundError,
  UnprocessableEntityError,
  AchievementResponseTrigger: { Metric: "metric", Streak: "streak", Api: "api", Achievement: "achievement" },
};

export const TrophyApiEnvironment = {
  Production: { api: "https://api.trophy.so/v1", admin: "https://admin.trophy.so/v1" },
};

const OF_STATUS = { 401: UnauthorizedError, 404: NotFoundError, 422: UnprocessableEntityError };

/** What becomes of failures. */
const errors = {
  timedOut: () => new TrophyApiTimeoutError(),
  unreachable: (failure) => new TrophyApiError({ message: failure?.message ?? JSON.stringify(failure) }),
  refused: (statusCode, body) =>
    OF_STATUS[statusCode] ? new OF_STATUS[statusCode](body) : new TrophyApiError({ statusCode, body }),
  unreadable: (message) => new TrophyApiError({ message }),
};

// Private, so that nothing that lists, logs or copies a client sees its key.
class Users {
  #options;

  constructor(options) {
    this.#options = options;
  }

  async achievements(id, request = {}, requestOptions = undefined) {
    const list = await start().getUserAchievements(this.#options, id, request, requestOptions, errors);
    return list.map(revived);
  }
}

export class TrophyApiClient {
  #users;

  constructor(options) {
    this.#users = new Users(options);
  }

  get users() {
    return this.#users;
  }
}

/** An achievement as the class gives it. What is `null` has no value, and neither has what is `undefined`. */
function revived(achievement) {
  const entries = Object.entries(achievement).map(([key, value]) => {
    if (value === null) return [key, undefined];
    return [key, key === "achievedAt" ? new Date(value) : value];
  });
  return Object.fromEntries(entries);
}
