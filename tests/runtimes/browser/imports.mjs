// A program carries what it imports: without a use nothing, and of the package's modules only those that it uses.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { esbuild, rollup, webpack } from "../lib/bundlers.mjs";

export const name = "imports";
export const claim = null;
export const everyTime = true;
export const version = async () => "esbuild, Rollup, webpack";

const WITHOUT = 'console.log("nothing of it is used");\n';
const UNUSED = `import { getUserTitles } from "psn-api-wasm";\n${WITHOUT}`;
const ALLOWED = 100;

/** Names that need none of the modules, and names that each need another one. */
const OF_NONE = ["TrophyRarity", "PsnError"];
const OF_ONE = ["getUserTitles", "PsnClient", "loadTrophies", "createRelay"];

export async function run({ folder, note }) {
  const all = modulesIn(await readFile(fileURLToPath(import.meta.resolve("psn-api-wasm")), "utf8"));
  for (const bundle of [esbuild, rollup, webpack]) {
    const place = join(folder, bundle.name);
    const unused = await bundled(bundle, join(place, "unused"), UNUSED);
    const without = await bundled(bundle, join(place, "without"), WITHOUT);
    const bytes = unused.text.length - without.text.length;
    assert.ok(bytes < ALLOWED, `an unused import costs ${bytes} bytes with ${bundle.name}`);

    const used = async (names) => {
      const { text, warnings } = await bundled(bundle, join(place, names.join("-")), using(names));
      assert.deepEqual(warnings, []);
      note(`${bundle.name}: ${names.join(", ")} ${(text.length / 1000).toFixed(0)} KB`);
      return modulesIn(text);
    };
    assert.deepEqual(await used(OF_NONE), []);
    const ofEach = [];
    for (const name of OF_ONE) ofEach.push(await used([name]));
    for (const modules of ofEach) assert.equal(modules.length, 1);
    assert.deepEqual(ofEach.flat().sort(), all);
  }
}

const using = (names) => `import { ${names.join(", ")} } from "psn-api-wasm";\nconsole.log(${names.join(", ")});\n`;

async function bundled(bundle, folder, program) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "entry.js"), program);
  const output = join(folder, "bundle.js");
  const warnings = await bundle(join(folder, "entry.js"), output);
  return { text: await readFile(output, "utf8"), warnings };
}

/** The modules in a script: its long strings that are one, whichever quotes they have. */
function modulesIn(text) {
  const literals = text.matchAll(/(?=(["'`])((?:(?!\1)[^\\]|\\[\s\S]){10000,}?)\1)/g);
  return [...literals].flatMap(([, quote, content]) => moduleOf(quote + content + quote) ?? []).sort();
}

/** The text of a module. It begins with the bytes that have changed places, after their number. */
function moduleOf(literal) {
  let text;
  try {
    text = Function(`return ${literal}`)();
  } catch {
    return undefined;
  }
  const pairs = text.slice(1, 1 + 2 * text.charCodeAt(0));
  const start = text.substr(1 + pairs.length, 4).replace(/[\s\S]/g, (byte) => {
    const index = pairs.indexOf(byte);
    return index < 0 ? byte : pairs[index ^ 1];
  });
  return start === "\0asm" ? text : undefined;
}
