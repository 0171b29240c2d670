import type { Metal } from "../data/tiers";

/** Its path, in a square of 24. */
export const CUP =
  "M6.5 3h11v1.8H21v2.4a4.6 4.6 0 0 1-4 4.5 5.7 5.7 0 0 1-3.9 3.5v2.6h2.9v2.7H8v-2.7h2.9v-2.6A5.7 5.7 0 0 1 7 11.7a4.6 4.6 0 0 1-4-4.5V4.8h3.5zm0 3.6H4.9v.6c0 1 .6 1.9 1.6 2.3zm11 0v2.9c1-.4 1.6-1.3 1.6-2.3v-.6z";

/** A cup in its metal; what it stands for is always written beside it. */
export function Cup({ metal }: { metal: Metal }) {
  return (
    <svg class={`cup ${metal}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={CUP} />
    </svg>
  );
}
