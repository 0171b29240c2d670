// What a program does when a request fails.
import { type AuthorizationPayload, exchangeNpssoForAccessCode, getProfileFromUserName } from "psn-api-wasm";

export async function exists(authorization: AuthorizationPayload, onlineId: string): Promise<boolean> {
  try {
    await getProfileFromUserName(authorization, onlineId);
    return true;
  } catch (error) {
    if (error instanceof Error && error.message === "User not found") {
      return false;
    }
    throw error;
  }
}

export const signInLink: string | undefined = await exchangeNpssoForAccessCode("expired")
  .then(() => undefined)
  .catch((error: Error) => error.message.match(/https:\S+[a-z]/)?.[0]);
