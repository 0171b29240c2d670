// Wrong use of the trophy collection.
import { loadTrophies, memoryStore, type PsnClient, syncTrophies } from "psn-api-wasm";

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
