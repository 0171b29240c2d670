// Answers that are odd: the run gives a clear error or a right result, and loses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTrophies, memoryStore, PsnClient, syncTrophies } from "psn-api-wasm";
import { fakePsn } from "../../lib/fake-psn.mjs";
import { rejection } from "./synced.mjs";

const ACCOUNT = "1234567890123456789";
const isList = (url) => url.includes("/trophyTitles?");

function accountOf(options) {
  const psn = fakePsn(options);
  const map = new Map();
  const client = new PsnClient({ accessToken: "token", fetch: psn.fetch, rateLimit: false, retry: false });
  const sync = (more) => syncTrophies(client, "me", { store: memoryStore(map), ...more });
  return { psn, map, sync };
}

test("20,000 titles", async () => {
  const { psn, sync } = accountOf({ titles: 20_000 });
  const few = new Set(["NPWR00000_00", "NPWR12345_00", "NPWR19999_00"]);
  const collection = await sync({ filter: (title) => few.has(title.npCommunicationId) });
  assert.deepEqual(
    collection.titles.map((title) => title.npCommunicationId),
    [...few],
  );
  assert.equal(collection.isComplete, true);
  psn.requests = 0;
  const store = memoryStore();
  store.getItem = () => assert.fail("known takes no store");
  const known = await sync({ store: undefined, known: (title) => title.lastUpdatedDateTime });
  assert.deepEqual([known.titles.length, known.failed.length], [0, 0]);
  assert.ok(psn.requests <= 28, `${psn.requests}`);
});

test("an account that has hidden all its titles for a day has none, and is complete", async () => {
  let hidden = 0;
  const change = (answer, url) => {
    if (!isList(url)) return answer;
    const trophyTitles = answer.trophyTitles.slice(hidden);
    return { ...answer, trophyTitles, totalItemCount: trophyTitles.length };
  };
  const { map, sync } = accountOf({ titles: 20, change });
  const ids = (await sync()).titles.map((title) => title.npCommunicationId);
  hidden = 1;
  await sync();
  const [key, text] = [...map].find(([name]) => name.includes(":missing:"));
  hidden = 20;
  for (const [hours, isComplete] of [
    [23, false],
    [25, true],
  ]) {
    const since = `${Date.now() - hours * 3_600_000}`;
    map.set(key, JSON.stringify({ ...JSON.parse(text), missing: ids.flatMap((id) => [id, since]) }));
    const collection = await sync();
    assert.equal(collection.isComplete, isComplete);
    assert.deepEqual([collection.gone, collection.titles.length], isComplete ? [ids, 0] : [[], 20]);
  }
});

test("grades, platforms and fields that nobody knows are kept", async () => {
  const change = (answer, url) => {
    if (isList(url)) for (const title of answer.trophyTitles) title.trophyTitlePlatform = "PS9,PS5";
    for (const trophy of answer.trophies ?? []) {
      if (trophy.trophyId === 3) trophy.trophyType = "diamond";
      trophy.trophyShine = { inner: [1] };
    }
    return answer;
  };
  const { sync } = accountOf({ titles: 3, change });
  const collection = await sync();
  assert.equal(collection.titles[0].trophyTitlePlatform, "PS9,PS5");
  const { trophies } = await collection.title("NPWR00001_00");
  assert.equal(trophies[3].trophyType, "diamond");
  assert.deepEqual(trophies[0].trophyShine, { inner: [1] });
});

test("what a set says of a trophy, no account's entry says again, and nothing is lost by that", async () => {
  const change = (answer, url) => {
    const isEarned = url.includes("/users/") && answer.trophies;
    // One trophy is not as its set says, one is there twice, and one is in no set.
    if (isEarned) {
      const [first, second, third] = answer.trophies;
      second.trophyHidden = true;
      answer.trophies.push({ ...third, trophyHidden: true }, third, { ...first, trophyId: 99 });
    }
    return answer;
  };
  const { psn, map, sync } = accountOf({ titles: 3, change });
  const collection = await sync();
  const client = new PsnClient({ accessToken: "token", fetch: psn.fetch, rateLimit: false });
  for (const title of collection.titles) {
    const stored = await collection.title(title.npCommunicationId);
    const { trophies } = await client.getTitleTrophiesWithProgress("me", title);
    assert.deepEqual(stored.trophies, trophies);
    assert.equal(JSON.stringify(stored.trophies), JSON.stringify(trophies));
    assert.deepEqual(
      [1, 2].map((id) => trophies[id].trophyHidden),
      [true, false],
    );
  }
  const [, entry] = [...map].find(([key]) => key.includes("NPWR00001_00") && !key.includes(":sets:"));
  const { trophies } = JSON.parse(entry).earned;
  assert.deepEqual(Object.keys(trophies[0]), [
    "trophyId",
    "earned",
    "earnedDateTime",
    "trophyRare",
    "trophyEarnedRate",
  ]);
  assert.deepEqual(
    [1, 20, 21].map((place) => trophies[place].trophyHidden),
    [true, true, false],
  );
  assert.equal(trophies[22].trophyType, "bronze");
});

