import { EndpointMethods, uploadGroupResourceSpec } from "#client";
import type {
  ConceptSearchResult,
  ContextSearchResponse,
  CreateGroupResponse,
  GameSearchResult,
  GroupMessage,
  GroupMessagesOptions,
  GroupMessagesResponse,
  PlayerSearchResult,
  SearchOptions,
  SendGroupMessageResponse,
  SpecificTrophyTitle,
  TitleConceptOptions,
  UploadGroupResourceResponse,
} from "#models";
import { isString } from "../checks.js";
import type { PictureSpec } from "../spec.js";
import { pictureOf, type RequestOptions, requestOptions, type TitleReference } from "./arguments.js";
import { optionsNow } from "./cursors.js";
import { type Friend, readFriends } from "./friends.js";
import { readGameHelp, type TitleTrophiesWithGameHelp } from "./game-help.js";
import { groupOf, readPeople } from "./groups.js";
import type { IterablePromise } from "./lists.js";
import { allMessages } from "./messages.js";
import { found } from "./searches.js";
import { coreOf } from "./session.js";
import { shaped, unreadable } from "./shape.js";
import { readTitleInfo, readTrophyTitles, type TitleInfo } from "./title-ids.js";
import {
  type NamedTitleReference,
  readPlayTime,
  type TitlePlayTime,
  type TitlePlayTimeOptions,
} from "./title-play-time.js";
import {
  type FieldsOf,
  readTitleTrophies,
  type TitleTrophiesWithProgress,
  type TrophyProgressOptions,
} from "./title-trophies.js";

/**
 * A session with PSN. It stays signed in, keeps to the rate limit, tries again, reads lists page by page, and says what went
 * wrong.
 *
 * Every endpoint is a method. It has the name and the arguments of the function of that name, without `authorization`.
 * No method throws. They reject with a `PsnError`, except that they pass on what `onTokens` throws, what the `toJSON` of a
 * payload throws, and a `RangeError` near the end of the stack. Wrong options make calls reject, also those of the
 * constructor; `signOut()` works all the same.
 *
 * Keep the tokens that `onTokens` gets: PSN revokes an NPSSO that many short runs sign in with.
 *
 * ```ts
 * const client = new PsnClient({ npsso: process.env.PSN_NPSSO, onTokens: (tokens) => save(tokens) });
 * const summary = await client.getUserTrophyProfileSummary("me");
 * for await (const title of client.getUserTitles("me")) console.log(title.trophyTitleName);
 * ```
 */
export class PsnClient extends EndpointMethods {
  /**
   * Gives the trophies and trophy groups of a title, each with what an account has earned of it: names, details and icons
   * together with dates, rarity and steps, and the counts and the progress of the title and of each group.
   *
   * This is `getTitleTrophies()` and `getUserTrophiesEarnedForTitle()` in one, all pages of both, merged by `trophyId`. It
   * takes two requests, and a third (`getTitleTrophyGroups()`) if the title has groups beside the default one. Fields that
   * this version does not know are kept.
   *
   * Resolves with the title and its trophies. For a title that the account has never played, nothing is earned and
   * `isPlayed` is `false`. Rejects with a `PsnError`, whose `endpoint` says which request failed: `not_found` if there is
   * no such title, `forbidden_privacy` if the account does not show its trophies.
   *
   * Asks `/api/trophy/v1` on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
   *
   * ```ts
   * for await (const title of client.getUserTitles("me")) {
   *   const { trophyTitleName, progress, trophies } = await client.getTitleTrophiesWithProgress("me", title);
   *   const left = trophies.filter((trophy) => !trophy.earned).map((trophy) => trophy.trophyName);
   *   console.log(`${trophyTitleName}: ${progress} %, still to earn: ${left.join(", ")}`);
   * }
   * ```
   *
   * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
   * @param title A title as `getUserTitles()` gives it, whose fields the result has, too; or the id of its trophy set, such
   * as `"NPWR20188_00"`.
   * @param options Which trophy group, which trophy service, and the options of each request.
   */
  async getTitleTrophiesWithProgress<Title extends string | TitleReference>(
    accountId: string,
    title: Title,
    options?: TrophyProgressOptions & RequestOptions,
  ): Promise<TitleTrophiesWithProgress & FieldsOf<Title>> {
    return readTitleTrophies(coreOf(this), this, accountId, title, options);
  }

