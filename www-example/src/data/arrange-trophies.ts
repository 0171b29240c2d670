// Which trophies of a title are shown, and in which order. The address says it, so that it can be kept and shared.
import type { Trophy } from "psn-api-wasm";
import type { TitleWithTrophies } from "./title";

export const TROPHY_ORDERS = {
  game: "Game order",
  grade: "Grade",
  rarity: "Rarest first",
  date: "Latest first",
} as const;
export const TROPHY_STATES = { all: "All", earned: "Earned", missing: "Not earned" } as const;
export const GRADES = { all: "All", platinum: "Platinum", gold: "Gold", silver: "Silver", bronze: "Bronze" } as const;

export interface TrophyWishes {
  order: keyof typeof TROPHY_ORDERS;
  state: keyof typeof TROPHY_STATES;
  grade: keyof typeof GRADES;
}

type Group = TitleWithTrophies["groups"][number];

/** What an address wishes; what it does not say, or says wrongly, is as at first. */
export function wishesOf(query: URLSearchParams): TrophyWishes {
  return {
    order: oneOf(TROPHY_ORDERS, query.get("order"), "game"),
    state: oneOf(TROPHY_STATES, query.get("show"), "all"),
    grade: oneOf(GRADES, query.get("grade"), "all"),
  };
}

function oneOf<Name extends string>(names: Record<Name, string>, name: string | null, otherwise: Name): Name {
  return name !== null && Object.hasOwn(names, name) ? (name as Name) : otherwise;
}

/** Groups as the game has them, without those in which nothing is left; in another order, all trophies in one list. */
export function arrangeTrophies(groups: Group[], { order, state, grade }: TrophyWishes): (Group | Trophy[])[] {
  const isWished = (trophy: Trophy) =>
    (state === "all" || (state === "earned") === (trophy.earned === true)) &&
    (grade === "all" || trophy.trophyType === grade);
  const wished = groups.map((group) => ({ ...group, trophies: group.trophies.filter(isWished) }));
  if (order === "game") return wished.filter(({ trophies }) => trophies.length > 0);
  const trophies = wished.flatMap(({ trophies }) => trophies).sort(byOrder[order]);
  return trophies.length > 0 ? [trophies] : [];
}

const gradeRank = Object.keys(GRADES);
const rate = ({ trophyEarnedRate }: Trophy) => Number(trophyEarnedRate ?? 100);
const date = ({ earned, earnedDateTime }: Trophy) => (earned && Date.parse(earnedDateTime ?? "")) || 0;

const byOrder: Record<Exclude<TrophyWishes["order"], "game">, (one: Trophy, other: Trophy) => number> = {
  grade: (one, other) => gradeRank.indexOf(one.trophyType) - gradeRank.indexOf(other.trophyType),
  rarity: (one, other) => rate(one) - rate(other),
  date: (one, other) => date(other) - date(one),
};
