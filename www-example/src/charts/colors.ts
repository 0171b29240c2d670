// The colours of the page, as a canvas needs them.
import type { Metal } from "../data/tiers";

export interface Colors {
  ink: string;
  muted: string;
  line: string;
  filled: string;
  metals: Record<Metal, string>;
}

/** Those of the theme that holds now. */
export function colorsNow(): Colors {
  const probe = document.body.appendChild(document.createElement("i"));
  const named = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    ink: named("ink"),
    muted: named("muted"),
    line: named("line"),
    filled: named("filled"),
    metals: { platinum: named("platinum"), gold: named("gold"), silver: named("silver"), bronze: named("bronze") },
  };
  probe.remove();
  return colors;
}
