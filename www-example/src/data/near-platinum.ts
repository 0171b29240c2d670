import type { CollectionTitle } from "psn-api-wasm";
import { sum } from "./arrange";

/** Begun titles whose platinum is not earned, the most complete first; of those with the same, the one with fewer left. */
export function nearPlatinum(titles: readonly CollectionTitle[]): CollectionTitle[] {
  return titles
    .filter(
      ({ progress, definedTrophies, earnedTrophies }) =>
        progress > 0 && definedTrophies.platinum > earnedTrophies.platinum,
    )
    .sort((one, other) => other.progress - one.progress || leftOf(one) - leftOf(other));
}

export function leftOf({ definedTrophies, earnedTrophies }: CollectionTitle): number {
  return sum(definedTrophies) - sum(earnedTrophies);
}
