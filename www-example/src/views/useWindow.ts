import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { rowAt } from "../data/timeline";

/** Pixels beyond the window's edges that are drawn too, so that the next row is there for the Tab key. */
const MARGIN = 600;
/** Rows are drawn anew after so many have gone by, and not at each. */
const STEP = 6;

/** The height of the years where they stand on top of the rows, as `timeline.css` has them on a phone. */
export const barHeight = () => (matchMedia("(max-width: 52rem)").matches ? 56 : 0);

/** Which rows of a long list are in view: those from `first` up to `last`, and `at` on top. */
export function useWindow(tops: Float64Array) {
  const list = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ first: 0, last: 0, at: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = Math.floor(rowAt(tops, top - MARGIN) / STEP) * STEP;
      const last = Math.min(tops.length - 1, Math.ceil((rowAt(tops, top + innerHeight + MARGIN) + 1) / STEP) * STEP);
      const at = rowAt(tops, Math.max(0, top + barHeight() + 1));
      setView((old) => (old.first === first && old.last === last && old.at === at ? old : { first, last, at }));
    };
    measure();
    addEventListener("scroll", measure, { passive: true });
    addEventListener("resize", measure);
    return () => {
      removeEventListener("scroll", measure);
      removeEventListener("resize", measure);
    };
  }, [tops]);
  return { list, ...view };
}
