// The drop-in functions.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import {
  ANSWERS,
  answering,
  authorization,
  CODE,
  error,
  isTrap,
  json,
  NPSSO,
  redirect,
  SECRET,
  settled,
  trapEverywhere,
  trapIn,
} from "./work.mjs";

const FUNCTIONS = {
  "a path": () => psn.getTitleTrophies(authorization, "NPWR00001_00", "all", { limit: 5 }),
  "a GraphQL query": () => psn.getPurchasedGames(authorization, { size: 5 }),
  "an access code": () => psn.exchangeNpssoForAccessCode(NPSSO),
  "a region": () => psn.getUserRegion(authorization, "region"),
  "a rate limit": () => psn.getUserPlayedGames(authorization, "limited"),
  "an id that is no id": () => psn.getUserTitles(authorization, ".."),
  "achievements of another service": () => psn.getUserAchievements({ apiKey: SECRET }, "id"),
  "no achievements of another service": () => psn.getUserAchievements({ apiKey: SECRET }, "refused"),
};
for (const [name, work] of Object.entries(FUNCTIONS)) {
  test(`a function: ${name}`, async () => {
    globalThis.fetch = answering(ANSWERS);
    await trapEverywhere(name, { work, isTrap });
  });
}

test("a function's first call of an instance", async () => {
  globalThis.fetch = answering(ANSWERS);
  const work = FUNCTIONS["a path"];
  // The first trap ends the instance. The next one has to be given the template.
  await trapIn("endpointUrl", work, isTrap);
  await trapIn("urlTemplate", work, isTrap);
  assert.equal((await settled(work())).how[0], "resolved");
});

test("a function that a sign-in refuses, and one where the redirect is hidden", async () => {
  for (const answer of [redirect("https://my.account.sony.com/?error_code=4165"), json({})]) {
    globalThis.fetch = async () => answer();
    await trapEverywhere("a sign-in", { work: () => psn.exchangeNpssoForAccessCode(NPSSO), isTrap });
  }
});

/** A module makes the URLs of these only where something stands in PSN's place. */
const IN_PSNS_PLACE = {
  "any URL": () => psn.call({ url: "https://m.np.playstation.com/any" }, authorization),
  "a body": () => psn.makeUniversalSearch(authorization, "a", "SocialAllAccounts"),
  tokens: () => psn.exchangeRefreshTokenForAuthTokens(SECRET),
};
for (const [name, work] of Object.entries(IN_PSNS_PLACE)) {
  test(`a function in PSN's place: ${name}`, async () => {
    globalThis.fetch = answering(ANSWERS);
    await psn.configure({ baseUrl: "http://127.0.0.1:9/psn" });
    await trapEverywhere(name, { work, isTrap });
    await psn.configure({});
  });
}

test("functions through a relay, and configure itself", async () => {
  globalThis.fetch = answering({
    "/refused/": error(403, "relay_refused"),
    "oauth/authorize": json({ location: CODE }),
  });
  const configure = () => psn.configure({ relay: "https://relay.example/psn/" });
  await trapEverywhere("configure", { work: configure, isTrap });
  await configure();
  const calls = [() => psn.getUserTitles(authorization, "refused"), () => psn.exchangeNpssoForAccessCode(NPSSO)];
  for (const work of calls) await trapEverywhere("a relayed function", { work, isTrap });
  await psn.configure({});
});