test("a title that is listed twice is one title", async () => {
  const read = [];
  const change = (answer, url) => {
    if (isList(url)) answer.trophyTitles = [...answer.trophyTitles, answer.trophyTitles[0]];
    if (answer.trophies) read.push(url);
    return answer;
  };
  const { sync } = accountOf({ titles: 4, change });
  const collection = await sync();
  assert.equal(collection.titles.length, 4);
  assert.equal(read.length, 2 * 4);
});

test("titles without an id, and no titles at all", async () => {
  const odd = [null, 5, {}, { npCommunicationId: 7 }];
  const change = (answer, url) => {
    if (isList(url)) answer.trophyTitles.push(...odd.filter(Boolean));
    return answer;
  };
  const { sync } = accountOf({ titles: 2, change });
  assert.equal((await sync()).titles.length, 2);
  const empty = accountOf({ titles: 0 });
  const collection = await empty.sync();
  assert.deepEqual([collection.titles.length, collection.isComplete], [0, true]);
});

test("lists that are none reject, and what is stored stays", async () => {
  let isOdd = false;
  const change = (answer, url) => (isOdd && isList(url) ? { trophyTitles: "none" } : answer);
  const { map, sync } = accountOf({ titles: 3, change });
  await sync();
  const stored = new Map(map);
  isOdd = true;
  assert.equal((await rejection(sync())).code, "invalid_response");
  assert.deepEqual(map, stored);
});

test("a summary of somebody else rejects", async () => {
  const change = (answer, url) => (url.endsWith("/trophySummary") ? { ...answer, accountId: "99" } : answer);
  const psn = fakePsn({ titles: 1, change });
  const client = new PsnClient({ accessToken: "token", fetch: psn.fetch, rateLimit: false });
  const error = await rejection(syncTrophies(client, ACCOUNT, { store: memoryStore() }));
  assert.equal(error.code, "invalid_response");
  assert.match(error.message, /99/);
});

test("a clock that is set back costs requests at most", async () => {
  const { map, psn, sync } = accountOf({ titles: 5 });
  await sync({ maxAge: 3_600_000 });
  const { now: clock } = Date;
  const now = Date.now() - 86_400_000;
  Date.now = () => now;
  try {
    psn.requests = 0;
    assert.equal((await sync()).titles.length, 5);
    assert.equal(psn.requests, 2);
    const aged = await sync({ maxAge: 3_600_000 });
    assert.equal(aged.isComplete, true);
    assert.ok(aged.titles.every((title) => title.fetchedAt.getTime() === now));
  } finally {
    Date.now = clock;
  }
  assert.equal((await loadTrophies({ store: memoryStore(map), accountId: ACCOUNT })).titles.length, 5);
});

test("a list of what is earned that comes empty takes nothing away", async () => {
  let isEmpty = false;
  const change = (answer, url) => {
    if (isEmpty && answer.trophies && url.includes("/users/")) answer.trophies = [];
    return answer;
  };
  const { psn, sync } = accountOf({ titles: 3, change });
  const before = await sync();
  psn.earn(1);
  isEmpty = true;
  const controller = new AbortController();
  const onProgress = ({ waitingFor }) => waitingFor === "lagging_title" && controller.abort();
  assert.equal((await rejection(sync({ onProgress, signal: controller.signal }))).code, "aborted");
  isEmpty = false;
  const after = await sync();
  const earnedIn = ({ earned: { bronze, silver, gold, platinum } }) => bronze + silver + gold + platinum;
  assert.equal(earnedIn(after.stats()), earnedIn(before.stats()) + 1);
});

