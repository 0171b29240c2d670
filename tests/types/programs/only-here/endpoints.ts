// The endpoints that psn-api does not have.
import {
  type AuthorizationPayload,
  acceptFriendRequest,
  type Friend,
  type GameSearchResult,
  getFriendshipSummary,
  getProfilesFromAccountIds,
  getTitleConcepts,
  getTitleGameHelp,
  getTitleGameHelpAvailability,
  getUserEntitlements,
  getUserFriendsAccountIds,
  getUserGroups,
  getUserPresence,
  getUserPresences,
  getUserRecentTitles,
  type IterablePromise,
  type NamedTitleReference,
  type PlayedGame,
  type PlayerSearchResult,
  PsnClient,
  type PsnClientOptions,
  removeFriend,
  type RelayWrite,
  searchGames,
  sendGroupMessage,
  type TitleInfo,
  type TitlePlayTime,
  type TitlePlayTimeOptions,
  type TrophyWithGameHelp,
} from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

export async function online(): Promise<string[]> {
  const { friends } = await getUserFriendsAccountIds(authorization, "me", { limit: 100 });
  const { profiles } = await getProfilesFromAccountIds(authorization, friends);
  const { basicPresences } = await getUserPresences(authorization, friends, { platforms: ["PS5", "MOBILE_APP"] });
  const isOnline = basicPresences.map(({ accountId, primaryPlatformInfo, gameTitleInfoList }) => {
    return `${accountId}: ${primaryPlatformInfo.onlineStatus} in ${gameTitleInfoList?.[0]?.titleName ?? "nothing"}`;
  });
  const { basicPresence } = await getUserPresence(authorization, "me", { withOwnGameTitleInfo: false });
  return [...isOnline, ...profiles.map(({ onlineId }) => onlineId), basicPresence.availability];
}

export async function befriend(accountId: string): Promise<number> {
  const { friendRelation, friendsCount } = await getFriendshipSummary(authorization, accountId);
  if (friendRelation === "requested") await acceptFriendRequest(authorization, accountId);
  if (friendRelation === "friend") await removeFriend(authorization, accountId);
  return friendsCount;
}

export async function help(): Promise<string[]> {
  const { data } = await getTitleGameHelpAvailability(authorization, "NPWR20188_00", { trophyIds: ["18"] });
  const trophies: TrophyWithGameHelp[] = data?.hintAvailabilityRetrieve.trophies ?? [];
  const { tipsRetrieve } = (await getTitleGameHelp(authorization, "NPWR20188_00", trophies)).data;
  return tipsRetrieve.trophies.flatMap(({ groups }) =>
    groups.flatMap(({ tipContents }) => tipContents.map(({ description }) => description)),
  );
}

export async function games(): Promise<(string | null | undefined)[]> {
  const recent = await getUserRecentTitles(authorization, "me", { count: 5, categories: ["ps5_native_game"] });
  const progress = recent.data.recentPlayedTitlesRetrieve.map(({ storyProgress }) => storyProgress?.toFixed());
  const { entitlements } = await getUserEntitlements(authorization, { titleId: ["PPSA01521_00"], limit: 5 });
  const [concept] = await getTitleConcepts(authorization, "PPSA01521_00", { country: "FR", language: "fr" });
  const name = (result: GameSearchResult) =>
    result.__typename === "Concept" ? result.defaultProduct?.name : result.storeDisplayClassification;
  const found = await searchGames(authorization, "lantern", { displayTitleLocale: "en-US" });
  const names = found.data.universalContextSearch.results.flatMap(({ searchResults }) =>
    searchResults.map(({ result }) => name(result)),
  );
  return [...progress, ...entitlements.map(({ titleMeta }) => titleMeta?.name), concept?.genres[0], ...names];
}

export async function write(text: string): Promise<string> {
  const { groups } = await getUserGroups(authorization, { limit: 5, includeFields: ["members", "groupName"] });
  const [group] = groups;
  const { messageUid } = await sendGroupMessage(authorization, group?.groupId ?? "", text);
  return messageUid;
}

export async function byClient(options: PsnClientOptions): Promise<string[]> {
  const client = new PsnClient({ ...options, queryHashes: { metGetTips: "0".repeat(64), getUserGameList: undefined } });
  const titles: string[] = [];
  for await (const { members = [] } of client.getUserGroups()) titles.push(...members.map(({ onlineId }) => onlineId));
  for await (const { id } of client.getUserEntitlements({ limit: 100 })) titles.push(id);
  for await (const title of client.getUserTitles("me").take(1)) await client.getTitleGameHelpAvailability(title);
  const players = await client.searchUsers("a", { timeout: 1000 });
  await client.acceptFriendRequest("1234567890123456789", { timeout: 1000 });
  return titles.concat(players.data.universalContextSearch.results.map(({ next }) => next));
}

