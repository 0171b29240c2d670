// A simulator for one test alone, so that its log is what this test has caused.
import { controlOf } from "../../lib/simulator.mjs";
import { start } from "./processes.mjs";

const program = process.env.SIM_PROGRAM;
if (!program) throw new Error("SIM_PROGRAM must name the PSN simulator's program: `cargo xtask test runtimes` does");

/**
 * Starts it, without a rate limit or with other options. `facts()` is what it knows, `asked()` its log, `forget()` empties
 * that, `fault(fault)` makes requests fail and `mend()` ends that; `npsso` is its owner's.
 */
export async function startSimulator(options = ["--rate-limit", "0"]) {
  const running = start(program, ["--port", "0", ...options]);
  const [url] = await running.until(/http:\S+/);
  const control = controlOf(url);
  const facts = () => control("GET", "account");
  const { people } = await facts();
  return {
    url,
    npsso: people.owner.npsso,
    facts,
    asked: () => control("GET", "requests"),
    forget: () => control("DELETE", "requests"),
    fault: (fault) => control("POST", "faults", fault),
    mend: () => control("DELETE", "faults"),
    stop: running.stop,
  };
}
