import { EndpointMethods } from "#client";
import type { BasicPresence, ProfileFromAccountIdResponse, SpecificTrophyTitle } from "#models";
import { isString } from "../checks.js";
import { PsnError, refuse } from "../psn-error.js";
import { type RequestOptions, requestOptions, type TitleReference } from "./arguments.js";
import { batches, eachOf } from "./batches.js";
import { coreOf } from "./session.js";
import {
  type FieldsOf,
  readTitleTrophies,
  type TitleTrophiesWithProgress,
  type TrophyProgressOptions,
} from "./title-trophies.js";

/** A friend, with what PSN tells of it. */
export interface Friend {
  /** The account's number, as a string. */
  accountId: string;
  /** The profile. Missing if PSN gives none. */
  profile?: ProfileFromAccountIdResponse;
  /** Whether the friend is online, and what it plays. Missing if PSN does not tell it. */
  presence?: BasicPresence;
}

/** PSN gives so many friends a page. */
const FRIENDS_A_PAGE = 1000;
/** So many accounts can be read at once. */
const ACCOUNTS_A_REQUEST = 100;
/** So many title ids can be looked up at once. */
const TITLE_IDS_A_REQUEST = 5;

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
    const own = requestOptions("getFriends", options);
    const list = this.getUserFriendsAccountIds(accountId, { ...own, limit: FRIENDS_A_PAGE });
    const found = await eachOf(batches(await list.toArray(), ACCOUNTS_A_REQUEST), (ids) =>
      Promise.all([profilesOf(this, ids, own), presencesOf(this, ids, own)]).then(([profiles, presences]) =>
        ids.map((accountId, index) => friendOf(accountId, profiles[index], presences.get(accountId))),
      ),
    );
    return found.flat();
  }

  /**
   * Looks up titles by any number of title ids (`"CUSA…"`, `"PPSA…"`): which trophy sets they have, and what an account has
   * earned of them. It asks for five at a time, and for several fives at once. Ids that PSN does not know do not fail the
   * others.
   *
   * Resolves with a map from each id to its trophy sets, of which most titles have one. There is none for a title that the
   * account never played. It is `undefined` for an id that PSN does not know. Rejects with a `PsnError`, whose `code` says
   * why.
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
    if (!Array.isArray(npTitleIds) || !npTitleIds.every((id) => isString(id) && !id.includes(","))) {
      refuse("getTrophyTitlesForTitleIds", 'needs npTitleIds: a list of title ids such as "CUSA00001_00"');
    }
    const own = requestOptions("getTrophyTitlesForTitleIds", options);
    const titles = new Map<string, SpecificTrophyTitle[] | undefined>(npTitleIds.map((id) => [id, undefined]));
    await eachOf(batches([...titles.keys()], TITLE_IDS_A_REQUEST), async (ids) => {
      for (let known = ids; known.length > 0; ) {
        try {
          const answer = await this.getUserTrophiesForSpecificTitle(accountId, {
            ...own,
            npTitleIds: known.join(),
          });
          for (const { npTitleId, trophyTitles } of answer.titles) titles.set(npTitleId, trophyTitles);
          return;
        } catch (error) {
          // PSN names the id that it does not know. What it says of an account names none.
          const rest = known.filter((id) => !isUnknown(error, id));
          if (rest.length === known.length) throw error;
          known = rest;
        }
      }
    });
    return titles;
  }
}

function friendOf(accountId: string, profile?: ProfileFromAccountIdResponse, presence?: BasicPresence): Friend {
  return { accountId, ...(profile && { profile }), ...(presence && { presence }) };
}

/** The profiles of accounts, in their order. */
async function profilesOf(
  client: EndpointMethods,
  ids: string[],
  options: RequestOptions,
): Promise<(ProfileFromAccountIdResponse | undefined)[]> {
  const { profiles } = await client.getProfilesFromAccountIds(ids, options);
  if (profiles.length === ids.length) return profiles;
  // They do not name their accounts, and nobody knows which ones PSN has left out.
  return eachOf(ids, (id) => client.getProfileFromAccountId(id, options).catch(withoutMissing));
}

function withoutMissing(error: unknown): undefined {
  const isMissing = error instanceof PsnError && ["not_found", "forbidden_privacy"].includes(error.code);
  if (!isMissing) throw error;
}

/** The presences of accounts, by their ids. */
async function presencesOf(
  client: EndpointMethods,
  ids: string[],
  options: RequestOptions,
): Promise<Map<string, BasicPresence>> {
  const { basicPresences } = await client.getUserPresences(ids, options);
  return new Map(basicPresences.map(({ accountId, ...presence }) => [accountId, presence]));
}

function isUnknown(error: unknown, id: string): boolean {
  return error instanceof PsnError && error.code === "not_found" && error.message.includes(`npTitleId='${id}'`);
}