test("a set that comes short or empty once is read again, and not kept", async () => {
  let once = true;
  const change = (answer, url) => {
    if (once && answer.trophies && !url.includes("/users/")) {
      once = false;
      answer.trophies = answer.trophies.slice(0, 5);
      answer.totalItemCount = 5;
    }
    return answer;
  };
  const { psn, map, sync } = accountOf({ titles: 1, change });
  const controller = new AbortController();
  const onProgress = ({ waitingFor }) => waitingFor && controller.abort();
  await rejection(sync({ onProgress, signal: controller.signal }));
  assert.ok(![...map.keys()].some((key) => key.includes(":sets:")), "it waits before it asks again");
  psn.earn(0);
  const { trophies } = await (await sync()).title("NPWR00000_00");
  assert.ok(trophies.every((trophy) => trophy.trophyName !== ""));
});

test("a stored set that lacks trophies is read again", async () => {
  const { psn, map, sync } = accountOf({ titles: 1 });
  await sync();
  for (const [key, text] of map) {
    const entry = JSON.parse(text);
    if (key.includes(":sets:")) map.set(key, JSON.stringify({ ...entry, trophies: entry.trophies.slice(0, 5) }));
  }
  psn.earn(0);
  const { trophies } = await (await sync()).title("NPWR00000_00");
  assert.equal(trophies.length, 20);
  assert.ok(trophies.every((trophy) => trophy.trophyName !== ""));
});

test("a reader that never reads, and one that stops, keep no run", async () => {
  const { sync } = accountOf({ titles: 60 });
  const unread = sync();
  await unread[Symbol.asyncIterator]().return();
  assert.equal((await unread).titles.length, 60);

  const slow = accountOf({ titles: 60 });
  const controller = new AbortController();
  const run = slow.sync({ signal: controller.signal });
  const iterator = run[Symbol.asyncIterator]();
  await iterator.next();
  setTimeout(() => controller.abort(), 50);
  assert.equal((await rejection(run)).code, "aborted");
});

test("what onProgress rejects with is ignored", async () => {
  const { sync } = accountOf({ titles: 3 });
  const onProgress = async () => {
    throw new Error("the program's own affair");
  };
  assert.equal((await sync({ onProgress })).isComplete, true);
});

test("items that are no objects, in lists and in the store, are left out or read again", async () => {
  const change = (answer, url) => {
    if (isList(url)) answer.trophyTitles.push(null, 5);
    answer.trophies?.push(null);
    return answer;
  };
  const { map, psn, sync } = accountOf({ titles: 3, change });
  assert.equal((await sync()).titles.length, 3);
  for (const [key, text] of map)
    if (key.includes("NPWR")) map.set(key, text.replace('"trophies":[', '"trophies":[null,'));
  psn.earn(1);
  const collection = await sync();
  assert.equal(collection.isComplete, true);
  assert.equal((await collection.title("NPWR00001_00")).trophies.length, 20);
  assert.equal(await collection.title("NPWR00002_00"), undefined);
});

test("what was read and not given at a break, or at an error in the loop, the next run tells without a request", async () => {
  for (const stop of [1, 20, 59]) {
    const { psn, sync } = accountOf({ titles: 60 });
    const told = [];
    const first = sync();
    try {
      for await (const title of first) {
        told.push(title.npCommunicationId);
        if (told.length === stop) throw new Error("enough");
      }
    } catch (error) {
      assert.equal(error.message, "enough");
    }
    const read = psn.requests;
    for await (const title of sync()) {
      told.push(title.npCommunicationId);
      assert.equal(title.changes.isNew, true);
    }
    assert.equal(told.length, 60);
    assert.equal(new Set(told).size, 60);
    // Two lists a title, twelve with groups, six for the account, and the eight titles that were under way at the break.
    assert.ok(psn.requests <= 60 * 2 + 12 + 6 + 8 * 3, `${read}, then ${psn.requests}`);
    // And what has changed since is compared with what was told.
    psn.earn(7);
    const changed = [];
    for await (const title of sync({ onlyChanged: true })) changed.push(title.changes.earned.length);
    assert.deepEqual(changed, [1]);
  }
});
