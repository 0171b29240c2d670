// Numbers, comparison, table and JSON of collections, each against a plain computation over what PSN answered.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { loadTrophies, memoryStore, PsnError, syncTrophies } from "psn-api-wasm";
import { accountOf, clientOf } from "./accounts.mjs";
import { recordsOf } from "./csv.mjs";
import { clockIn, mergedOf, named, plainStats } from "./plain.mjs";

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "Africa/Cairo",
  "Africa/Casablanca",
  "America/St_Johns",
  "America/Caracas",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
];

/** An account, its collection, and the map of its store. */
async function synced(seed, kind) {
  const account = accountOf(seed, kind);
  const map = new Map();
  const collection = await syncTrophies(clientOf(account), "me", { store: memoryStore(map) });
  assert.deepEqual([collection.isComplete, collection.failed], [true, []]);
  return { account, collection, map };
}

/** The `PsnError` that a function throws, or a promise rejects with. */
async function refusal(call) {
  try {
    await call();
  } catch (error) {
    assert.ok(error instanceof PsnError, String(error?.stack));
    assert.equal(error.code, "invalid_argument");
    return error.message;
  }
  return assert.fail("nothing was refused");
}

const accounts = await Promise.all(Array.from({ length: 50 }, (_, seed) => synced(seed)));

test("the numbers of 50 accounts are those of a plain computation", () => {
  for (const [seed, { account, collection }] of accounts.entries()) {
    const timeZone = ZONES[seed % ZONES.length];
    const expected = plainStats(mergedOf(account), account.summary, clockIn(timeZone));
    assert.deepEqual(collection.stats({ timeZone }), expected, `account ${seed} in ${timeZone}`);
  }
});

test("the time zone is the runtime's own by default", () => {
  const [{ account, collection }] = accounts;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const expected = plainStats(mergedOf(account), account.summary, clockIn(own));
  for (const options of [undefined, {}, { timeZone: undefined }]) assert.deepEqual(collection.stats(options), expected);
});

test("days and hours are right around every change of clocks", async () => {
  const account = accountOf(7, { titles: 1, trophies: 1 });
  const [played] = account.played;
  // Every seven hours of eleven years, and each second around some changes of clocks.
  const dates = Array.from({ length: 13_800 }, (_, step) => Date.UTC(2011, 0) + step * 7 * 3_600_000);
  const seconds = ["2011-12-30T10:00:00Z", "2014-05-15T22:00:00Z", "2014-07-31T22:00:00Z", "2024-03-31T01:00:00Z"];
  for (const second of seconds) dates.push(Date.parse(second) - 1000, Date.parse(second), Date.parse(second) + 1000);
  const trophies = dates.map((date, trophyId) => ({
    trophyId,
    trophyHidden: false,
    trophyType: "bronze",
    trophyGroupId: "default",
    earned: true,
    earnedDateTime: new Date(date).toISOString(),
  }));
  const counts = { bronze: trophies.length, silver: 0, gold: 0, platinum: 0 };
  Object.assign(played.title, { definedTrophies: counts, earnedTrophies: counts });
  Object.assign(played, { defined: trophies, earned: trophies });
  Object.assign(account.summary, { earnedTrophies: counts });
  const collection = await syncTrophies(clientOf(account), "me");
  for (const timeZone of ZONES) {
    const { byHour, byWeekday, perDay } = plainStats(mergedOf(account), account.summary, clockIn(timeZone));
    const { byHour: ourHours, byWeekday: ourDays, perDay: ourSeries } = collection.stats({ timeZone });
    assert.deepEqual([ourHours, ourDays, ourSeries], [byHour, byWeekday, perDay], timeZone);
  }
});

test("an account without trophies has no numbers", async () => {
  const { collection } = await synced(1, { titles: 0 });
  const { earned, completion, level, streaks, byRarity, perDay } = collection.stats({ timeZone: "Pacific/Apia" });
  assert.deepEqual([earned.total, completion.averageProgress, level.trophyLevel, streaks], [0, 0, 1, {}]);
  assert.deepEqual([byRarity.length, perDay.days], [4, []]);
  assert.deepEqual(collection.recent(), []);
  assert.equal(recordsOf(await collection.toCSV()).length, 1);
  assert.deepEqual(JSON.parse(await collection.exportJSON()), { accountId: collection.accountId, titles: [] });
});

