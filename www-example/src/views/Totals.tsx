import type { Stats } from "psn-api-wasm";
import { tierOf } from "../data/tiers";
import { count, percent, plural } from "../format";
import { Grades } from "./Grades";
import { TierBadge } from "./TierBadge";

/** The account in numbers. */
export function Totals({ stats }: { stats: Stats }) {
  const { earned, defined, level, completion, pointsToNextLevel, streaks } = stats;
  const tier = tierOf(level.tier);
  return (
    <section class="totals" aria-label="Totals">
      <div class="total-level">
        {tier && <TierBadge tier={tier} />}
        <p>
          <b>Level {count(level.trophyLevel)}</b>
          <span>
            {count(level.trophyPoint)} points
            {pointsToNextLevel !== undefined && ` · ${count(pointsToNextLevel)} to level ${level.trophyLevel + 1}`}
          </span>
        </p>
      </div>
      <Grades earned={earned} />
      <dl>
        <Total name="Trophies" value={count(earned.total)} note={`of ${count(defined.total)}`} />
        <Total
          name="Average completion"
          value={percent(completion.averageProgress)}
          note={`${percent(completion.overall)} of all trophies`}
        />
        <Total
          name="Titles at 100 %"
          value={count(completion.completeTitles)}
          note={`of ${plural(completion.titles, "title")}`}
        />
        <Total
          name="Platinums"
          value={count(completion.earnedPlatinumTitles)}
          note={`of ${count(completion.platinumTitles)} available`}
        />
        <Total name="Longest streak" value={plural(streaks.longest?.days ?? 0, "day")} note="in a row" />
      </dl>
    </section>
  );
}

function Total({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b class="total-value">{value}</b> <span class="total-note">{note}</span>
      </dd>
    </div>
  );
}
