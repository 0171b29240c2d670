import type { Cabinet } from "../data/cabinet";
import { count, plural } from "../format";
import { OVERVIEW, route } from "../route";

/** Where the collection is not shown: that it is being read, and how far that is. */
export function Ongoing({ cabinet }: { cabinet: Cabinet }) {
  const syncing = cabinet.collector.syncing.value;
  const { view } = route.value;
  const isElsewhere = view === "titles" || view === "title" || view === "compare";
  if (syncing.is !== "running" || !syncing.progress?.total || !isElsewhere) return null;
  const { done, total } = syncing.progress;
  return (
    <a class="ongoing" href={OVERVIEW}>
      Reading trophies: {count(done)} of {plural(total, "title")}
      <progress value={done} max={total} aria-hidden="true" />
    </a>
  );
}