  /**
   * Lists the friends of an account with their profiles and presence, in as few requests as PSN allows: one for the list,
   * and two for each hundred friends.
   *
   * Resolves with all friends, in the order of `getUserFriendsAccountIds()`. Rejects with a `PsnError`, whose `code` says
   * why and whose `endpoint` says which request has failed.
   *
   * ```ts
   * const friends = await client.getFriends();
   * const online = friends.filter(({ presence }) => presence?.primaryPlatformInfo.onlineStatus === "online");
   * console.log(online.map(({ profile }) => profile?.onlineId));
   * ```
   *
   * @param accountId The account whose friends are read: its numeric id, or `"me"`, the default.
   * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async getFriends(accountId: string = "me", options?: RequestOptions): Promise<Friend[]> {
    return readFriends(this, accountId, requestOptions("getFriends", options));
  }

  /**
   * Looks up titles by any number of title ids (`"CUSA…"`, `"PPSA…"`): which trophy sets they have, and what an account
   * has earned of them. PSN takes five ids a request; several requests are sent at once. An id that PSN does not know
   * does not make the others fail.
   *
   * Resolves with a map from each id to the list of its trophy sets. Most titles have one set. The list is empty for a
   * title that the account never played, and `undefined` for an id that PSN does not know. Rejects with a `PsnError`,
   * whose `code` says why.
   *
   * ```ts
   * const titles = await client.getTrophyTitlesForTitleIds("me", ["PPSA01521_00", "CUSA01433_00"]);
   * const npCommunicationId = titles.get("PPSA01521_00")?.[0]?.npCommunicationId;
   * ```
   *
   * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
   * @param npTitleIds The title ids.
   * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async getTrophyTitlesForTitleIds(
    accountId: string,
    npTitleIds: readonly string[],
    options?: RequestOptions,
  ): Promise<Map<string, SpecificTrophyTitle[] | undefined>> {
    return readTrophyTitles(this, accountId, npTitleIds, options);
  }

  /**
   * Finds the account id of an online id, also of one that the account had before. `getProfileFromAccountId()` gives the
   * online id that it has now.
   *
   * Resolves with the account's number, as a string. Rejects with a `PsnError`: `not_found` if no account has, or had,
   * this name.
   *
   * ```ts
   * const accountId = await client.getAccountId("harbour-pilot");
   * ```
   *
   * @param onlineId The online id. Upper and lower case are the same.
   * @param options Options of the request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async getAccountId(onlineId: string, options?: RequestOptions): Promise<string> {
    const answer = await this.getProfileFromUserName(onlineId, options);
    const accountId = shaped("getAccountId", () => answer.profile.accountId);
    if (!isString(accountId)) throw unreadable("getAccountId");
    return accountId;
  }

  /**
   * Tells a title's names and icon by its title id, whether or not somebody has played it. This is `getTitleConcepts()`
   * in short. (`getTitleTrophyGroups()` tells the names of trophy sets.)
   *
   * Resolves with them. Rejects with a `PsnError`: `not_found` if the catalogue does not have the title.
   *
   * ```ts
   * const { name, iconUrl } = await client.getTitleInfo("PPSA01521_00", { country: "FR", language: "fr" });
   * ```
   *
   * @param npTitleId The title id, such as `"PPSA01521_00"` or `"CUSA01433_00"`.
   * @param options For which store, in which language, and the options of the request.
   */
  async getTitleInfo(npTitleId: string, options?: TitleConceptOptions & RequestOptions): Promise<TitleInfo> {
    return readTitleInfo(this, npTitleId, options);
  }

