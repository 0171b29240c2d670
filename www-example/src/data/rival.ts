// The trophies of another account, to compare with one's own.
import type { TrophyCollection } from "psn-api-wasm";
import type { Cabinet, Profile } from "./cabinet";
import { Loader } from "./loader";

export interface Rival {
  profile: Profile;
  /** What was read of it so far: titles that both have, since there is nothing to compare in the others. */
  collection: TrophyCollection | undefined;
}

/** Reads the titles that `mine` has, too. What an earlier comparison has stored is there at once. */
export function rivalLoader(cabinet: Cabinet, onlineId: string, mine: TrophyCollection): Loader<Rival> {
  const { client, store, collector } = cabinet;
  const language = collector.language.peek();
  const ids = new Set(mine.titles.map(({ npCommunicationId }) => npCommunicationId));
  return new Loader(async (signal, show) => {
    const accountId = await client.getAccountId(onlineId, { signal });
    const [summary, about] = await Promise.all([
      client.getUserTrophyProfileSummary(accountId, { signal }),
      client.getProfileFromAccountId(accountId, { signal }),
    ]);
    const profile = { ...summary, ...about };
    const { loadTrophies, syncTrophies } = await import("psn-api-wasm/collection");
    const kept = { store, ...(language && { language }) };
    const stored = await loadTrophies({ ...kept, accountId });
    show({ profile, collection: stored });
    const collection = await syncTrophies(client, accountId, {
      ...kept,
      signal,
      filter: ({ npCommunicationId }) => ids.has(npCommunicationId),
      onProgress: ({ done, total }) => show({ profile, collection: stored }, done, total),
    });
    show({ profile, collection });
  });
}
