// The endpoints beyond psn-api's, against the simulator: what they answer, and how they fail.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as psn from "psn-api-wasm";
import { asked, clientWith, control, facts, fault, forget, owner, rejection, SIM_URL, signedIn } from "./simulated.mjs";

await psn.configure({ baseUrl: SIM_URL });
const client = await signedIn();
const { friend, second, private: hidden, renamed } = facts.people;
const [requester] = facts.friendRequests;
const helped = facts.titles.find(({ npServiceName }) => npServiceName === "trophy2");
const legacy = facts.titles.find(({ npServiceName }) => npServiceName === "trophy");

test("presence of several accounts at once, each by its id", async () => {
  const ids = [friend.accountId, second.accountId, hidden.accountId];
  const { basicPresences } = await client.getUserPresences(ids);
  assert.deepEqual(
    basicPresences.map(({ accountId }) => accountId),
    [friend.accountId, second.accountId],
  );
  for (const { accountId, ...presence } of basicPresences) {
    assert.deepEqual((await client.getUserPresence(accountId)).basicPresence, presence);
  }
  const error = await rejection(client.getUserPresence(hidden.accountId));
  assert.deepEqual([error.code, error.psnCode], ["forbidden_privacy", 2281486]);
});

test("profiles of several accounts at once, in their order", async () => {
  const { profiles } = await client.getProfilesFromAccountIds([renamed.accountId, owner.accountId]);
  assert.deepEqual(
    profiles.map(({ onlineId }) => onlineId),
    [renamed.onlineId, owner.onlineId],
  );
});

test("a friend request is accepted, and a friend removed; neither has an answer", async () => {
  await control("POST", "people/reset");
  assert.equal((await client.getFriendshipSummary(requester)).friendRelation, "requested");
  assert.equal(await client.acceptFriendRequest(requester), undefined);
  assert.equal((await client.getFriendshipSummary(requester)).friendRelation, "friend");
  assert.equal(await client.removeFriend(requester), undefined);
  assert.equal((await client.getFriendshipSummary(requester)).friendRelation, "no");
  assert.equal((await rejection(client.removeFriend(requester))).code, "not_found");
});

test("the functions resolve with undefined, and reject with PSN's message", async () => {
  await control("POST", "people/reset");
  assert.equal(await psn.acceptFriendRequest(client.tokens, requester), undefined);
  assert.equal(await psn.removeFriend(client.tokens, requester), undefined);
  await assert.rejects(psn.removeFriend(client.tokens, requester), { message: "Resource not found", code: 2281604 });
  await fault("friends/", "status", { status: 502 });
  await assert.rejects(psn.removeFriend(client.tokens, friend.accountId), { status: 502 });
  await forget();
});

test("what changes something is never sent twice", async () => {
  const [{ groupId }] = facts.groups;
  for (const call of [
    (client) => client.acceptFriendRequest(requester),
    (client) => client.removeFriend(friend.accountId),
    (client) => client.sendGroupMessage(groupId, "Ready?"),
  ]) {
    for (const [kind, more] of [
      ["status", { status: 503 }],
      ["reset", {}],
      ["rate_limited", { retryIn: 1 }],
    ]) {
      const careful = clientWith({ tokens: client.tokens });
      await forget();
      await fault("m.np.playstation.com", kind, { times: 0, ...more });
      const error = await rejection(call(careful));
      assert.equal(error.attempts, 1, `${call} ${kind}`);
      assert.equal((await asked("m.np")).length, 1, `${call} ${kind}`);
      await forget();
    }
  }
});

test("groups, and a message to one", async () => {
  await control("POST", "people/reset");
  const groups = await client.getUserGroups({ includeFields: ["members", "mainThread"] }).toArray();
  assert.deepEqual(
    groups.map(({ groupId }) => groupId),
    facts.groups.map(({ groupId }) => groupId),
  );
  const [{ groupId, members }] = groups;
  assert.deepEqual(
    members.map(({ accountId }) => accountId),
    facts.groups[0].members,
  );
  const { messageUid } = await client.sendGroupMessage(groupId, "Ready?");
  const [{ mainThread }] = (await client.getUserGroups({ includeFields: ["mainThread"] })).groups;
  assert.deepEqual([mainThread.latestMessage.messageUid, mainThread.latestMessage.body], [messageUid, "Ready?"]);
  const unknown = await rejection(client.sendGroupMessage("~0000000000000001.0000000000000002", "Ready?"));
  assert.deepEqual([unknown.code, unknown.psnCode], ["not_found", 2285581]);
});

