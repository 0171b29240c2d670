// psn-api-wasm/slim: every form in which the module can be given, in the oldest Node.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printedJson, run as runProgram } from "../lib/processes.mjs";
import { nodeBuild } from "../lib/tools.mjs";
import { check } from "../program.mjs";

export const name = "slim";
export const claim = "`psn-api-wasm/slim`, with the module as a `WebAssembly.Module`, bytes, a `Response` or a URL";
export const everyTime = true;
export const version = async () => (await runProgram(nodeBuild("node20"), ["--version"])).trim().replace("v", "Node ");

// Each source in a process of its own, since a module loads once.
const SOURCES = {
  module: "new WebAssembly.Module(bytes)",
  buffer: "bytes",
  view: "new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)",
  "array buffer": "new Uint8Array(bytes).buffer",
  "response that streams": "fetch(address)",
  "response of another type": "fetch(address + '?plain')",
  "response without a body": "Promise.resolve({ arrayBuffer: async () => bytes })",
  text: "address",
  URL: "new URL(address)",
};

const PROGRAM = `
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const http = require("node:http");
const vm = require("node:vm");
const bytes = readFileSync(require.resolve("psn-api-wasm/psn-api-wasm.wasm"));
const [source, simUrl] = process.argv.slice(2);

const server = http.createServer((request, response) => {
  if (request.url.startsWith("/none")) return response.writeHead(404).end();
  response.setHeader("content-type", request.url.endsWith("?plain") ? "text/plain" : "application/wasm").end(bytes);
});

async function main() {
  const psn = await (source === "text" ? import("psn-api-wasm/slim") : require("psn-api-wasm/slim"));
  const { exercise } = await import("./program.mjs");
  const address = \`http://127.0.0.1:\${server.address().port}/module.wasm\`;

  await assert.rejects(psn.getUserTitles({ accessToken: "" }, "me"), { code: "not_loaded", message: /load\\(/ });
  for (const wrong of [undefined, null, 5, {}]) await assert.rejects(psn.load(wrong), TypeError);
  await assert.rejects(psn.load(new Uint8Array(8)), WebAssembly.CompileError);
  await assert.rejects(psn.load(address.replace("module", "none")), /404/);
  const cause = new Error("no network");
  await assert.rejects(psn.load(Promise.reject(cause)), (reason) => reason === cause);

  let instances = 0;
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct: (...given) => (instances++, Reflect.construct(...given)),
  });
  const sources = { ${Object.entries(SOURCES)
    .map(([name, code]) => `${JSON.stringify(name)}: () => ${code}`)
    .join(", ")} };
  await Promise.all([psn.load(sources[source]()), psn.load(sources[source]())]);
  assert.equal(instances, 1);
  console.log(JSON.stringify(await exercise(psn, simUrl)));
  server.close();
  server.closeAllConnections();
}

server.listen(0, "127.0.0.1", main);
`;

export async function run({ folder, simUrl }) {
  writeFileSync(join(folder, "main.cjs"), PROGRAM);
  for (const source of Object.keys(SOURCES)) {
    check(printedJson(await runProgram(nodeBuild("node20"), ["main.cjs", source, simUrl], { cwd: folder })));
  }
}
