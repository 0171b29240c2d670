// Wrong calls of Trophy.so.
import { getUserAchievements, TrophyApiClient, type UserAchievement } from "psn-api-wasm";

// @ts-expect-error
new TrophyApiClient();
// @ts-expect-error
new TrophyApiClient({});
// @ts-expect-error
new TrophyApiClient({ apiKey: 5 });
// @ts-expect-error
new TrophyApiClient({ apiKey: "key", environment: "http://127.0.0.1" });
// @ts-expect-error
new TrophyApiClient({ apiKey: "key" }).users.achievements();
// @ts-expect-error
new TrophyApiClient({ apiKey: "key" }).users.achievements("a", { includeIncomplete: "false" });
// @ts-expect-error
new TrophyApiClient({ apiKey: "key" }).users.achievements("a", {}, { timeout: 5 });
// @ts-expect-error
new TrophyApiClient({ apiKey: "key" }).users.achievements("a", {}, { abortSignal: {} });
// @ts-expect-error
getUserAchievements({ accessToken: "token" }, "a");
// @ts-expect-error
getUserAchievements({ apiKey: "key" }, 5);

export function lengthOf(achievement: UserAchievement): number | null | undefined {
  // @ts-expect-error
  if (achievement.trigger === "metric") return achievement.streakLength;
  return undefined;
}