test("a group is made, named, written in, and left", async () => {
  await control("POST", "people/reset");
  const { groupId, hasAllAccountInvited } = await client.createGroup([
    friend.accountId,
    hidden.accountId,
    second.accountId,
  ]);
  assert.equal(hasAllAccountInvited, false);
  assert.equal(await client.renameGroup(groupId, "Lamps"), undefined);
  await client.sendGroupMessage(groupId, "one");
  await client.sendGroupMessage(groupId, "two");
  const { members, groupName, mainThread } = await client.getGroup(groupId);
  assert.deepEqual([members.length, groupName.value, mainThread.latestMessage.body], [3, "Lamps", "two"]);
  const newest = await client.getGroupMessages(groupId, { limit: 1 });
  assert.deepEqual([newest.messages[0].body, newest.reachedEndOfPage], ["two", false]);
  const older = await client.getGroupMessages(groupId, { limit: 1, before: newest.next });
  assert.deepEqual([older.messages[0].body, older.reachedEndOfPage], ["one", true]);
  const newer = await client.getGroupMessages(groupId, { after: older.previous });
  assert.deepEqual(newer.messages, newest.messages);
  assert.equal(await client.removeGroupMember(groupId, second.accountId), undefined);
  const gone = await rejection(client.removeGroupMember(groupId, second.accountId));
  assert.deepEqual([gone.code, gone.psnCode], ["not_found", 2285581]);
  assert.equal(await client.leaveGroup(groupId), undefined);
  assert.equal((await rejection(client.getGroup(groupId))).psnCode, 2285581);
});

test("the group of two is always the same, and keeps its name", async () => {
  await control("POST", "people/reset");
  const [{ groupId }] = facts.groups;
  assert.equal((await client.createGroup([friend.accountId])).groupId, groupId);
  const renamed = await rejection(client.renameGroup(groupId, "Lamps"));
  assert.deepEqual([renamed.code, renamed.psnCode], ["bad_request", 2285696]);
  const refused = await rejection(client.createGroup([hidden.accountId]));
  assert.deepEqual([refused.code, refused.psnCode], ["forbidden_privacy", 2286592]);
});

test("game help of a title, from an id or from the title itself", async () => {
  const { data } = await client.getTitleGameHelpAvailability(helped);
  const { trophies } = data.hintAvailabilityRetrieve;
  assert.ok(trophies.length > 0);
  const help = await client.getTitleGameHelp(helped.npCommunicationId, trophies);
  assert.deepEqual(
    help.data.tipsRetrieve.trophies.map(({ id }) => id),
    trophies.map(({ id }) => id),
  );
  assert.deepEqual(await psn.getTitleGameHelp(client.tokens, helped.npCommunicationId, trophies), help);
  const [one] = trophies;
  const only = await client.getTitleGameHelpAvailability(helped, { trophyIds: [one.trophyId] });
  assert.deepEqual(only.data.hintAvailabilityRetrieve.trophies, [one]);
  const { npCommunicationId } = helped;
  const options = { trophyIds: [one.trophyId] };
  assert.deepEqual(await psn.getTitleGameHelpAvailability(client.tokens, npCommunicationId, options), only);
  const none = await client.getTitleGameHelpAvailability(legacy);
  assert.deepEqual(none.data.hintAvailabilityRetrieve.trophies, []);
  assert.deepEqual(await client.getTitleGameHelpAvailability("NPWR00001_00"), { data: null });
  assert.deepEqual(await psn.getTitleGameHelpAvailability(client.tokens, "NPWR00001_00"), { data: null });
});

