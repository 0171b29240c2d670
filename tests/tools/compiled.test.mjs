// Imports that tools compile to CommonJS: the default import is the whole package, as psn-api's is.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { transformAsync } from "@babel/core";
import { packageFolder } from "../runtimes/lib/tools.mjs";
import { checkBoth, run } from "./programs.mjs";

const BEGIN = `
globalThis.fetch = (async () => Response.json("fetched")) as any;
const authorization = { accessToken: "token" };
`;

const DEFAULT = (name) => `import psn from "${name}";
${BEGIN}
const { getUserTitles, TrophyRarity } = psn;
async function main() {
  const fetched = [await psn.getUserTitles(authorization, "me"), await getUserTitles(authorization, "me")];
  psn.getUserTitles = (async () => "stubbed") as any;
  const stubbed = await psn.getUserTitles(authorization, "me");
  const kinds = [typeof psn, "__esModule" in psn, "default" in psn, TrophyRarity.UltraRare];
  console.log(JSON.stringify({ fetched, stubbed, kinds }));
}
main();
`;
const OF_DEFAULT = { fetched: ["fetched", "fetched"], stubbed: "stubbed", kinds: ["object", false, false, 0] };

const NAMED = (name) => `import { getUserTitles, TrophyRarity } from "${name}";
${BEGIN}
async function main() {
  const fetched = await getUserTitles(authorization, "me");
  module.require("${name}").getUserTitles = async () => "stubbed";
  console.log(JSON.stringify([fetched, await getUserTitles(authorization, "me"), TrophyRarity.UltraRare]));
}
main();
`;
const OF_NAMED = ["fetched", "stubbed", 0];

const NAMESPACE = (name) => `import * as psn from "${name}";
${BEGIN}
async function main() {
  const kinds = [typeof psn.getUserTitles, typeof (psn as any).default.getUserTitles, psn.TrophyRarity.UltraRare];
  console.log(JSON.stringify([await psn.getUserTitles(authorization, "me"), ...kinds]));
}
main();
`;
const OF_NAMESPACE = ["fetched", "function", "function", 0];

const withoutTypes = (program) => program.replaceAll(" as any", "");

const COMPILERS = {
  "tsc with esModuleInterop": async (program, folder) => {
    const { default: ts } = await import("typescript");
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
    writeFileSync(join(folder, "main.js"), ts.transpileModule(program, { compilerOptions }).outputText);
    return run(["main.js"], folder);
  },
  Babel: async (program, folder) => {
    const presets = [["@babel/preset-env", { modules: "commonjs", targets: { node: "20" } }]];
    const options = { presets, babelrc: false, configFile: false, filename: "main.js" };
    const { code } = await transformAsync(withoutTypes(program), options);
    writeFileSync(join(folder, "main.js"), code);
    return run(["main.js"], folder);
  },
  "tsx, CommonJS": async (program, folder) => {
    writeFileSync(join(folder, "main.ts"), program);
    return run([join(packageFolder("tsx"), "dist/cli.mjs"), "main.ts"], folder);
  },
  esbuild: async (program, folder) => {
    const { transform } = await import("esbuild");
    const { code } = await transform(program, { loader: "ts", format: "cjs" });
    writeFileSync(join(folder, "main.js"), code);
    return run(["main.js"], folder);
  },
};

for (const [name, compileAndRun] of Object.entries(COMPILERS)) {
  test(`${name}: a default import`, () => checkBoth(DEFAULT, compileAndRun, OF_DEFAULT));
  test(`${name}: named imports`, () => checkBoth(NAMED, compileAndRun, OF_NAMED));
  test(`${name}: a namespace`, () => checkBoth(NAMESPACE, compileAndRun, OF_NAMESPACE));
}
