// Tests as users of psn-api write them, with stubs of `fetch` that answer with the least that works.
import * as psn from "psn-api-wasm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const authorization = { accessToken: "mock-token" };

describe("vi.fn in place of fetch", () => {
  const fetchMock = vi.fn();

  beforeEach(() => {
    fetchMock.mockReset();
    vi.stubGlobal("fetch", fetchMock);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("sees psn-api's two arguments", async () => {
    fetchMock.mockResolvedValueOnce({ json: () => Promise.resolve({ trophyTitles: [], totalItemCount: 0 }) });
    const response = await psn.getUserTitles(authorization, "me", { limit: 10, offset: 5 });
    expect(response).toEqual({ trophyTitles: [], totalItemCount: 0 });
    expect(fetchMock).toHaveBeenCalledTimes(1);
    expect(fetchMock).toHaveBeenCalledWith(
      "https://m.np.playstation.com/api/trophy/v1/users/me/trophyTitles?limit=10&offset=5",
      {
        method: "GET",
        headers: { Authorization: "Bearer mock-token", "Content-Type": "application/json" },
        body: undefined,
      },
    );
    expect(Object.keys(fetchMock.mock.lastCall[1])).toEqual(["method", "headers", "body"]);
  });

  it("answers with nothing but json()", async () => {
    fetchMock.mockImplementation(() => ({ json: () => ({ profile: { onlineId: "a" } }) }));
    await expect(psn.getProfileFromUserName(authorization, "a")).resolves.toEqual({ profile: { onlineId: "a" } });
  });

  it("answers with an error body", async () => {
    fetchMock.mockResolvedValueOnce({
      json: async () => ({ error: { message: "Resource not found", code: 2240525 } }),
    });
    const call = psn.getUserTrophiesEarnedForTitle(authorization, "me", "NPWR1", "all");
    await expect(call).rejects.toThrow("Resource not found");
    fetchMock.mockResolvedValueOnce({ json: async () => ({ error: {} }) });
    await expect(psn.getUserPlayedGames(authorization, "me")).rejects.toThrowError(new Error("Unexpected Error"));
  });

  it("rejects", async () => {
    const failure = new Error("Network error");
    fetchMock.mockRejectedValueOnce(failure);
    await expect(psn.getUserTitles(authorization, "me")).rejects.toBe(failure);
  });

  it("answers the sign-in with headers alone", async () => {
    const location = "com.scee.psxandroid.scecompcall://redirect/?code=v3.mock&cid=1";
    fetchMock.mockResolvedValueOnce({ headers: { has: () => true, get: () => location } });
    await expect(psn.exchangeNpssoForAccessCode("mock-npsso")).resolves.toBe("v3.mock");
    expect(fetchMock.mock.lastCall[1]).toEqual({ headers: { Cookie: "npsso=mock-npsso" }, redirect: "manual" });

    fetchMock.mockResolvedValueOnce({ headers: new Headers() });
    await expect(psn.exchangeNpssoForAccessCode("mock-npsso")).rejects.toThrow(
      /There was a problem retrieving your PSN access code/,
    );
  });

  it("answers the exchange of a code", async () => {
    fetchMock.mockResolvedValueOnce({
      json: async () => ({
        access_token: "mockAccessToken",
        expires_in: 1,
        id_token: "mockIdToken",
        refresh_token: "mockRefreshToken",
        refresh_token_expires_in: 2,
        scope: "mockScope",
        token_type: "mockTokenType",
      }),
    });
    await expect(psn.exchangeAccessCodeForAuthTokens("mockAccessCode")).resolves.toEqual({
      accessToken: "mockAccessToken",
      expiresIn: 1,
      idToken: "mockIdToken",
      refreshToken: "mockRefreshToken",
      refreshTokenExpiresIn: 2,
      scope: "mockScope",
      tokenType: "mockTokenType",
    });
    expect(fetchMock.mock.lastCall[1].body).toContain("code=mockAccessCode&");
  });
});

describe("vi.spyOn of fetch", () => {
  afterEach(() => vi.restoreAllMocks());

  it("answers with a Response, and is looked up anew by each call", async () => {
    const first = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ blockList: [] }));
    await psn.getUserBlockedAccountIds(authorization);
    expect(first).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    const second = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ receivedRequests: [] }));
    await psn.getUserFriendsRequests(authorization);
    expect(second).toHaveBeenCalledOnce();
    expect(second.mock.lastCall[0]).toMatch(/receivedRequests$/);
  });
});

describe("spies on the package", () => {
  it("lets a whole module be mocked", async () => {
    vi.doMock("psn-api-wasm", async (original) => ({
      ...(await original()),
      getUserTitles: vi.fn(async () => "mocked"),
    }));
    const mocked = await import("psn-api-wasm");
    expect(await mocked.getUserTitles(authorization, "me")).toBe("mocked");
    expect(mocked.getTitleTrophies).toBe(psn.getTitleTrophies);
    vi.doUnmock("psn-api-wasm");
  });
});
