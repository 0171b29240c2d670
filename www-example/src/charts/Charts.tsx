import { useMemo } from "preact/hooks";
import type { Stats, TrophyCollection } from "psn-api-wasm";
import { platformsOf } from "../data/arrange";
import type { Cabinet } from "../data/cabinet";
import { completionOf } from "../data/completion";
import { RARITIES } from "../data/rarities";
import { Collecting } from "../views/Collecting";
import { useArrival } from "../views/useFocus";
import { useScroll } from "../views/useScroll";
import { Bars } from "./Bars";
import { OverTime } from "./OverTime";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const INITIALS = MONTHS.map((month) => month.slice(0, 1));

/** The collection in plots, each with a table behind it. */
export function Charts({ cabinet }: { cabinet: Cabinet }) {
  const heading = useArrival("Charts");
  useScroll();
  const { collector } = cabinet;
  const [stats, collection] = [collector.stats.value, collector.collection.value];
  return (
    <>
      <h1 class="page-title" ref={heading} tabIndex={-1}>
        Charts
      </h1>
      <Collecting cabinet={cabinet} />
      {collection?.titles.length === 0 && <p class="nothing">There is nothing to plot yet.</p>}
      {stats && collection && collection.titles.length > 0 && (
        <div class="charts">
          <OverTime stats={stats.byMonth} />
          <Counted stats={stats} collection={collection} />
        </div>
      )}
    </>
  );
}

function Counted({ stats, collection }: { stats: Stats; collection: TrophyCollection }) {
  const { byMonth, byWeekday, byRarity, byPlatform } = stats;
  const months = useMemo(
    () => MONTHS.map((_, index) => sum(byMonth.filter(({ month }) => Number(month.slice(5)) === index + 1))),
    [byMonth],
  );
  // A week begins on Monday here, and on Sunday in the numbers.
  const weekdays = useMemo(() => [...byWeekday.slice(1), byWeekday[0] ?? 0], [byWeekday]);
  const rarities = useMemo(
    () => RARITIES.map((_, rarity) => byRarity.find(({ trophyRare }) => trophyRare === rarity)?.earned ?? 0),
    [byRarity],
  );
  const platforms = useMemo(() => byPlatform.flatMap(({ platform }) => platformsOf(platform)), [byPlatform]);
  const perPlatform = useMemo(() => byPlatform.map(({ earned }) => earned.total), [byPlatform]);
  const completion = useMemo(() => completionOf(collection.titles), [collection]);
  return (
    <>
      <Bars
        title="By month of the year"
        columns={["Month", "Trophies"]}
        names={MONTHS}
        short={INITIALS}
        values={months}
      />
      <Bars title="By weekday" columns={["Weekday", "Trophies"]} names={WEEKDAYS} values={weekdays} />
      <Bars
        title="Rarity"
        columns={["Rarity", "Trophies"]}
        names={RARITIES}
        values={rarities}
        hint="Earned trophies, by how many players have them."
      />
      <Bars
        title="Platforms"
        columns={["Platform", "Trophies"]}
        names={platforms}
        values={perPlatform}
        hint="A title of several platforms counts for each."
      />
      <Bars title="Completion of titles" columns={["Completion", "Titles"]} {...completion} />
    </>
  );
}

const sum = (months: { earned: number }[]) => months.reduce((total, { earned }) => total + earned, 0);
