// One title's trophies, merged with what an account has earned of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";
import { asked, clientWith, facts, forget, owner, rejection, signedIn } from "./simulated.mjs";

const played = facts.titles.filter((title) => title.playedByOwner && !title.hiddenByOwner);
const listed = await clientWith().getUserTitles("me").toArray();
const titleOf = ({ npCommunicationId }) => listed.find((title) => title.npCommunicationId === npCommunicationId);
const withoutGroups = titleOf(played.find((title) => title.groupCount === 1));
const withGroups = titleOf(played.find((title) => title.groupCount > 1));
const legacy = titleOf(played.find((title) => title.groupCount === 1 && title.npServiceName === "trophy"));
const neverPlayed = facts.titles.find((title) => !title.playedByOwner);

const sum = ({ bronze, silver, gold, platinum }) => bronze + silver + gold + platinum;

/** What PSN says of a trophy in its two lists. */
async function bothLists(client, title) {
  const [ofTitle, ofAccount] = await Promise.all([
    client.getTitleTrophies(title, "all").toArray(),
    client.getUserTrophiesEarnedForTitle("me", title, "all").toArray(),
  ]);
  return ofTitle.map((trophy, index) => ({ ...trophy, ...ofAccount[index] }));
}

test("a title without groups takes two requests, and has all that both lists say", async () => {
  const client = await signedIn();
  const title = await client.getTitleTrophiesWithProgress("me", withoutGroups);
  assert.equal((await asked("npCommunicationIds")).length, 2);
  assert.deepEqual(title.trophies, await bothLists(client, withoutGroups));
  assert.equal(title.isPlayed, true);
  assert.equal(title.hasTrophyGroups, false);
  const { definedTrophies, earnedTrophies, progress, trophies } = title;
  assert.deepEqual(title.trophyGroups, [{ trophyGroupId: "default", definedTrophies, earnedTrophies, progress }]);
  assert.equal(trophies.filter((trophy) => trophy.earned).length, sum(earnedTrophies));
});

test("a title with groups takes three requests, and its groups are as PSN counts them", async () => {
  const client = await signedIn();
  const title = await client.getTitleTrophiesWithProgress("me", withGroups);
  assert.equal((await asked("npCommunicationIds")).length, 3);
  const { trophyGroups } = await client.getTitleTrophyGroups(withGroups);
  const earnings = await client.getUserTrophyGroupEarningsForTitle("me", withGroups);
  const wanted = trophyGroups.map((group, index) => {
    const { progress, earnedTrophies } = earnings.trophyGroups[index];
    return { ...group, earnedTrophies, progress };
  });
  assert.deepEqual(title.trophyGroups, wanted);
  assert.equal(title.progress, earnings.progress);
});

test("counts and progress are those of the list of titles, and the title's own fields are kept", async () => {
  const client = await signedIn();
  for (const title of listed.slice(0, 25)) {
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(await client.getTitleTrophiesWithProgress("me", title)).filter(([name]) => name in title),
      ),
      title,
    );
  }
});

test("by its id alone, the trophy service is looked for once", async () => {
  const client = await signedIn();
  const { npCommunicationId } = legacy;
  const title = await client.getTitleTrophiesWithProgress("me", npCommunicationId);
  assert.equal(title.npCommunicationId, npCommunicationId);
  assert.deepEqual(title.trophies, (await client.getTitleTrophiesWithProgress("me", legacy)).trophies);
  const services = (await asked("npCommunicationIds")).map(({ path }) => /npServiceName=(\w+)/.exec(path)[1]);
  assert.deepEqual(services, ["trophy2", "trophy", "trophy", "trophy", "trophy"]);
  await forget();
  const other = clientWith();
  await other.getTitleTrophiesWithProgress("me", npCommunicationId, { npServiceName: "trophy" });
  assert.equal((await asked("npCommunicationIds")).length, 2);
});

test("one group alone", async () => {
  const client = await signedIn();
  const whole = await client.getTitleTrophiesWithProgress("me", withGroups);
  const { trophyGroupId } = whole.trophyGroups[1];
  const part = await client.getTitleTrophiesWithProgress("me", withGroups, { trophyGroupId });
  assert.deepEqual(part.trophyGroups, [whole.trophyGroups[1]]);
  assert.deepEqual(
    part.trophies,
    whole.trophies.filter((trophy) => trophy.trophyGroupId === trophyGroupId),
  );
  assert.deepEqual(part.definedTrophies, whole.trophyGroups[1].definedTrophies);
});

test("a title that was never played has its trophies, and nothing is earned", async () => {
  const { npCommunicationId, npServiceName, trophyCount } = neverPlayed;
  for (const title of [npCommunicationId, { npCommunicationId, npServiceName }]) {
    const client = await signedIn();
    const { isPlayed, trophies, earnedTrophies, progress, ...rest } = await client.getTitleTrophiesWithProgress(
      "me",
      title,
    );
    assert.equal(isPlayed, false);
    assert.equal(trophies.length, trophyCount);
    assert.ok(trophies.every((trophy) => trophy.earned === false && trophy.trophyName !== ""));
    assert.deepEqual([sum(earnedTrophies), progress], [0, 0]);
    assert.ok(!("lastUpdatedDateTime" in rest));
  }
});

