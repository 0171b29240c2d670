// What is measured: printed line by line, and kept as figures for docs/performance.md.

import { number, ratioText } from "./format.mjs";
import { judge } from "./goals.mjs";
import { median, spread } from "./measure.mjs";

/** What a time in microseconds is in each unit. */
const UNITS = {
  µs: (micros) => micros,
  ms: (micros) => micros / 1000,
  s: (micros) => micros / 1e6,
  "calls/s": (micros) => 1e6 / micros,
};

export class Report {
  /** A figure is `{ part, other, what, unit, theirs?, ours, ratio?, id?, isDetail? }`. `id` is what `goals` knows it by. */
  figures = [];
  #part;

  /** Begins a part. Its figures have one unit, and are compared with one other: psn-api, or plain JavaScript. */
  part(part, unit, other = "psn-api") {
    this.#part = { part, unit, other };
    console.log(`\n${part} (${unit})`);
    console.log(`${"".padEnd(56)}${other.padStart(12)}${"here".padStart(12)}   ratio (half of all), goal`);
  }

  /** Times of the other and of this package, in microseconds, round by round. The ratio is that of the times. */
  compare(what, [theirs, ours], more) {
    const show = UNITS[this.#part.unit];
    const ratios = ours.map((time, round) => time / theirs[round]);
    this.#add({ what, theirs: show(median(theirs)), ours: show(median(ours)), ratio: spread(ratios), ...more });
  }

  /** Times of this package alone, in microseconds. */
  time(what, times, more) {
    this.#add({ what, ours: UNITS[this.#part.unit](median(times)), ...more });
  }

  /** Numbers that are no times. */
  fact(what, { theirs, ours }, more) {
    const ratio = theirs > 0 ? spread([ours / theirs]) : undefined;
    this.#add({ what, theirs, ours, ratio, ...more });
  }

  #add(given) {
    const figure = { ...this.#part, ...given };
    this.figures.push(figure);
    const values = [figure.theirs, figure.ours].map((value) => (value === undefined ? "" : number(value)).padStart(12));
    const goal = judge(figure);
    const verdict = goal ? `goal: ${goal.text}, ${goal.isMet ? "met" : "missed"}` : "";
    const notes = [ratioText(figure.ratio), verdict].filter(Boolean).join("   ");
    console.log(`${figure.what.padEnd(56)}${values.join("")}   ${notes}`.trimEnd());
  }
}
