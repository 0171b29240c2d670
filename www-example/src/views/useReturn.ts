import { useEffect } from "preact/hooks";

// The browser's own way comes too early: the list is not there yet.
history.scrollRestoration = "manual";

/** How many frames the grid may take to draw what came into view. */
const MOST_FRAMES = 60;

/** The title that was opened, and where the list stood then. */
let left: { id: string; y: number } | undefined;

export function leaveFor(id: string): void {
  const { top = 0, bottom = 0 } = cardOf(id)?.getBoundingClientRect() ?? {};
  // Who opens it by keyboard may be faster than the page scrolls to it.
  const missing = Math.min(0, top) + Math.max(0, bottom - innerHeight);
  left = { id, y: scrollY + missing };
}

const cardOf = (id: string) => document.querySelector<HTMLElement>(`[data-title="${id}"]`);

/** Takes the user back to the card that they left from. */
export function useReturn(): void {
  useEffect(() => {
    if (!left) return;
    const { id, y } = left;
    left = undefined;
    const focus = (frames: number) =>
      requestAnimationFrame(() => {
        const card = cardOf(id);
        if (!card) scrollTo({ top: y, behavior: "instant" });
        if (!card && frames > 0) focus(frames - 1);
        card?.focus({ preventScroll: true });
      });
    // By the next frame the grid is as high as it was.
    requestAnimationFrame(() => {
      scrollTo({ top: y, behavior: "instant" });
      focus(MOST_FRAMES);
    });
  }, []);
}
