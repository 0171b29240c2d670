// Wrong use of the trophy collection.
import { loadTrophies, memoryStore, type PsnClient, syncTrophies, type TrophyCollection } from "psn-api-wasm";

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

declare const collection: TrophyCollection;

// @ts-expect-error
collection.stats("Europe/Berlin");
// @ts-expect-error
collection.stats({ timezone: "Europe/Berlin" });
// @ts-expect-error
collection.stats().level.trophyLevel = "12";
// @ts-expect-error
collection.compare({ accountId: "1", titles: [] });
// @ts-expect-error
collection.compareTitle(collection);
// @ts-expect-error
collection.recent("5");
// @ts-expect-error
collection.toCSV().split("\n");
// @ts-expect-error
export const rate: number = collection.recent(1)[0].earnedRate;
