// PsnClient over stubs of `fetch` that answer with the least that works.
import { PsnClient, PsnError } from "psn-api-wasm";
import { afterEach, describe, expect, it, vi } from "vitest";

const accessToken = "mock-token";
const titles = { trophyTitles: [{ npCommunicationId: "NPWR1" }], totalItemCount: 1 };

describe("the option fetch", () => {
  it("gets a text and a plain object", async () => {
    const fetch = vi.fn(async () => ({ json: async () => titles }));
    const client = new PsnClient({ accessToken, fetch });
    await expect(client.getUserTitles("me", { limit: 1 })).resolves.toEqual(titles);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledWith("https://m.np.playstation.com/api/trophy/v1/users/me/trophyTitles?limit=1", {
      method: "GET",
      headers: { Authorization: "Bearer mock-token", "Content-Type": "application/json" },
      body: undefined,
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  it("may answer with nothing but json()", async () => {
    const client = new PsnClient({ accessToken, fetch: async () => ({ json: () => titles }) });
    await expect(client.getUserTitles("me")).resolves.toEqual(titles);
    const found = [];
    for await (const { npCommunicationId } of client.getUserTitles("me")) found.push(npCommunicationId);
    expect(found).toEqual(["NPWR1"]);
  });

  it("may answer with nothing but status, ok, headers and text()", async () => {
    const answer = (status, body) => ({
      status,
      ok: status < 400,
      headers: { get: () => null },
      text: async () => JSON.stringify(body),
    });
    const answers = [answer(503, {}), answer(200, titles), answer(404, { error: { message: "no", code: 2240525 } })];
    const client = new PsnClient({ accessToken, fetch: async () => answers.shift(), retry: { baseDelay: 1 } });
    await expect(client.getUserTitles("me")).resolves.toEqual(titles);
    const error = await client.getUserTitles("me").catch((reason) => reason);
    expect(error).toBeInstanceOf(PsnError);
    expect(error).toMatchObject({ code: "not_found", status: 404, psnCode: 2240525, attempts: 1 });
  });

  it("may answer an error with json() alone", async () => {
    const body = { error: { message: "Resource not found", code: 2240525 } };
    const client = new PsnClient({ accessToken, fetch: async () => ({ json: async () => body }) });
    await expect(client.getUserTrophyProfileSummary("me")).rejects.toMatchObject({ code: "not_found" });
  });

  it("may answer nothing, or throw at once", async () => {
    const retry = false;
    for (const fetch of [
      () => undefined,
      async () => undefined,
      async () => ({}),
      () => {
        throw new Error("no");
      },
    ]) {
      const error = await new PsnClient({ accessToken, retry, fetch }).getUserTitles("me").catch((reason) => reason);
      expect(error).toBeInstanceOf(PsnError);
      expect(error.code).toBe("network");
    }
  });

  it("may answer the sign-in with headers alone", async () => {
    const location = "com.scee.psxandroid.scecompcall://redirect/?code=v3.mock&cid=1";
    const fetch = vi
      .fn()
      .mockResolvedValueOnce({ status: 302, ok: false, headers: { get: () => location }, text: async () => "" })
      .mockResolvedValueOnce({
        json: async () => ({ access_token: "mock", refresh_token: "mocked", expires_in: 3600 }),
      })
      .mockResolvedValueOnce({ json: async () => titles });
    const client = new PsnClient({ npsso: "a".repeat(64), fetch });
    await expect(client.getUserTitles("me")).resolves.toEqual(titles);
    expect(fetch.mock.calls[0][1]).toMatchObject({
      headers: { Cookie: `npsso=${"a".repeat(64)}` },
      redirect: "manual",
    });
    expect(fetch.mock.calls[1][1].body).toContain("code=v3.mock&");
    expect(client.tokens).toMatchObject({ accessToken: "mock", refreshToken: "mocked", expiresIn: 3600 });
  });
});

describe("a fetch that does not look at its signal", () => {
  for (const [what, fetch] of [
    ["before it answers", () => new Promise(() => {})],
    ["while its body arrives", async () => ({ status: 200, ok: true, text: () => new Promise(() => {}) })],
  ]) {
    it(`is left alone after the time limit, ${what}`, async () => {
      const client = new PsnClient({ accessToken, fetch, timeout: 20, retry: false });
      await expect(client.getUserTitles("me")).rejects.toMatchObject({ code: "timeout", attempts: 1 });
    });

    it(`is left alone when the call is cancelled, ${what}`, async () => {
      const client = new PsnClient({ accessToken, fetch });
      const controller = new AbortController();
      const call = client.getUserTitles("me", { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      await expect(call).rejects.toMatchObject({ code: "aborted" });
    });
  }
});

describe("the sign-in", () => {
  it("fails by a PsnError where answers have no headers", async () => {
    const client = new PsnClient({ npsso: "a".repeat(64), fetch: async () => ({ json: async () => ({}) }) });
    const error = await client.getUserTitles("me").catch((reason) => reason);
    expect(error).toBeInstanceOf(PsnError);
    expect(error.code).toBe("unsupported_runtime");
  });
});

describe("the global fetch", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is looked up anew by each request", async () => {
    const client = new PsnClient({ accessToken });
    for (const totalItemCount of [1, 2]) {
      vi.stubGlobal("fetch", async () => Response.json({ trophyTitles: [], totalItemCount }));
      await expect(client.getUserTitles("me")).resolves.toMatchObject({ totalItemCount });
    }
  });
});
