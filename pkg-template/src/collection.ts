// The trophy collection: `psn-api-wasm/collection`.
export * from "#models";
export { TrophyCollection } from "./collection/collection.js";
export { loadTrophies } from "./collection/load.js";
export type {
  FinishTrophySyncOptions,
  LoadTrophiesOptions,
  PlanTrophySyncOptions,
  RunTrophySyncTaskOptions,
  SyncTrophiesOptions,
} from "./collection/options.js";
export { memoryStore, type TrophyStore } from "./collection/store.js";
export { syncTrophies } from "./collection/sync.js";
export { finishTrophySync, planTrophySync, runTrophySyncTask } from "./collection/tasks.js";
export type {
  ByteStream,
  CollectionTitle,
  ExportedCollection,
  ExportedTitle,
  FailedAccount,
  FailedTitle,
  StatsOptions,
  StoredTitle,
  SyncedAccounts,
  SyncedCollection,
  SyncedTitle,
  SyncProgress,
  TitleChanges,
  TrophySyncPlan,
  TrophySyncTask,
} from "./collection/types.js";
export type { TrophySync } from "./collection/work.js";
