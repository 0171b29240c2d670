import type { MonthStats, TrophyCounts } from "psn-api-wasm";

export const GRADES = ["platinum", "gold", "silver", "bronze"] as const;

/** A month and what was earned in it and until its end, by grade. */
export interface Month {
  /** Such as `2024-03`. */
  month: string;
  earned: TrophyCounts;
  total: TrophyCounts;
}

/** Every month from the first with a trophy to the last, also those without one. */
export function byMonth(stats: readonly MonthStats[]): Month[] {
  const known = new Map(stats.map((one) => [numberOf(one.month), gradesOf(one)]));
  const months: Month[] = [];
  const total = none();
  const last = Math.max(...known.keys());
  for (let month = Math.min(...known.keys()); month <= last; month += 1) {
    const earned = known.get(month) ?? none();
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

function gradesOf({ bronzes, silvers, golds, platinums }: MonthStats): TrophyCounts {
  return { bronze: bronzes, silver: silvers, gold: golds, platinum: platinums };
}

/** A month as a number that grows by one from each to the next. */
const numberOf = (name: string) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5)) - 1;
const nameOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
