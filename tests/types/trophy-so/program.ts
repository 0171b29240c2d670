// A program for @trophyso/node, which uses the part of it that this package has too.
import {
  TrophyApi,
  TrophyApiClient,
  TrophyApiEnvironment,
  TrophyApiError,
  TrophyApiTimeoutError,
} from "@trophyso/node";

const options: TrophyApiClient.Options = { apiKey: async () => "key", environment: TrophyApiEnvironment.Production };
const client = new TrophyApiClient(options);

export async function completed(id: string): Promise<string[]> {
  const list: TrophyApi.UserAchievementWithStatsResponse[] = await client.users.achievements(id);
  return list.map(({ name, achievedAt, rarity }) => `${name} ${achievedAt?.toISOString()} ${rarity.toFixed()}`);
}

/** Fields of any trigger, without comparing it. */
export async function progress(id: string): Promise<(string | number | undefined)[]> {
  const request: TrophyApi.UsersAchievementsRequest = { includeIncomplete: "true" };
  const [first] = await client.users.achievements(id, request, { timeoutInSeconds: 10, maxRetries: 0 });
  const attribute: string | undefined = first?.userAttributes?.[0]?.value ?? first?.eventAttribute?.key;
  return [first?.metricName, first?.metricValue, first?.metricId, first?.streakLength, first?.key, attribute];
}

export function reasonOf(failure: unknown): string {
  if (failure instanceof TrophyApi.UnauthorizedError) return "key";
  if (failure instanceof TrophyApi.NotFoundError || failure instanceof TrophyApi.UnprocessableEntityError)
    return "user";
  if (failure instanceof TrophyApiTimeoutError) return failure.message;
  if (failure instanceof TrophyApiError) return `${failure.statusCode} ${JSON.stringify(failure.body)}`;
  return String(failure);
}

export const thrown: Error[] = [
  new TrophyApi.NotFoundError({ error: "no such user" }),
  new TrophyApiError({ message: "no", statusCode: 500, body: {} }),
  new TrophyApiTimeoutError(),
];

export const isMetric = (trigger: string): boolean => trigger === TrophyApi.AchievementResponseTrigger.Metric;
