import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TextOfPsn } from "../settings";

/** Rows beyond the window's edges that are drawn too, so that the next card is there for the Tab key. */
const MORE_ROWS = 3;

interface Props<Item> {
  items: Item[];
  /** The language of the cards. */
  text: TextOfPsn;
  children: (item: Item) => ComponentChildren;
}

/** A grid that holds only the rows in view, so that thousands of items scroll smoothly. All rows are equally high. */
export function Grid<Item extends { npCommunicationId: string }>({ items, text, children }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [{ columns, rowHeight, first, last }, setView] = useState({ columns: 1, rowHeight: 1, first: 0, last: 0 });

  useLayoutEffect(() => {
    const grid = list.current;
    if (!grid) return;
    const measure = () => {
      const { gridTemplateColumns, gridAutoRows, rowGap } = getComputedStyle(grid);
      const rowHeight = Number.parseFloat(gridAutoRows) + Number.parseFloat(rowGap);
      // Scrolling to what has the focus takes some frames, and who holds the Tab key down is faster.
      const focused = grid.contains(document.activeElement) && document.activeElement?.getBoundingClientRect();
      const top = -grid.getBoundingClientRect().top / rowHeight;
      const end = Math.max(innerHeight, focused ? focused.bottom : 0);
      const view = {
        columns: gridTemplateColumns.split(" ").length,
        rowHeight,
        first: Math.max(0, Math.floor(top) - MORE_ROWS),
        last: Math.max(0, Math.ceil(top + end / rowHeight) + MORE_ROWS),
      };
      setView((old) => (JSON.stringify(old) === JSON.stringify(view) ? old : view));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(document.body);
    addEventListener("scroll", measure, { passive: true });
    grid.addEventListener("focusin", measure);
    return () => {
      resized.disconnect();
      removeEventListener("scroll", measure);
    };
  }, []);

  const rows = Math.ceil(items.length / columns);
  const from = Math.min(first, rows) * columns;
  const to = Math.min(last, rows) * columns;
  const style = {
    paddingTop: `${Math.min(first, rows) * rowHeight}px`,
    paddingBottom: `${Math.max(0, rows - last) * rowHeight}px`,
  };
  return (
    <ul class="grid" ref={list} style={style} {...text}>
      {items.slice(from, to).map((item, index) => (
        <li key={item.npCommunicationId} aria-setsize={items.length} aria-posinset={from + index + 1}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
