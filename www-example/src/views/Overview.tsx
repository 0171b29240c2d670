import { useComputed } from "@preact/signals";
import type { Cabinet } from "../data/cabinet";
import { Collecting } from "./Collecting";
import { TakeAway } from "./TakeAway";
import { Totals } from "./Totals";
import { useArrival } from "./useFocus";

export function Overview({ cabinet }: { cabinet: Cabinet }) {
  const heading = useArrival("Overview");
  const stats = useComputed(() => cabinet.collector.collection.value?.stats()).value;
  return (
    <>
      <h1 class="page-title" ref={heading} tabIndex={-1}>
        Overview
      </h1>
      <Collecting cabinet={cabinet} />
      {stats && <Totals stats={stats} />}
      <TakeAway cabinet={cabinet} />
    </>
  );
}
