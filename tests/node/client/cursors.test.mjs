// What goes on by a cursor: searches, and the messages of a group.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient } from "psn-api-wasm";
import { all, asked, control, facts, forget, owner, rejection, signedIn } from "./simulated.mjs";

const client = await signedIn();
const { friend } = facts.people;
const [group] = (await client.getUserGroups()).groups;

/** The variables of the searches that were sent. */
async function searches() {
  const requests = await asked("graphql");
  return requests.map(({ path }) => JSON.parse(new URL(path, "http://sim").searchParams.get("variables")));
}

test("a search of accounts goes on to its last page", async () => {
  await forget();
  const search = client.searchUsers("e", { displayTitleLocale: "fr-FR" });
  const { data } = await search;
  const [page] = data.universalContextSearch.results;
  assert.equal(page.searchResults.length, 15);
  const players = await all(search);
  assert.equal(players.length, page.totalResultCount);
  assert.equal(new Set(players.map(({ accountId }) => accountId)).size, players.length);
  assert.deepEqual(
    players.slice(0, 15),
    page.searchResults.map(({ result }) => result),
  );
  const sent = await searches();
  assert.deepEqual(
    sent.map(({ pageOffset }) => pageOffset),
    [undefined, 15, 25].slice(0, sent.length),
  );
  assert.ok(sent.length > 1);
  for (const { searchTerm, displayTitleLocale } of sent)
    assert.deepEqual([searchTerm, displayTitleLocale], ["e", "fr-FR"]);
  // Each iteration begins anew.
  assert.deepEqual(await search.toArray(16), players.slice(0, 16));
});

test("a search of games gives the games, and no language to further pages", async () => {
  await forget();
  const search = client.searchGames("a", { displayTitleLocale: "fr-FR", headerOverrides: { "X-Own": "yes" } });
  const games = await search.toArray();
  const { results } = (await search).data.universalContextSearch;
  assert.equal(games.length, results.find(({ domain }) => domain === "MobileGames").totalResultCount);
  assert.deepEqual([...new Set(games.map(({ itemType }) => itemType))], ["CONCEPT"]);
  const [first, ...more] = await searches();
  assert.equal(first.displayTitleLocale, "fr-FR");
  assert.ok(more.length > 0);
  for (const { searchDomain, displayTitleLocale } of more) {
    assert.deepEqual([searchDomain, displayTitleLocale], ["MobileGames", undefined]);
  }
  for (const { headers } of await asked("graphql")) assert.equal(headers["x-own"], "yes");
});

test("messages go back to the oldest, newest first", async () => {
  await forget();
  const messages = await all(client.getGroupMessages(group.groupId, { limit: 10 }));
  assert.deepEqual(
    messages.map(({ body }) => body),
    Array.from({ length: 25 }, (_, index) => `Message ${25 - index}`),
  );
  const sent = (await asked("/messages")).map(({ path }) => new URL(path, "http://sim").searchParams);
  assert.deepEqual(
    sent.map((query) => [query.get("limit"), query.has("before")]),
    [
      ["10", false],
      ["10", true],
      ["10", true],
    ],
  );
  const since = messages[4].messageUid;
  const newer = await client.getGroupMessages(group.groupId, { after: since, limit: 3 }).toArray();
  assert.deepEqual(newer, messages.slice(0, 4));
});

test("pages that are not needed are not asked for", async () => {
  for (const [count, requests] of [
    [0, 1],
    [10, 1],
    [11, 2],
  ]) {
    await forget();
    const list = client.getGroupMessages(group.groupId, { limit: 10 });
    assert.equal((await list.toArray(count)).length, count);
    await list;
    assert.equal((await asked("/messages")).length, requests, `${count} messages`);
  }
  const error = await rejection(client.searchUsers("e").toArray(-1));
  assert.equal(error.code, "invalid_argument");
  assert.match(error.message, /^searchUsers\(\)\.toArray\(\) takes a whole number from 0, and not -1/);
});

