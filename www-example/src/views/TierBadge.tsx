import type { Tier } from "../data/tiers";

/** A rosette in the tier's metal, with as many marks as the tier has steps; the tier is written beside it. */
export function TierBadge({ tier }: { tier: Tier }) {
  const marks = Array.from({ length: tier.step }, (_, index) => 24 + (index - (tier.step - 1) / 2) * 7);
  return (
    <svg class={`tier ${tier.metal}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect x="9" y="9" width="30" height="30" rx="3" />
      <rect x="9" y="9" width="30" height="30" rx="3" transform="rotate(45 24 24)" />
      <circle cx="24" cy="24" r="12.5" />
      {marks.map((x) => (
        <path key={x} d={`M${x} 18.5l2.6 5.5-2.6 5.5-2.6-5.5z`} />
      ))}
    </svg>
  );
}
