// What is measured in processes of its own.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a program of this folder, and gives what it prints as JSON. */
export function runFresh(program, values, flags = []) {
  const file = fileURLToPath(new URL(program, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [...flags, file, ...values], { encoding: "utf8" }));
}

/** Import and first call of a fresh process. */
export function measureFresh(report, { quick }) {
  report.part("A fresh Node process", "ms");
  const runs = { "psn-api": [], "psn-api-wasm": [] };
  for (let run = 0; run < (quick ? 5 : 21); run++) {
    for (const name of Object.keys(runs)) runs[name].push(runFresh("fresh-process.mjs", [name]));
  }
  const micros = (part) => Object.values(runs).map((all) => all.map((run) => run[part] * 1000));
  report.compare("import", micros("import"), { id: "import" });
  report.compare("first call", micros("call"));
}

/** What stays in memory after many calls. */
export function measureMemory(report, { quick }) {
  const calls = quick ? 10_000 : 100_000;
  report.part(`Memory after ${calls.toLocaleString("en")} calls`, "MB");
  const [theirs, functions, client] = ["psn-api", "functions", "client"].map((kind) =>
    runFresh("many-calls.mjs", [kind, String(calls)], ["--expose-gc"]),
  );
  report.fact("what JavaScript's heap has grown by", { theirs: theirs.heap, ours: functions.heap });
  report.fact("the same with PsnClient", { theirs: theirs.heap, ours: client.heap });
  report.fact("the functions' module", { ours: functions.module });
  report.fact("PsnClient's module", { ours: client.module });
}
