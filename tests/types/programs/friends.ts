// Friends, friend requests and blocked accounts.
import {
  type AuthorizationPayload,
  getProfileFromAccountId,
  getUserBlockedAccountIds,
  getUserFriendsAccountIds,
  getUserFriendsRequests,
} from "psn-api-wasm";

export async function friendNames(authorization: AuthorizationPayload): Promise<string[]> {
  const { friends, totalItemCount } = await getUserFriendsAccountIds(authorization, "me", { limit: 100 });
  const profiles = await Promise.all(friends.map((accountId) => getProfileFromAccountId(authorization, accountId)));
  const names = profiles.map((profile) => profile.onlineId);
  return totalItemCount > friends.length ? [...names, "…"] : names;
}

export async function everyFriend(authorization: AuthorizationPayload, accountId: string): Promise<Set<string>> {
  const friends = new Set<string>();
  for (let offset: number | undefined = 0; offset !== undefined; ) {
    const page: { friends: string[]; nextOffset?: number } = await getUserFriendsAccountIds(authorization, accountId, {
      limit: 500,
      offset,
    });
    for (const friend of page.friends) {
      friends.add(friend);
    }
    offset = page.nextOffset;
  }
  return friends;
}

declare const authorization: AuthorizationPayload;
const { receivedRequests, totalItemCount } = await getUserFriendsRequests(authorization, { limit: 10, offset: 0 });
export const waiting = `${receivedRequests.length} of ${totalItemCount}`;

const { blockList } = await getUserBlockedAccountIds(authorization);
export const isBlocked = (accountId: string): boolean => blockList.includes(accountId);
