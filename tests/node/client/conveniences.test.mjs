// What the client does with several requests: friends with all that is known of them, and any number of title ids.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PsnClient, PsnError } from "psn-api-wasm";
import { asked, control, facts, fault, forget, owner, rejection, signedIn } from "./simulated.mjs";

const client = await signedIn();
const { private: hidden, friend } = facts.people;

test("friends with their profiles and presence", async () => {
  await control("POST", "people/reset");
  await forget();
  const friends = await client.getFriends();
  const ids = await client.getUserFriendsAccountIds("me").toArray();
  assert.deepEqual(
    friends.map(({ accountId }) => accountId),
    ids,
  );
  const known = friends.find(({ accountId }) => accountId === friend.accountId);
  assert.equal(known.profile.onlineId, friend.onlineId);
  assert.deepEqual(known.presence, (await client.getUserPresence(friend.accountId)).basicPresence);
  // A private profile is left out of PSN's answer, so that the others cannot be told apart by their places.
  assert.deepEqual(
    friends.filter(({ profile }) => !profile).map(({ accountId }) => accountId),
    [hidden.accountId],
  );
});

test("288 friends need seven requests", async () => {
  const requests = [];
  const ids = Array.from({ length: 288 }, (_, index) => String(1000 + index));
  const answers = {
    friends: () => ({ friends: ids, totalItemCount: ids.length }),
    profiles: (asked) => ({ profiles: asked.map((id) => ({ onlineId: `player-${id}` })) }),
    basicPresences: (asked) => ({ basicPresences: asked.map((accountId) => ({ accountId, availability: "busy" })) }),
  };
  const fetch = async (address) => {
    const { pathname, searchParams } = new URL(address);
    requests.push(pathname);
    const name = pathname.split("/").pop();
    return Response.json(answers[name](searchParams.get("accountIds")?.split(",")));
  };
  const friends = await new PsnClient({ accessToken: "token", fetch }).getFriends();
  assert.equal(requests.length, 7);
  assert.deepEqual(
    friends,
    ids.map((id) => ({
      accountId: id,
      profile: { onlineId: `player-${id}` },
      presence: { availability: "busy" },
    })),
  );
});

test("an account without friends, and one that hides them", async () => {
  assert.deepEqual(await client.getFriends(facts.people.newcomer.accountId), []);
  const error = await rejection(client.getFriends(hidden.accountId));
  assert.deepEqual([error.code, error.endpoint], ["forbidden_privacy", "getUserFriendsAccountIds"]);
  assert.equal((await rejection(client.getFriends("a-name"))).code, "invalid_argument");
});

test("any number of title ids, of which some are unknown", async () => {
  const ids = facts.titles.slice(0, 12).flatMap(({ npTitleIds }) => npTitleIds);
  const unknown = [facts.unknownNpTitleId, "PPSA99999_99"];
  await forget();
  const titles = await client.getTrophyTitlesForTitleIds("me", [...unknown, ...ids, ids[0]]);
  assert.deepEqual([...titles.keys()], [...unknown, ...ids]);
  for (const id of unknown) assert.equal(titles.get(id), undefined);
  for (const title of facts.titles.slice(0, 12)) {
    for (const id of title.npTitleIds) {
      const sets = titles.get(id).map(({ npCommunicationId }) => npCommunicationId);
      assert.deepEqual(sets, title.playedByOwner ? [title.npCommunicationId] : [], id);
    }
  }
  const requests = (await asked("titles/trophyTitles")).length;
  assert.equal(requests, Math.ceil((ids.length + 2) / 5) + unknown.length);
});

test("what fails for another reason than an unknown id fails", async () => {
  const [id] = facts.titles[0].npTitleIds;
  const account = await rejection(client.getTrophyTitlesForTitleIds(facts.unknownAccountId, [id]));
  assert.equal(account.code, "not_found");
  await fault("titles/trophyTitles", "status", { status: 400 });
  assert.equal((await rejection(client.getTrophyTitlesForTitleIds(owner.accountId, [id]))).code, "bad_request");
  await forget();
  for (const ids of [undefined, "CUSA00001_00", [5], ["CUSA00001_00,CUSA00002_00"], [""]]) {
    const error = await rejection(client.getTrophyTitlesForTitleIds("me", ids));
    assert.deepEqual([error.code, error.endpoint], ["invalid_argument", "getTrophyTitlesForTitleIds"]);
  }
  assert.deepEqual(await client.getTrophyTitlesForTitleIds("me", []), new Map());
  assert.deepEqual(await asked(), []);
});

test("options that are inherited are refused, and nothing is sent", async () => {
  const fetch = () => assert.fail("nothing may be sent");
  const client = new PsnClient({ accessToken: "token", fetch });
  const options = Object.create({ signal: AbortSignal.abort() });
  for (const call of [
    client.getFriends("me", options),
    client.getTrophyTitlesForTitleIds("me", ["CUSA00001_00"], options),
  ])
    await assert.rejects(call, { code: "invalid_argument", message: /signal/ });
});

