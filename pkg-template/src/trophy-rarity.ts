/**
 * How rare a trophy is, by the share of the title's players who earned it.
 *
 * An object at run time, with the names and the numbers both ways: `TrophyRarity.Rare` is `2` and
 * `TrophyRarity[2]` is `"Rare"`.
 */
export enum TrophyRarity {
  /** Earned by about 5 % of the players or fewer. */
  UltraRare = 0,
  /** Earned by about 5 to 15 % of the players. */
  VeryRare = 1,
  /** Earned by about 15 to 50 % of the players. */
  Rare = 2,
  /** Earned by more than about half of the players. */
  Common = 3,
}
