import type { Cabinet } from "../data/cabinet";
import { Collecting } from "./Collecting";
import { Highlights } from "./Highlights";
import { TakeAway } from "./TakeAway";
import { Totals } from "./Totals";
import { useArrival } from "./useFocus";
import { useScroll } from "./useScroll";

export function Overview({ cabinet }: { cabinet: Cabinet }) {
  const { collector } = cabinet;
  const heading = useArrival("Overview");
  useScroll();
  return (
    <>
      <h1 class="page-title" ref={heading} tabIndex={-1}>
        Overview
      </h1>
      <Collecting cabinet={cabinet} />
      {collector.stats.value && <Totals stats={collector.stats.value} />}
      <Highlights collector={collector} />
      <TakeAway cabinet={cabinet} />
    </>
  );
}
