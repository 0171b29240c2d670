// Writes the figures of a run of bench.mjs into docs/performance.md, and as a picture.
// node page.mjs FIGURES PAGE PICTURE
import { readFileSync, writeFileSync } from "node:fs";
import { chart } from "./chart.mjs";
import { tables } from "./tables.mjs";

const START = "<!-- figures: written by `cargo xtask bench` -->\n";
const END = "<!-- /figures -->";

const [, , from, page, picture] = process.argv;
const { machine, figures } = JSON.parse(readFileSync(from, "utf8"));
const [before, rest] = readFileSync(page, "utf8").split(START);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`${page} has no place for the figures, between ${START.trim()} and ${END}`);
writeFileSync(page, `${before}${START}${tables(machine, figures)}${END}${after}`);
writeFileSync(picture, chart(figures));
