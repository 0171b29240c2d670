// Signing in and out. The NPSSO, the tokens and the trophies are in memory only, unless the user wants to stay signed in:
// then the tokens, from which the NPSSO cannot be found, and the trophies are kept on the device too.
import { signal } from "@preact/signals";
import type { SessionTokens } from "psn-api-wasm";
import { forgetSettings } from "../settings";
import { forget, forgetAll, keep, kept, onOtherTab } from "../storage";
import { Cabinet, type Keeping, type Profile } from "./cabinet";
import { wipeDevice } from "./device";

const TOKENS = "tokens";
const PROFILE = "profile";

/** The cabinet of the signed-in account; none when nobody is. */
export const cabinet = signal<Cabinet>();
/** The cabinet of the one who is signing in. */
export const entering = signal<Cabinet>();
/** Why nobody could sign in, or why the last session ended, if not by the user's wish. */
export const trouble = signal<unknown>();
/** Whether the session is kept on the device. */
let isKept = false;

/** Signs in, which the profile proves; what fails is `trouble`, and leaves nothing behind. */
export async function signIn(npsso: string, stay: boolean): Promise<void> {
  const candidate = new Cabinet({ npsso }, stay ? keeping() : undefined);
  entering.value = candidate;
  trouble.value = undefined;
  await candidate.profile.start();
  const status = candidate.profile.status.value;
  entering.value = undefined;
  if (status.is === "done") return open(candidate, stay);
  if (status.is === "failed") trouble.value = status.error;
  if (stay) forgetSession();
  await candidate.close();
}

/** Goes on with the session that was kept on this device, if one was. */
export function resume(): void {
  const tokens = kept<SessionTokens>(TOKENS);
  if (!tokens) return;
  const resumed = new Cabinet({ tokens }, { ...keeping(), profile: kept<Profile>(PROFILE) });
  void resumed.profile.start();
  open(resumed, true);
}

/**
 * Ends the session. When the user wants it, nothing is left: not in memory, not on the device. When PSN has ended it, the
 * trophies stay for the next session.
 */
export async function signOut(reason?: unknown): Promise<void> {
  const ending = cabinet.value;
  cabinet.value = undefined;
  trouble.value = reason;
  forgetSettings();
  forgetAll();
  await ending?.close();
  if (reason === undefined) await wipeDevice();
}

// Signing out in one tab does so in all that have the kept session: none may write it back.
onOtherTab(() => {
  if (cabinet.value && isKept && !kept(TOKENS)) void signOut();
});

function open(opened: Cabinet, stays: boolean): void {
  isKept = stays;
  cabinet.value = opened;
  opened.open();
}

function keeping(): Keeping {
  return {
    keepTokens: (tokens) => keep(TOKENS, tokens),
    keepProfile: (profile) => keep(PROFILE, profile),
  };
}

function forgetSession(): void {
  forget(TOKENS);
  forget(PROFILE);
}
