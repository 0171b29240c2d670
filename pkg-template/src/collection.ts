// The trophy collection: `psn-api-wasm/collection`.
export * from "#models";
export { TrophyCollection } from "./collection/collection.js";
export { loadTrophies } from "./collection/load.js";
export type { LoadTrophiesOptions, SyncTrophiesOptions } from "./collection/options.js";
export { memoryStore, type TrophyStore } from "./collection/store.js";
export { syncTrophies, type TrophySync } from "./collection/sync.js";
export type {
  ByteStream,
  CollectionTitle,
  ExportedCollection,
  ExportedTitle,
  FailedTitle,
  StatsOptions,
  StoredTitle,
  SyncedCollection,
  SyncedTitle,
  SyncProgress,
  TitleChanges,
} from "./collection/types.js";
