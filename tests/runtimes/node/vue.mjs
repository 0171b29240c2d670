// Objects behind proxies: Vue's `ref` and `reactive`, a prototype, a lazy singleton.
import assert from "node:assert/strict";
import { isReactive, reactive, readonly, ref, shallowReactive } from "@vue/reactivity";
import * as psn from "psn-api-wasm";
import { packageVersion } from "../lib/tools.mjs";

export const name = "Vue";
export const claim = "Vue's `ref` and `reactive` around a client, a limiter and Trophy.so's client";
export const everyTime = true;
export const version = async () => packageVersion("@vue/reactivity");

/** How programs wrap an object. */
const WAYS = {
  ref: (object) => ref(object).value,
  "ref within": (object) => ref({ object }).value.object,
  reactive: (object) => reactive({ object }).object,
  "reactive itself": (object) => reactive(object),
  readonly: (object) => readonly({ object }).object,
  shallowReactive: (object) => shallowReactive({ object }).object,
  "a list": (object) => reactive([object])[0],
  "Object.create": (object) => Object.create(object),
  Proxy: (object) => new Proxy(object, {}),
  "a deep Proxy": deep,
  "a lazy singleton": (object) => new Proxy({}, { get: (_, key) => object[key] }),
  "a lazy singleton with bound methods": (object) =>
    new Proxy(
      {},
      {
        get(_, key) {
          const value = object[key];
          return typeof value === "function" ? value.bind(object) : value;
        },
      },
    ),
};

/** Wraps whatever comes out, too. */
function deep(object) {
  return new Proxy(object, {
    get(target, key, receiver) {
      const value = Reflect.get(target, key, receiver);
      const { configurable = true } = Reflect.getOwnPropertyDescriptor(target, key) ?? {};
      return typeof value === "object" && value !== null && configurable ? deep(value) : value;
    },
  });
}

export async function run({ simUrl, authorization }) {
  for (const [way, wrap] of Object.entries(WAYS)) {
    await checkClient(wrap, simUrl, authorization).catch((error) => {
      throw new Error(`a client, ${way}: ${error.message}`, { cause: error });
    });
    checkLimiter(wrap, way);
    await checkTrophySo(wrap, way);
  }
  for (const object of [new psn.PsnClient({}), new psn.RateLimiter(), new psn.TrophyApiClient({ apiKey: "key" })]) {
    assert.ok(!isReactive(reactive(object)), "Vue leaves it alone");
  }
}

async function checkClient(wrap, baseUrl, tokens) {
  const rateLimit = wrap(new psn.RateLimiter({ requests: 20 }));
  const client = wrap(new psn.PsnClient({ tokens, baseUrl, rateLimit }));
  const { trophyTitles } = await client.getUserTitles("me", { limit: 3 });
  const iterated = [];
  for await (const { trophyTitleName } of client.getUserTitles("me", { limit: 2 })) {
    if (iterated.push(trophyTitleName) === 3) break;
  }
  assert.deepEqual(
    iterated,
    trophyTitles.map(({ trophyTitleName }) => trophyTitleName),
  );
  const url = "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
  assert.match((await client.call({ url })).accountId, /^\d+$/);
  assert.equal(client.tokens.accessToken, tokens.accessToken);
  // Three pages of the list at most, and the two other calls.
  assert.ok(rateLimit.state.sent.length >= 4 && rateLimit.state.sent.length <= 5, String(rateLimit.state.sent));
  const relay = psn.createRelay({ client, allowOrigins: ["https://trophies.example"], rateLimit: false });
  const request = new Request(url.replace("https:/", "https://relay.example"), {
    headers: { origin: "https://trophies.example" },
  });
  const response = await relay(request);
  assert.equal(response.status, 200, await response.text());
  await client.signOut();
  await assert.rejects(client.getUserTitles("me"), { code: "sign_in_required" });
}

function checkLimiter(wrap, way) {
  const state = { sent: [Date.now()] };
  assert.deepEqual(wrap(new psn.RateLimiter({ state })).state.sent, state.sent, `a limiter, ${way}`);
}

async function checkTrophySo(wrap, way) {
  const { fetch } = globalThis;
  globalThis.fetch = async () => Response.json([]);
  try {
    const trophy = wrap(new psn.TrophyApiClient({ apiKey: "key" }));
    assert.deepEqual(await trophy.users.achievements("user"), [], `Trophy.so's client, ${way}`);
  } finally {
    globalThis.fetch = fetch;
  }
}
