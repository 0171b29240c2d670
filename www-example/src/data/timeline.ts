// The earned trophies by day in the browser's time zone, as rows of known heights, so that only those in view are drawn.
import type { CollectionTrophy } from "psn-api-wasm";

export type Row = { is: "day"; day: string; count: number } | { is: "trophy"; trophy: CollectionTrophy };

/** How high rows are, in pixels; `timeline.css` draws them so. */
export const HEIGHTS = { day: 56, trophy: 76 } as const;

export interface Timeline {
  rows: Row[];
  /** Where each row begins, and after the last one where all end. */
  tops: Float64Array;
  /** The row of each day, and the first one of each year, the latest first. */
  days: Map<string, number>;
  years: { year: string; row: number }[];
}

/** @param trophies The latest first. */
export function timelineOf(trophies: CollectionTrophy[]): Timeline {
  const rows: Row[] = [];
  const days = new Map<string, number>();
  const years: Timeline["years"] = [];
  let open: Extract<Row, { is: "day" }> | undefined;
  for (const trophy of trophies) {
    if (!trophy.earnedDateTime) continue;
    const day = localDay(new Date(trophy.earnedDateTime));
    if (open?.day !== day) {
      open = { is: "day", day, count: 0 };
      const year = day.slice(0, 4);
      if (years.at(-1)?.year !== year) years.push({ year, row: rows.length });
      days.set(day, rows.length);
      rows.push(open);
    }
    open.count += 1;
    rows.push({ is: "trophy", trophy });
  }
  const tops = new Float64Array(rows.length + 1);
  rows.forEach((row, index) => {
    tops[index + 1] = (tops[index] ?? 0) + HEIGHTS[row.is];
  });
  return { rows, tops, days, years };
}

/** The row at a height: the last one that begins there or above. */
export function rowAt(tops: Float64Array, height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The day that a row belongs to. */
export function dayAt({ rows }: Timeline, index: number): string | undefined {
  for (let row = index; row >= 0; row -= 1) {
    const found = rows[row];
    if (found?.is === "day") return found.day;
  }
  return undefined;
}

/** Such as `2024-03-09`. `Intl` would take a second for 40,000 of them. */
function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
