// How long an account has played a title: which games belong to it, what that takes, and what PSN may answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";
import { asked, clientWith, facts, fault, forget, rejection, signedIn } from "./simulated.mjs";

const NAME = "getTitlePlayTime";
const client = await signedIn();
const games = await client.getUserPlayedGames("me", { limit: 200 }).toArray();
const titles = await client.getUserTitles("me", { limit: 800 }).toArray();
const sets = await client.getTrophyTitlesForTitleIds(
  "me",
  games.map(({ titleId }) => titleId),
);

/** The games that PSN says belong to a trophy set. */
const gamesOf = ({ npCommunicationId }) =>
  games.filter(({ titleId }) => sets.get(titleId)?.some((set) => set.npCommunicationId === npCommunicationId));

/** A duration as the simulator writes it, in seconds. */
function seconds(duration) {
  const [, hours = 0, minutes = 0, rest = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

test("every title has the time of its own games, and titles of other consoles have none", async () => {
  const played = await Promise.all(titles.map((title) => client.getTitlePlayTime("me", title, { games })));
  for (const [index, title] of titles.entries()) {
    const own = gamesOf(title);
    if (own.length === 0) {
      assert.equal(played[index], undefined, title.trophyTitleName);
      continue;
    }
    const { milliseconds, playCount, games: versions } = played[index];
    assert.deepEqual(versions, own, title.trophyTitleName);
    assert.equal(milliseconds, sum(own.map(({ playDuration }) => seconds(playDuration))) * 1000);
    assert.equal(playCount, sum(own.map((game) => game.playCount)));
  }
  assert.ok(titles.some((title) => gamesOf(title).length > 1));
  assert.ok(titles.some((title) => gamesOf(title).length === 0));
});

test("a title takes a request for its games and one for their sets, and with known games the last alone", async () => {
  const title = titles.find((one) => gamesOf(one).length > 0);
  await forget();
  const played = await client.getTitlePlayTime("me", title);
  assert.equal((await asked("gamelist")).length, Math.ceil(games.length / 200));
  assert.equal((await asked()).length, Math.ceil(games.length / 200) + 1);
  await forget();
  assert.deepEqual(await client.getTitlePlayTime("me", title, { games }), played);
  assert.equal((await asked()).length, 1);
});

test("the name of an id is found out, whatever its trophy service", async () => {
  for (const npServiceName of ["trophy", "trophy2"]) {
    const title = titles.find((one) => one.npServiceName === npServiceName && gamesOf(one).length > 0);
    const { npCommunicationId } = title;
    const played = await client.getTitlePlayTime("me", title, { games });
    for (const known of [npCommunicationId, { npCommunicationId, npServiceName }])
      assert.deepEqual(await client.getTitlePlayTime("me", known, { games }), played);
  }
  const error = await rejection(client.getTitlePlayTime("me", "NPWR99999_00", { games }));
  assert.deepEqual([error.code, error.endpoint], ["not_found", "getTitleTrophyGroups"]);
});

test("names in another language lead to the same games", async () => {
  const german = await signedIn({ language: "de-DE" });
  const title = titles.find((one) => gamesOf(one).length > 1);
  const played = await german.getTitlePlayTime("me", title.npCommunicationId);
  const ids = (list) => list.map(({ titleId }) => titleId);
  assert.deepEqual(ids(played.games), ids(gamesOf(title)));
});

test("another account, and what it hides", async () => {
  const { friend, private: hidden } = facts.people;
  const theirs = await client.getUserTitles(friend.accountId).toArray(40);
  const theirGames = await client.getUserPlayedGames(friend.accountId, { limit: 200 }).toArray();
  const played = await Promise.all(
    theirs.map((title) => client.getTitlePlayTime(friend.accountId, title, { games: theirGames })),
  );
  assert.ok(played.some((one) => one?.milliseconds > 0));
  const error = await rejection(client.getTitlePlayTime(hidden.accountId, titles[0]));
  assert.deepEqual([error.code, error.endpoint], ["forbidden", "getUserPlayedGames"]);
});

test("what is wrong is refused by name, and nothing is sent", async () => {
  const [title] = titles;
  await forget();
  for (const [values, part] of [
    [["a-name", title], /accountId/],
    [["me", undefined], /npCommunicationId/],
    [["me", "PPSA01521_00"], /npCommunicationId.*PPSA01521_00/],
    [["me", { trophyTitleName: "Lantern" }], /npCommunicationId/],
    [["me", { ...title, trophyTitleName: 5 }], /trophyTitleName/],
    [["me", title, { games: { titles: games } }], /games/],
    [["me", title, { games: [...games, undefined] }], /games/],
    [["me", title, { game: games }], /game\b.*games/],
    [["me", title, { games, timeout: 0 }], /timeout/],
    [["me", title, { games, headerOverrides: "de-DE" }], /headerOverrides/],
    [["me", title, "games"], /options/],
  ]) {
    const error = await rejection(client.getTitlePlayTime(...values));
    assert.deepEqual([error.code, error.endpoint], ["invalid_argument", NAME]);
    assert.match(error.message, part);
  }
  assert.equal((await rejection(new PsnClient("npsso").getTitlePlayTime("me", title))).code, "invalid_argument");
  assert.deepEqual(await asked(), []);
});

test("a failure names the request that failed, and a signal stops it", async () => {
  const once = clientWith({ retry: false });
  await fault("trophyTitles", "status", { status: 503 });
  const title = titles.find((one) => gamesOf(one).length > 0);
  const error = await rejection(once.getTitlePlayTime("me", title, { games }));
  assert.deepEqual([error.code, error.endpoint], ["server", "getUserTrophiesForSpecificTitle"]);
  const signal = AbortSignal.abort();
  assert.equal((await rejection(client.getTitlePlayTime("me", title, { games, signal }))).code, "aborted");
});

/** A game of these names, whose trophy set is the one of its title id's end. */
const game = (titleId, name, more) => ({
  titleId,
  name,
  localizedName: name,
  playCount: 1,
  playDuration: "PT1M",
  firstPlayedDateTime: null,
  lastPlayedDateTime: null,
  ...more,
});

/** A client of a PSN where each game has the trophy set `NPWR00001_00`, and the title ids that it asked for. */
function withOneSet() {
  const ids = [];
  const fetch = async (address) => {
    const some = new URL(address).searchParams.get("npTitleIds").split(",");
    ids.push(...some);
    const trophyTitles = [{ npCommunicationId: "NPWR00001_00" }];
    return Response.json({ titles: some.map((npTitleId) => ({ npTitleId, trophyTitles })) });
  };
  return { ids, client: new PsnClient({ accessToken: "token", fetch }) };
}

const timed = (durations, more = []) =>
  withOneSet().client.getTitlePlayTime(
    "me",
    { npCommunicationId: "NPWR00001_00", trophyTitleName: "Lantern" },
    {
      games: durations.map((playDuration, index) =>
        game(`PPSA0000${index}_00`, "Lantern", { playDuration, ...more[index] }),
      ),
    },
  );

test("ISO 8601 durations are read with days, without hours, with fractions", async () => {
  for (const [duration, milliseconds] of Object.entries({
    PT228H56M33S: 824_193_000,
    PT25M34S: 1_534_000,
    PT2H5S: 7_205_000,
    PT0S: 0,
    P1DT1H: 90_000_000,
    P2D: 172_800_000,
    P1W: 604_800_000,
    "PT1.5S": 1500,
    "PT0,25H": 900_000,
    "PT0.0004S": 0,
  })) {
    assert.equal((await timed([duration])).milliseconds, milliseconds, duration);
  }
});

test("a duration that cannot be read rejects, and is named", async () => {
  for (const duration of [
    "",
    "P",
    "PT",
    "P1DT",
    "1H",
    "PT1",
    "PT1H30",
    "PT5M1H",
    "-PT5M",
    "P1Y",
    "P1M",
    "pt5m",
    "PT5M ",
    90,
    null,
  ]) {
    const error = await rejection(timed(["PT5M", duration]));
    assert.deepEqual([error.code, error.endpoint], ["invalid_response", NAME], duration);
    assert.ok(error.message.includes(`PPSA00001_00 is ${JSON.stringify(duration)}`), error.message);
  }
});

test("the first and the last time are those of all versions, and are missing without dates", async () => {
  const dates = [
    { firstPlayedDateTime: "2024-03-09T18:05:41Z", lastPlayedDateTime: "2024-03-09T18:05:41.370000Z" },
    { firstPlayedDateTime: null, lastPlayedDateTime: null },
    { firstPlayedDateTime: "2024-03-09T18:05:41.370000Z", lastPlayedDateTime: "2024-03-09T18:05:41Z" },
  ];
  const { firstPlayedDateTime, lastPlayedDateTime } = await timed(["PT1M", "PT1M", "PT1M"], dates);
  assert.equal(firstPlayedDateTime, "2024-03-09T18:05:41Z");
  assert.equal(lastPlayedDateTime, "2024-03-09T18:05:41.370000Z");
  const undated = await timed(["PT1M"]);
  assert.deepEqual(Object.keys(undated), ["milliseconds", "playCount", "games"]);
});

test("names are alike whatever their marks, and the most alike are asked for first", async () => {
  const found = async (trophyTitleName, names) => {
    const { ids, client } = withOneSet();
    const list = names.map((name, index) => game(String(index), name));
    await client.getTitlePlayTime("me", { npCommunicationId: "NPWR00001_00", trophyTitleName }, { games: list });
    return ids.map((id) => names[id]);
  };
  for (const [title, name] of [
    ["Harbour™ Ⅱ: Pokéless®", "HARBOUR II - POKELESS"],
    ["Harbour of Lanterns Trophies", "Harbour of Lanterns"],
    ["Harbour", "Harbour: Complete Edition"],
    ["ランタンの港", "ランタンの港（限定版）"],
    ["!!!", "!!!"],
  ]) {
    assert.deepEqual(await found(title, ["Another", name, "?", ""]), [name], title);
  }
  assert.deepEqual(await found("", ["", "?", "a"]), []);
  const many = Array.from({ length: 30 }, (_, index) => `Go ${"x".repeat(30 - index)}`);
  assert.deepEqual(await found("Go", [...many, "GO!"]), ["GO!", ...many.slice(-19).reverse()]);
});

test("games without names reject with invalid_response", async () => {
  const reference = { npCommunicationId: "NPWR00001_00", trophyTitleName: "Lantern" };
  const error = await rejection(withOneSet().client.getTitlePlayTime("me", reference, { games: [{ titleId: "a" }] }));
  assert.deepEqual([error.code, error.endpoint], ["invalid_response", NAME]);
});