  /**
   * Lists the trophies of a title, each with its game help: the hints, and the addresses of videos, which soon expire.
   *
   * This is `getTitleTrophies()`, `getTitleGameHelpAvailability()` and `getTitleGameHelp()` in one: two requests, and one
   * more for each ten trophies with help.
   *
   * Resolves with all trophies of the title. Rejects with a `PsnError`, whose `code` says why and whose `endpoint` says
   * which request has failed.
   *
   * ```ts
   * const { trophies } = await client.getTitleTrophiesWithGameHelp("NPWR20188_00");
   * for (const { trophyName, gameHelp } of trophies) {
   *   const [hint] = gameHelp?.groups[0]?.tipContents ?? [];
   *   if (hint) console.log(`${trophyName}: ${hint.description}`);
   * }
   * ```
   *
   * @param title A title as `getUserTitles()` gives it, or the id of its trophy set, such as `"NPWR20188_00"`.
   * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async getTitleTrophiesWithGameHelp(
    title: string | TitleReference,
    options?: RequestOptions,
  ): Promise<TitleTrophiesWithGameHelp> {
    return readGameHelp(this, title, requestOptions("getTitleTrophiesWithGameHelp", options));
  }

  /**
   * Tells how long, how often and when an account has played a title, over all its versions: on PS4, PS5 and PC.
   *
   * PSN counts this for games, and does not say to which trophy set a game belongs. So the client reads the played games,
   * one request for each 200. Then it takes the games with the most similar names, at most 20, and asks for the trophy set
   * of each, one request for each five. If the title has no name, one or two more requests ask for it. If you ask for
   * several titles, read the games once, and pass them as `games`: then most titles take one request each.
   *
   * Resolves with the time and the games that it comes from. Resolves with `undefined` if PSN does not tell: for titles of
   * other consoles, and for games whose name has changed. Rejects with a `PsnError`. Its `code` says why, and its
   * `endpoint` says which request failed: `forbidden` if the account does not show its games, `invalid_response` if a play
   * time cannot be read.
   *
   * Asks `GET /api/gamelist/v2/users/{accountId}/titles` and `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`
   * on m.np.playstation.com. PSNAWP's tests have recorded their answers.
   *
   * ```ts
   * const games = await client.getUserPlayedGames("me", { limit: 200 }).toArray();
   * for await (const title of client.getUserTitles("me").take(10)) {
   *   const played = await client.getTitlePlayTime("me", title, { games });
   *   if (played) console.log(`${title.trophyTitleName}: ${Math.round(played.milliseconds / 3_600_000)} hours`);
   * }
   * ```
   *
   * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
   * @param title A title as `getUserTitles()` gives it, or the id of its trophy set, such as `"NPWR20188_00"`.
   * @param options The games that the account has played, in the same language as the title, if they are known; and the
   * options of each request.
   */
  async getTitlePlayTime(
    accountId: string,
    title: string | NamedTitleReference,
    options?: TitlePlayTimeOptions & RequestOptions,
  ): Promise<TitlePlayTime | undefined> {
    return readPlayTime(this, accountId, title, options);
  }

  /**
   * Searches accounts by online id and by the names that they show. The best match is not always an exact one: if you have
   * the exact online id, use `getAccountId()`.
   *
   * Resolves with the first 15 of what PSN finds. Iterating over it gives all accounts; the next page is asked for when
   * the one before is read. Rejects with a `PsnError`, whose `code` says why.
   *
   * Asks the queries `metGetContextSearchResults` and `metGetDomainSearchResults` at `/api/graphql/v1/op` on
   * m.np.playstation.com. PSNAWP's tests have recorded their answers.
   *
   * ```ts
   * for await (const { onlineId, accountId } of client.searchUsers("harbour").take(50)) console.log(onlineId, accountId);
   * ```
   *
   * @param searchTerm What to search for, such as an online id or its beginning.
   * @param options The language of the headings, and the options of each request.
   */
  override searchUsers(
    searchTerm: string,
    options?: SearchOptions & RequestOptions,
  ): IterablePromise<ContextSearchResponse<PlayerSearchResult>, PlayerSearchResult> {
    const given = optionsNow("searchUsers", options);
    return found(
      "searchUsers",
      super.searchUsers(searchTerm, options),
      "SocialAllAccounts",
      async (cursor, pageOffset) => {
        const { data } = await this.searchUsersPage(searchTerm, cursor, { ...(await given), pageOffset });
        return data.universalDomainSearch;
      },
    );
  }

  /**
   * Searches the PlayStation Store for games and add-ons.
   *
   * Resolves with the first 15 of each that PSN finds, in the domains `MobileGames` and `MobileAddOns`. Iterating over it
   * gives all games; the next page is asked for when the one before is read. `searchGamesPage()` reads more add-ons. A
   * game's `id` is its concept id. Rejects with a `PsnError`, whose `code` says why.
   *
   * Asks the queries `metGetContextSearchResults` and `metGetDomainSearchResults` at `/api/graphql/v1/op` on
   * m.np.playstation.com. PSNAWP's tests have recorded their answers.
   *
   * ```ts
   * const games = await client.searchGames("lantern").toArray(50);
   * ```
   *
   * @param searchTerm What to search for, such as a name or its beginning.
   * @param options The language of the headings, and the options of each request.
   */
  override searchGames(
    searchTerm: string,
    options?: SearchOptions & RequestOptions,
  ): IterablePromise<ContextSearchResponse<GameSearchResult>, ConceptSearchResult> {
    const given = optionsNow("searchGames", options);
    return found("searchGames", super.searchGames(searchTerm, options), "MobileGames", async (cursor, pageOffset) => {
      // PSN refuses the language of headings here.
      const { displayTitleLocale, ...own } = await given;
      const { data } = await this.searchGamesPage(searchTerm, cursor, { ...own, pageOffset });
      return data.universalDomainSearch;
    });
  }