test("titles played last", async () => {
  const titles = async (options) => (await client.getUserRecentTitles("me", options)).data.recentPlayedTitlesRetrieve;
  assert.equal((await titles()).length, 3);
  const ps4 = await titles({ count: 5, categories: ["ps4_game"] });
  assert.ok(ps4.length > 0 && ps4.every(({ title }) => title.platform === "PS4"));
});

test("entitlements of some titles, and concepts of one", async () => {
  const [first] = await client.getUserEntitlements().toArray(1);
  const { titleId } = first.titleMeta;
  const { entitlements, totalResults } = await client.getUserEntitlements({ titleId: [titleId] });
  assert.deepEqual([entitlements.map(({ id }) => id), totalResults], [[first.id], 1]);
  const [concept] = await client.getTitleConcepts(titleId, { country: "FR", language: "fr" });
  assert.ok(concept.titleIds.includes(titleId));
  assert.deepEqual([concept.country, concept.language, String(concept.id)], ["FR", "fr", first.conceptMeta.conceptId]);
  assert.equal((await rejection(client.getTitleConcepts(facts.unknownNpTitleId))).code, "not_found");
});

test("consoles and what is on them", async () => {
  const { clients } = await client.getUserConsoles();
  const [{ platform, systemData }] = clients;
  assert.equal(platform, "PS5");
  const known = facts.titles.flatMap(({ npTitleIds }) => npTitleIds);
  assert.ok(systemData.installedTitles.titles.length > 0);
  for (const { npTitleId, titleId } of systemData.installedTitles.titles) {
    assert.ok(known.includes(npTitleId));
    assert.equal(titleId, npTitleId.split("_")[0]);
  }
  assert.deepEqual(await client.getUserConsoles({ platform: "PS4" }), { clients: [] });
  const other = clientWith({ npsso: facts.people.second.npsso });
  assert.notEqual((await other.getUserConsoles()).clients[0].duid, clients[0].duid);
});

test("captures page by page, and the addresses of one", async () => {
  const captures = [];
  for (let cursorMark; cursorMark !== "-1"; ) {
    const page = await client.getUserCaptures({ limit: 2, ...(cursorMark && { cursorMark }) });
    captures.push(...page.ugcDocument);
    cursorMark = page.nextCursorMark;
  }
  assert.equal(new Set(captures.map(({ id }) => id)).size, captures.length);
  assert.deepEqual(captures, (await client.getUserCaptures()).ugcDocument);
  const [picture] = captures.filter(({ captureType }) => captureType === "SCREENSHOT");
  const { screenshotUrl, videoUrl } = await client.getCaptureUrls(picture.id);
  assert.deepEqual([screenshotUrl, videoUrl], [picture.screenshotUrl, undefined]);
  assert.equal((await rejection(client.getCaptureUrls("other"))).code, "not_found");
  const other = clientWith({ npsso: facts.people.second.npsso });
  assert.deepEqual(await other.getUserCaptures(), { ugcDocument: [], limit: 0 });
});

test("friends who play a game", async () => {
  const title = facts.titles.find(({ playedByOwner }) => playedByOwner);
  const [concept] = await client.getTitleConcepts(title.npTitleIds[0]);
  const players = async (id) => (await client.getFriendsWhoPlay(id)).data.gameListFriendsOwningGame;
  const { pageInfo, profiles } = await players(String(concept.id));
  assert.equal(pageInfo.totalCount, profiles.length);
  const friends = (await client.getFriends()).map(({ profile }) => profile?.onlineId);
  for (const { onlineId } of profiles) assert.ok(friends.includes(onlineId));
  assert.deepEqual((await players("1")).profiles, []);
});

test("the wish list, with prices of what is out", async () => {
  const { storeWishlist } = (await client.getUserWishlist()).data;
  assert.deepEqual(
    storeWishlist.map(({ __typename, price }) => [__typename, price !== null]),
    [
      ["Product", true],
      ["Product", true],
      ["Concept", false],
    ],
  );
});

