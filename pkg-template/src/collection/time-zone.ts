// Time zones, as the runtime's own `Intl` knows them: a table of offsets for the module, which has none itself.

import { shown } from "../checks.js";
import { refuse } from "../psn-error.js";

/** Everywhere at some time clocks are changed twice within a month, so probes are closer than that. */
const PROBE = 14 * 24 * 60 * 60 * 1000;
/** The year 2100. Nobody knows the rules of later years: the last offset is for them, too. */
const LATEST = 4_102_444_800_000;

interface Table {
  from: number;
  to: number;
  /** A time, seconds ahead of UTC from then on, a time, and so on. */
  offsets: Float64Array;
}

let tables: Map<string, Table> | undefined;
/** The zone that was asked for last, and its own name: to find that out takes a fifth of a millisecond. */
let last: { timeZone: string; name: string } | undefined;

/** The offsets of a time zone, the runtime's own by default, for all times from the first to the last. */
export function offsetsOf(caller: string, timeZone: string | undefined, [first = 0, latest = first]: number[]) {
  const name = nameOf(caller, timeZone);
  tables ??= new Map();
  const known = tables.get(name);
  const from = Math.floor(Math.min(first, LATEST, known?.from ?? LATEST) / PROBE) * PROBE;
  const to = Math.ceil(Math.max(Math.min(latest, LATEST), known?.to ?? 0) / PROBE) * PROBE;
  if (known?.from === from && known.to === to) return known.offsets;
  const offsets = changes(offsetReader(name), from, to);
  tables.set(name, { from, to, offsets });
  return offsets;
}

/** The zone's own name, whatever the program's spelling of it: each zone is kept once. */
function nameOf(caller: string, timeZone: string | undefined): string {
  // The runtime's own zone can change.
  if (last && last.timeZone === timeZone) return last.name;
  try {
    const name = new Intl.DateTimeFormat("en-US", { timeZone }).resolvedOptions().timeZone ?? "UTC";
    if (timeZone !== undefined) last = { timeZone, name };
    return name;
  } catch {
    return refuse(
      caller,
      `takes timeZone as a name of a time zone, such as "Europe/Berlin", and not ${shown(timeZone)}`,
    );
  }
}

/** The first offset and all changes. */
function changes(offsetAt: (time: number) => number, from: number, to: number): Float64Array {
  let offset = offsetAt(from);
  const table = [from, offset];
  for (let time = from; time < to; time += PROBE) {
    const end = time + PROBE;
    const after = offsetAt(end);
    for (let start = time; offset !== after; ) {
      start = changeBetween(offsetAt, start, end);
      offset = offsetAt(start);
      table.push(start, offset);
    }
  }
  return Float64Array.from(table);
}

/** The second at which the offset changes. */
function changeBetween(offsetAt: (time: number) => number, start: number, end: number): number {
  const before = offsetAt(start);
  let [low, high] = [start / 1000, end / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** Gives how many seconds the zone's clocks are ahead of UTC at a time. */
function offsetReader(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (time) => {
    // It ends with GMT+01:00, or with GMT alone.
    const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d+):(\d+):?(\d*)$/.exec(format.format(time)) ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return sign === "-" ? -offset : offset;
  };
}