  /**
   * Reads messages of a group, the newest first.
   *
   * Resolves with a page of them. Iterating over it gives all messages, back to the oldest; the next page is asked for
   * when the one before is read. Rejects with a `PsnError`: `not_found` if the signed-in account is in no such group.
   *
   * Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}/threads/{groupId}/messages`
   * on m.np.playstation.com. PSNAWP's tests have recorded its answers.
   *
   * ```ts
   * for await (const { sender, body } of client.getGroupMessages(groupId).take(100)) {
   *   console.log(`${sender.onlineId}: ${body ?? "(no text)"}`);
   * }
   * ```
   *
   * @param groupId The group's id, as `getUserGroups()` gives it.
   * @param options Which messages, how many a page, and the options of each request.
   */
  override getGroupMessages(
    groupId: string,
    options?: GroupMessagesOptions & RequestOptions,
  ): IterablePromise<GroupMessagesResponse, GroupMessage> {
    const given = optionsNow("getGroupMessages", options);
    const first = super.getGroupMessages(groupId, options);
    return allMessages(first, async (before) => super.getGroupMessages(groupId, { ...(await given), before }));
  }

  /**
   * Finds the group that has the signed-in account and exactly these others, or makes it. If there are several such
   * groups, it takes the one with the latest change.
   *
   * Resolves with the group's id, and whether everybody is in it. PSN leaves people out of a new group if their settings
   * forbid it. Rejects with a `PsnError`: `forbidden_privacy` if nobody can be invited. For one other account, it takes one
   * request. For several, it reads the groups of the signed-in account, 200 at a time, until it finds the group. The
   * request that makes a group is sent once, and never repeated by itself.
   *
   * ```ts
   * const { groupId } = await client.findOrCreateGroup(["1234567890123456789", "1234567890123456790"]);
   * await client.renameGroup(groupId, "Lamp lighters");
   * ```
   *
   * @param accountIds The numeric ids of 1 to 100 others.
   * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async findOrCreateGroup(
    accountIds: readonly string[],
    options?: RequestOptions,
  ): Promise<Pick<CreateGroupResponse, "groupId" | "hasAllAccountInvited">> {
    const { people, own } = readPeople("findOrCreateGroup", [accountIds], options);
    return groupOf("findOrCreateGroup", this, people, own);
  }

  /**
   * Sends a text to some people, in the group that `findOrCreateGroup()` finds or makes for them.
   *
   * The request is sent once, and never repeated by itself. If you call this twice, it sends two messages. Resolves with the
   * message's id and time, and the id of the group. Rejects with a `PsnError`: its `code` says why, its
   * `endpoint` says which request failed.
   *
   * ```ts
   * const accountId = await client.getAccountId("harbour-pilot");
   * await client.sendMessage([accountId], "Shall we play?");
   * ```
   *
   * @param accountIds The numeric ids of 1 to 100 others.
   * @param body The text.
   * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async sendMessage(
    accountIds: readonly string[],
    body: string,
    options?: RequestOptions,
  ): Promise<SendGroupMessageResponse & Pick<CreateGroupResponse, "groupId">> {
    const { people, own } = readPeople("sendMessage", [accountIds, body], options);
    const { groupId } = await groupOf("sendMessage", this, people, own);
    return { ...(await this.sendGroupMessage(groupId, body, own)), groupId };
  }

  /**
   * Sends a picture to some people, in the group that `findOrCreateGroup()` finds or makes for them: uploads it, and sends it
   * as a message.
   *
   * Each request is sent once, and never repeated by itself. If you call this twice, it sends two messages. Resolves with the
   * message's id and time, and the id of the group. Rejects with a `PsnError`: its `code` says why, its `endpoint` says which
   * request failed. What is no such picture is refused before any request.
   *
   * ```ts
   * const accountId = await client.getAccountId("harbour-pilot");
   * await client.sendPicture([accountId], await readFile("photo.jpg"));
   * ```
   *
   * @param accountIds The numeric ids of 1 to 100 others.
   * @param picture The bytes of a PNG or JPEG picture, at most 1 MiB (1,048,576 bytes).
   * @param options Options of each request: a `signal` that cancels it, a `timeout` in milliseconds, headers.
   */
  async sendPicture(
    accountIds: readonly string[],
    picture: Uint8Array | ArrayBuffer,
    options?: RequestOptions,
  ): Promise<SendGroupMessageResponse & Pick<CreateGroupResponse, "groupId">> {
    const { people, own } = readPeople("sendPicture", [accountIds], options);
    const { bytes } = pictureOf("sendPicture", uploadGroupResourceSpec.picture as PictureSpec, picture);
    const { groupId } = await groupOf("sendPicture", this, people, own);
    const { resourceId } = Object(await this.uploadGroupResource(groupId, bytes, own)) as UploadGroupResourceResponse;
    if (!isString(resourceId)) throw unreadable("sendPicture");
    return { ...(await this.sendGroupImage(groupId, resourceId, own)), groupId };
  }
}
