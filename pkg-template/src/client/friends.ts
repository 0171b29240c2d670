// Friends, with their profiles and presence.

import type { EndpointMethods } from "#client";
import type { BasicPresence, ProfileFromAccountIdResponse } from "#models";
import { PsnError } from "../psn-error.js";
import type { RequestOptions } from "./arguments.js";
import { batches, eachOf } from "./batches.js";
import { shaped } from "./shape.js";

/** A friend, with what PSN tells of it. */
export interface Friend {
  /** The account's number, as a string. */
  accountId: string;
  /** The profile. Missing if PSN gives none. */
  profile?: ProfileFromAccountIdResponse;
  /** Whether the friend is online, and what it plays. Missing if PSN does not tell it. */
  presence?: BasicPresence;
}

const NAME = "getFriends";
/** PSN gives so many friends a page. */
const FRIENDS_A_PAGE = 1000;
/** So many accounts can be read at once. */
const ACCOUNTS_A_REQUEST = 100;

export async function readFriends(client: EndpointMethods, accountId: string, own: RequestOptions): Promise<Friend[]> {
  const list = client.getUserFriendsAccountIds(accountId, { ...own, limit: FRIENDS_A_PAGE });
  const found = await eachOf(batches(await list.toArray(), ACCOUNTS_A_REQUEST), (ids) =>
    Promise.all([profilesOf(client, ids, own), presencesOf(client, ids, own)]).then(([profiles, presences]) =>
      ids.map((accountId, index) => friendOf(accountId, profiles[index], presences.get(accountId))),
    ),
  );
  return found.flat();
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
  const answer = await client.getProfilesFromAccountIds(ids, options);
  if (shaped(NAME, () => answer.profiles.length === ids.length)) return answer.profiles;
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
  const answer = await client.getUserPresences(ids, options);
  return shaped(NAME, () => new Map(answer.basicPresences.map(({ accountId, ...presence }) => [accountId, presence])));
}