test("a title that does not exist, and an account that shows nothing, reject", async () => {
  const client = await signedIn();
  assert.equal((await rejection(client.getTitleTrophiesWithProgress("me", "NPWR99999_00"))).code, "not_found");
  const { accountId } = facts.people.private;
  const error = await rejection(client.getTitleTrophiesWithProgress(accountId, withoutGroups));
  assert.equal(error.code, "forbidden_privacy");
  assert.equal(error.endpoint, "getUserTrophiesEarnedForTitle");
});

test("what is given wrongly is refused by name, and nothing is sent", async () => {
  const client = await signedIn();
  for (const [name, values] of [
    ["accountId", [undefined, withoutGroups]],
    ["accountId", [owner.onlineId, withoutGroups]],
    ["npCommunicationId", ["me"]],
    ["npCommunicationId", ["me", "CUSA00001_00"]],
    ["npCommunicationId", ["me", { npCommunicationId: 5 }]],
    ["trophyGroupId", ["me", withoutGroups, { trophyGroupId: 1 }]],
    ["npServiceName", ["me", withoutGroups, { npServiceName: "trophy3" }]],
    ["limit", ["me", withoutGroups, { limit: 10 }]],
    ["options", ["me", withoutGroups, "all"]],
  ]) {
    const error = await rejection(client.getTitleTrophiesWithProgress(...values));
    assert.equal(error.code, "invalid_argument", name);
    assert.equal(error.endpoint, "getTitleTrophiesWithProgress");
    assert.match(error.message, new RegExp(`^getTitleTrophiesWithProgress\\(\\) .*\\b${name}\\b`));
  }
  const { getTitleTrophiesWithProgress } = client;
  assert.equal((await rejection(getTitleTrophiesWithProgress("me", withoutGroups))).code, "invalid_argument");
  assert.deepEqual(await asked(), []);
});

test("signal, time limit and headers go into every request", async () => {
  const client = await signedIn({ retry: false });
  const stopped = client.getTitleTrophiesWithProgress("me", withGroups, { signal: AbortSignal.abort() });
  assert.equal((await rejection(stopped)).code, "aborted");
  assert.deepEqual(await asked(), []);
  await client.getTitleTrophiesWithProgress("me", withGroups, { headerOverrides: { "Accept-Language": "ja-JP" } });
  const requests = await asked();
  assert.equal(requests.length, 3);
  for (const { headers } of requests) assert.equal(headers["accept-language"], "ja-JP");
});

/** A client of a PSN whose lists have pages of two trophies, and fields that nobody knows. */
function clientOfPages(ofTitle, ofAccount) {
  const fetch = async (url) => {
    const { pathname, searchParams } = new URL(url);
    const all = pathname.includes("/users/") ? ofAccount : ofTitle;
    const offset = Number(searchParams.get("offset") ?? 0);
    const nextOffset = offset + 2 < all.trophies.length ? offset + 2 : undefined;
    const trophies = all.trophies.slice(offset, offset + 2);
    return Response.json({ ...all, trophies, nextOffset, totalItemCount: all.trophies.length });
  };
  return new PsnClient({ accessToken: "token", retry: false, rateLimit: false, fetch });
}

test("all pages of both lists are read, whatever their order, and unknown fields are kept", async () => {
  const ids = [0, 1, 2, 3, 4];
  const grades = ["platinum", "gold", "silver", "bronze", "diamond"];
  const ofTitle = {
    trophySetVersion: "01.00",
    hasTrophyGroups: false,
    setNote: "set",
    trophies: ids.map((trophyId) => ({
      trophyId,
      trophyType: grades[trophyId],
      trophyName: `T${trophyId}`,
      a: trophyId,
    })),
  };
  const ofAccount = {
    trophySetVersion: "01.00",
    hasTrophyGroups: false,
    lastUpdatedDateTime: "2024-03-09T18:05:41Z",
    accountNote: "account",
    // The account has a trophy that PSN's copy of the set lacks.
    trophies: [5, 4, 3, 2, 1, 0].map((trophyId) => ({
      trophyId,
      trophyType: grades[trophyId] ?? "bronze",
      b: trophyId,
      earned: trophyId > 2,
    })),
  };
  const client = clientOfPages(ofTitle, ofAccount);
  const title = await client.getTitleTrophiesWithProgress("me", {
    npCommunicationId: "NPWR00001_00",
    npServiceName: "trophy",
    mine: 1,
  });
  const { setNote, accountNote, mine, lastUpdatedDateTime, trophies, totalItemCount, nextOffset } = title;
  assert.deepEqual(
    { setNote, accountNote, mine, lastUpdatedDateTime, totalItemCount, nextOffset },
    {
      setNote: "set",
      accountNote: "account",
      mine: 1,
      lastUpdatedDateTime: "2024-03-09T18:05:41Z",
      totalItemCount: undefined,
      nextOffset: undefined,
    },
  );
  assert.deepEqual(
    trophies.map(({ trophyId, trophyName, a, b, earned }) => [trophyId, trophyName, a, b, earned]),
    [
      [0, "T0", 0, 0, false],
      [1, "T1", 1, 1, false],
      [2, "T2", 2, 2, false],
      [3, "T3", 3, 3, true],
      [4, "T4", 4, 4, true],
      [5, "", undefined, 5, true],
    ],
  );
  assert.deepEqual(title.definedTrophies, { bronze: 2, silver: 1, gold: 1, platinum: 1 });
  assert.deepEqual(title.earnedTrophies, { bronze: 2, silver: 0, gold: 0, platinum: 0 });
  // 2 × 15 of 2 × 15 + 30 + 90 points.
  assert.equal(title.progress, 20);
});
