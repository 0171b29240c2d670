// Where an account is registered.
import { type AuthorizationPayload, getUserRegion, type RegionCode, type UserRegionInfo } from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const region: UserRegionInfo | null = await getUserRegion(authorization, "harbour-pilot");
export const code: RegionCode | undefined = region?.code;

export async function flagOf(onlineId: string, locale: string): Promise<string> {
  const found = await getUserRegion(authorization, onlineId, locale);
  if (found === null) {
    return "🏳";
  }
  const letters = [...found.code].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0)));
  return `${letters.join("")} ${found.name ?? found.code}`;
}

const inFrench = await getUserRegion(authorization, "harbour-pilot", ["fr", new Intl.Locale("en")]);
export const name: string = inFrench?.name ?? "unknown";
