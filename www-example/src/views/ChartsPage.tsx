import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Cabinet } from "../data/cabinet";

type View = ComponentType<{ cabinet: Cabinet }>;

/** The charts come with their library when they are wanted, and not before. */
export function ChartsPage({ cabinet }: { cabinet: Cabinet }) {
  const [Charts, setCharts] = useState<View>();
  useEffect(() => {
    void import("../charts/Charts").then((part) => setCharts(() => part.Charts));
  }, []);
  return Charts ? <Charts cabinet={cabinet} /> : <p class="hint">Loading charts…</p>;
}
