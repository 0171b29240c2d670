// All of PsnClient: its options, its methods, its lists, its errors.
import {
  type FetchInit,
  type FetchResponse,
  type PagedPromise,
  PsnClient,
  type PsnClientOptions,
  PsnError,
  type PsnErrorCode,
  RateLimiter,
  type RateLimiterState,
  type RequestOptions,
  type SessionTokens,
  type TitleReference,
  type TitleTrophiesWithProgress,
  type TrophyCounts,
  type TrophyProgress,
  type TrophyRarity,
  type TrophyTitle,
  type UserRegionInfo,
  type UserTitlesResponse,
} from "psn-api-wasm";

declare const npsso: string;
declare const saved: SessionTokens;
declare function save(tokens: SessionTokens): Promise<void>;
declare function send(url: string, init: FetchInit): Promise<FetchResponse>;
declare const signal: NonNullable<RequestOptions["signal"]>;

const state: RateLimiterState = { sent: [], blockedUntil: 1 };
const limiter = new RateLimiter({ requests: 200, per: 60_000, maxWait: 1000, state });
const restored: RateLimiterState = new RateLimiter().state;
limiter.state.sent.push(...restored.sent);

const options: PsnClientOptions = {
  npsso,
  tokens: saved,
  onTokens: save,
  language: "de-DE",
  fetch: send,
  baseUrl: "http://127.0.0.1:4870",
  timeout: 10_000,
  retry: { attempts: 5, baseDelay: 100, maxDelay: 1000 },
  rateLimit: limiter,
  signal,
  userAgent: "program/1.0",
};
const client = new PsnClient(options);
export const others = [
  new PsnClient({ accessToken: saved.accessToken }),
  new PsnClient({ refreshToken: saved.refreshToken, onTokens: ({ obtainedAt }) => obtainedAt }),
  new PsnClient({ tokens: { accessToken: "token" }, retry: false, rateLimit: false }),
  new PsnClient({ relay: "/psn" }),
  new PsnClient({ npsso, relay: "https://relay.example/psn" }),
  new PsnClient({ npsso, rateLimit: { requests: 10, per: 1000, maxWait: Number.POSITIVE_INFINITY } }),
];

export async function everyMethod(title: TrophyTitle): Promise<unknown[]> {
  const reference: TitleReference = { npCommunicationId: "NPWR20188_00", npServiceName: "trophy2" };
  const own = { signal, timeout: 5000, headerOverrides: { "Accept-Language": "fr-FR" } };
  const region: UserRegionInfo | null = await client.getUserRegion("harbour-pilot", ["en"], own);
  const { domainResponses } = await client.makeUniversalSearch("harbour-pilot", "SocialAllAccounts", own);
  const onlineId: string | undefined = domainResponses[0]?.results[0]?.socialMetadata.onlineId;
  const answer: { a: number } = await client.call<{ a: number }>(
    { url: "https://m.np.playstation.com/api/", method: "POST", headers: { "Accept-Language": "de" } },
    { b: 1 },
    own,
  );
  return [
    region,
    onlineId,
    answer.a,
    client.getAccountDevices(own),
    client.getBasicPresence("me", own),
    client.getProfileFromAccountId("1", own),
    client.getProfileFromUserName("harbour-pilot", own),
    client.getProfileShareableLink("1", own),
    client.getRecentlyPlayedGames({ ...own, limit: 5, categories: ["ps5_native_game"] }),
    client.getTitleTrophyGroups(title, own),
    client.getTitleTrophies(reference, "all", { limit: 10, offset: 5 }),
    client.getUserTrophiesForSpecificTitle("me", { npTitleIds: "CUSA12057_00", ...own }),
    client.getUserTrophyGroupEarningsForTitle("me", "NPWR20188_00", { npServiceName: "trophy", ...own }),
    client.getUserTrophyProfileSummary("me", own),
  ];
}

