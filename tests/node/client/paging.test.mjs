// Lists: the promise of a page that gives all items when it is iterated.
import assert from "node:assert/strict";
import { test } from "node:test";
import { all, asked, control, facts, fault, forget, rejection, signedIn, until } from "./simulated.mjs";

const TITLES = "trophyTitles";
const unhandled = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

// Without a limit of its own, which this many pages would exceed.
const client = await signedIn({ rateLimit: false });
const { visibleTitleCount, titleCount } = facts.people.owner;
const large = facts.titles.find((title) => title.trophyCount > 100);
const { npServiceName } = large;

/** What was asked, in short: the part of the query that pages. */
async function pages(part) {
  return (await asked(part)).map(({ path }) => {
    const { searchParams } = new URL(path, "http://sim");
    const variables = JSON.parse(searchParams.get("variables") ?? "{}");
    const [limit, offset] = [
      searchParams.get("limit") ?? variables.size,
      searchParams.get("offset") ?? variables.start,
    ];
    return `${limit}@${offset ?? 0}`;
  });
}

/** The list's items by the drop-in's way: one page after the other. */
async function byHand(call, itemsOf, size) {
  const items = [];
  for (let start = 0; ; start += size) {
    const page = itemsOf(await call(start, size));
    items.push(...page);
    if (page.length < size) return items;
  }
}

for (const [name, { list, page, idOf }] of Object.entries({
  getUserTitles: {
    list: (options) => client.getUserTitles("me", options),
    page: ({ trophyTitles }) => trophyTitles,
    idOf: ({ npCommunicationId }) => npCommunicationId,
  },
  getTitleTrophies: {
    list: (options) => client.getTitleTrophies(large.npCommunicationId, "all", { npServiceName, ...options }),
    page: ({ trophies }) => trophies,
    idOf: ({ trophyId }) => trophyId,
  },
  getUserTrophiesEarnedForTitle: {
    list: (options) =>
      client.getUserTrophiesEarnedForTitle("me", large.npCommunicationId, "all", { npServiceName, ...options }),
    page: ({ trophies }) => trophies,
    idOf: ({ trophyId }) => trophyId,
  },
  getUserFriendsAccountIds: {
    list: (options) => client.getUserFriendsAccountIds("me", options),
    page: ({ friends }) => friends,
    idOf: (id) => id,
  },
  getUserBlockedAccountIds: {
    list: (options) => client.getUserBlockedAccountIds(options),
    page: ({ blockList }) => blockList,
    idOf: (id) => id,
  },
  getUserFriendsRequests: {
    list: (options) => client.getUserFriendsRequests(options),
    page: ({ receivedRequests }) => receivedRequests,
    idOf: ({ accountId }) => accountId,
  },
  getUserEntitlements: {
    list: (options) => client.getUserEntitlements(options),
    page: ({ entitlements }) => entitlements,
    idOf: ({ id }) => id,
  },
  getUserGroups: {
    list: (options) => client.getUserGroups(options),
    page: ({ groups }) => groups,
    idOf: ({ groupId }) => groupId,
  },
  getUserPlayedGames: {
    list: (options) => client.getUserPlayedGames("me", options),
    page: ({ titles }) => titles,
    idOf: ({ titleId }) => titleId,
  },
  getPurchasedGames: {
    list: ({ limit, offset, ...rest } = {}) => client.getPurchasedGames({ size: limit, start: offset, ...rest }),
    page: ({ data }) => data.purchasedTitlesRetrieve.games,
    idOf: ({ entitlementId }) => entitlementId,
  },
})) {
  test(`${name}: all items, once, in PSN's order, however large the pages`, async () => {
    const expected = await byHand((offset, limit) => list({ limit, offset }), page, 50);
    assert.equal(new Set(expected.map(idOf)).size, expected.length);
    assert.deepEqual(await all(list({})), expected);
    assert.deepEqual(await all(list({ limit: 3 })), expected);
    const [found] = [[]];
    for await (const one of list({ limit: 7 }).pages()) found.push(...page(one));
    assert.deepEqual(found, expected);
    if (expected.length > 1) assert.deepEqual(await all(list({ limit: 2, offset: 1 })), expected.slice(1));
  });
}

