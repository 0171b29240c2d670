// Wrong use of PsnClient.
import { PsnClient, PsnError, RateLimiter, type SessionTokens, type TrophyTitle } from "psn-api-wasm";

declare const client: PsnClient;
declare const error: PsnError;
declare const npsso: string;
declare const title: TrophyTitle;

// The client's options.
// @ts-expect-error
new PsnClient();
// @ts-expect-error
new PsnClient(npsso);
// @ts-expect-error
new PsnClient({ nppso: npsso });
// @ts-expect-error
new PsnClient({ npsso: 5 });
// @ts-expect-error
new PsnClient({ npsso, tokens: {} });
// @ts-expect-error
new PsnClient({ npsso, queryHashes: { metGetTip: "hash" } });
// @ts-expect-error
new PsnClient({ npsso, queryHashes: { metGetTips: 5 } });
// @ts-expect-error
new PsnClient({ npsso, retry: true });
// @ts-expect-error
new PsnClient({ npsso, retry: { retries: 3 } });
// @ts-expect-error
new PsnClient({ npsso, rateLimit: true });
// @ts-expect-error
new PsnClient({ npsso, rateLimit: { window: 5 } });
// @ts-expect-error
new PsnClient({ npsso, signal: {} });
// @ts-expect-error
new PsnClient({ npsso, fetch: "fetch" });
// @ts-expect-error
new PsnClient({ npsso, relay: new URL("http://127.0.0.1") });
// @ts-expect-error
new PsnClient({ relay: true });
// @ts-expect-error
new PsnClient({ npsso, baseUrl: 4870 });
// @ts-expect-error
new PsnClient({ npsso, onTokens: (tokens: string) => tokens });
// @ts-expect-error
PsnClient({ npsso });
// @ts-expect-error
new RateLimiter({ request: 5 });
// @ts-expect-error
new RateLimiter({ state: { sent: "now" } });

// The authorization is the client's.
// @ts-expect-error
client.getUserTitles({ accessToken: "token" }, "me");
// @ts-expect-error
client.getPurchasedGames({ accessToken: "token" });
// @ts-expect-error
client.makeUniversalSearch({ accessToken: "token" }, "Teapot", "SocialAllAccounts");

// Arguments and options.
// @ts-expect-error
client.getUserTitles();
// @ts-expect-error
client.getUserTitles(5);
// @ts-expect-error
client.getUserTitles("me", { limt: 5 });
// @ts-expect-error
client.getUserTitles("me", { limit: "5" });
// @ts-expect-error
client.getUserTitles("me", { timeout: "5" });
// @ts-expect-error
client.getUserTitles("me", undefined, { timeout: 5 });
// @ts-expect-error
client.getTitleTrophies({ npServiceName: "trophy" }, "all");
// @ts-expect-error
client.getTitleTrophies(title);
// @ts-expect-error
client.getTitleTrophies(title, "all", { npServiceName: "trophy3" });
// @ts-expect-error
client.getUserTrophiesForSpecificTitle("me");
// @ts-expect-error
client.getProfileFromUserName("harbour-pilot", 5000);
// @ts-expect-error
client.call({ method: "GET" });
// @ts-expect-error
client.call({ url: "https://m.np.playstation.com/api/", method: "HEAD" });
// @ts-expect-error
client.exchangeNpssoForAccessCode(npsso);

// What comes back.
// @ts-expect-error
client.getUserTitles("me").trophyTitles;
// @ts-expect-error
for await (const _one of client.getUserTrophyProfileSummary("me")) _one;
// @ts-expect-error
for (const _one of client.getUserTitles("me")) _one;
// @ts-expect-error
for await (const { trophyTitles } of client.getUserTitles("me")) String(trophyTitles);
// @ts-expect-error
for await (const { trophyTitleName } of client.getUserTitles("me").pages()) String(trophyTitleName);
// @ts-expect-error
for await (const { accountId } of client.getUserFriendsAccountIds("me")) String(accountId);
// @ts-expect-error
client.tokens.accessToken;
// @ts-expect-error
client.sessionExpiresAt.getTime();
// @ts-expect-error
client.tokens = undefined;
// @ts-expect-error
export const tokens: SessionTokens = { ...client.tokens, obtainedAt: new Date() };

// @ts-expect-error
client.getTitleTrophiesWithProgress("me");
// @ts-expect-error
client.getTitleTrophiesWithProgress("me", 5);
// @ts-expect-error
client.getTitleTrophiesWithProgress("me", title, { limit: 5 });
// @ts-expect-error
export const name = (await client.getTitleTrophiesWithProgress("me", "NPWR20188_00")).trophyTitleName;

// Errors.
// @ts-expect-error
new PsnError({ code: "server" });
// @ts-expect-error
export const isOver = error.code === "npsso_over";
// @ts-expect-error
error.retryAt.getTime();
// @ts-expect-error
export const status: number = error.status;
// @ts-expect-error
error.code = "server";
