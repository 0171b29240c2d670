// Profiles, by account id and by online id.
import { type AuthorizationPayload, getProfileFromAccountId, getProfileFromUserName } from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const byId = await getProfileFromAccountId(authorization, "1234567890123456789");
export const largest: string | undefined = byId.avatars.find((avatar) => avatar.size === "xl")?.url;
export const badges: boolean[] = [byId.isPlus, byId.isOfficiallyVerified, byId.isMe];
export const about = `${byId.onlineId} (${byId.languages.join(", ")}): ${byId.aboutMe}`;

const { profile } = await getProfileFromUserName(authorization, "harbour-pilot");
export const card = {
  accountId: profile.accountId,
  avatar: profile.avatarUrls[0]?.avatarUrl,
  level: profile.trophySummary.level,
  platinums: profile.trophySummary.earnedTrophies.platinum,
  realName: profile.personalDetail?.firstName ?? profile.onlineId,
  hasPlus: profile.plus === 1,
  isFriend: profile.friendRelation === "friend",
  isOnline: profile.primaryOnlineStatus === "online",
  isBroadcasting: profile.presences?.some((presence) => presence.hasBroadcastData) ?? false,
  console: profile.consoleAvailability?.availabilityStatus,
  blocked: profile.blocking,
};

export async function accountIdOf(onlineId: string): Promise<string> {
  const { profile } = await getProfileFromUserName(authorization, onlineId);
  return profile.accountId;
}
