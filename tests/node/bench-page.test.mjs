// How the figures of `cargo xtask bench` become a table and a picture.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chart } from "../bench/chart.mjs";
import { judge } from "../bench/goals.mjs";
import { callAtOnce, spread } from "../bench/measure.mjs";
import { Report } from "../bench/report.mjs";
import { tables } from "../bench/tables.mjs";

const machine = { date: "2026-01-02", node: "v24.0.0", cores: 2, processor: "a processor" };
const ratio = (median) => ({ median, low: median - 0.1, high: median + 0.1 });
const call = { part: "A call", other: "psn-api", unit: "µs" };
const figures = [
  { ...call, what: "one < two", theirs: 4, ours: 3, ratio: ratio(0.75), isDetail: true },
  { ...call, what: "functions", theirs: 4, ours: 3.6, ratio: ratio(0.9), id: "functions" },
  { ...call, what: "methods & more", theirs: 4, ours: 8, ratio: ratio(2), id: "client" },
  {
    part: "Numbers",
    other: "JavaScript",
    unit: "ms",
    what: "all",
    theirs: 90,
    ours: 1.5,
    ratio: ratio(1 / 60),
    id: "stats",
  },
  { part: "Index", other: "psn-api", unit: "bytes", what: "index", ours: 9, id: "index" },
];

test("a table has each figure and its goal, and what is missed is said with the reason", () => {
  const text = tables(machine, figures);
  assert.match(text, /^Measured on 2026-01-02 with Node 24\.0\.0, on 2 cores of a processor\.$/m);
  assert.match(text, /^\| functions \| 4 \| 3\.60 \| 0\.90 \(0\.80–1\.00\) \| at most 1\.00: met \|$/m);
  assert.match(text, /^\| methods & more \| 4 \| 8 \| 2\.00 \(1\.90–2\.10\) \| at most 1\.25: \*\*missed\*\* \|$/m);
  assert.match(text, /^\| all \| 90 \| 1\.50 \| 1 \/ 60 \| at most 1 \/ 40, at most 2 ms: met \|$/m);
  assert.match(text, /^\| bytes \| here \| goal \|$/m);
  assert.ok(!text.includes("one < two"), "details are for the terminal");
  const missed = text.slice(text.indexOf("### Goals that are missed"));
  assert.match(missed, /\*\*A call, methods & more:\*\* at most 1\.25\. A method does more/);
  assert.match(missed, /\*\*Index, index:\*\* at most 8 bytes\. The reason is not known yet\./);
  assert.equal(missed.match(/^- /gm).length, 2);
});

test("the picture has a bar for each figure beside psn-api", () => {
  const picture = chart(figures);
  assert.equal(picture.match(/<rect /g).length, 2);
  assert.match(picture, /A call: methods &amp; more/);
  const widths = [...picture.matchAll(/<rect [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
  assert.ok(Math.abs(widths[1] / widths[0] - 2 / 0.9) < 0.02, `${widths}`);
});

test("a goal that nobody has set is a mistake", () => {
  assert.throws(() => judge({ id: "functoins", ours: 1 }), /functoins/);
  assert.equal(judge({ ours: 1 }), undefined);
});

test("as many calls are made as asked for, and as many at once", async () => {
  for (const inFlight of [1, 32]) {
    let [made, open, most] = [0, 0, 0];
    const call = async () => {
      made += 1;
      open += 1;
      most = Math.max(most, open);
      await undefined;
      open -= 1;
    };
    await callAtOnce(call, { calls: 320, inFlight });
    assert.deepEqual([made, most], [320, inFlight]);
  }
});

test("the ratio of calls a second is that of their times", (context) => {
  context.mock.method(console, "log", () => {});
  const report = new Report();
  report.part("Over HTTP", "calls/s");
  report.compare("1 in flight", [[2000], [1000]]);
  const [{ theirs, ours, ratio }] = report.figures;
  assert.deepEqual([theirs, ours, ratio.median], [500, 1000, 0.5]);
});

test("a spread is the median, with half of the numbers around it", () => {
  assert.deepEqual(spread([5, 1, 4, 2, 3]), { median: 3, low: 2, high: 4 });
  assert.deepEqual(spread([7]), { median: 7, low: 7, high: 7 });
});