test("what the store says of a game, its price and its product", async () => {
  const games = await client.searchGames("a").toArray();
  const out = games.find(({ defaultProduct }) => defaultProduct);
  const { conceptRetrieve } = (await client.getStoreConcept(out.id)).data;
  assert.deepEqual([conceptRetrieve.id, conceptRetrieve.name], [out.id, out.name]);
  const { price } = (await client.getStoreConceptPrice(out.id)).data.conceptRetrieve.defaultProduct;
  assert.equal(price.basePriceValue, 6999);
  const { productRetrieve } = (await client.getStoreProduct(out.defaultProduct.id)).data;
  assert.deepEqual([productRetrieve.concept.id, productRetrieve.platforms], [out.id, out.platforms]);
  const later = games.find(({ defaultProduct }) => !defaultProduct);
  assert.equal((await client.getStoreConceptPrice(later.id)).data.conceptRetrieve.defaultProduct, null);
  await assert.rejects(
    psn.getStoreConcept(client.tokens, out.id, null),
    /reading 'headerOverrides'\): getStoreConcept was called with options null/,
  );
  for (const call of [client.getStoreConcept("1"), client.getStoreConceptPrice("1"), client.getStoreProduct("1")])
    assert.ok(await rejection(call));
});

test("how players rate a game, and what subscriptions cost", async () => {
  const [{ id, defaultProduct }] = (await client.searchGames("a").toArray()).filter((game) => game.defaultProduct);
  const { starRating } = (await client.getStoreConceptRating(id)).data.conceptRetrieve.defaultProduct;
  assert.ok(starRating.averageRating > 1 && starRating.averageRating <= 5, starRating.averageRating);
  assert.deepEqual((await client.getStoreProductRating(defaultProduct.id)).data.productRetrieve.starRating, starRating);
  const { offers } = (await client.getStorePlusOffers("TIER_20")).data.tierSelectorOffersRetrieve;
  assert.equal(typeof offers[0].price.discountedPrice, "string");
  const wrong = [
    client.getStoreConceptRating("1"),
    client.getStoreProductRating("1"),
    client.getStorePlusOffers("TIER_1"),
  ];
  for (const call of wrong) assert.ok(await rejection(call));
});

test("what can be added to a game, page by page", async () => {
  const [npTitleId] = facts.titles.find(({ groupCount }) => groupCount > 2).npTitleIds;
  const id = String((await client.getTitleConcepts(npTitleId))[0].id);
  const addOns = await client.getStoreConceptAddOns(id).toArray();
  assert.ok(addOns.length > 1);
  assert.equal(new Set(addOns.map(({ id }) => id)).size, addOns.length);
  await forget();
  assert.deepEqual(await client.getStoreConceptAddOns(id, { size: 1 }).toArray(), addOns);
  const pages = (await asked()).map(({ path }) => JSON.parse(new URL(path, SIM_URL).searchParams.get("variables")));
  assert.deepEqual(pages[1], { conceptId: id, pageArgs: { size: 1, offset: 1 } });
  // This list ends with an empty page, the one of a title where its length says so.
  assert.equal(pages.length, addOns.length + 1);
  const { addOnProducts, pageInfo } = (await client.getStoreTitleAddOns(npTitleId)).data.addOnProductsByTitleIdRetrieve;
  assert.deepEqual([addOnProducts, pageInfo.totalCount], [addOns, addOns.length]);
  await forget();
  assert.deepEqual(await client.getStoreTitleAddOns(npTitleId, { size: 1 }).toArray(), addOns);
  assert.equal((await asked()).length, addOns.length);
  const answer = await psn.getStoreConceptAddOns(client.tokens, id, { size: 1, offset: 1 });
  assert.deepEqual(answer.data.addOnProductsRetrieve.addOnProducts, addOns.slice(1, 2));
  for (const call of [client.getStoreConceptAddOns("1"), client.getStoreTitleAddOns("1").toArray()])
    assert.ok(await rejection(call));
});

