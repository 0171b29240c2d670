// PSN's own table of tiers: https://www.playstation.com/en-us/support/games/ps-trophies/
export const METALS = ["platinum", "gold", "silver", "bronze"] as const;
export type Metal = (typeof METALS)[number];

export interface Tier {
  name: string;
  metal: Metal;
  /** 1 to 3 within its metal. */
  step: number;
  levels: string;
}

const TIERS: Tier[] = [
  { name: "Bronze 1", metal: "bronze", step: 1, levels: "1–99" },
  { name: "Bronze 2", metal: "bronze", step: 2, levels: "100–199" },
  { name: "Bronze 3", metal: "bronze", step: 3, levels: "200–299" },
  { name: "Silver 1", metal: "silver", step: 1, levels: "300–399" },
  { name: "Silver 2", metal: "silver", step: 2, levels: "400–499" },
  { name: "Silver 3", metal: "silver", step: 3, levels: "500–599" },
  { name: "Gold 1", metal: "gold", step: 1, levels: "600–699" },
  { name: "Gold 2", metal: "gold", step: 2, levels: "700–799" },
  { name: "Gold 3", metal: "gold", step: 3, levels: "800–998" },
  { name: "Platinum", metal: "platinum", step: 1, levels: "999" },
];

/** What PSN's number from 1 to 10 stands for. */
export const tierOf = (tier: number): Tier | undefined => TIERS[tier - 1];
