// Wrong use of the trophy collection.
import {
  finishTrophySync,
  loadTrophies,
  memoryStore,
  PsnClient,
  planTrophySync,
  runTrophySyncTask,
  syncTrophies,
} from "psn-api-wasm";

declare const client: PsnClient;

// @ts-expect-error
syncTrophies(client);
// @ts-expect-error
syncTrophies({}, "me");
// @ts-expect-error
syncTrophies(client, "me", { store: {} });
// @ts-expect-error
syncTrophies(client, "me", { onProgres: () => {} });
// @ts-expect-error
syncTrophies(client, "me", { known: "2024" });
// @ts-expect-error
(await syncTrophies(client, "me")).isComplete = true;
// @ts-expect-error
export const names = (await syncTrophies(client, "me")).titles.map((title) => title.trophyTitleName);
// @ts-expect-error
loadTrophies({ store: memoryStore() });
// @ts-expect-error
(await loadTrophies({ store: memoryStore(), accountId: "1" })).titles;
// @ts-expect-error
syncTrophies(client, [5]);
// @ts-expect-error
(await syncTrophies(client, ["1"])).titles;
// @ts-expect-error
planTrophySync(client, "me");
// @ts-expect-error
planTrophySync(client, "me", { store: memoryStore(), maxRequests: 50 });
// @ts-expect-error
runTrophySyncTask(client, { accountId: "1", plannedAt: 5 }, { store: memoryStore() });
// @ts-expect-error
finishTrophySync(client, { accountId: "1" }, { store: memoryStore() });
// @ts-expect-error
new PsnClient({ rateLimit: { take: () => 0 } });
