// Trophy.so: the function, whose results are told apart by what earns them, and what the class has beyond the official.
import {
  getUserAchievements,
  type MetricAchievement,
  TrophyApi,
  TrophyApiClient,
  type TrophyApiRequestError,
  type UserAchievement,
} from "psn-api-wasm";

export function described(achievement: UserAchievement): string {
  switch (achievement.trigger) {
    case "metric": {
      const metric: MetricAchievement = achievement;
      return `${metric.metricValue} ${achievement.metricName}`;
    }
    case "streak":
      return `${achievement.streakLength?.toFixed()} days`;
    case "achievement":
      return `after ${achievement.achievementIds?.join()}`;
    case "api":
      return achievement.key ?? achievement.id;
    default: {
      const unknown: string = achievement.trigger;
      return unknown;
    }
  }
}

export async function listed(id: string): Promise<(string | null | undefined)[]> {
  const environment = { api: "http://127.0.0.1:4870/api.trophy.so/v1" };
  const list = await getUserAchievements({ apiKey: () => "key", environment }, id, { includeIncomplete: "true" });
  return list.map(({ achievedAt }) => achievedAt);
}

export async function revived(id: string): Promise<(Date | undefined)[]> {
  const client = new TrophyApiClient({ apiKey: Promise.resolve("key") });
  const list = await client.users.achievements(id, {}, { maxRetries: 5 });
  const ids: string[] = list.flatMap((achievement) => achievement.achievementIds ?? []);
  const metrics = list.filter(({ trigger }) => trigger === TrophyApi.AchievementResponseTrigger.Metric);
  const description: string | undefined = metrics.find(({ id }) => ids.includes(id))?.description;
  return description === undefined ? [] : list.map(({ achievedAt }) => achievedAt);
}

export const factsOf = ({ status, body, code }: TrophyApiRequestError): unknown[] => [status?.toFixed(), body, code];
