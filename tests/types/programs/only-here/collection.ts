// All of the trophy collection.
import {
  type CollectionTitle,
  type FailedTitle,
  finishTrophySync,
  loadTrophies,
  memoryStore,
  type PsnClient,
  type PsnClientOptions,
  type PsnErrorCode,
  planTrophySync,
  runTrophySyncTask,
  type SharedRateLimit,
  type StoredTitle,
  type SyncedAccounts,
  type SyncedCollection,
  type SyncedTitle,
  type SyncProgress,
  type SyncTrophiesOptions,
  syncTrophies,
  type TitleChanges,
  type TrophyCollection,
  type TrophyStore,
  type TrophySync,
  type TrophySyncPlan,
  type TrophySyncTask,
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

export async function severalAccounts(ids: readonly string[]): Promise<string[]> {
  const run: TrophySync<SyncedAccounts> = syncTrophies(client, ids, { store: memoryStore() });
  const lines: string[] = [];
  for await (const title of run) lines.push(title.accountId, title.npCommunicationId);
  const { collections, failed, notBegun, isComplete }: SyncedAccounts = await run;
  for (const { accountId, requests } of collections) lines.push(accountId, requests.toFixed());
  for (const { accountId, error } of failed) lines.push(accountId, error.code);
  return [...lines, ...notBegun, String(isComplete)];
}

export async function apart(store: TrophyStore, queue: string[]): Promise<SyncedCollection> {
  const plan: TrophySyncPlan = await planTrophySync(client, "me", { store, language: "de-DE", maxAge: 5, signal });
  for (const task of plan.tasks) queue.push(JSON.stringify(task));
  const task: TrophySyncTask = JSON.parse(queue[0] ?? "");
  const title: SyncedTitle = await runTrophySyncTask(client, task, { store, signal });
  const { tasks, ...rest } = plan;
  const end: TrophySync = finishTrophySync(client, rest, { store, onlyChanged: true, concurrency: 2 });
  for await (const { changes } of end) queue.push(title.accountId, String(changes?.isNew ?? tasks.length));
  return end;
}

const rateLimit: SharedRateLimit = { take: async () => 0, giveBack: () => {}, block: (until) => until.getTime() };
export const shared: PsnClientOptions = { accessToken: "", rateLimit };
