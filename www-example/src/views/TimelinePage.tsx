import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Cabinet } from "../data/cabinet";
import { dayAt, type Timeline, timelineOf } from "../data/timeline";
import { count, plural } from "../format";
import { query, show } from "../route";
import { Collecting } from "./Collecting";
import { TimelineRows } from "./TimelineRows";
import { useArrival } from "./useFocus";
import { barHeight, useWindow } from "./useWindow";
import { Years } from "./Years";

export function TimelinePage({ cabinet }: { cabinet: Cabinet }) {
  const heading = useArrival("Timeline");
  const { collector } = cabinet;
  const timeline = useComputed(() => timelineOf(collector.earned.value)).value;
  const undated = collector.stats.value?.undated ?? 0;
  return (
    <>
      <h1 class="page-title" ref={heading} tabIndex={-1}>
        Timeline
      </h1>
      <Collecting cabinet={cabinet} />
      {collector.collection.value && (
        <p class="hint">
          {plural(collector.earned.value.length, "trophy", "trophies")}. Times are in{" "}
          {Intl.DateTimeFormat().resolvedOptions().timeZone}.{undated > 0 && ` ${count(undated)} more have no date.`}
        </p>
      )}
      {timeline.rows.length > 0 && <Days cabinet={cabinet} timeline={timeline} />}
      {collector.collection.value && timeline.rows.length === 0 && <p class="nothing">No trophy has a date yet.</p>}
    </>
  );
}

function Days({ cabinet, timeline }: { cabinet: Cabinet; timeline: Timeline }) {
  const { list, first, last, at } = useWindow(timeline.tops);
  const goTo = (row: number) => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    scrollTo({ top: top + (timeline.tops[row] ?? 0) - barHeight(), behavior: "instant" });
  };
  useEffect(() => {
    const row = timeline.days.get(query.peek().get("day") ?? "");
    if (row) goTo(row);
    else scrollTo({ top: 0, behavior: "instant" });
  }, []);
  // The address says where the user is, so that the way back leads there.
  const day = dayAt(timeline, at);
  useEffect(() => {
    const timer = setTimeout(() => show({ day: at > 0 ? day : undefined }), 300);
    return () => clearTimeout(timer);
  }, [day, at > 0]);
  return (
    <div class="timeline">
      <Years years={timeline.years} current={day?.slice(0, 4)} goTo={goTo} />
      <TimelineRows collector={cabinet.collector} timeline={timeline} list={list} first={first} last={last} />
    </div>
  );
}
