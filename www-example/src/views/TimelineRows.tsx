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
  const row = useMemo(() => titles && rowsOf(timeline, titles, textIn(inLanguage)), [timeline, titles, inLanguage]);
  const drawn = useMemo(() => {
    if (!row) return null;
    return rows.slice(first, last).map((_, index) => row(first + index));
  }, [row, first, last]);
  const end = tops[rows.length] ?? 0;
  const style = { paddingTop: `${tops[first] ?? 0}px`, paddingBottom: `${end - (tops[last] ?? end)}px` };
  return (
    <ul class="rows" ref={list} style={style}>
      {drawn}
    </ul>
  );
}

/** Gives each row, the same one again while it stays in view: so Preact need not look at it. */
function rowsOf({ rows }: Timeline, titles: StoredTitles, text: TextOfPsn): (index: number) => VNode | null {
  const made = new Map<number, VNode>();
  return (index) => {
    const row = rows[index];
    if (!row) return null;
    const known = made.get(index);
    if (known) return known;
    if (made.size > 500) made.clear();
    const place = { "aria-setsize": rows.length, "aria-posinset": index + 1 };
    const vnode =
      row.is === "day" ? (
        <li key={row.day} class="day-row" {...place}>
          <h2>{weekday(row.day)}</h2>
          <span>{plural(row.count, "trophy", "trophies")}</span>
        </li>
      ) : (
        <li key={`${row.trophy.npCommunicationId} ${row.trophy.trophyId}`} {...place}>
          <TrophyLine trophy={row.trophy} titles={titles} text={text} when="time" />
        </li>
      );
    made.set(index, vnode);
    return vnode;
  };
}
