// Whatever is passed as an id: the same endpoint is asked, or the promise rejects, and nothing else happens.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as psnApi from "psn-api";
import * as psn from "psn-api-wasm";
import { callWithIds, ELSEWHERE, idsWith, MAKERS, places, WITH_IDS, WITHOUT_IDS } from "./functions.mjs";
import { HOSTILE_TEXTS, STEPS, WITHOUT_TEXT } from "./hostile.mjs";
import { stubFetch } from "./stub.mjs";

const functions = { ...psn };
const stub = stubFetch();
const authorization = { accessToken: "token" };

/** How a call settles, and what it sent. It must not throw, and must settle soon. */
async function observe(call) {
  stub.urls.length = 0;
  const promise = call();
  assert.ok(promise instanceof Promise);
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, 5000, new Error("the promise did not settle"));
  });
  const [settled] = await Promise.allSettled([Promise.race([promise, late])]);
  clearTimeout(timer);
  assert.notEqual(settled.reason?.message, "the promise did not settle");
  return { settled, urls: [...stub.urls] };
}

/** What a URL parser, which decides where a request goes, makes of a URL. */
function shape(text) {
  const url = new URL(text);
  return { origin: url.origin, segments: url.pathname.split("/"), query: url.search, hash: url.hash };
}

/** Whether a function refuses values without a letter; psn-api's send them. */
const refusesEmpty = (name) => !(name in psnApi);
const isEmpty = (value) => String(value ?? "") === "";

async function arrivesAsOneSegment(place, value) {
  const call = (id) => () => callWithIds(psn, place.name, authorization, idsWith(place, id));
  const usual = shape((await observe(call("hostile"))).urls[0]);
  const { urls } = await observe(call(value));
  const what = `${place.name}, ${place.argument}: ${inspect(value).slice(0, 80)}`;
  assert.equal(urls.length, 1, what);
  const got = shape(urls[0]);
  // An id may stand in several places.
  const changed = [...usual.segments.keys()].filter((index) => usual.segments[index] === "hostile");
  assert.notEqual(changed.length, 0, what);
  for (const index of changed) {
    assert.equal(decodeURIComponent(got.segments[index]), String(value).toWellFormed(), what);
    got.segments[index] = "hostile";
  }
  assert.deepEqual(got, usual, what);
}

test("every function is in the tables", () => {
  const isClass = (value) => String(value).startsWith("class");
  const exported = Object.entries(functions).filter(([, value]) => typeof value === "function" && !isClass(value));
  const known = new Set([...Object.keys(WITH_IDS), ...Object.keys(WITHOUT_IDS), ...ELSEWHERE, ...MAKERS]);
  const aliases = exported.filter(([name]) => !known.has(name));
  for (const [name, alias] of aliases) {
    assert.ok(
      [...known].some((other) => functions[other] === alias),
      `${name} is in neither table of functions.mjs`,
    );
  }
  assert.equal(exported.length - aliases.length, known.size);
});

for (const baseUrl of [null, "http://127.0.0.1:9/psn"]) {
  test(`texts stay one segment of the path, ${baseUrl ? "elsewhere too" : "at PSN"}`, async () => {
    await psn.configure({ baseUrl });
    for (const place of places()) {
      const texts = HOSTILE_TEXTS.filter((value) => !(refusesEmpty(place.name) && isEmpty(value)));
      for (const value of texts) await arrivesAsOneSegment(place, value);
    }
    await psn.configure({});
  });
}

test("an argument that is missing or empty is refused by name, and nothing is sent, unless psn-api has the function", async () => {
  for (const place of places().filter(({ name }) => refusesEmpty(name))) {
    for (const value of HOSTILE_TEXTS.filter(isEmpty)) {
      const { settled, urls } = await observe(() => callWithIds(psn, place.name, authorization, idsWith(place, value)));
      assert.ok(settled.reason instanceof TypeError, place.name);
      const message = `${place.name} needs ${place.argument}, and was called with ${JSON.stringify(value)}`;
      assert.equal(settled.reason.message, message);
      assert.deepEqual(urls, []);
    }
  }
  for (const [call, argument] of [
    [() => psn.getStoreConcept(authorization), "conceptId"],
    [() => psn.getStoreViews(authorization, "view"), "experienceId"],
    [() => psn.getUserPresences(authorization, []), "accountIds"],
    [() => psn.sendGroupMessage(authorization, "group", ""), "body"],
    [() => psn.createGroup(authorization, "5"), "accountIds"],
    [() => psn.getStoreViews(authorization, Symbol("view"), "experience"), "viewId"],
    [() => psn.getStoreViews(authorization, () => "view", "experience"), "viewId"],
  ]) {
    const { settled, urls } = await observe(call);
    assert.match(settled.reason.message, new RegExp(` needs ${argument}, and was called with `));
    assert.deepEqual(urls, []);
  }
});

test("steps in the tree are refused by name, and nothing is sent", async () => {
  for (const place of places()) {
    for (const value of STEPS) {
      const { settled, urls } = await observe(() => callWithIds(psn, place.name, authorization, idsWith(place, value)));
      assert.ok(settled.reason instanceof TypeError, place.name);
      assert.ok(settled.reason.message.startsWith(`${place.name} was called with ${place.argument} "." or "..", `));
      assert.deepEqual(urls, []);
    }
  }
});

test("values without a text reject, and nothing is sent", async () => {
  for (const place of places()) {
    for (const value of WITHOUT_TEXT) {
      const { settled, urls } = await observe(() => callWithIds(psn, place.name, authorization, idsWith(place, value)));
      assert.equal(settled.status, "rejected", `${place.name}, ${place.argument}`);
      assert.ok(settled.reason instanceof Error);
      assert.deepEqual(urls, []);
    }
  }
});

test("an option named like a path argument is a query parameter", async () => {
  for (const place of places()) {
    if (["getProfileFromUserName", "getProfileShareableLink", "getUserRegion"].includes(place.name)) continue;
    const ids = idsWith(place, "usual");
    const options = { [place.argument]: "../evil", limit: ":accountId", ...WITH_IDS[place.name].options };
    const { urls } = await observe(() => callWithIds(psn, place.name, authorization, ids, options));
    assert.equal(new URL(urls[0]).pathname.includes("evil"), false);
    assert.ok(urls[0].includes(`${place.argument}=..%2Fevil&limit=%3AaccountId`), urls[0]);
  }
});

test("hostile values in every other argument settle", async () => {
  const values = [...HOSTILE_TEXTS.filter((value) => String(value).length < 1000), ...WITHOUT_TEXT];
  for (const value of values) {
    for (const name of [...Object.keys(WITH_IDS), ...Object.keys(WITHOUT_IDS), ...ELSEWHERE]) {
      await observe(() => functions[name](value, value, value, value, value));
      await observe(() => functions[name](authorization, "a", value, value, value));
      await observe(() => functions[name](authorization, value));
    }
  }
  await psn.configure({});
});
