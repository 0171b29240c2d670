// Achievements of Trophy.so, a service that has nothing to do with PSN.
export { TrophyApi, TrophyApiError, TrophyApiTimeoutError } from "./api.js";
export { TrophyApiClient } from "./client.js";
export { TrophyApiEnvironment, type TrophyApiEnvironmentUrls } from "./environment.js";
export { getUserAchievements, type TrophyApiRequestError } from "./get-user-achievements.js";
