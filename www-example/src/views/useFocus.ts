import { useEffect, useRef } from "preact/hooks";

let hasArrivedBefore = false;

/** A heading that gets the focus when its view comes up, as it would on a new page, and names the page. */
export function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasArrivedBefore) heading.current?.focus({ preventScroll: true });
    hasArrivedBefore = true;
  }, []);
  useEffect(() => {
    document.title = `${title} · Trophy cabinet`;
  }, [title]);
  return heading;
}

/** An element that takes the focus when what had it is gone, such as a button that it came in place of. */
export function useFocusIfLost() {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (hasArrivedBefore && document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}
