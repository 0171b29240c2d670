import type { RefObject, VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Collector } from "../data/collector";
import type { StoredTitles } from "../data/stored-titles";
import type { Timeline } from "../data/timeline";
import { plural, weekday } from "../format";
import { type TextOfPsn, textIn } from "../settings";
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
  const [titles, inLanguage] = [collector.stored.value, collector.language.value];
  const draw = useMemo(() => titles && drawing(timeline, titles, textIn(inLanguage)), [timeline, titles, inLanguage]);
  const drawn = useMemo(() => draw?.(first, last), [draw, first, last]);
  const end = tops[rows.length] ?? 0;
  const style = { paddingTop: `${tops[first] ?? 0}px`, paddingBottom: `${end - (tops[last] ?? end)}px` };
  return (
    <ul class="rows" ref={list} style={style}>
      {drawn}
    </ul>
  );
}

/** Draws rows. One that stays in view is the same again, so that Preact need not look at it. */
function drawing({ rows }: Timeline, titles: StoredTitles, text: TextOfPsn) {
  let drawn: VNode[] = [];
  let begin = 0;
  /** Keys count from this row. */
  let origin = 0;
  return (first: number, last: number): VNode[] => {
    // After a leap, the elements of the old rows show the new ones: to make elements, and to forget them, takes long.
    const isLeap = last <= begin || first >= begin + drawn.length;
    if (isLeap) origin += first - begin;
    drawn = rows.slice(first, last).map((row, offset) => {
      const index = first + offset;
      const known = drawn[index - begin];
      if (known) return known;
      return (
        <li
          key={index - origin}
          class={row.is === "day" ? "day-row" : undefined}
          aria-setsize={rows.length}
          aria-posinset={index + 1}
        >
          {row.is === "day" ? (
            <Day {...row} />
          ) : (
            <TrophyLine trophy={row.trophy} titles={titles} text={text} when="time" />
          )}
        </li>
      );
    });
    begin = first;
    return drawn;
  };
}

function Day({ day, count }: { day: string; count: number }) {
  return (
    <>
      <h2>{weekday(day)}</h2>
      <span>{plural(count, "trophy", "trophies")}</span>
    </>
  );
}