test("every title that the owner sees", async () => {
  const ids = (await all(client.getUserTitles("me"))).map(({ npCommunicationId }) => npCommunicationId);
  assert.ok([visibleTitleCount, titleCount].includes(ids.length));
});

test("an empty list", async () => {
  const { accountId } = facts.people.newcomer;
  assert.deepEqual(await all(client.getUserTitles(accountId)), []);
  const pages = await all(client.getUserTitles(accountId).pages());
  assert.deepEqual(
    pages.map(({ trophyTitles }) => trophyTitles),
    [[]],
  );
});

test("iterated, pages are as large as PSN gives them; awaited, they are what the drop-in asks for", async () => {
  for (const [list, part, size] of [
    [() => client.getUserTitles("me"), TITLES, 800],
    [() => client.getUserPlayedGames("me"), "gamelist", 200],
  ]) {
    await forget();
    await all(list());
    assert.equal((await pages(part))[0], `${size}@0`);
    await forget();
    await list();
    assert.deepEqual(await pages(part), ["undefined@0"]);
  }
});

test("the list begins where it is told to", async () => {
  const items = await all(client.getUserTitles("me"));
  await forget();
  assert.deepEqual(await all(client.getUserTitles("me", { limit: 10, offset: items.length - 15 })), items.slice(-15));
  assert.equal((await pages(TITLES))[0], `10@${items.length - 15}`);
});

test("awaiting asks once, and gives the page alone", async () => {
  await forget();
  const promise = client.getUserTitles("me", { limit: 4, offset: 2 });
  assert.ok(promise instanceof Promise);
  const page = await promise;
  assert.equal(page.trophyTitles.length, 4);
  assert.equal(await promise, page);
  assert.equal((await promise.finally(() => {})).trophyTitles.length, 4);
  assert.deepEqual(await pages(TITLES), ["4@2"]);
});

test("the first request leaves in the microtask after the call", async () => {
  const urls = [];
  const own = await signedIn({ fetch: (url, init) => (urls.push(url), fetch(url, init)) });
  urls.length = 0;
  const promise = own.getUserTitles("me", { limit: 1 });
  assert.deepEqual(urls, []);
  for (let turn = 0; turn < 10 && urls.length === 0; turn++) await undefined;
  assert.equal(urls.length, 1, "sent before anything else has had its turn");
  await promise;
});

test("awaiting and iterating the same promise asks for no page twice", async () => {
  const items = await all(client.getUserTitles("me", { limit: 30 }));
  const wanted = async () => (await pages(TITLES)).sort();
  await forget();
  await all(client.getUserTitles("me", { limit: 30 }));
  const once = await wanted();

  for (const use of [
    async (promise) => [(await promise).trophyTitles.length, await all(promise)][1],
    async (promise) => (await Promise.all([all(promise), promise]))[0],
  ]) {
    await forget();
    assert.deepEqual(await use(client.getUserTitles("me", { limit: 30 })), items);
    assert.deepEqual(await wanted(), once);
  }
});

test("a list can be iterated again", async () => {
  const list = client.getUserTitles("me", { limit: 50 });
  const first = await all(list);
  assert.deepEqual(await all(list), first);
});

test("the next page is fetched while the reader has this one", async () => {
  await forget();
  const iterator = client.getUserTitles("me", { limit: 5 })[Symbol.asyncIterator]();
  await iterator.next();
  assert.deepEqual(await pages(TITLES), ["5@0"]);
  await iterator.next();
  await until(async () => (await pages(TITLES)).length === 2);
  assert.deepEqual(await pages(TITLES), ["5@0", "5@5"]);
  // No further than one page ahead.
  await iterator.next();
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await pages(TITLES)).length, 2);
  await iterator.return();

  await forget();
  const byPage = client.getUserTitles("me", { limit: 5 }).pages();
  await byPage.next();
  await until(async () => (await pages(TITLES)).length === 2);
  await byPage.return();
});

test("break stops fetching", async () => {
  await forget();
  for await (const _ of client.getUserTitles("me", { limit: 5 })) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(await pages(TITLES), ["5@0"]);

  await forget();
  let count = 0;
  for await (const _ of client.getUserTitles("me", { limit: 5 })) if (++count === 7) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok((await pages(TITLES)).length <= 3);

  // The page that is on its way is given up, so that it does not hold the next call.
  await forget();
  await fault("offset=5", "slow", { delay: 60_000, times: 0 });
  count = 0;
  for await (const _ of client.getUserTitles("me", { limit: 5 })) if (++count === 2) break;
  await forget();
  assert.equal((await client.getUserTitles("me", { limit: 5, offset: 5 })).trophyTitles.length, 5);
});