test("the level is that of PSN's summary, or the difference is shown", async () => {
  const account = accountOf(3);
  account.summary.earnedTrophies.gold += 2;
  const { summary } = (await syncTrophies(clientOf(account), "me")).stats();
  assert.deepEqual([summary.isEqual, summary.difference.gold, summary.difference.points], [false, 2, 180]);
});

/** Two accounts compared, as somebody would without this package. */
function plainComparison(mine, theirs) {
  const byId = new Map(theirs.map((title) => [title.npCommunicationId, title]));
  const of = (title) => new Map(title.trophies.filter((trophy) => trophy.earned).map((one) => [one.trophyId, one]));
  return mine
    .filter((title) => byId.has(title.npCommunicationId))
    .map((title) => {
      const other = byId.get(title.npCommunicationId);
      const [my, their] = [of(title), of(other)];
      const trophies = [...new Set([...title.trophies, ...other.trophies].map((trophy) => trophy.trophyId))].sort(
        (one, two) => one - two,
      );
      const compared = trophies.map((trophyId) => {
        const [myDate, theirDate] = [my.get(trophyId)?.earnedDateTime, their.get(trophyId)?.earnedDateTime];
        const isBoth = my.has(trophyId) && their.has(trophyId);
        const first = myDate && theirDate && myDate !== theirDate && (myDate < theirDate ? "mine" : "theirs");
        const earnedBy = isBoth ? "both" : my.has(trophyId) ? "mine" : their.has(trophyId) ? "theirs" : "neither";
        return { trophyId, earnedBy, first: first || undefined, myDate, theirDate };
      });
      return { title, other, compared };
    });
}

const count = (list, name, value) => list.filter((one) => one[name] === value).length;
const countsOf = (compared) => ({
  both: count(compared, "earnedBy", "both"),
  onlyMine: count(compared, "earnedBy", "mine"),
  onlyTheirs: count(compared, "earnedBy", "theirs"),
  neither: count(compared, "earnedBy", "neither"),
  mineFirst: count(compared, "first", "mine"),
  theirsFirst: count(compared, "first", "theirs"),
});

test("accounts compare as in a plain comparison", () => {
  const [one] = accounts;
  for (const other of accounts.slice(1, 12)) {
    const [mine, theirs] = [one, other].map(({ account }) => mergedOf(account));
    const titles = plainComparison(mine, theirs);
    const comparison = one.collection.compare(other.collection);
    const zone = { timeZone: "UTC" };
    assert.deepEqual(comparison.mine, one.collection.stats(zone).earned);
    assert.deepEqual(comparison.theirs, other.collection.stats(zone).earned);
    assert.deepEqual(comparison.inCommon, countsOf(titles.flatMap(({ compared }) => compared)));
    assert.deepEqual(
      comparison.titles,
      titles.map(({ title, other: their, compared }) => ({
        npCommunicationId: title.npCommunicationId,
        myProgress: title.progress,
        theirProgress: their.progress,
        trophies: countsOf(compared),
      })),
    );
    for (const { title, compared } of titles) {
      const trophies = one.collection.compareTitle(other.collection, title.npCommunicationId);
      assert.deepEqual(
        trophies.map(({ trophyId, earnedBy, first, myEarnedDateTime, theirEarnedDateTime }) => {
          return { trophyId, earnedBy, first, myDate: myEarnedDateTime, theirDate: theirEarnedDateTime };
        }),
        compared,
      );
    }
  }
});

test("titles that one account alone has are named", async () => {
  const [many, few] = await Promise.all([synced(60, { titles: 9 }), synced(61, { titles: 4 })]);
  const ids = ({ collection }) => collection.titles.map((title) => title.npCommunicationId);
  const { onlyMyTitles, onlyTheirTitles, titles } = many.collection.compare(few.collection);
  assert.deepEqual([onlyMyTitles, onlyTheirTitles], [ids(many).filter((id) => !ids(few).includes(id)), []]);
  assert.equal(titles.length, 4);
  assert.equal(many.collection.compareTitle(few.collection, onlyMyTitles[0]), undefined);
  const itself = few.collection.compare(few.collection);
  assert.deepEqual([itself.inCommon.onlyMine, itself.inCommon.mineFirst], [0, 0]);
});

test("a collection of another copy of the package can be compared", async () => {
  const copy = createRequire(import.meta.url)("psn-api-wasm");
  const [{ account, collection }, other] = accounts;
  const copied = await copy.syncTrophies(clientOf(account), "me");
  assert.deepEqual(copied.compare(other.collection), collection.compare(other.collection));
  assert.deepEqual(other.collection.compare(copied), other.collection.compare(collection));
});