test("what fails fails where it is read, on any page", async () => {
  const error = await rejection(all(client.getGroupMessages("no-such-group")));
  assert.deepEqual([error.code, error.endpoint], ["not_found", "getGroupMessages"]);
  await forget();
  for (const list of [
    client.searchUsers(""),
    client.searchGames("a", { limt: 5 }),
    client.searchUsers("a", Object.create({ signal: AbortSignal.abort() })),
    client.getGroupMessages(".."),
    client.getGroupMessages(group.groupId, { headerOverrides: { "X-Own": "☃" } }),
  ])
    assert.equal((await rejection(all(list))).code, "invalid_argument");
  assert.deepEqual(await asked(), []);
  const stop = new AbortController();
  const reading = client.getGroupMessages(group.groupId, { limit: 10, signal: stop.signal });
  const aborted = await rejection(
    (async () => {
      for await (const { body } of reading) if (body === "Message 20") stop.abort();
    })(),
  );
  assert.equal(aborted.code, "aborted");
});

test("options are read when the method is called", async () => {
  await forget();
  const options = { limit: 10, headerOverrides: { "X-Own": "before" } };
  const list = client.getGroupMessages(group.groupId, options);
  options.limit = 1;
  options.headerOverrides["X-Own"] = "after";
  await all(list);
  const requests = await asked("/messages");
  assert.equal(requests.length, 3);
  for (const { headers } of requests) assert.equal(headers["x-own"], "before");
});

test("a server that has no end, and one whose answer has no list", async () => {
  const answer = (body) => new PsnClient({ accessToken: "token", fetch: async () => Response.json(body) });
  const page = { messages: [], next: "1#1", previous: "", reachedEndOfPage: false, messageCount: 0 };
  assert.deepEqual(await answer(page).getGroupMessages("group").toArray(), []);
  assert.equal((await rejection(answer({}).getGroupMessages("group").toArray())).code, "invalid_response");
  const search = (results) =>
    answer({ data: { universalContextSearch: { results } } })
      .searchUsers("a")
      .toArray();
  assert.deepEqual(await search([]), []);
  assert.equal((await rejection(search(undefined))).code, "invalid_response");
  assert.equal((await rejection(search([{ domain: "SocialAllAccounts" }]))).code, "invalid_response");
});

test("the group of exactly these people is found", async () => {
  await control("POST", "people/reset");
  const { groups } = await client.getUserGroups();
  for (const { groupId, members } of groups) {
    const others = members.map(({ accountId }) => accountId).filter((id) => id !== owner.accountId);
    await forget();
    assert.deepEqual(await client.findOrCreateGroup([...others, others[0]]), { groupId, hasAllAccountInvited: true });
    // Two people always have one.
    const [{ method }] = await asked();
    assert.equal(method, others.length > 1 ? "GET" : "POST");
  }
});

test("a group that there is not is made, and a text sent to it", async () => {
  await control("POST", "people/reset");
  const { renamed, verified } = facts.people;
  const people = [friend.accountId, renamed.accountId, verified.accountId];
  const before = (await client.getUserGroups()).groups.length;
  const { groupId, messageUid } = await client.sendMessage(people, "Shall we play?");
  assert.equal((await client.getUserGroups()).groups.length, before + 1);
  const [message] = await client.getGroupMessages(groupId).toArray();
  assert.deepEqual([message.messageUid, message.body], [messageUid, "Shall we play?"]);
  assert.equal((await client.sendMessage(people, "Well?")).groupId, groupId);
  assert.equal((await client.getGroupMessages(groupId).toArray()).length, 2);
  await control("POST", "people/reset");
});

test("a new group is without those who refuse it, and is not made of them alone", async () => {
  const { private: hidden, verified } = facts.people;
  const group = await client.findOrCreateGroup([verified.accountId, hidden.accountId]);
  assert.equal(group.hasAllAccountInvited, false);
  const error = await rejection(client.findOrCreateGroup([hidden.accountId]));
  assert.deepEqual([error.code, error.endpoint, error.psnCode], ["forbidden_privacy", "createGroup", 2286592]);
  await control("POST", "people/reset");
});

test("people and texts that are none are refused, and nothing is sent", async () => {
  await forget();
  for (const [name, ...values] of [
    ["findOrCreateGroup"],
    ["findOrCreateGroup", friend.accountId],
    ["findOrCreateGroup", []],
    ["findOrCreateGroup", ["me"]],
    ["findOrCreateGroup", [friend.accountId], { signal: {} }],
    ["sendMessage", [friend.accountId]],
    ["sendMessage", [friend.accountId], ""],
    ["sendMessage", [friend.accountId], "Hello", { limit: 5 }],
  ]) {
    const error = await rejection(client[name](...values));
    assert.deepEqual([error.code, error.endpoint], ["invalid_argument", name]);
  }
  assert.deepEqual(await asked(), []);
});
