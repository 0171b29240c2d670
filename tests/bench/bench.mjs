// How fast the package is beside psn-api, both measured in one run. `cargo xtask bench` runs it, and says where things
// are: SIM_URL, where a simulator listens; PAGES and MODULES, see sizes.mjs; FIGURES, the file to write the figures to;
// and what the cabinet needs, see tests/web/lib.
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { measureCabinet } from "./cabinet.mjs";
import { measureCollection } from "./collection.mjs";
import { measureHttp } from "./over-http.mjs";
import { measureCalls } from "./per-call.mjs";
import { measureFresh, measureMemory } from "./processes.mjs";
import { Report } from "./report.mjs";
import { measureSizes } from "./sizes.mjs";
import { measureSync } from "./sync.mjs";

const { SIM_URL: url, PAGES: pages, MODULES: modules, FIGURES: file } = process.env;
const realFetch = globalThis.fetch;
const quick = process.argv.includes("--quick");
const report = new Report();

const parts = [
  measureCalls,
  measureHttp,
  measureFresh,
  measureMemory,
  measureSizes,
  measureCollection,
  measureSync,
  measureCabinet,
];
for (const measure of parts) {
  // The part before may have left a fake.
  globalThis.fetch = realFetch;
  await measure(report, { quick, url, pages, modules });
}

const machine = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? "unknown",
};
writeFileSync(file, JSON.stringify({ machine, figures: report.figures }, null, 1));
