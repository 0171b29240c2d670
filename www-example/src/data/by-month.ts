import type { CollectionTrophy, TrophyCounts } from "psn-api-wasm";

export const GRADES = ["platinum", "gold", "silver", "bronze"] as const;

/** A month and what was earned in it and until its end, by grade. */
export interface Month {
  /** Such as `2024-03`. */
  month: string;
  earned: TrophyCounts;
  total: TrophyCounts;
}

/** Every month from the first trophy to the last, in the browser's time zone, also those without one. */
export function byMonth(trophies: CollectionTrophy[]): Month[] {
  const counts = new Map<number, TrophyCounts>();
  for (const { earnedDateTime, trophyType } of trophies) {
    if (!earnedDateTime) continue;
    const date = new Date(earnedDateTime);
    const month = date.getFullYear() * 12 + date.getMonth();
    const count = counts.get(month) ?? none();
    if (trophyType in count) count[trophyType] += 1;
    counts.set(month, count);
  }
  if (counts.size === 0) return [];
  const months: Month[] = [];
  const total = none();
  const last = Math.max(...counts.keys());
  for (let month = Math.min(...counts.keys()); month <= last; month += 1) {
    const earned = counts.get(month) ?? none();
    for (const grade of GRADES) total[grade] += earned[grade];
    months.push({ month: nameOf(month), earned, total: { ...total } });
  }
  return months;
}

/** What was earned from one month to another, both included. */
export function earnedIn(months: Month[], from: string, to: string): TrophyCounts {
  const sum = none();
  for (const { month, earned } of months) {
    if (month >= from && month <= to) for (const grade of GRADES) sum[grade] += earned[grade];
  }
  return sum;
}

const none = (): TrophyCounts => ({ bronze: 0, silver: 0, gold: 0, platinum: 0 });
const nameOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
