import type { RefObject } from "preact";
import type { Collector } from "../data/collector";
import type { Timeline } from "../data/timeline";
import { plural, weekday } from "../format";
import { textIn } from "../settings";
import { TrophyLine } from "./TrophyLine";

interface Props {
  collector: Collector;
  timeline: Timeline;
  list: RefObject<HTMLUListElement | null>;
  first: number;
  last: number;
}

/** The rows in view, with room for those above and below. */
export function TimelineRows({ collector, timeline, list, first, last }: Props) {
  const { rows, tops } = timeline;
  const titles = collector.stored.value;
  if (!titles) return null;
  const text = textIn(collector.language.value);
  const end = tops[rows.length] ?? 0;
  const style = { paddingTop: `${tops[first] ?? 0}px`, paddingBottom: `${end - (tops[last] ?? end)}px` };
  return (
    <ul class="rows" ref={list} style={style}>
      {rows.slice(first, last).map((row, index) =>
        row.is === "day" ? (
          <li key={row.day} class="day-row" aria-setsize={rows.length} aria-posinset={first + index + 1}>
            <h2>{weekday(row.day)}</h2>
            <span>{plural(row.count, "trophy", "trophies")}</span>
          </li>
        ) : (
          <li
            key={`${row.trophy.npCommunicationId} ${row.trophy.trophyId}`}
            aria-setsize={rows.length}
            aria-posinset={first + index + 1}
          >
            <TrophyLine trophy={row.trophy} titles={titles} text={text} when="time" />
          </li>
        ),
      )}
    </ul>
  );
}
