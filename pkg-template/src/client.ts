// The client: `psn-api-wasm/client`.
export * from "#models";
export type { AbortSignalLike } from "./abort.js";
export type { RequestOptions, TitleReference } from "./client/arguments.js";
export type { Friend } from "./client/friends.js";
export type { TitleTrophiesWithGameHelp, TrophyAndGameHelp } from "./client/game-help.js";
export type { IterablePromise, PagedPromise } from "./client/lists.js";
export type { PsnClientOptions, RateLimitWait, RetryOptions, SavedTokens, SessionTokens } from "./client/options.js";
export { PsnClient } from "./client/psn-client.js";
export { RateLimiter, type RateLimiterState, type RateLimitOptions } from "./client/rate-limiter.js";
export type { SharedRateLimit } from "./client/shared-rate-limit.js";
export type { TitleInfo } from "./client/title-ids.js";
export type { NamedTitleReference, TitlePlayTime, TitlePlayTimeOptions } from "./client/title-play-time.js";
export type {
  TitleTrophiesWithProgress,
  TrophyGroupWithProgress,
  TrophyProgress,
  TrophyProgressOptions,
  TrophyWithProgress,
} from "./client/title-trophies.js";
export type { FetchInit, FetchResponse } from "./fetch-types.js";
export { PsnError, type PsnErrorDetails } from "./psn-error.js";
