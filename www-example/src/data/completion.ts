import type { CollectionTitle } from "psn-api-wasm";

const STEPS = ["0 %", "1–19 %", "20–39 %", "40–59 %", "60–79 %", "80–99 %", "100 %"];

/** The same where there is little room: from where they begin. */
const SHORT = ["0", "1", "20", "40", "60", "80", "100"];

/** How many titles are how complete. */
export function completionOf(titles: readonly CollectionTitle[]): {
  names: string[];
  short: string[];
  values: number[];
} {
  const values = STEPS.map(() => 0);
  for (const { progress } of titles) {
    const step = progress === 0 ? 0 : progress === 100 ? STEPS.length - 1 : 1 + Math.floor(progress / 20);
    values[step] = (values[step] ?? 0) + 1;
  }
  return { names: STEPS, short: SHORT, values };
}
