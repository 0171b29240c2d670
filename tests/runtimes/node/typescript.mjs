// The declarations with the oldest TypeScript that they are for, and with the one that is written in Go.
import { write } from "../lib/entries.mjs";
import { run as runProgram } from "../lib/processes.mjs";
import { packageVersion, platformProgram, script } from "../lib/tools.mjs";

const PROGRAM = `import {
  createRelay, getUserTitles, PsnClient, type PsnClientOptions, PsnError, RateLimiter, TrophyRarity, type UserTitlesResponse,
} from "psn-api-wasm";
import { PsnClient as Client } from "psn-api-wasm/client";
import { getUserTitles as titles } from "psn-api-wasm/functions";
import { createRelay as relay } from "psn-api-wasm/relay";
import { load } from "psn-api-wasm/slim";

declare const npsso: string | undefined;
// README's example takes what the environment has, which may be undefined, whatever \`exactOptionalPropertyTypes\` is.
const client = new PsnClient({ npsso });
const options: PsnClientOptions = {
  npsso: undefined, tokens: undefined, onTokens: undefined, relay: undefined, baseUrl: undefined, fetch: undefined,
  retry: undefined, timeout: undefined, signal: undefined, language: undefined, userAgent: undefined,
  rateLimit: { requests: undefined, per: undefined, maxWait: undefined },
};
const limited = new PsnClient({ ...options, rateLimit: new RateLimiter({ state: undefined, requests: undefined }) });
const same: Client = client;
const functions: typeof getUserTitles = titles;
const relays: typeof createRelay = relay;
// \`authorize\` is not among them: one that is missing by mistake must not leave the door open.
createRelay({ allowOrigins: undefined, basePath: undefined, client: undefined, cache: undefined });

class Refused extends PsnError {
  override name = "Refused";
  constructor(message: string, status?: number) {
    super({ code: "forbidden", message, status, retryAt: undefined });
  }
}

async function read(): Promise<string[]> {
  const names: string[] = [];
  for await (const { trophyTitleName } of client.getUserTitles("me", { limit: undefined, signal: undefined })) {
    names.push(trophyTitleName);
  }
  const page: UserTitlesResponse = await getUserTitles({ accessToken: "" }, "me", { limit: undefined, offset: undefined });
  // @ts-expect-error: there is no such method
  client.getTitles("me");
  // @ts-expect-error: a number is no account id
  getUserTitles({ accessToken: "" }, 5);
  return [...names, ...page.trophyTitles.map((title) => title.trophyTitleName)];
}
export { functions, limited, load, read, Refused, relays, same, TrophyRarity };
`;

const MODULES = {
  "nodenext, ES module": ["nodenext", "nodenext", "program.mts"],
  "nodenext, CommonJS": ["nodenext", "nodenext", "program.cts"],
  "a bundler's": ["esnext", "bundler", "program.ts"],
};

async function check({ folder }, compile) {
  for (const ending of ["ts", "mts", "cts"]) write(folder, `program.${ending}`, PROGRAM);
  for (const [name, [module, moduleResolution, file]] of Object.entries(MODULES)) {
    for (const lib of [["es2022"], ["es2022", "dom"]]) {
      const compilerOptions = {
        target: "es2022",
        lib,
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noPropertyAccessFromIndexSignature: true,
        noEmit: true,
        module,
        moduleResolution,
      };
      const project = write(folder, "tsconfig.json", JSON.stringify({ compilerOptions, files: [file] }));
      await compile(["--project", project], { cwd: folder }).catch((error) => {
        throw new Error(`${name} with ${lib}: ${error.message}`);
      });
    }
  }
}

export default [
  {
    name: "TypeScript 5.0",
    claim: "TypeScript 5.0: the declarations, under `exactOptionalPropertyTypes`",
    everyTime: true,
    version: async () => packageVersion("typescript50"),
    run: (context) =>
      check(context, (args, options) =>
        runProgram(process.execPath, [script("typescript50", "bin/tsc"), ...args], options),
      ),
  },
  {
    name: "tsgo",
    claim: "TypeScript in Go (`tsgo`): the declarations",
    everyTime: true,
    version: async () => packageVersion("@typescript/native-preview"),
    run: (context) => check(context, (args, options) => runProgram(tsgo(), args, options)),
  },
];

const tsgo = () => platformProgram("@typescript", `native-preview-${process.platform}-${process.arch}`, "lib/tsgo");
