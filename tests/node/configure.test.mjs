// `configure` rejects what it does not understand, never throws, and then changes nothing.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import * as psn from "psn-api-wasm";
import { stubFetch } from "./stub.mjs";

const stub = stubFetch();
const authorization = { accessToken: "token" };

afterEach(() => psn.configure({ baseUrl: null }));

/** Where a request of each kind goes now. */
async function destinations() {
  stub.urls.length = 0;
  await Promise.allSettled([
    psn.getUserTitles(authorization, "me"),
    psn.getPurchasedGames(authorization),
    psn.makeUniversalSearch(authorization, "a", "SocialAllAccounts"),
    psn.call({ url: "https://m.np.playstation.com/any" }, authorization),
    psn.exchangeNpssoForAccessCode("npsso"),
    psn.exchangeAccessCodeForAuthTokens("code"),
    psn.exchangeRefreshTokenForAuthTokens("token"),
  ]);
  return [...stub.urls];
}

test("every function asks elsewhere, and is otherwise the same", async () => {
  const usual = await destinations();
  assert.equal(usual.length, 7);
  await psn.configure({ baseUrl: "http://127.0.0.1:9/psn/" });
  const elsewhere = usual.map((url) => url.replace("https://", "http://127.0.0.1:9/psn/"));
  assert.deepEqual(await destinations(), elsewhere);
  await psn.configure({});
  assert.deepEqual(await destinations(), usual);
});

test("a call's URL counts however it is written", async () => {
  await psn.configure({ baseUrl: new URL("HTTP://127.0.0.1:9/psn") });
  const path = "m.np.playstation.com/any";
  for (const url of [new URL(`https://${path}`), `HTTPS://${path}`, ` https://${path}`]) {
    stub.urls.length = 0;
    await psn.call({ url }, authorization).catch(() => {});
    assert.deepEqual(stub.urls, [`http://127.0.0.1:9/psn/${path}`]);
  }
});

test("credentials in the base are refused, and not repeated", async () => {
  const refused = await psn.configure({ baseUrl: "http://user:hunter2@127.0.0.1" }).catch((error) => error);
  assert.ok(refused instanceof TypeError);
  assert.ok(!refused.message.includes("hunter2"));
});

test("takes effect at once", async () => {
  stub.urls.length = 0;
  psn.configure({ baseUrl: "http://a.example" });
  psn.getUserTitles(authorization, "me");
  psn.configure({ baseUrl: "http://b.example" });
  await psn.getUserTitles(authorization, "me");
  assert.deepEqual(
    stub.urls.map((url) => new URL(url).host),
    ["a.example", "b.example"],
  );
});

const REFUSED = [
  undefined,
  null,
  5,
  "http://a.example",
  { baseURL: "http://a.example" },
  { baseUrl: "a.example" },
  { baseUrl: "" },
  { baseUrl: "ftp://a.example" },
  { baseUrl: "https://" },
  { baseUrl: "https://a.example/?b" },
  { baseUrl: "https://a.example/#b" },
  { baseUrl: "https://[" },
  { baseUrl: 5 },
  { baseUrl: Symbol("a") },
];

test("what it does not understand rejects and changes nothing", async () => {
  await psn.configure({ baseUrl: "http://before.example" });
  const before = await destinations();
  for (const configuration of REFUSED) {
    let promise;
    assert.doesNotThrow(() => {
      promise = psn.configure(configuration);
    });
    await assert.rejects(promise, { name: "TypeError", message: /configure was called with/ });
  }
  const boom = new Error("boom");
  const throwing = {
    get baseUrl() {
      throw boom;
    },
  };
  await assert.rejects(psn.configure(throwing), boom);
  assert.deepEqual(await destinations(), before);
});