test("a category of the store, in its orders", async () => {
  const category = "803cee19-e5a1-4d59-a463-0b6b2701bf7c";
  const { products, pageInfo, sortingOptions } = (await client.getStoreCategory(category)).data.categoryGridRetrieve;
  assert.ok(sortingOptions.some(({ name }) => name === "productName"));
  const byName = await client.getStoreCategory(category, { sortBy: "productName", isAscending: true }).toArray();
  assert.equal(byName.length, pageInfo.totalCount);
  assert.deepEqual(
    byName.map(({ name }) => name),
    byName.map(({ name }) => name).sort(),
  );
  const first = await client.getStoreCategoryGrid(category, { size: 3 }).toArray(5);
  assert.deepEqual(first, products.slice(0, 5));
  const [strand] = (await client.getStoreStrands("3bf499d7-7acf-4931-97dd-2667494ee2c9", { size: 2, offset: 1 })).data
    .categoryStrandsRetrieve;
  assert.deepEqual(strand.products, products.slice(1, 3));
  assert.deepEqual((await client.getStoreStrands("other")).data.categoryStrandsRetrieve, []);
  await forget();
  for (const options of [{ size: 0 }, { offset: -1 }, { isAscending: "no" }, { sortBy: "" }]) {
    assert.equal((await rejection(client.getStoreCategory(category, options))).code, "invalid_argument");
  }
  assert.deepEqual(await asked(), []);
});

test("categories and strands that list games in place of products", async () => {
  const newGames = "e1699f77-77e1-43ca-a296-26d08abacb0f";
  for (const name of ["getStoreCategory", "getStoreCategoryGrid"]) {
    const { products, concepts, pageInfo } = (await client[name](newGames, { size: 3 })).data.categoryGridRetrieve;
    assert.deepEqual([products, concepts.length], [null, 3]);
    const games = await client[name](newGames).toArray();
    assert.deepEqual([games.length, games.slice(0, 3)], [pageInfo.totalCount, concepts]);
    const [strand] = (await client.getStoreStrands("fbb563aa-c602-476d-bb92-fe7f35080205", { size: 3 })).data
      .categoryStrandsRetrieve;
    assert.deepEqual([strand.products, strand.concepts.length], [null, 3]);
  }
});

test("a game's page in the store, part by part", async () => {
  const games = await client.searchGames("a").toArray();
  const out = games.find(({ defaultProduct }) => defaultProduct);
  const later = games.find(({ defaultProduct }) => !defaultProduct);
  const part = async (name, id = out.id) => (await client[name](id)).data.conceptRetrieve;
  assert.equal((await part("getStoreConceptTitle")).name, out.name);
  assert.equal((await part("getStoreConceptInfo")).descriptions[0].value, out.name);
  assert.equal((await part("getStoreConceptContentRating")).contentRating.authority, "PEGI");
  assert.equal((await part("getStoreConceptContentRating", later.id)).contentRating, null);
  const { compatibilityNoticesByPlatform: notices } = await part("getStoreConceptCompatibility");
  assert.deepEqual(notices.Common, [{ type: "NO_OF_PLAYERS", value: "4" }]);
  assert.deepEqual((await part("getStoreConceptMedia")).defaultProduct.media, out.media);
  assert.equal((await part("getStoreConceptMedia", later.id)).defaultProduct, null);
  assert.equal((await part("getStoreConceptLegalText")).defaultProduct.descriptions[0].type, "LEGAL");
  const [edition] = (await part("getStoreConceptEditions")).products;
  assert.deepEqual([edition.id, edition.webctas[0].price.basePriceValue], [out.defaultProduct.id, 6999]);
  const { concept } = (await client.getStoreConceptFromProductId(edition.id)).data.productRetrieve;
  assert.equal(concept.id, out.id);
  for (const name of ["Title", "Info", "Media", "Editions", "Upsell", "Accessibility", "MediaCarousel", "LegalText"])
    assert.ok(await rejection(client[`getStoreConcept${name}`]("1")));
});

test("how the store is laid out", async () => {
  const { id, navTree } = (await client.getStoreExperience()).data.emsExperienceRetrieve;
  const [view] = navTree.items.flatMap(({ link }) => link.match(/(?<=^EMS_VIEW:).+/) ?? []);
  const [{ components }] = (await client.getStoreViews(view, id)).data.emsViewsRetrieve;
  assert.deepEqual(
    components.map(({ componentType }) => componentType),
    ["IMAGE", "SIMPLE_TEXT", "GRID"],
  );
  const { target, localizedName } = components[1].link;
  const { childViews } = (await client.getStoreDefaultView(target, localizedName, id)).data.emsDefaultViewRetrieve;
  assert.equal(childViews.length, 1);
  assert.deepEqual((await client.getStoreViews("other", id)).data.emsViewsRetrieve, []);
  for (const call of [client.getStoreExperience({ clientId: "1" }), client.getStoreDefaultView(target, "other", id)])
    assert.ok(await rejection(call));
});

