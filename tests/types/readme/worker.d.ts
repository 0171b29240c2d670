// What docs/recipes.md keeps in a file of this name, for its other recipes.
import type { PsnClient } from "psn-api-wasm";

interface Env {
  PSN_NPSSO: string;
  KEPT: { get(key: string): Promise<string | null>; put(key: string, value: string): Promise<void> };
}

export declare function clientOf(env: Env): Promise<PsnClient>;
