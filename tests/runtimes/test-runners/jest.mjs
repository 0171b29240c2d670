// Jest, in its environment for Node and in that for pages, which lacks `TextDecoder`.
import { join } from "node:path";
import { build } from "esbuild";
import { write } from "../lib/entries.mjs";
import { run } from "../lib/processes.mjs";
import { packageVersion, script } from "../lib/tools.mjs";

const TEST = `const psn = require("psn-api-wasm");
const { exercise, check } = require("./program.cjs");

test("the program", async () => check(await exercise(psn, process.env.SIM_URL)));
test("the environment", () => expect(typeof TextDecoder).toBe(process.env.TEXT_DECODER));
`;

// As projects do that call `fetch` in this environment.
const JSDOM_WITH_FETCH = `const { TestEnvironment } = require("jest-environment-jsdom");
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.fetch = fetch;
  }
};
`;

const ENVIRONMENTS = {
  node: { testEnvironment: "node", textDecoder: "function" },
  jsdom: { testEnvironment: "./environment.cjs", textDecoder: "undefined" },
};

export default Object.entries(ENVIRONMENTS).map(([name, { testEnvironment, textDecoder }]) => ({
  name: `Jest ${name}`,
  claim: `Jest, \`${name}\``,
  everyTime: true,
  version: async () => packageVersion("jest"),
  run: async ({ folder, simUrl }) => {
    const config = { testEnvironment, transform: {}, testMatch: ["**/*.test.cjs"], cacheDirectory: "cache" };
    write(folder, "package.json", JSON.stringify({ jest: config }));
    write(folder, "environment.cjs", JSDOM_WITH_FETCH);
    write(folder, "program.test.cjs", TEST);
    await build({
      entryPoints: [join(folder, "program.mjs")],
      outfile: join(folder, "program.cjs"),
      format: "cjs",
      logLevel: "warning",
    });
    const arguments_ = ["--rootDir", folder, "--runInBand", "--watchman=false"];
    await run(process.execPath, [script("jest", "bin/jest.js"), ...arguments_], {
      cwd: folder,
      env: { SIM_URL: simUrl, TEXT_DECODER: textDecoder },
    });
  },
}));