test("recent gives the trophies that were earned last", () => {
  for (const { account, collection } of accounts.slice(0, 10)) {
    const dated = mergedOf(account).flatMap((title) => title.trophies.filter((trophy) => trophy.earnedDateTime));
    const sorted = dated.toSorted((one, other) =>
      one.earnedDateTime < other.earnedDateTime ? 1 : one.earnedDateTime > other.earnedDateTime ? -1 : 0,
    );
    assert.deepEqual(collection.recent(), sorted.slice(0, 10).map(named));
    for (const n of [1, 25, 100_000]) assert.deepEqual(collection.recent(n), sorted.slice(0, n).map(named));
  }
});

const COLUMNS =
  "npCommunicationId,npServiceName,trophyTitleName,trophyTitlePlatform,trophyGroupId,trophyId,trophyType,trophyName," +
  "trophyDetail,trophyHidden,earned,earnedDateTime,progress,trophyProgressTargetValue,trophyEarnedRate,trophyRare";
/** A spreadsheet takes a text that begins so for a formula. */
const disarmed = (text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
const tableOf = (account) =>
  mergedOf(account).flatMap((title) =>
    title.trophies.map((trophy) =>
      COLUMNS.split(",").map((column) => disarmed(String(trophy[column] ?? title[column] ?? ""))),
    ),
  );

test("the table has a line for each trophy, and no formulas", async () => {
  for (const { account, collection } of accounts.slice(0, 10)) {
    const [header, ...lines] = recordsOf(await collection.toCSV());
    assert.deepEqual(header, COLUMNS.split(","));
    assert.deepEqual(lines, tableOf({ ...account, played: account.played.map((played) => withoutPercent(played)) }));
    assert.ok(lines.some((line) => line.some((cell) => cell.startsWith("'="))));
  }
});

/** A title's own progress is another thing than a trophy's. */
function withoutPercent({ title: { progress: _, ...title }, ...lists }) {
  return { title, ...lists };
}

test("a table whose texts the store has lost has all numbers", async () => {
  const { account, collection, map } = await synced(70, { titles: 40 });
  const { npCommunicationId } = collection.titles[20];
  assert.ok(map.delete(`psn-trophies:${account.accountId}:${npCommunicationId}:default`));
  const before = recordsOf(await collection.toCSV());
  const lost = before.filter(([id]) => id === npCommunicationId);
  assert.equal(before.length - 1, tableOf(account).length);
  assert.ok(lost.length > 0 && lost.every((line) => line[2] === "" && line[7] === "" && line[6] !== ""));
  const { titles } = JSON.parse(await collection.exportJSON());
  const [title] = titles.filter((one) => one.npCommunicationId === npCommunicationId);
  assert.deepEqual([title.trophies, title.trophyTitleName], [undefined, undefined]);
  assert.equal(title.progress, collection.titles[20].progress);
});

test("a NUL in a text does not shift the others", async () => {
  const account = accountOf(71, { titles: 1 });
  account.played[0].defined[0].trophyName = "a\0b";
  const [, first, second] = recordsOf(await (await syncTrophies(clientOf(account), "me")).toCSV());
  assert.deepEqual([first[7], second[7]], ["ab", disarmed(account.played[0].defined[1].trophyName)]);
});

test("the JSON has everything", async () => {
  const { collection } = accounts[4];
  const { accountId, titles } = JSON.parse(await collection.exportJSON());
  assert.equal(accountId, collection.accountId);
  for (const [index, { fetchedAt, ...title }] of titles.entries()) {
    assert.deepEqual(title, { ...(await collection.title(title.npCommunicationId)) });
    assert.equal(fetchedAt, collection.titles[index].fetchedAt.toISOString());
  }
  assert.equal(titles.length, collection.titles.length);
});

test("JSON.stringify gives the account and its titles", () => {
  const { collection } = accounts[4];
  const { accountId, titles, isComplete } = JSON.parse(JSON.stringify(collection));
  assert.deepEqual([accountId, titles.length, isComplete], [collection.accountId, collection.titles.length, true]);
  assert.deepEqual(titles, JSON.parse(JSON.stringify(collection.titles)));
});

test("streams give the same, and read no more of the store than is asked for", async () => {
  const { account, collection, map } = await synced(80, { titles: 100 });
  let reads = 0;
  const store = { ...memoryStore(map), getItem: async (key) => [reads++, map.get(key)][1] };
  const kept = await loadTrophies({ store, accountId: account.accountId });
  assert.equal(reads, 1);
  assert.equal(await new Response(kept.streamCSV()).text(), await collection.toCSV());
  assert.equal(await new Response(kept.streamJSON()).text(), await kept.exportJSON());
  for (const stream of [kept.streamCSV(), kept.streamJSON()]) {
    reads = 0;
    const reader = stream.getReader();
    await reader.read();
    assert.equal(reads, 0);
    await reader.read();
    assert.equal(reads, 32, "a title and its set, of 16 titles");
    await reader.cancel();
    assert.equal(reads, 32);
  }
});

test("what the store throws is what exports reject with", async () => {
  const { account, map } = await synced(81);
  const failure = new Error("the disk is gone");
  const store = { ...memoryStore(map) };
  const collection = await loadTrophies({ store, accountId: account.accountId });
  store.getItem = () => {
    throw failure;
  };
  const isIt = (error) => error === failure;
  await assert.rejects(collection.toCSV(), isIt);
  await assert.rejects(collection.exportJSON(), isIt);
  await assert.rejects(new Response(collection.streamCSV()).text());
});

test("what is stored has the same numbers as what was synced", async () => {
  const { account, collection, map } = accounts[9];
  const kept = await loadTrophies({ store: memoryStore(map), accountId: account.accountId });
  const zone = { timeZone: "Asia/Kathmandu" };
  assert.deepEqual(kept.stats(zone), collection.stats(zone));
  assert.deepEqual(kept.titles, collection.titles);
});

test("titles are made at the first look, and then are what any property is", async () => {
  const { account, map } = accounts[9];
  const load = () => loadTrophies({ store: memoryStore(map), accountId: account.accountId });
  const [kept, spread, written] = await Promise.all([load(), load(), load()]);
  assert.deepEqual(Object.keys(kept), ["accountId", "titles"]);
  const { titles } = kept;
  assert.equal(kept.titles, titles);
  assert.ok(Object.isFrozen(titles) && titles.length === account.played.length);
  assert.deepEqual(Object.keys(kept), ["accountId", "titles"]);
  assert.deepEqual({ ...spread }, { accountId: account.accountId, titles });
  assert.equal(JSON.stringify(written), JSON.stringify({ accountId: account.accountId, titles }));
});

test("a collection that was frozen before anybody looked at its titles has them, too", async () => {
  const { account, map } = accounts[9];
  for (const close of [Object.freeze, Object.seal, Object.preventExtensions]) {
    const kept = close(await loadTrophies({ store: memoryStore(map), accountId: account.accountId }));
    assert.equal(kept.titles.length, account.played.length);
    assert.equal(kept.titles, kept.titles);
    assert.ok(await kept.title(kept.titles[0].npCommunicationId));
  }
});

test("all titles are there, once", async () => {
  for (const titles of [0, 99, 100, 101, 300]) {
    const { account, collection } = await synced(70, { titles, trophies: 1 });
    assert.deepEqual(
      collection.titles.map((title) => title.npCommunicationId),
      account.played.map(({ title }) => title.npCommunicationId).sort(),
    );
  }
});

test("wrong arguments are refused by name, with the mend", async () => {
  const [{ collection }, other] = accounts;
  assert.match(
    await refusal(() => collection.stats({ timeZone: "Europe/Atlantis" })),
    /timeZone.*"Europe\/Berlin".*"Europe\/Atlantis"/,
  );
  assert.match(await refusal(() => collection.stats({ timeZone: 1 })), /timeZone a string/);
  assert.match(await refusal(() => collection.stats("UTC")), /options as an object/);
  assert.match(await refusal(() => collection.stats({ timezone: "UTC" })), /timezone.*timeZone/);
  for (const wrong of [undefined, null, {}, collection.titles, other])
    assert.match(
      await refusal(() => collection.compare(wrong)),
      /compare\(\) takes other as a TrophyCollection.*loadTrophies/,
    );
  assert.match(await refusal(() => collection.compareTitle({}, "NPWR00000_00")), /compareTitle\(\) takes other/);
  assert.match(await refusal(() => collection.compareTitle(collection, 5)), /npCommunicationId.*5/);
  for (const wrong of [0, -1, 1.5, "5", Number.NaN, Infinity, null])
    assert.match(await refusal(() => collection.recent(wrong)), /recent\(\) takes n as a whole number from 1/);
});
