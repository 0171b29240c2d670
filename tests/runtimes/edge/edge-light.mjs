// Vercel's edge runtime.
import { edgeVersion, runInEdge } from "../lib/edge.mjs";
import { answerWith } from "../lib/entries.mjs";
import { checkAnswer } from "../program.mjs";

export const name = "edge-light";
export const claim = "Vercel's edge runtime (`edge-light`), without code generation";
export const everyTime = true;
export const version = edgeVersion;

export async function run(context) {
  const program = `import * as psn from "psn-api-wasm";
import { exercise } from "./program.mjs";
${answerWith(context)}globalThis.answered = answer();
`;
  const runtime = await runInEdge(program, context.folder);
  await checkAnswer(await runtime.evaluate("answered"));
}
