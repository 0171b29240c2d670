// A simulator for one test alone, so that its log is what this test has caused.
import { controlOf } from "../../lib/simulator.mjs";
import { start } from "./processes.mjs";

const program = process.env.SIM_PROGRAM;
if (!program) throw new Error("SIM_PROGRAM must name the PSN simulator's program: `cargo xtask test runtimes` does");

/** Starts it. `asked()` is its log, `forget()` empties that, `fault(fault)` makes requests fail; `npsso` is its owner's. */
export async function startSimulator() {
  const running = start(program, ["--port", "0", "--rate-limit", "0"]);
  const [url] = await running.until(/http:\S+/);
  const control = controlOf(url);
  const { people } = await control("GET", "account");
  return {
    url,
    npsso: people.owner.npsso,
    asked: () => control("GET", "requests"),
    forget: () => control("DELETE", "requests"),
    fault: (fault) => control("POST", "faults", fault),
    stop: running.stop,
  };
}
