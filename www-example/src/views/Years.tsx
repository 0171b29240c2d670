import { useEffect, useRef } from "preact/hooks";
import type { Timeline } from "../data/timeline";

interface Props {
  years: Timeline["years"];
  current: string | undefined;
  goTo: (row: number) => void;
}

/** The years that have trophies, to jump to. On a phone they stand in a row, which follows the year in view. */
export function Years({ years, current, goTo }: Props) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const button = bar.current?.querySelector<HTMLElement>("[aria-current]");
    if (bar.current && button) bar.current.scrollLeft = button.offsetLeft - bar.current.clientWidth / 2;
  }, [current]);
  return (
    <nav class="years" aria-label="Years" ref={bar}>
      {years.map(({ year, row }) => (
        <button key={year} type="button" aria-current={year === current ? "true" : undefined} onClick={() => goTo(row)}>
          {year}
        </button>
      ))}
    </nav>
  );
}
