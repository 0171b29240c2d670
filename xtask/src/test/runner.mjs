// Runs files of tests with Node's own runner, several at once, since most tests wait some of the time. The command
// `node --test` can do that only from 20.10 on. Prints every failure with its reason, and then how many tests there were.
import { availableParallelism } from "node:os";
import { run } from "node:test";
import { inspect } from "node:util";

const SHOWN = 20;

let passed = 0;
let failed = 0;
for await (const { type, data } of run({ files: process.argv.slice(2), concurrency: availableParallelism() + 1 })) {
  if (type === "test:pass") passed += 1;
  if (type === "test:fail") {
    failed += 1;
    if (failed <= SHOWN) console.log(`    failed: ${data.name}\n${indented(reason(data.details.error))}`);
  }
  if (type === "test:stderr" || type === "test:stdout") process.stdout.write(data.message);
}
if (failed > SHOWN) console.log(`    … and ${failed - SHOWN} more failures`);
console.log(`    ${passed} tests passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

function reason(error) {
  const cause = error?.cause ?? error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
}

function indented(text) {
  return text
    .split("\n")
    .slice(0, 25)
    .map((line) => `      ${line}`)
    .join("\n");
}
