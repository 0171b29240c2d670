// Whether somebody is online, and what they play.
import { type AuthorizationPayload, type BasicPresenceResponse, getBasicPresence } from "psn-api-wasm";

type Presence = BasicPresenceResponse["basicPresence"];

export async function status(authorization: AuthorizationPayload, accountId: string): Promise<string> {
  const { basicPresence } = await getBasicPresence(authorization, accountId);
  return describe(basicPresence);
}

function describe(presence: Presence): string {
  const game = presence.gameTitleInfoList?.[0];
  if (game) {
    return `plays ${game.titleName} (${game.npTitleId}) ${game.npTitleIconUrl ?? game.conceptIconUrl ?? ""}`;
  }
  const { onlineStatus, platform, lastOnlineDate } = presence.primaryPlatformInfo;
  if (onlineStatus === "online") {
    return platform === "PS5" ? "online on a PS5" : "online";
  }
  return presence.availability === "availableToPlay" ? "can be invited" : `was last seen on ${lastOnlineDate}`;
}

declare const authorization: AuthorizationPayload;
const german = await getBasicPresence(authorization, "1234567890123456789", {
  headerOverrides: { "Accept-Language": "de-DE" },
});
export const onPs4: boolean = german.basicPresence.primaryPlatformInfo.platform === "ps4";