test("the signed-in account as the website shows it, for the client name of its bar alone", async () => {
  const { accountId, userSubscription } = (await client.getUserAccountSummary()).data.oracleUserProfileRetrieve;
  assert.equal(accountId, owner.accountId);
  assert.ok(userSubscription.some(({ subscriptionType }) => subscriptionType === "PSPLUS"));
  const headerOverrides = { "apollographql-client-name": "other" };
  assert.ok(await rejection(client.getUserAccountSummary({ headerOverrides })));
  // The name of a client is no secret: PSN's message stays whole where it has the same word.
  const named = { headerOverrides: { "apollographql-client-name": "UserProfile" } };
  await assert.rejects(psn.getUserAccountSummary(client.tokens, named), /oracleUserProfileRetrieve/);
  assert.match((await rejection(client.getUserAccountSummary(named))).message, /oracleUserProfileRetrieve/);
});

test("friends in an order, and one game of an account", async () => {
  const all = await client.getUserFriendsAccountIds("me").toArray();
  await forget();
  const options = { limit: 2, order: "availability", platforms: ["PS5", "PSPC"] };
  assert.deepEqual(await client.getUserFriends("me", options).toArray(), all);
  const [{ path }] = await asked();
  assert.equal(new URL(path, SIM_URL).searchParams.get("platforms"), "PS5,PSPC");
  const refused = await rejection(client.getUserFriends(hidden.accountId));
  assert.equal(refused.code, "forbidden_privacy");
  const [game] = await client.getUserPlayedGames("me").toArray(1);
  assert.deepEqual(await client.getUserPlayedGame("me", game.titleId), game);
  assert.equal((await rejection(client.getUserPlayedGame("me", "PPSA00000_00"))).code, "not_found");
});

test("what nobody has published the answer of is passed on as it comes", async () => {
  for (const [name, path] of [
    ["getAppearOfflineSetting", "userProfile/v1/internal/users/me/userSettings/appearOffline"],
    ["getExploreHub", "explore/v2/users/me/hub"],
    ["getGroupReactionDefinitions", "gamingLoungeGroups/v1/reactions/mobile-v1/definitions"],
    ["getOpenPartySessions", "gamingLoungeGroups/v1/members/me/groups/openPartySessions"],
    ["getPartySessionInvitations", "sessionManager/v2/users/me/partySessionsInvitations"],
    ["getSocialEligibility", "cpss/v1/eligibilityCheck/batch"],
    ["getUserNotifications", "userNotificationManager/v1/users/me/notifications"],
    ["getUserSubscriptions", "subscriptions/v2/users/me/services/pssubscriptions"],
  ]) {
    const answer = { simulated: `/m.np.playstation.com/api/${path}` };
    assert.deepEqual(await client[name](), answer);
    assert.deepEqual(await psn[name](client.tokens), answer);
  }
  assert.ok((await client.getCaptureDetails("capture-1")).simulated);
  await forget();
  assert.equal((await rejection(client.getUserNotifications({ limit: 0 }))).code, "invalid_argument");
  assert.equal((await rejection(client.getCaptureDetails(""))).code, "invalid_argument");
  assert.deepEqual(await asked(), []);
});

