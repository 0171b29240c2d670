// Sending every request elsewhere, and header overrides where psn-api's types have none.
import { type AuthorizationPayload, type Configuration, configure, getUserFriendsAccountIds } from "psn-api-wasm";

const simulator: Configuration = { baseUrl: "http://127.0.0.1:4870" };
const relay: Configuration = { relay: "/psn", baseUrl: null };

export async function friendsInSimulator(authorization: AuthorizationPayload): Promise<string[]> {
  await configure(simulator);
  const { friends } = await getUserFriendsAccountIds(authorization, "me", {
    headerOverrides: { "Accept-Language": "pt-BR" },
  });
  await configure({ baseUrl: null, relay: null });
  await configure(relay);
  return friends;
}
