// What docs/recipes.md keeps in a file of this name, for its other recipes.
import type { TrophyStore } from "psn-api-wasm";

export declare const store: TrophyStore;
