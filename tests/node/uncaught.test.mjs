// An error that nobody catches: Node prints the line that threw, which must not be one that holds a module.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { test } from "node:test";

const MOST_CHARACTERS = 2000;
const LONGEST_LINE = 500;

/** What answers every request with PSN's error for what does not exist. */
const NOT_FOUND = `
  globalThis.fetch = async () => Response.json({ error: { code: 2240525, message: "Resource not found" } }, { status: 404 });
`;
const AUTHORIZATION = '{ accessToken: "token" }';

/** Calls that nobody catches, and what Node has to print of each. */
const CALLS = [
  [`new psn.PsnClient(${AUTHORIZATION}).getUserTitles("me")`, /PsnError: .*Resource not found/],
  [`new psn.PsnClient(${AUTHORIZATION}).getUserTitles("me").toArray()`, /PsnError: .*Resource not found/],
  [`new psn.PsnClient(${AUTHORIZATION}).getUserTrophyProfileSummary("..")`, /PsnError: .*accountId/],
  [`psn.getUserTrophiesEarnedForTitle(${AUTHORIZATION}, "me", "NPWR1", "all")`, /Error: Resource not found/],
  [`psn.getUserTitles(${AUTHORIZATION}, "..")`, /TypeError: .*\.\./],
  ['psn.configure({ baseUrl: "nowhere" })', /Error: .*baseUrl/],
  ['psn.createRelay({ allowOrigins: "all" })(new Request("https://relay.example/"))', /TypeError: .*allowOrigins/],
];

const KINDS = {
  ".mjs": ["--input-type=module", 'import * as psn from "psn-api-wasm";'],
  ".cjs": ["--input-type=commonjs", 'const psn = require("psn-api-wasm");'],
};

/** What a program that fails prints to standard error. */
function printed(args) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, _, stderr) => {
      if (error) resolve(stderr);
      else reject(new Error("the program did not fail"));
    });
  });
}

for (const [ending, [type, imports]] of Object.entries(KINDS)) {
  for (const maps of [[], ["--enable-source-maps"]]) {
    test(`an uncaught error is short: ${[ending, ...maps].join(" ")}`, async () => {
      for (const [call, expected] of CALLS) {
        const program = `${imports}${NOT_FOUND}(async () => { await ${call}; })();`;
        const text = await printed([...maps, type, "--eval", program]);
        assert.match(text, expected);
        assert.ok(text.length < MOST_CHARACTERS, `${text.length} characters were printed for ${call}`);
      }
    });
  }
}

test("no line of shipped code is long", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("psn-api-wasm"));
  // Node prints no line of a declaration.
  const files = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  assert.ok(files.length > 10);
  for (const file of files) {
    const longest = Math.max(
      ...readFileSync(`${folder}/${file}`, "utf8")
        .split("\n")
        .map((line) => line.length),
    );
    assert.ok(longest <= LONGEST_LINE, `a line of ${file} has ${longest} characters`);
  }
});
