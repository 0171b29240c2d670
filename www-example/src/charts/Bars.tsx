import { useMemo } from "preact/hooks";
import uPlot from "uplot";
import { count } from "../format";
import { Figure } from "./Figure";
import { type Draw, Plot } from "./Plot";

interface Props {
  title: string;
  /** What the bars stand for: the heads of the table's columns. */
  columns: [string, string];
  names: string[];
  /** Shorter names, for where there is little room. */
  short?: string[];
  values: number[];
  hint?: string;
}

/** A bar for each name, with its number on top of it. */
export function Bars({ title, columns, names, short = names, values, hint }: Props) {
  const data = useMemo<uPlot.AlignedData>(() => [names.map((_, index) => index), values], [names, values]);
  const draw = useMemo<Draw>(
    () => (colors) => ({
      scales: {
        x: { time: false, range: [-0.6, names.length - 0.4] },
        y: { range: (_, __, most) => [0, most * 1.15 || 1] },
      },
      legend: { show: false },
      cursor: { show: false },
      axes: [
        {
          stroke: colors.muted,
          grid: { show: false },
          ticks: { show: false },
          font: FONT,
          splits: () => names.map((_, index) => index),
          values: (plot) => (isNarrow(plot) ? short : names),
          size: 28,
        },
        { show: false },
      ],
      series: [
        {},
        {
          fill: colors.filled,
          width: 0,
          points: { show: false },
          paths: uPlot.paths.bars?.({ size: [0.7, 90] }) as uPlot.Series.PathBuilder,
        },
      ],
      hooks: { draw: [(plot) => writeValues(plot, values, colors.ink)] },
    }),
    [names, short, values],
  );
  const label = `${title}: ${names.map((name, index) => `${name} ${count(values[index] ?? 0)}`).join(", ")}`;
  return (
    <Figure
      title={title}
      {...(hint && { hint })}
      columns={columns}
      rows={names.map((name, index) => [name, count(values[index] ?? 0)])}
    >
      <Plot label={label} data={data} draw={draw} height={220} />
    </Figure>
  );
}

const isNarrow = (plot: uPlot) => plot.width < 420;

export const FONT = "12px system-ui, sans-serif";

/** Writes each number above its bar. */
function writeValues(plot: uPlot, values: number[], color: string): void {
  const { ctx } = plot;
  ctx.save();
  ctx.font = FONT.replace("12", String((isNarrow(plot) ? 10 : 12) * devicePixelRatio));
  ctx.fillStyle = color;
  ctx.textAlign = "center";
  ctx.textBaseline = "bottom";
  values.forEach((value, index) => {
    ctx.fillText(count(value), plot.valToPos(index, "x", true), plot.valToPos(value, "y", true) - 3 * devicePixelRatio);
  });
  ctx.restore();
}
