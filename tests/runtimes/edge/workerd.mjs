// Cloudflare's workerd, which compiles no code at run time.
import { answerWith, write } from "../lib/entries.mjs";
import { checkWorker, workersVersion } from "../lib/workers.mjs";

export const name = "workerd";
export const claim = "Cloudflare Workers";
export const everyTime = true;
export const version = workersVersion;

const SLIM = `import * as psn from "psn-api-wasm/slim";
import module from "psn-api-wasm/psn-api-wasm.wasm";
`;

export async function run(context) {
  await serve(context, "full", 'import * as psn from "psn-api-wasm";\n');
  await serve(context, "slim", SLIM, "await psn.load(module);");
}

async function serve(context, name, imports, first = "") {
  const worker = `${imports}import { exercise } from "./program.mjs";
${answerWith(context)}export default { async fetch() { ${first} return answer(); } };
`;
  await checkWorker(context.folder, write(context.folder, `${name}.mjs`, worker));
}