test("an online id finds its account, also one from before", async () => {
  const { renamed } = facts.people;
  assert.equal(await client.getAccountId(friend.onlineId.toUpperCase()), friend.accountId);
  assert.equal(await client.getAccountId(renamed.oldOnlineId), renamed.accountId);
  assert.equal((await client.getProfileFromAccountId(renamed.accountId)).onlineId, renamed.onlineId);
  const error = await rejection(client.getAccountId("nobody-of-that"));
  assert.deepEqual([error.code, error.endpoint], ["not_found", "getProfileFromUserName"]);
});

test("a title's names and icon", async () => {
  const [id] = facts.titles[0].npTitleIds;
  const [concept] = await client.getTitleConcepts(id);
  const { conceptId, name, names, iconUrl } = await client.getTitleInfo(id);
  assert.deepEqual([conceptId, name], [String(concept.id), concept.name]);
  assert.deepEqual(names, concept.localizedName.metadata);
  assert.equal(iconUrl, concept.media.images.find(({ type }) => type === "GAMEHUB_COVER_ART").url);
  assert.equal((await rejection(client.getTitleInfo(facts.unknownNpTitleId))).code, "not_found");
  const empty = new PsnClient({ accessToken: "token", fetch: async () => Response.json([]) });
  const error = await rejection(empty.getTitleInfo(id));
  assert.deepEqual([error.code, error.endpoint], ["not_found", "getTitleInfo"]);
});

test("a title's trophies with their game help", async () => {
  const title = facts.titles.find(({ npServiceName }) => npServiceName === "trophy2");
  await forget();
  const { hasAccess, trophies } = await client.getTitleTrophiesWithGameHelp(title.npCommunicationId);
  const requests = await asked("graphql");
  const list = await client.getTitleTrophies(title.npCommunicationId, "all").toArray();
  assert.equal(hasAccess, true);
  assert.deepEqual(
    trophies.map(({ gameHelp, ...trophy }) => trophy),
    list,
  );
  const available = (await client.getTitleGameHelpAvailability(title.npCommunicationId)).data.hintAvailabilityRetrieve;
  const helped = trophies.filter(({ gameHelp }) => gameHelp);
  assert.deepEqual(
    helped.map(({ trophyId }) => String(trophyId)),
    available.trophies.map(({ trophyId }) => trophyId),
  );
  for (const { trophyId, gameHelp } of helped) assert.equal(gameHelp.trophyId, String(trophyId));
  assert.equal(requests.length, 1 + Math.ceil(helped.length / 10));
});

test("a title without game help", async () => {
  const title = facts.titles.find(({ npServiceName }) => npServiceName === "trophy");
  const { hasAccess, trophies } = await client.getTitleTrophiesWithGameHelp(title.npCommunicationId);
  assert.equal(hasAccess, undefined);
  assert.deepEqual(trophies, await client.getTitleTrophies(title.npCommunicationId, "all").toArray());
  assert.equal((await rejection(client.getTitleTrophiesWithGameHelp("PPSA01521_00"))).code, "invalid_argument");
});

test("answers of a wrong shape reject with invalid_response, and never with a bare TypeError", async () => {
  const ids = ["1000", "1001"];
  const wrong = [{}, { profile: null }, { profile: {} }, [null], { groups: [null], totalItemCount: 1 }];
  wrong.push({ groups: [{ groupId: "g", members: [null, null] }], totalItemCount: 1 }, { data: {} }, { data: null });
  wrong.push({ data: { universalContextSearch: { results: [null] } } }, { friends: ids, totalItemCount: 2 });
  wrong.push({ data: { hintAvailabilityRetrieve: null }, trophies: [], totalItemCount: 0 }, { titles: [null] });
  for (const answer of wrong) {
    const fetch = async () => Response.json(answer);
    const odd = new PsnClient({ accessToken: "token", fetch, rateLimit: false, retry: false });
    for (const call of [
      () => odd.getAccountId("harbour-pilot"),
      () => odd.getTitleInfo("PPSA01521_00"),
      () => odd.getFriends(),
      () => odd.getTrophyTitlesForTitleIds("me", ["CUSA00001_00"]),
      () => odd.findOrCreateGroup(ids),
      () => odd.sendMessage(ids, "a text"),
      () => odd.getTitleTrophiesWithGameHelp({ npCommunicationId: "NPWR20188_00", npServiceName: "trophy2" }),
      () => odd.searchUsers("a").toArray(),
      () => odd.searchGames("a").toArray(),
      () => odd.getGroupMessages("g").toArray(),
    ]) {
      const failure = await call().then(
        () => undefined,
        (error) => error,
      );
      if (failure) assert.ok(failure instanceof PsnError, `${call}: ${failure?.stack}`);
    }
  }
});

test("a group is found whether or not one counts oneself among its people", async () => {
  const groups = [{ groupId: "ours", members: [{ accountId: "1" }, { accountId: "2" }, { accountId: "3" }] }];
  const fetch = async (_url, { method }) => {
    assert.notEqual(method, "POST", "no group is made");
    return Response.json({ groups, totalItemCount: 1, nextOffset: null });
  };
  const self = new PsnClient({ accessToken: "token", fetch, rateLimit: false });
  for (const people of [
    ["2", "3"],
    ["1", "2", "3"],
  ]) {
    assert.equal((await self.findOrCreateGroup(people)).groupId, "ours");
  }
});
