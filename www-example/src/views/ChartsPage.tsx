import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Cabinet } from "../data/cabinet";
import { Empty } from "./Empty";

type View = ComponentType<{ cabinet: Cabinet }>;

/** The charts come with their library when they are wanted, and not before. */
export function ChartsPage({ cabinet }: { cabinet: Cabinet }) {
  const [Charts, setCharts] = useState<View>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    import("../charts/Charts").then(
      (part) => setCharts(() => part.Charts),
      () => setMissing(true),
    );
  }, []);
  if (isMissing) return <Empty title="The charts could not be loaded">Reload the page to try again.</Empty>;
  return Charts ? <Charts cabinet={cabinet} /> : <p class="hint">Loading charts…</p>;
}
