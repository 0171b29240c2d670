import type { TrophyCounts } from "psn-api-wasm";
import { METALS } from "../data/tiers";
import { count } from "../format";
import { Cup } from "./Cup";

/** How many trophies of each grade were earned, of how many if that is given. */
export function Grades({ earned, defined }: { earned: TrophyCounts; defined?: TrophyCounts }) {
  const shown = METALS.filter((metal) => !defined || defined[metal] > 0);
  return (
    <ul class="grades" dir="ltr">
      {shown.map((metal) => (
        <li key={metal}>
          <Cup metal={metal} />
          <b>{count(earned[metal])}</b>
          {defined && (
            <>
              <span aria-hidden="true">/</span>
              <span class="unseen"> of </span>
              {count(defined[metal])}
            </>
          )}
          <span class={defined ? "unseen" : "grade-name"}> {metal}</span>
        </li>
      ))}
    </ul>
  );
}
