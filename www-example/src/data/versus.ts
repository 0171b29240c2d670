// How two accounts stand in each title that both have.
import type { Comparison, TitleComparison } from "psn-api-wasm";

export const VERSUS_ORDERS = {
  lead: "My biggest lead",
  behind: "Their biggest lead",
  close: "Closest",
  name: "Name",
} as const;
export type VersusOrder = keyof typeof VERSUS_ORDERS;

/** By how many trophies I am ahead; below zero if they are. */
export const leadOf = ({ trophies }: TitleComparison) => trophies.onlyMine - trophies.onlyTheirs;

const { compare } = new Intl.Collator();

export function arrangeVersus(
  { titles }: Comparison,
  order: VersusOrder,
  nameOf: (title: TitleComparison) => string,
): TitleComparison[] {
  const byOrder: Record<VersusOrder, (one: TitleComparison, other: TitleComparison) => number> = {
    lead: (one, other) => leadOf(other) - leadOf(one),
    behind: (one, other) => leadOf(one) - leadOf(other),
    close: (one, other) => Math.abs(leadOf(one)) - Math.abs(leadOf(other)),
    name: (one, other) => compare(nameOf(one), nameOf(other)),
  };
  return titles.toSorted(byOrder[order]);
}

/** In how many titles each is ahead. */
export function leads({ titles }: Comparison): { mine: number; theirs: number; level: number } {
  const signs = titles.map((title) => Math.sign(leadOf(title)));
  const of = (sign: number) => signs.filter((one) => one === sign).length;
  return { mine: of(1), theirs: of(-1), level: of(0) };
}
