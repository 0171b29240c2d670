// Vitest, in its environment for Node and in that for pages.
import { write } from "../lib/entries.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { packageVersion, script } from "../lib/tools.mjs";

export const name = "Vitest";
export const claim = "Vitest, `node` and `jsdom`";
export const everyTime = true;
export const version = async () => packageVersion("vitest");

const test = (environment) => `// @vitest-environment ${environment}
import * as psn from "psn-api-wasm";
import { expect, test } from "vitest";
import { check, exercise } from "./program.mjs";

test("the program", async () => check(await exercise(psn, process.env.SIM_URL)));
test("the environment", () => expect(typeof document).toBe("${environment === "jsdom" ? "object" : "undefined"}"));
`;

export async function run({ folder, simUrl }) {
  for (const environment of ["node", "jsdom"]) write(folder, `${environment}.test.mjs`, test(environment));
  const arguments_ = ["run", "--root", folder, "--reporter=dot"];
  await runProgram(process.execPath, [script("vitest", "vitest.mjs"), ...arguments_], {
    cwd: folder,
    env: { SIM_URL: simUrl },
  });
}
