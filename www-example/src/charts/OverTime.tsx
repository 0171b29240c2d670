import { useMemo } from "preact/hooks";
import type { MonthStats } from "psn-api-wasm";
import type uPlot from "uplot";
import { byMonth, earnedIn, GRADES, type Month } from "../data/by-month";
import { count, month } from "../format";
import { query, show } from "../route";
import { Grades } from "../views/Grades";
import { FONT } from "./Bars";
import { Figure } from "./Figure";
import { type Draw, Plot } from "./Plot";
import { Span } from "./Span";

/** Lines are told apart by their dashes too. */
const DASHES: Record<(typeof GRADES)[number], number[]> = {
  platinum: [],
  gold: [10, 4],
  silver: [4, 4],
  bronze: [1, 3],
};

const BORDERS = ["solid", "dashed", "dashed", "dotted"];

/** How many trophies of each grade were earned by each month, as a whole or in a span that the user brushes. */
export function OverTime({ stats }: { stats: MonthStats[] }) {
  const months = useMemo(() => byMonth(stats), [stats]);
  const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
  // An address may name any month.
  const known = (name: string | null) => months.find(({ month }) => month === name)?.month;
  const from = known(query.value.get("from")) ?? first;
  const to = known(query.value.get("to")) ?? last;
  const shown = useMemo(() => months.filter(({ month }) => month >= from && month <= to), [months, from, to]);
  const data = useMemo(() => dataOf(shown), [shown]);
  const draw = useMemo<Draw>(
    () => (colors) => ({
      scales: { y: { distr: 3 } },
      legend: { markers: { dash: (_, index) => BORDERS[index - 1] ?? "solid" } },
      cursor: { drag: { x: true, y: false, setScale: false } },
      axes: [
        { stroke: colors.muted, grid: { stroke: colors.line, width: 1 }, ticks: { show: false }, font: FONT, size: 34 },
        {
          stroke: colors.muted,
          grid: { stroke: colors.line, width: 1 },
          ticks: { show: false },
          font: FONT,
          values: (_, splits) => splits.map((split) => (Number.isInteger(Math.log10(split)) ? count(split) : "")),
        },
      ],
      series: [
        { value: (_, at) => (at === null ? "–" : month(monthOf(at))) },
        ...GRADES.map((grade) => ({
          label: grade,
          stroke: colors.metals[grade],
          width: 2,
          dash: DASHES[grade],
          points: { show: false },
          value: (_: uPlot, value: number | null) => (value === null ? "–" : count(value)),
        })),
      ],
      hooks: {
        setSelect: [
          (plot) => {
            const { left, width } = plot.select;
            if (width < 5) return;
            show({ from: monthOf(plot.posToVal(left, "x")), to: monthOf(plot.posToVal(left + width, "x")) });
          },
        ],
      },
    }),
    [],
  );
  if (months.length === 0) return null;
  const earned = earnedIn(months, from, to);
  const sum = GRADES.reduce((total, grade) => total + earned[grade], 0);
  return (
    <Figure
      title="Trophies over time"
      hint="All with a date that were earned by each month. Drag over the plot to see a span."
      columns={["Month", ...GRADES]}
      rows={shown.map(({ month: name, total }) => [month(name), ...GRADES.map((grade) => count(total[grade]))])}
    >
      <Span months={months.map(({ month }) => month)} from={from} to={to} />
      <div class="span-sum" role="status">
        <b>{count(sum)}</b> earned in this span: <Grades earned={earned} />
      </div>
      <Plot label={`Trophies by ${month(to)}: ${inWords(shown.at(-1))}`} data={data} draw={draw} height={320} />
    </Figure>
  );
}

function dataOf(months: Month[]): uPlot.AlignedData {
  const times = months.map(({ month }) => Date.parse(`${month}-01T12:00`) / 1000);
  // There is no place for 0 where each line of the grid is ten times the last.
  return [times, ...GRADES.map((grade) => months.map(({ total }) => total[grade] || null))];
}

const inWords = (month: Month | undefined) =>
  GRADES.map((grade) => `${count(month?.total[grade] ?? 0)} ${grade}`).join(", ");

function monthOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}
