// Signing in and out. The NPSSO, the tokens and the trophies are in memory only, unless the user wants to stay signed in:
// then the tokens, from which the NPSSO cannot be found, and the trophies are kept on the device too.
import { signal } from "@preact/signals";
import { forgetSettings } from "../settings";
import { forget, keep, kept, onNews, onOtherTab, tellOtherTabs } from "../storage";
import { Cabinet, type Keeping, type KeptSession } from "./cabinet";
import { wipeDevice } from "./device";
import { forgetLimit, keepLimit, keptLimit } from "./kept-limit";

const SESSION = "session";

/** The cabinet of the signed-in account; none when nobody is. */
export const cabinet = signal<Cabinet>();
/** The cabinet of the one who is signing in. */
export const entering = signal<Cabinet>();
/** Why nobody could sign in, or why the last session ended, if not by the user's wish. */
export const trouble = signal<unknown>();

/** Signs in, which the profile proves; what fails is `trouble`, and leaves nothing behind. */
export async function signIn(npsso: string, stay: boolean): Promise<void> {
  const candidate = new Cabinet({ npsso }, stay ? keeping() : undefined);
  entering.value = candidate;
  trouble.value = undefined;
  await candidate.profile.start();
  const status = candidate.profile.status.value;
  entering.value = undefined;
  if (status.is === "done") return open(candidate);
  if (status.is === "failed") trouble.value = status.error;
  await candidate.close();
}

/** Goes on with the session that was kept on this device, if one was. */
export function resume(): void {
  const session = kept<KeptSession>(SESSION);
  if (!session?.tokens) return;
  const resumed = new Cabinet({ tokens: session.tokens }, keeping(session));
  void resumed.profile.start();
  open(resumed);
}

/**
 * Ends the session. When the user wants it, nothing is left of it: not in memory, not on the device. When PSN has ended it,
 * the trophies stay for the next session. A session that is not kept leaves alone what another tab keeps.
 */
export async function signOut(reason?: unknown): Promise<void> {
  const isKept = cabinet.value?.isKept === true;
  if (isKept) {
    forget(SESSION);
    forgetLimit();
  }
  if (reason === undefined) forgetSettings();
  await end(reason);
  if (!isKept || reason !== undefined) return;
  tellOtherTabs("signed-out");
  await wipeDevice();
}

// When the kept session ends in one tab, it does so in all: none may write it back.
onOtherTab(() => {
  if (cabinet.value?.isKept && !kept(SESSION)) void end();
});

// Another tab has wiped this device. This one may have written once more since.
onNews(async (news) => {
  const own = cabinet.value;
  if (own && !own.isKept) return;
  if (news === "signed-out") await end();
  else own?.collector.forget();
  await wipeDevice();
});

async function end(reason?: unknown): Promise<void> {
  const ending = cabinet.value;
  cabinet.value = undefined;
  trouble.value = reason;
  await ending?.close();
}

function open(opened: Cabinet): void {
  cabinet.value = opened;
  opened.open();
}

const keeping = (session?: KeptSession): Keeping => ({
  session,
  limit: session && keptLimit(),
  keep: (session) => keep(SESSION, session),
  keepLimit: (state) => kept(SESSION) && keepLimit(state),
});
