// Programs that a runtime needs, run to their end or for as long as a test lasts.
import { spawn } from "node:child_process";

const RUNNING = new Set();
/** After this long a program is taken for stuck. */
const LIMIT = 120_000;

process.on("exit", () => {
  for (const child of RUNNING) end(child, "SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

// Each program leads a group of its own, so that what it started itself ends with it.
function end(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Starts a program and goes on. `output()` is what it has printed so far, `until(pattern)` waits for a match in it,
 * `ended` resolves with its exit code, and `stop()` ends it, with SIGTERM or
 * another signal.
 */
export function start(program, args, { cwd, env, limit = LIMIT } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  RUNNING.add(child);
  const printed = { all: "", stdout: "" };
  const listeners = new Set();
  const hear = (name) => (text) => {
    printed.all += text;
    printed[name] = (printed[name] ?? "") + text;
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding("utf8").on("data", hear("stdout"));
  child.stderr.setEncoding("utf8").on("data", hear("stderr"));
  const line = [program, ...args].join(" ");
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end(child, "SIGKILL");
  }, limit);
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      RUNNING.delete(child);
      if (late) reject(new Error(`\`${line}\` did not end within ${limit / 1000} seconds\n${printed.all}`));
      else resolve(code);
    });
  });
  ended.catch(() => {});
  return {
    ended,
    output: () => printed.all,
    stdout: () => printed.stdout,
    stop: async (signal = "SIGTERM") => {
      end(child, signal);
      const patience = setTimeout(() => end(child, "SIGKILL"), 3000);
      await ended.catch(() => {});
      clearTimeout(patience);
    },
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = printed.all.match(pattern);
          if (match) listeners.delete(look), resolve(match);
        };
        listeners.add(look);
        ended.then(() => reject(new Error(`\`${line}\` ended without printing ${pattern}\n${printed.all}`)), reject);
        look();
      }),
  };
}

/** Runs a program to its end and gives what it printed to standard output; throws all it printed when it fails. */
export async function run(program, args, options) {
  const started = start(program, args, options);
  const code = await started.ended;
  if (code !== 0) throw new Error(`\`${[program, ...args].join(" ")}\` ended with ${code}\n${started.output()}`);
  return started.stdout();
}

/** The JSON that a program printed as a line of its own. */
export function printedJson(output) {
  const line = output.split("\n").find((line) => line.startsWith("{"));
  if (!line) throw new Error(`no result was printed, but\n${output}`);
  return JSON.parse(line);
}
