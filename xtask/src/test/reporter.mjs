// A reporter for Node's test runner: every failure with its reason, and at the end how many tests there were.
import { inspect } from "node:util";

const SHOWN = 20;

export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === "test:pass") passed += 1;
    if (type === "test:fail") {
      failed += 1;
      if (failed <= SHOWN) yield `    failed: ${data.name}\n${indented(reason(data.details.error))}\n`;
    }
    if (type === "test:stderr" || type === "test:stdout") yield data.message;
  }
  if (failed > SHOWN) yield `    … and ${failed - SHOWN} more failures\n`;
  yield `    ${passed} tests passed, ${failed} failed\n`;
}

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
