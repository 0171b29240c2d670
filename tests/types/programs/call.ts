// Calling what has no function of its own.
import { type AllCallOptions, type AuthorizationPayload, type CallValidHeaders, call } from "psn-api-wasm";

interface Groups {
  gamingLoungeGroups: { groupId: string; members: { accountId: string }[] }[];
}

declare const authorization: AuthorizationPayload;

const headers: CallValidHeaders = { "Accept-Language": "fr-FR" };
const { gamingLoungeGroups } = await call<Groups>(
  { url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/members/me/groups", headers },
  authorization,
);
export const members: string[] = gamingLoungeGroups.flatMap((group) => group.members.map((one) => one.accountId));

export const sent = await call<{ messageUid: string }>(
  { url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/1/threads/1/messages", method: "POST" },
  authorization,
  { messageType: 1, body: "Well played!" },
);

export async function get<Answer>(path: string, options: Partial<AllCallOptions> = {}): Promise<Answer> {
  const query = Object.entries(options).map(([name, value]) => `${name}=${String(value)}`);
  const url = `https://m.np.playstation.com/api/${path}?${query.join("&")}`;
  return call<Answer>({ method: "GET", url }, authorization);
}

export const anything: unknown = await call({ url: "https://m.np.playstation.com/api/" }, authorization);
