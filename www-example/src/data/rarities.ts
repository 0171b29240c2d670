/** PSN's words for `trophyRare`. */
export const RARITIES = ["Ultra rare", "Very rare", "Rare", "Common"];
