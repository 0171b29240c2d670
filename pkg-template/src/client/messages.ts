// The messages of a group, page after page.

import type { GroupMessage, GroupMessagesResponse } from "#models";
import { followed, type Turn } from "./cursors.js";
import type { IterablePromise } from "./lists.js";
import { itemsOf } from "./page-walk.js";

const NAME = "getGroupMessages";

/** The first page, which is also an iterable over all messages. `read` gives the page before a message. */
export function allMessages(
  first: Promise<GroupMessagesResponse>,
  read: (before: string) => Promise<GroupMessagesResponse>,
): IterablePromise<GroupMessagesResponse, GroupMessage> {
  const turnOf = (page: GroupMessagesResponse): Turn<GroupMessage> => ({
    items: itemsOf(NAME, page, ["messages"]) as GroupMessage[],
    cursor: page.next,
    next: page.reachedEndOfPage ? undefined : async () => turnOf(await read(page.next)),
  });
  return followed(NAME, first, turnOf);
}
