// Interception of the real `fetch`, below which nock answers.
import nock from "nock";
import * as psn from "psn-api-wasm";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

const authorization = { accessToken: "mock-token" };
const MOBILE = "https://m.np.playstation.com";

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
});
afterAll(() => nock.restore());

it("answers with JSON", async () => {
  nock(MOBILE, { reqheaders: { authorization: "Bearer mock-token", "accept-language": "de-DE" } })
    .get("/api/trophy/v1/users/me/trophyTitles")
    .query({ limit: 2 })
    .reply(200, { trophyTitles: [], totalItemCount: 0 });
  const options = { limit: 2, headerOverrides: { "Accept-Language": "de-DE" } };
  expect(await psn.getUserTitles(authorization, "me", options)).toEqual({ trophyTitles: [], totalItemCount: 0 });
});

it("answers with an error of PSN", async () => {
  const body = { error: { referenceId: "r", code: 2240525, message: "Resource not found" } };
  const route = "/api/trophy/v1/users/me/npCommunicationIds/NPWR1/trophyGroups";
  nock(MOBILE).get(route).reply(404, body);
  const reason = await psn.getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR1").catch((error) => error);
  expect(reason).toEqual(new Error("Resource not found"));
  expect([reason.status, reason.code]).toEqual([404, 2240525]);
});

it("answers 429 with the header of the rate limit", async () => {
  nock(MOBILE)
    .get("/api/gamelist/v2/users/me/titles")
    .reply(
      429,
      { error: { code: 2241162, message: "Too many requests" } },
      { "X-RateLimit-Next-Available": "1763631000" },
    );
  const reason = await psn.getUserPlayedGames(authorization, "me").catch((error) => error);
  expect(reason.status).toBe(429);
  expect(reason.retryAt).toEqual(new Date("2025-11-20T09:30:00Z"));
});

it("answers with the page of a blocked address", async () => {
  nock(MOBILE)
    .get("/api/trophy/v1/users/me/trophySummary")
    .reply(403, "<HTML><HEAD>Access Denied</HEAD></HTML>", { "Content-Type": "text/html" });
  const reason = await psn.getUserTrophyProfileSummary(authorization, "me").catch((error) => error);
  expect(reason).toBeInstanceOf(SyntaxError);
  expect(reason.status).toBe(403);
});

it("answers the sign-in with a redirect", async () => {
  nock("https://ca.account.sony.com", { reqheaders: { cookie: "npsso=mock-npsso" } })
    .get("/api/authz/v3/oauth/authorize")
    .query(true)
    .reply(302, "", { Location: "com.scee.psxandroid.scecompcall://redirect/?code=v3.mock&cid=1" });
  expect(await psn.exchangeNpssoForAccessCode("mock-npsso")).toBe("v3.mock");

  nock("https://ca.account.sony.com")
    .post("/api/authz/v3/oauth/token", /^code=v3\.mock&/)
    .reply(200, { access_token: "mock" });
  expect((await psn.exchangeAccessCodeForAuthTokens("v3.mock")).accessToken).toBe("mock");
});

it("fails", async () => {
  nock(MOBILE).get("/api/trophy/v1/users/me/trophySummary").replyWithError(new Error("socket hang up"));
  await expect(psn.getUserTrophyProfileSummary(authorization, "me")).rejects.toThrow("socket hang up");
});
