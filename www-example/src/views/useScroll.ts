import { useEffect } from "preact/hooks";

/** How far an address was scrolled when a link led away from it. */
const positions = new Map<string, number>();

/** Whether a link has led here: the browser does not tell that from the way back. */
let isByLink = false;
let isLinkClicked = false;
addEventListener("click", ({ target }) => {
  isLinkClicked = target instanceof Element && target.closest("a[href^='#/']") !== null;
  if (isLinkClicked) positions.set(location.hash, scrollY);
});
addEventListener("hashchange", () => {
  [isByLink, isLinkClicked] = [isLinkClicked, false];
});

/** A view that a link leads to begins at its top; one that the way back leads to, where the user was. */
export function useScroll(): void {
  useEffect(() => {
    scrollTo({ top: isByLink ? 0 : (positions.get(location.hash) ?? 0), behavior: "instant" });
  }, []);
}