export async function everyList(): Promise<string[]> {
  const names: string[] = [];
  const titles: PagedPromise<UserTitlesResponse, TrophyTitle> = client.getUserTitles("me", { limit: 800, signal });
  const { totalItemCount }: UserTitlesResponse = await titles;
  for await (const title of titles) {
    names.push(title.trophyTitleName);
    for await (const { trophyName } of client.getTitleTrophies(title, "all")) names.push(trophyName ?? "");
    for await (const { earnedDateTime } of client.getUserTrophiesEarnedForTitle("me", title, "all", {})) {
      names.push(earnedDateTime ?? "");
    }
  }
  for await (const { trophyTitles, nextOffset } of client.getUserTitles("me").pages()) {
    names.push(`${trophyTitles.length} of ${totalItemCount}, next at ${nextOffset ?? "the end"}`);
  }
  for await (const accountId of client.getUserFriendsAccountIds("me")) names.push(accountId);
  for await (const accountId of client.getUserBlockedAccountIds()) names.push(accountId);
  for await (const { accountId } of client.getUserFriendsRequests({ limit: 5 })) names.push(accountId);
  for await (const { titleId } of client.getUserPlayedGames("me", { limit: 200 })) names.push(titleId);
  for await (const { name } of client.getPurchasedGames({ platform: ["ps5"], size: 50, start: 0 })) names.push(name);
  return names;
}

export async function oneTitle(title: TrophyTitle): Promise<TitleTrophiesWithProgress[]> {
  const whole = await client.getTitleTrophiesWithProgress("me", title, { signal, timeout: 5000 });
  const icons: string[] = [whole.trophyTitleIconUrl, whole.trophyTitleName, whole.trophyTitlePlatform];
  const platinums: number = whole.earnedTrophies.platinum;
  for (const trophy of whole.trophies) {
    const { trophyName, trophyDetail, trophyIconUrl, trophyGroupId } = trophy;
    icons.push(trophyName.trim(), trophyDetail.trim(), trophyIconUrl.trim(), trophyGroupId.trim());
    const isEarned: boolean = trophy.earned || trophy.trophyHidden;
    const rarity: TrophyRarity | undefined = trophy.trophyRare;
    const steps: string = `${trophy.progress ?? 0} of ${trophy.trophyProgressTargetValue ?? platinums}`;
    if (isEarned) icons.push(trophy.earnedDateTime?.slice(0, 4) ?? "", String(rarity), steps);
  }
  for (const group of whole.trophyGroups) {
    const defined: TrophyCounts = group.definedTrophies;
    const { progress }: TrophyProgress = group;
    icons.push(group.trophyGroupId, group.trophyGroupName ?? "", String(defined.bronze + progress));
  }
  const byId = await client.getTitleTrophiesWithProgress("1", "NPWR20188_00", { trophyGroupId: "001" });
  const when: string | undefined = byId.isPlayed ? byId.lastUpdatedDateTime : icons[0];
  const reference = { npCommunicationId: "NPWR20188_00", npServiceName: "trophy2", own: 1 } as const;
  const { own } = await client.getTitleTrophiesWithProgress("me", reference, { npServiceName: "trophy" });
  const one: 1 = own;
  return when === String(one) ? [whole, byId] : [];
}

export async function session(): Promise<Date | undefined> {
  const tokens: (Partial<SessionTokens> & { accessToken: string }) | undefined = client.tokens;
  if (tokens) others.push(new PsnClient({ tokens }));
  const end: Date | undefined = client.sessionExpiresAt;
  await client.signOut();
  return end;
}

export function reported(error: unknown): string {
  if (!(error instanceof PsnError)) throw error;
  const code: PsnErrorCode = error.code;
  const { status = 0, psnCode = 0, referenceId = "", retryAt, endpoint, attempts, name, cause } = error;
  const known: Record<string, unknown> = error.toJSON();
  const until: number = retryAt?.getTime() ?? 0;
  switch (code) {
    case "npsso_expired":
    case "npsso_malformed":
    case "terms_not_accepted":
    case "sign_in_required":
    case "refresh_token_expired":
    case "unauthorized":
      return "sign in again";
    case "rate_limited":
      return `wait until ${until}`;
    default:
      return [name, endpoint, status + psnCode + attempts, referenceId, String(cause), Object.keys(known)].join(" ");
  }
}
