// The enum, from names to numbers and back.
import { type Trophy, TrophyRarity } from "psn-api-wasm";

export const rare: number = TrophyRarity.Rare;
export const second: string | undefined = TrophyRarity[2];
export const names = Object.keys(TrophyRarity).filter((key) => Number.isNaN(Number(key)));
export const name: keyof typeof TrophyRarity = "VeryRare";
export const byName: TrophyRarity = TrophyRarity[name];
export const fromNumber: TrophyRarity = 3;

export function stars(trophy: Trophy): string {
  switch (trophy.trophyRare) {
    case TrophyRarity.UltraRare:
      return "★★★★";
    case TrophyRarity.VeryRare:
      return "★★★";
    case TrophyRarity.Rare:
      return "★★";
    case TrophyRarity.Common:
      return "★";
    default:
      return "";
  }
}

export const label = (rarity: TrophyRarity): string => TrophyRarity[rarity].replace(/(?<=[a-z])(?=[A-Z])/, " ");
export const isScarce = ({ trophyRare = TrophyRarity.Common }: Trophy): boolean => trophyRare < TrophyRarity.Rare;
