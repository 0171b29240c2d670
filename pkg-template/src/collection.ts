// The trophy collection: `psn-api-wasm/collection`.
export { TrophyCollection } from "./collection/collection.js";
export { loadTrophies } from "./collection/load.js";
export type { LoadTrophiesOptions, SyncTrophiesOptions } from "./collection/options.js";
export { memoryStore, type TrophyStore } from "./collection/store.js";
export { syncTrophies, type TrophySync } from "./collection/sync.js";
export type {
  CollectionTitle,
  FailedTitle,
  StoredTitle,
  SyncedCollection,
  SyncedTitle,
  SyncProgress,
  TitleChanges,
} from "./collection/types.js";