test("no item comes twice when the list shifts while it is read", async () => {
  const before = (await all(client.getUserTitles("me"))).map(({ npCommunicationId }) => npCommunicationId);
  const seen = [];
  for await (const { npCommunicationId } of client.getUserTitles("me", { limit: 10 })) {
    seen.push(npCommunicationId);
    // Each shift moves all titles by one place, so that the last of a page is the first of the next as well.
    if (seen.length % 10 === 1 && seen.length < 60) await control("POST", "titles/shift");
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(seen.length >= before.length - 6 && seen.length <= before.length);
  const shifted = (await all(client.getUserTitles("me", { limit: 10 }))).length;
  assert.equal(shifted, before.length);
});

test("a failure half-way keeps what was given", async () => {
  const items = await all(client.getUserTitles("me"));
  await forget();
  await fault("offset=20", "status", { status: 403, times: 0 });
  const given = [];
  const error = await rejection(
    (async () => {
      for await (const item of client.getUserTitles("me", { limit: 10 })) given.push(item);
    })(),
  );
  assert.equal(error.status, 403);
  assert.equal(error.endpoint, "getUserTitles");
  assert.deepEqual(given, items.slice(0, 20));
  await forget();
});

test("a page that fails for a while is asked for again, and nothing is lost", async () => {
  const items = await all(client.getUserTitles("me"));
  for (const kind of ["cut", "reset", "status"]) {
    await forget();
    await fault("offset=10", kind, { times: 2 });
    assert.deepEqual(await all(client.getUserTitles("me", { limit: 10 })), items);
  }
});

test("iterating alone leaves no unhandled rejection, and the loop says what went wrong", async () => {
  for (const list of [
    () => client.getUserTitles(facts.unknownAccountId),
    () => client.getUserTitles("me", { limt: 5 }),
    () => client.getUserTitles(5),
    () => client.getUserTitles(facts.unknownAccountId).pages(),
  ]) {
    const error = await rejection(all(list()));
    assert.match(error.code, /not_found|invalid_argument/);
    // One that is iterated and then left alone.
    list()[Symbol.asyncIterator]();
  }
  await fault("offset=5", "status", { status: 403 });
  for await (const _ of client.getUserTitles("me", { limit: 5 })) {
    // The next page has failed by then.
    if (_) await new Promise((resolve) => setTimeout(resolve, 30));
    if ((await pages("offset=5")).length > 0) break;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.deepEqual(unhandled, []);
  await forget();
});

test("a list that begins anew wherever it should begin still ends", async () => {
  const body = { blockList: ["1", "2"] };
  await fault("blocks", "json", { body, times: 0 });
  assert.deepEqual(await all(client.getUserBlockedAccountIds()), body.blockList);
  assert.deepEqual(await all(client.getUserBlockedAccountIds().pages()), [body]);
  await forget();
});

test("a signal ends the iteration between pages and within one", async () => {
  for (const [count, stop] of [
    [1, "the first item"],
    [5, "the last of a page"],
    [7, "within a page"],
  ]) {
    const controller = new AbortController();
    const given = [];
    const error = await rejection(
      (async () => {
        for await (const item of client.getUserTitles("me", { limit: 5, signal: controller.signal })) {
          given.push(item);
          if (given.length === count) controller.abort(stop);
        }
      })(),
    );
    assert.deepEqual([error.code, error.cause], ["aborted", stop]);
    assert.ok(given.length >= count && given.length < 15);
  }
  assert.equal((await client.getUserTitles("me", { limit: 5 })).trophyTitles.length, 5);
});

test("pages are counted by the rate limit, each", async () => {
  const limited = await signedIn({ rateLimit: { requests: 6, per: 3_600_000, maxWait: 0 } });
  const given = [];
  const error = await rejection(
    (async () => {
      for await (const page of limited.getUserTitles("me", { limit: 5 }).pages()) given.push(page);
    })(),
  );
  assert.equal(error.code, "rate_limited");
  assert.equal(given.length, 3);
});
