// What has changed in a title: the module has the numbers, the title the trophies.

import type { SyncChanges } from "#module/collection";
import type { StoredTitle, TitleChanges } from "./types.js";

/** The numbers of trophies that have changed. */
export type ChangedNumbers = Omit<SyncChanges, "free">;

/** Reads the module's changes, so this has to be asked for by `ask`. */
export function changedNumbers(changes: SyncChanges | undefined): ChangedNumbers | undefined {
  if (!changes) return undefined;
  const { isNew, earned, progressed, added, removed, addedGroups, removedGroups } = changes;
  changes.free();
  return { isNew, earned, progressed, added, removed, addedGroups, removedGroups };
}

export function changesIn(title: StoredTitle, numbers: ChangedNumbers): TitleChanges {
  const byNumber = new Map(title.trophies.map((trophy) => [trophy.trophyId, trophy]));
  const those = (ids: Uint32Array) => [...ids].flatMap((id) => byNumber.get(id) ?? []);
  return {
    isNew: numbers.isNew,
    earned: those(numbers.earned),
    progressed: those(numbers.progressed),
    added: { trophies: those(numbers.added), groups: numbers.addedGroups },
    removed: { trophies: [...numbers.removed], groups: numbers.removedGroups },
  };
}
