// Takes a collection away, as files.
import type { TrophyCollection } from "psn-api-wasm";

/** A table for spreadsheets. The mark at its beginning tells Excel that it is UTF-8. */
export async function csvOf(collection: TrophyCollection): Promise<Blob> {
  return new Blob(["\uFEFF", await collection.toCSV()], { type: "text/csv;charset=utf-8" });
}

/** Everything, for programs. */
export async function jsonOf(collection: TrophyCollection): Promise<Blob> {
  return new Blob([await collection.exportJSON()], { type: "application/json" });
}

/** Lets the browser save it. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
