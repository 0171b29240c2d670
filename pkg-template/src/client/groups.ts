// The group of some people: the one that they have, or a new one.

import type { CreateGroupResponse, Group } from "#models";
import { isString } from "../checks.js";
import type { MethodSpec } from "../spec.js";
import { methodArguments, type RequestOptions } from "./arguments.js";
import type { PsnClient } from "./psn-client.js";
import { shaped, unreadable } from "./shape.js";

/** PSN's app asks for so many groups at once. */
const GROUPS_A_PAGE = 200;

const PEOPLE = { name: "accountIds", kind: "accountIds", most: 100 } as const;
const TEXT = { name: "body", kind: "string" } as const;

/** Checks what a method is called with: people, and perhaps a text. Gives the people as they are now, each once. */
export function readPeople(
  name: string,
  values: readonly [accountIds: readonly string[], body?: string],
  options: RequestOptions | undefined,
): { people: Set<string>; own: RequestOptions } {
  const spec: MethodSpec = {
    endpoint: 0,
    name,
    pathLength: 0,
    arguments: [PEOPLE, TEXT].slice(0, values.length),
    takes: {},
    reply: { kind: "json" },
  };
  const { own } = methodArguments(spec, values, options);
  return { people: new Set(values[0]), own };
}

/** Finds the group of the signed-in account and these others, or makes it. */
export async function groupOf(
  name: string,
  client: PsnClient,
  people: ReadonlySet<string>,
  own: RequestOptions,
): Promise<Pick<CreateGroupResponse, "groupId" | "hasAllAccountInvited">> {
  // Two people always have a group, which PSN gives in place of a new one.
  if (people.size > 1) {
    for await (const group of client.getUserGroups({ ...own, limit: GROUPS_A_PAGE })) {
      if (shaped(name, () => isOf(group, people))) return { groupId: group.groupId, hasAllAccountInvited: true };
    }
  }
  const made = await client.createGroup([...people], own);
  const { groupId, hasAllAccountInvited } = Object(made) as CreateGroupResponse;
  if (!isString(groupId)) throw unreadable(name);
  return { groupId, hasAllAccountInvited };
}

/** Whether a group is that of these people. The signed-in account is a member, too, whether or not it is among them. */
function isOf({ members = [] }: Group, people: ReadonlySet<string>): boolean {
  const others = members.filter(({ accountId }) => people.has(accountId));
  return others.length === people.size && members.length - others.length <= 1;
}
