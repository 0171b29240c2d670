// The programs that call the package, as files.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A module that runs the program and prints its result; gives the file's name. */
export function writeModule({ folder, simUrl }, file = "main.mjs") {
  const program = `import * as psn from "psn-api-wasm";
import { exercise } from "./program.mjs";
console.log(JSON.stringify(await exercise(psn, ${JSON.stringify(simUrl)})));
`;
  return write(folder, file, program);
}

/** The same with `require`. */
export function writeCommonJs({ folder, simUrl }, file = "main.cjs") {
  const program = `const psn = require("psn-api-wasm");
import("./program.mjs")
  .then(({ exercise }) => exercise(psn, ${JSON.stringify(simUrl)}))
  .then((result) => console.log(JSON.stringify(result)));
`;
  return write(folder, file, program);
}

/** What a worker's `fetch` handler answers: the result, or why there is none. */
export function answerWith({ simUrl }) {
  return `async function answer() {
  try {
    return Response.json(await exercise(psn, ${JSON.stringify(simUrl)}));
  } catch (error) {
    return new Response(String(error?.stack ?? error), { status: 500 });
  }
}
`;
}

export function write(folder, file, content) {
  writeFileSync(join(folder, file), content);
  return file;
}
