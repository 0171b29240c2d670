// All of the trophy collection.
import {
  type CollectionTitle,
  type FailedTitle,
  loadTrophies,
  memoryStore,
  type PsnClient,
  type PsnErrorCode,
  type StoredTitle,
  type SyncedCollection,
  type SyncedTitle,
  type SyncProgress,
  type SyncTrophiesOptions,
  syncTrophies,
  type TitleChanges,
  type TrophyCollection,
  type TrophyStore,
  type TrophySync,
} from "psn-api-wasm";

declare const client: PsnClient;
declare const signal: NonNullable<SyncTrophiesOptions["signal"]>;

const stores: TrophyStore[] = [
  memoryStore(),
  memoryStore(new Map()),
  { getItem: async () => null, setItem: async (_key: string, _value: string) => {}, removeItem: async () => {} },
];

export async function synced(): Promise<string[]> {
  const lines: string[] = [];
  const options: SyncTrophiesOptions = {
    store: stores[0],
    onProgress(progress: SyncProgress) {
      const { done, total, requests, requestsSaved, failed, timeLeft = 0 } = progress;
      const until: number = progress.waitingUntil?.getTime() ?? 0;
      if (progress.waitingFor === "short_list") lines.push(String(until));
      lines.push(
        `${done + total + requests + requestsSaved + failed + timeLeft}`,
        progress.title?.trophyTitleName ?? "",
      );
    },
    signal,
    concurrency: 8,
    language: "de-DE",
    filter: (title) => title.trophyTitlePlatform === "PS5",
    maxAge: 86_400_000,
    maxRequests: 50,
    onlyChanged: true,
  };
  const run: TrophySync = syncTrophies(client, "me", options);
  for await (const title of run) lines.push(...changesOf(title));
  const collection: SyncedCollection = await run;
  const failures: readonly FailedTitle[] = collection.failed;
  for (const { title, error } of failures) {
    const code: PsnErrorCode = error.code;
    lines.push(title.trophyTitleName, code);
  }
  if (!collection.isComplete) lines.push(...collection.gone);
  syncTrophies(client, "1", { known: (title) => lines.find((line) => line === title.npCommunicationId) });
  return lines;
}

function changesOf(title: SyncedTitle): string[] {
  const changes: TitleChanges | undefined = title.changes;
  if (!changes) return [title.trophyTitleName];
  const { earned, progressed, added, removed, isNew } = changes;
  const names = [...earned, ...progressed, ...added.trophies].map((trophy) => trophy.trophyName.trim());
  const lost: number = removed.trophies.reduce((sum, one) => sum + one, 0);
  return [...names, ...added.groups, ...removed.groups, `${lost} ${isNew}`];
}

export async function loaded(store: TrophyStore): Promise<Date[]> {
  const collection: TrophyCollection | undefined = await loadTrophies({ store, accountId: "1", language: "de-DE" });
  const titles: readonly CollectionTitle[] = collection?.titles ?? [];
  const title: StoredTitle | undefined = await collection?.title("NPWR20188_00");
  const rare = title?.trophies.filter((trophy) => trophy.earned && trophy.trophyRare === 0) ?? [];
  return rare.length > 0 ? titles.map((one) => one.fetchedAt) : [];
}
