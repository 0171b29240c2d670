// Puts together the files of a test page.
import { copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The element that starts a module of the page. */
export const moduleElement = (file = "main.js") => `<script type="module" src="./${file}"></script>`;

/** Writes an `index.html` with the given elements, the scripts of `browser/page`, and what they need. */
export async function writePage(folder, { authorization }, elements = moduleElement()) {
  await mkdir(folder, { recursive: true });
  await cp(here("../browser/page"), folder, { recursive: true });
  await copyFile(here("../program.mjs"), join(folder, "program.js"));
  await writeFile(join(folder, "authorization.js"), `export const authorization = ${JSON.stringify(authorization)};\n`);
  await writeHtml(folder, elements);
}

/** Writes nothing but the `index.html`. */
export async function writeHtml(folder, elements = moduleElement()) {
  const html = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A test</title>\n${elements}\n</html>\n`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), html);
}

/** Copies the package's one file next to the page, as somebody without a bundler does. */
export async function copyPackage(folder) {
  await copyFile(installed("psn-api-wasm"), join(folder, "psn-api-wasm.js"));
}

/** Copies the two files of the slim form. */
export async function copySlim(folder) {
  await copyFile(installed("psn-api-wasm/slim"), join(folder, "slim.js"));
  await copyFile(installed("psn-api-wasm/psn-api-wasm.wasm"), join(folder, "psn-api-wasm.wasm"));
}

const installed = (specifier) => fileURLToPath(import.meta.resolve(specifier));