export async function pages(options: PsnClientOptions): Promise<string[]> {
  const client = new PsnClient(options);
  const { groupId } = await client.createGroup(["1234567890123456789"]);
  await client.renameGroup(groupId, "Lamps");
  const { messages, next } = await client.getGroupMessages(groupId, { limit: 20 });
  const older = await client.getGroupMessages(groupId, { before: next });
  const { members = [] } = await client.getGroup(groupId, { includeFields: ["members"] });
  await client.removeGroupMember(groupId, members[0]?.accountId ?? "");
  await client.leaveGroup(groupId);
  const players = await client.searchUsersPage("a", "cursor", { pageOffset: 15, pageSize: 10 });
  const games = await client.searchGamesPage("a", "cursor", { pageOffset: 15, searchDomain: "MobileAddOns" });
  const names = players.data.universalDomainSearch.searchResults.map(({ result }) => result.onlineId);
  const titles = games.data.universalDomainSearch.searchResults.map(({ result }) => result.name);
  return [...messages.concat(older.messages).map(({ body = "" }) => body), ...names, ...titles];
}

export const writes: RelayWrite[] = ["acceptFriendRequest", "leaveGroup", "removeFriend", "sendGroupMessage"];

export async function together(options: PsnClientOptions): Promise<(string | undefined)[]> {
  const client = new PsnClient(options);
  const friends: Friend[] = await client.getFriends("me", { timeout: 1000 });
  const titles = await client.getTrophyTitlesForTitleIds("me", ["PPSA01521_00"]);
  const names: (string | undefined)[] = friends.map(
    ({ accountId, profile, presence }) => profile?.onlineId ?? presence?.availability ?? accountId,
  );
  const { name, iconUrl }: TitleInfo = await client.getTitleInfo("PPSA01521_00", { country: "FR", timeout: 1000 });
  const { hasAccess, trophies } = await client.getTitleTrophiesWithGameHelp({ npCommunicationId: "NPWR20188_00" });
  const hints = trophies.flatMap(({ gameHelp }) => gameHelp?.groups ?? []).flatMap(({ tipContents }) => tipContents);
  const games: PlayedGame[] = await client.getUserPlayedGames("me").toArray();
  const reference: NamedTitleReference = { npCommunicationId: "NPWR20188_00", trophyTitleName: "Harbour of Lanterns" };
  const known: TitlePlayTimeOptions = { games };
  const played: TitlePlayTime | undefined = await client.getTitlePlayTime("me", reference, { ...known, timeout: 1000 });
  const [version] = (await client.getTitlePlayTime("me", "NPWR20188_00"))?.games ?? [];
  for await (const title of client.getUserTitles("me").take(1)) await client.getTitlePlayTime("me", title, { games });
  names.push(`${played?.milliseconds} ms, ${played?.playCount} times`, version?.titleId);
  names.push(played?.firstPlayedDateTime, played?.lastPlayedDateTime);
  if (hasAccess) names.push(...hints.map(({ description }) => description));
  return [...names, titles.get("PPSA01521_00")?.[0]?.npCommunicationId, name, iconUrl];
}

export async function store(options: PsnClientOptions): Promise<(string | number | undefined)[]> {
  const client = new PsnClient(options);
  const { clients } = await client.getUserConsoles({ platform: "PS5" });
  const installed = clients.flatMap(({ systemData }) => systemData.installedTitles.titles.map(({ size }) => size));
  const { settings } = await client.getAvailableToPlaySubscriptions();
  const { data } = await client.getFriendsWhoPlay("10000237");
  const wishes = (await client.getUserWishlist()).data.storeWishlist.map(({ price }) => price?.discountedPrice);
  const { defaultProduct } = (await client.getStoreConceptPrice("10000237")).data.conceptRetrieve;
  const { releaseDate } = (await client.getStoreConcept("10000237", { timeout: 1000 })).data.conceptRetrieve;
  const { edition } = (await client.getStoreProduct("EP0001-PPSA90211_00-HARBOUROFLANTERN")).data.productRetrieve;
  const { ugcDocument, nextCursorMark } = await client.getUserCaptures({ limit: 5 });
  const urls = await Promise.all(ugcDocument.map(({ id }) => client.getCaptureUrls(id)));
  return [
    ...installed,
    ...settings.map(({ accountId }) => accountId),
    ...data.gameListFriendsOwningGame.profiles.map(({ onlineId, avatar }) => avatar?.url ?? onlineId),
    ...wishes,
    defaultProduct?.price?.basePriceValue,
    releaseDate.value,
    edition.name,
    nextCursorMark,
    ...urls.map(({ videoUrl }) => videoUrl),
  ];
}

export async function cursors(options: PsnClientOptions): Promise<string[]> {
  const client = new PsnClient(options);
  const accountId: string = await client.getAccountId("harbour-pilot");
  const { groupId, hasAllAccountInvited } = await client.findOrCreateGroup([accountId], { timeout: 1000 });
  const { messageUid } = await client.sendMessage([accountId], String(hasAllAccountInvited));
  const names = [messageUid];
  for await (const { body = "" } of client.getGroupMessages(groupId, { limit: 20 }).take(100)) names.push(body);
  const search: IterablePromise<unknown, PlayerSearchResult> = client.searchUsers("a");
  for await (const { onlineId } of search) names.push(onlineId);
  return [...names, ...(await client.searchGames("a").toArray(5)).map(({ invariantName }) => invariantName)];
}
