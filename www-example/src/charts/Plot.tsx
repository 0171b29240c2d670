import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { isDark } from "../settings";
import { type Colors, colorsNow } from "./colors";

export type Draw = (colors: Colors) => Omit<uPlot.Options, "width" | "height">;

interface Props {
  /** What the plot shows, for those who do not see it. */
  label: string;
  data: uPlot.AlignedData;
  draw: Draw;
  height?: number;
}

/** A plot of uPlot, as wide as there is room, in the colours of the theme; on paper, in those of the light one. */
export function Plot({ label, data, draw, height = 260 }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const isPrinted = useSignal(false);
  useEffect(() => {
    const media = matchMedia("print");
    const change = () => {
      isPrinted.value = media.matches;
    };
    media.addEventListener("change", change);
    return () => media.removeEventListener("change", change);
  }, []);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const plot = new uPlot({ ...draw(colorsNow()), width: element.clientWidth, height }, data, element);
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [data, draw, isDark.value, isPrinted.value]);
  return <div class="plot" role="img" aria-label={label} ref={holder} />;
}
