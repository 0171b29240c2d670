import { useEffect } from "preact/hooks";

// The browser's own way comes too early: the list is not there yet.
history.scrollRestoration = "manual";

/** The title that was opened, and where the list stood then. */
let left: { id: string; y: number } | undefined;

export function leaveFor(id: string): void {
  left = { id, y: scrollY };
}

/** Takes the user back to the card that they left from. */
export function useReturn(): void {
  useEffect(() => {
    if (!left) return;
    const { id, y } = left;
    left = undefined;
    // By the next frame the grid is as high as it was, and by the one after it has drawn what came into view.
    requestAnimationFrame(() => {
      scrollTo({ top: y, behavior: "instant" });
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>(`[data-title="${id}"]`)?.focus({ preventScroll: true });
      });
    });
  }, []);
}
