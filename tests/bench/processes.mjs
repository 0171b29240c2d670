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
  const [theirs, whole, ...parts] = ["psn-api", "psn-api-wasm", "psn-api-wasm/functions", "psn-api-wasm/client"];
  const runs = Object.fromEntries([theirs, whole, ...parts].map((name) => [name, []]));
  for (let run = 0; run < (quick ? 5 : 21); run++) {
    for (const name of Object.keys(runs)) runs[name].push(runFresh("fresh-process.mjs", [name]));
  }
  const micros = (name, step) => runs[name].map((run) => run[step] * 1000);
  const beside = (name, step) => [theirs, name].map((one) => micros(one, step));
  report.compare("import", beside(whole, "import"), { id: "import" });
  for (const part of parts) report.compare(`import of ${part}`, beside(part, "import"));
  report.compare("first call", beside(whole, "call"));
  for (const part of parts) report.compare(`first call of ${part}`, beside(part, "call"));
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
