// Which titles are shown, and in which order.
import type { TrophyTitle } from "psn-api-wasm";

export const ORDERS = {
  recent: "Latest first",
  name: "Name",
  progress: "Most complete",
  left: "Fewest left",
} as const;
export const STATES = {
  all: "All",
  "in-progress": "In progress",
  complete: "Complete",
  platinum: "Platinum earned",
  "not-started": "Not started",
} as const;

export interface Wishes {
  search: string;
  platform: string;
  state: keyof typeof STATES;
  order: keyof typeof ORDERS;
}

export const EVERYTHING: Wishes = { search: "", platform: "", state: "all", order: "recent" };

/** Whether some titles are left out. */
export function isNarrowed({ search, platform, state }: Wishes): boolean {
  return search !== "" || platform !== "" || state !== "all";
}

/** All titles again, in the order that is wished. */
export const showAll = ({ order }: Wishes): Wishes => ({ ...EVERYTHING, order });

export function arrange(titles: TrophyTitle[], wishes: Wishes): TrophyTitle[] {
  const words = plain(wishes.search).split(/\s+/).filter(Boolean);
  const found = titles.filter((title) => {
    const name = plain(title.trophyTitleName);
    return (
      words.every((word) => name.includes(word)) &&
      (!wishes.platform || platformsOf(title.trophyTitlePlatform).includes(wishes.platform)) &&
      isIn(title, wishes.state)
    );
  });
  return found.sort(byOrder[wishes.order]);
}

/** PSN writes the platforms of a shared trophy set with commas between. */
export function platformsOf(trophyTitlePlatform: string): string[] {
  return trophyTitlePlatform.split(",").map((platform) => (platform === "PSPC" ? "PC" : platform));
}

export function allPlatforms(titles: TrophyTitle[]): string[] {
  return [...new Set(titles.flatMap((title) => platformsOf(title.trophyTitlePlatform)))].sort();
}

function isIn({ progress, earnedTrophies }: TrophyTitle, state: Wishes["state"]): boolean {
  switch (state) {
    case "all":
      return true;
    case "in-progress":
      return progress > 0 && progress < 100;
    case "complete":
      return progress === 100;
    case "platinum":
      return earnedTrophies.platinum > 0;
    case "not-started":
      return progress === 0;
  }
}

const { compare } = new Intl.Collator();

const byOrder: Record<Wishes["order"], (one: TrophyTitle, other: TrophyTitle) => number> = {
  recent: (one, other) => Date.parse(other.lastUpdatedDateTime) - Date.parse(one.lastUpdatedDateTime),
  name: (one, other) => compare(one.trophyTitleName, other.trophyTitleName),
  progress: (one, other) => other.progress - one.progress,
  left: (one, other) => leftOf(one) - leftOf(other),
};

/** How many trophies are left; titles without any left come last. */
function leftOf({ definedTrophies, earnedTrophies }: TrophyTitle): number {
  return sum(definedTrophies) - sum(earnedTrophies) || Number.POSITIVE_INFINITY;
}

export function sum(counts: TrophyTitle["earnedTrophies"]): number {
  return counts.bronze + counts.silver + counts.gold + counts.platinum;
}

/** Without case and accents, so that `pokemon` finds `Pokémon`. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