test("one trophy of a title, as it is and as an account has it", async () => {
  for (const title of facts.titles.slice(0, 2)) {
    const { trophies } = await client.getTitleTrophies(title, "all");
    const earned = await client.getUserTrophiesEarnedForTitle("me", title, "all");
    const last = trophies.length - 1;
    assert.deepEqual(await client.getTitleTrophy(title, last), trophies[last]);
    assert.deepEqual(await client.getUserTitleTrophy("me", title, last), earned.trophies[last]);
    assert.equal((await rejection(client.getTitleTrophy(title, 9999))).code, "not_found");
  }
  const { message } = await rejection(client.getTitleTrophy(facts.titles[0], "0"));
  assert.match(message, /needs trophyId: the trophy's number in its set, from 0/);
});

test("how the signed-in account wants to see hidden trophies, whichever service has the title", async () => {
  for (const { npCommunicationId } of [helped, legacy]) {
    const setting = await client.getUserTrophyAppearanceSetting(npCommunicationId);
    assert.deepEqual(Object.keys(setting), ["visibility", "revealAllTrophies", "canDisplayAllTrophies", "isSet"]);
  }
  assert.equal((await rejection(client.getUserTrophyAppearanceSetting("NPWR99999_00"))).code, "not_found");
});

test("how two accounts stand to each other", async () => {
  const summary = await client.getUserFriendshipSummary(owner.accountId, friend.accountId);
  const { friendRelation, friendsCount, mutualFriendsCount } = await client.getFriendshipSummary(friend.accountId);
  assert.deepEqual(
    [summary.friendRelation, summary.friendsCount, summary.mutualFriendsCount],
    [friendRelation, friendsCount, mutualFriendsCount],
  );
});

test("searches", async () => {
  const found = await client.searchUsers(friend.onlineId);
  const [players] = found.data.universalContextSearch.results;
  assert.deepEqual(
    players.searchResults.map(({ result }) => result.accountId),
    [friend.accountId],
  );
  const games = await client.searchGames("a");
  const domains = games.data.universalContextSearch.results;
  assert.deepEqual(
    domains.map(({ domain }) => domain),
    ["MobileGames", "MobileAddOns"],
  );
  assert.ok(domains[0].totalResultCount > domains[0].searchResults.length && domains[0].next !== "");
});

test("further pages of searches", async () => {
  const [first] = (await client.searchUsers("e")).data.universalContextSearch.results;
  const pageOffset = first.searchResults.length;
  const { universalDomainSearch: second } = (await client.searchUsersPage("e", first.next, { pageOffset, pageSize: 3 }))
    .data;
  assert.deepEqual([second.searchResults.length, second.totalResultCount], [3, first.totalResultCount]);
  const ids = [...first.searchResults, ...second.searchResults].map(({ id }) => id);
  assert.equal(new Set(ids).size, pageOffset + 3);
  const [, addOns] = (await client.searchGames("a")).data.universalContextSearch.results;
  const options = { searchDomain: "MobileAddOns", pageOffset: addOns.searchResults.length };
  const more = (await client.searchGamesPage("a", addOns.next, options)).data.universalDomainSearch;
  assert.equal(more.domain, "MobileAddOns");
  assert.equal((await rejection(client.searchUsersPage("e", "other", { pageOffset }))).code, "graphql");
  assert.match((await rejection(client.searchUsersPage("e", first.next))).message, /pageOffset/);
});

test("a query that PSN has replaced names its operation, and takes its new hash", async () => {
  const old = "0".repeat(64);
  const calls = {
    metGetTips: (client) =>
      client.getTitleGameHelp("NPWR20188_00", [{ trophyId: "1", udsObjectId: "a", helpType: "b" }]),
    "metGetContextSearchResults:searchGames": (client) => client.searchGames("a"),
    getUserGameList: (client) => client.getRecentlyPlayedGames(),
  };
  for (const [query, call] of Object.entries(calls)) {
    const error = await rejection(call(clientWith({ tokens: client.tokens, queryHashes: { [query]: old } })));
    assert.equal(error.code, "query_rotated", query);
    assert.ok(error.message.includes(`queryHashes: { "${query}": `), error.message);
    await forget();
    await rejection(call(clientWith({ tokens: client.tokens, queryHashes: { [query]: old } })));
    const [{ path }] = await asked("graphql");
    assert.ok(path.includes(old));
  }
  // The other search has a query of its own.
  const other = clientWith({ tokens: client.tokens, queryHashes: { "metGetContextSearchResults:searchGames": old } });
  assert.ok((await other.searchUsers("a")).data);
  const unset = clientWith({ tokens: client.tokens, queryHashes: { metGetTips: undefined } });
  assert.ok((await unset.getUserTitles("me")).trophyTitles);
});
